"""A draft opens with its subject and skeleton in whatever mail program there is."""

from email.message import EmailMessage
from urllib.parse import parse_qs, urlsplit

import pytest

from kopienas.model.language import Language
from kopienas.views.mail_drafts import Errand, draft_mail

ABOUT = "Ņ & Ķ centrs „Āži” 100 % #1?"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("errand", Errand)
def test_link_holds_the_draft_whole(errand: Errand, language: Language) -> None:
    draft = draft_mail(errand, ABOUT, language)
    link = urlsplit(draft.link_to("projekts+dk@example.org"))
    fields = parse_qs(link.query, strict_parsing=True)

    assert link.scheme == "mailto"
    assert fields == {"subject": [draft.subject], "body": [draft.body.replace("\n", "\r\n")]}
    assert len(draft.link_to("projekts@example.org")) < 1800


@pytest.mark.parametrize("errand", Errand)
def test_subject_is_one_line(errand: Errand) -> None:
    message = EmailMessage()
    message["Subject"] = draft_mail(errand, ABOUT, Language.LV).subject

    assert "{" not in str(message["Subject"])


def test_a_subject_about_nothing_ends_without_a_colon() -> None:
    assert draft_mail(Errand.PROPOSE, "", Language.EN).subject == "An idea"
