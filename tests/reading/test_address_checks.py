"""What addresses promise: each belongs to one page, and none that was published is lost."""

import pytest

from tests.site_copy import SiteCopy

ABOUT = "pages/about/index.lv.md"
YARD = "centres/azu-pagalms/index.lv.md"


def test_two_pages_with_one_address_are_told(site: SiteCopy) -> None:
    site.edit("pages/partners/index.lv.md", 'address: "partneri"', 'address: "par"')
    faults = site.faults()

    assert faults.english == [
        (
            "content/pages/partners/index.lv.md:1: address: "
            f"the address /par/ is already that of content/{ABOUT} – choose another"
        )
    ]
    assert faults.latvian == [
        (
            "content/pages/partners/index.lv.md:1: address: "
            f"adrese /par/ jau ir content/{ABOUT} – izvēlieties citu"
        )
    ]


def test_page_at_the_address_of_a_centre_is_told(site: SiteCopy) -> None:
    """A slug and a page's own address may not clash either."""
    site.edit(ABOUT, 'address: "par"', 'address: "centri/azu-pagalms"')

    assert site.faults().english == [
        (
            f"content/{ABOUT}:1: address: "
            f"the address /centri/azu-pagalms/ is already that of content/{YARD} – choose another"
        )
    ]


def test_page_at_the_address_of_a_list_that_the_build_makes_is_told(site: SiteCopy) -> None:
    site.edit(ABOUT, 'address: "par"', 'address: "jaunumi/2020"')
    (told,) = site.faults().english

    assert "the address /jaunumi/2020/ is already that of " in told


@pytest.mark.parametrize(
    ("old", "what"),
    [
        ("/par/", "the address /par/ is already that of"),
        ("par", "“par” is not written in the form wanted here"),
        ("/../par/", "“/../par/” is not written in the form wanted here"),
        ("//example.org/", "“//example.org/” is not written in the form wanted here"),
    ],
)
def test_former_address_must_be_free_and_an_address(site: SiteCopy, old: str, what: str) -> None:
    """Else a page would be overwritten, or a file written outside the site."""
    site.edit(YARD, "moved_from: [/vecais-pagalms/]", f"moved_from: [/vecais-pagalms/, {old}]")

    assert any(what in line and YARD in line for line in site.faults().english)


@pytest.mark.parametrize("old", ["/vecais.html", "/2019/Vecais_Pagalms/", "/en/old-yard/"])
def test_former_address_may_be_of_any_older_form(site: SiteCopy, old: str) -> None:
    site.edit(YARD, "moved_from: [/vecais-pagalms/]", f"moved_from: [/vecais-pagalms/, {old}]")
    english = old.startswith("/en/")

    assert site.plan().redirects[old] == (
        "/en/centres/azu-pagalms/" if english else "/centri/azu-pagalms/"
    )


def test_stub_elsewhere_than_its_section_is_told(site: SiteCopy) -> None:
    site.edit("pages/centres/index.lv.md", 'address: "centri"', 'address: "visi-centri"')
    faults = site.faults()

    assert faults.english == [
        (
            "content/pages/centres/index.lv.md:4: address: "
            "this page opens a section and has its address – write “address: centri”"
        )
    ]
    assert faults.latvian == [
        (
            "content/pages/centres/index.lv.md:4: address: "
            "šī lapa atver sadaļu, un tai ir sadaļas adrese – rakstiet „address: centri”"
        )
    ]


def test_template_used_twice_is_told(site: SiteCopy) -> None:
    site.edit("pages/partners/index.lv.md", "template: partners", "template: contacts")
    faults = site.faults()

    assert (
        "content/pages/partners/index.lv.md:2: template: the template is already used by "
        "content/pages/contacts/index.lv.md – keep one page with this template"
    ) in faults.english
    assert (
        "content/pages/partners/index.lv.md:2: template: šo veidni jau izmanto "
        "content/pages/contacts/index.lv.md – atstājiet vienu lapu ar šo veidni"
    ) in faults.latvian


@pytest.mark.parametrize("gone", [["home"], ["home", "not-found", "news"]])
def test_missing_page_is_told(site: SiteCopy, gone: list[str]) -> None:
    """The home page, and every other that the site cannot do without."""
    for name in gone:
        site.edit(f"pages/{name}/index.lv.md", f"template: {name}", "template: page")
    faults = site.faults()

    for name in gone:
        assert (
            f"content/pages:1: no page has the template “{name}” – "
            "bring the page back from the history"
        ) in faults.english
        assert (
            f"content/pages:1: nevienai lapai nav veidnes „{name}” – atjaunojiet lapu no vēstures"
        ) in faults.latvian
