"""What links in a body promise: they lead to the right address, or the editor is told."""

import pytest

from kopienas.model.language import Language
from tests.site_copy import SiteCopy

TALKA = "activities/rudens-talka/index.lv.md"


@pytest.mark.parametrize(
    ("written", "href"),
    [
        ("../../centres/azu-pagalms/", "/centri/azu-pagalms/"),
        ("../../centres/azu-pagalms", "/centri/azu-pagalms/"),
        ("../../centres/azu-pagalms/index.lv.md", "/centri/azu-pagalms/"),
        ("/content/centres/azu-pagalms/", "/centri/azu-pagalms/"),
        ("../ziemas-gajiens/", "/aktivitates/ziemas-gajiens/"),
        ("../../pages/home/", "/"),
        ("../../pages/results/#participants", "/rezultati/#participants"),
        ("../../pages/latviski/", "/tikai-mums/"),
        ("#main", "#main"),
        ("https://example.org/ā?b=1", "https://example.org/ā?b=1"),
        ("mailto:zanna@example.org", "mailto:zanna@example.org"),
    ],
)
def test_link_leads_to_the_address(site: SiteCopy, written: str, href: str) -> None:
    html = site.body("senais-stasts", f"Sk. [lapu par to]({written}).")

    assert f'<a href="{href}">lapu par to</a>' in html


def test_link_stays_in_the_language_of_its_page(site: SiteCopy) -> None:
    """The same path leads to the English page, or to the Latvian one where that is all."""
    text = "See [the yard](../../centres/azu-pagalms/) and [ours](../../pages/latviski/)."
    html = site.body("senais-stasts", text, Language.EN)

    assert '<a href="/en/centres/azu-pagalms/">the yard</a>' in html
    assert '<a href="/tikai-mums/">ours</a>' in html


def test_pages_may_link_to_each_other_and_themselves(site: SiteCopy) -> None:
    site.add(TALKA, "Sk. [gājienu](../ziemas-gajiens/) un [pašu talku](../rudens-talka/).")
    html = site.body("ziemas-gajiens", "Sk. [talku](../rudens-talka/).")

    assert '<a href="/aktivitates/rudens-talka/">talku</a>' in html


@pytest.mark.parametrize("target", ["../../centres/nav/", "../nav/index.lv.md", "/nav/", "../.."])
def test_link_to_a_missing_page_is_told(site: SiteCopy, target: str) -> None:
    line = site.add(TALKA, f"Pirmā rinda.\nSk. [citu lapu]({target}).") + 1
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}:{line}: the link leads to “{target}”, which does not exist – "
            "write the folder of a page, such as “../../centres/aglona/”"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}:{line}: saite ved uz „{target}”, kā nav – "
            "norādiet lapas mapi, piemēram, „../../centres/aglona/”"
        )
    ]


@pytest.mark.parametrize("target", ["javascript:alert()", "ftp://example.org/", "data:text/html,x"])
def test_link_of_a_kind_that_is_not_allowed_is_told(site: SiteCopy, target: str) -> None:
    line = site.add(TALKA, f"Sk. [citu lapu]({target}).")
    scheme = target.partition(":")[0]

    assert site.faults().english == [
        (
            f"content/{TALKA}:{line}: a link of the kind “{scheme}:” is not allowed – "
            "use one of these: https:, mailto:, tel:, geo:"
        )
    ]


@pytest.mark.parametrize("target", ["//[nav]/", "site:/nav/"])
def test_address_that_is_none_is_told(site: SiteCopy, target: str) -> None:
    """A torn address, and the scheme that the build keeps for itself."""
    line = site.add(TALKA, f"Sk. [citu lapu]({target}).")
    (told,) = site.faults().english

    assert told.startswith(
        f"content/{TALKA}:{line}: the link leads to “{target}”, which does not exist"
    )


def test_two_broken_links_on_one_line_are_both_told(site: SiteCopy) -> None:
    site.add(TALKA, "Sk. [vienu](../nav/) un [otru](../arī-nav/).")

    assert len(site.faults().english) == 2


def test_missing_picture_is_told(site: SiteCopy) -> None:
    line = site.add(TALKA, "![Vārti zilās debesīs](nav.jpg)")
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}:{line}: the picture “nav.jpg” does not exist – "
            "put the file into the same folder and write its name exactly"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}:{line}: attēla „nav.jpg” nav – "
            "ielieciet failu tajā pašā mapē un uzrakstiet precīzu nosaukumu"
        )
    ]


@pytest.mark.parametrize("target", ["https://example.org/a.jpg", "site:/a.jpg"])
def test_picture_from_elsewhere_is_told(site: SiteCopy, target: str) -> None:
    """The site loads nothing from other sites."""
    line = site.add(TALKA, f"![Vārti zilās debesīs]({target})")
    (told,) = site.faults().english

    assert told.startswith(f"content/{TALKA}:{line}: the picture “{target}” does not exist")


def test_picture_of_another_folder_may_be_shown(site: SiteCopy) -> None:
    html = site.body(
        "senais-stasts", "![Vārti zilās debesīs](../../news/pagalms-atverts/varti.jpg)"
    )

    assert (
        '<img alt="Vārti zilās debesīs" src="/pictures/news/pagalms-atverts/varti-800.jpg">' in html
    )
