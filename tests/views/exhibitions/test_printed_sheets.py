"""Only what may be shown on paper is printed, under the number that it has on the website."""

import pytest

from kopienas.model.language import Language
from kopienas.views.exhibitions.printed_sheets import PictureLabel, printed_sheets
from tests.site_copy import SITE_URL, SiteCopy

CONSENT = "exhibitions/dziparu-stasti/consent.yaml"


def labels(site: SiteCopy) -> tuple[PictureLabel, ...]:
    model = site.plan().site
    return printed_sheets(model, model.exhibitions["dziparu-stasti"], SITE_URL).labels


def test_each_picture_with_consent_has_a_label_that_leads_to_its_page(site: SiteCopy) -> None:
    assert [(one.number, one.file, one.addresses[Language.EN]) for one in labels(site)] == [
        (1, "pagalms.jpg", f"{SITE_URL}/en/exhibitions/dziparu-stasti/pagalms/"),
        (2, "krasts.png", f"{SITE_URL}/en/exhibitions/dziparu-stasti/krasts/"),
    ]


@pytest.mark.parametrize("scope", ["[web]", "[web, press]"])
def test_picture_for_the_web_alone_is_not_printed(site: SiteCopy, scope: str) -> None:
    site.edit(CONSENT, "[web, print, press]", scope)

    assert [(one.number, one.file) for one in labels(site)] == [(2, "krasts.png")]


@pytest.mark.parametrize(
    ("before", "after"),
    [('"2036-10-31"', '"2026-11-19"'), ("scope: [web, print]\n", "scope: [press]\n")],
)
def test_picture_whose_consent_ended_or_is_too_narrow_is_nowhere(
    site: SiteCopy, before: str, after: str
) -> None:
    site.edit(CONSENT, before, after)

    assert [one.file for one in labels(site)] == ["pagalms.jpg"]
