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
            "content/pages/partners/index.lv.md:4: address: "
            f"the address /par/ is already that of content/{ABOUT} – choose another"
        )
    ]
    assert faults.latvian == [
        (
            "content/pages/partners/index.lv.md:4: address: "
            f"adrese /par/ jau ir content/{ABOUT} – izvēlieties citu"
        )
    ]


def test_page_at_the_address_of_a_centre_is_told(site: SiteCopy) -> None:
    """A slug and a page's own address may not clash either."""
    site.edit(ABOUT, 'address: "par"', 'address: "centri/azu-pagalms"')

    assert site.faults().english == [
        (
            f"content/{ABOUT}:4: address: "
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


@pytest.mark.parametrize(
    "old", ["/index.html", "/en/index.html", "/centri/azu-pagalms/index.html", "/404.html"]
)
def test_file_of_a_page_is_its_address(site: SiteCopy, old: str) -> None:
    """A page and its file are one; the build would write the same file twice."""
    site.edit(YARD, "moved_from: [/vecais-pagalms/]", f"moved_from: [/vecais-pagalms/, {old}]")
    (told,) = site.faults().english

    assert f"the address {old} is already that of content/" in told


def test_page_called_index_is_told(site: SiteCopy) -> None:
    site.edit(ABOUT, 'address: "par"', 'address: "index.html"')
    (told,) = site.faults().english

    assert f"the address / is already that of content/{ABOUT}" in told


def test_former_file_of_an_archive_page_is_told(site: SiteCopy) -> None:
    """The file is named that says so."""
    site.edit(YARD, "[/vecais-pagalms/]", "[/vecais-pagalms/, /jaunumi/2020/index.html]")

    (told,) = site.faults().english
    assert told.startswith(
        f"content/{YARD}:1: moved_from: the address /jaunumi/2020/index.html is already that of "
    )


@pytest.mark.parametrize(
    ("old", "name"),
    [
        ("/robots.txt/", "robots.txt"),
        ("/sitemap.xml/x.html", "sitemap.xml"),
        ("/version.json/", "version.json"),
        ("/jaunumi/atom.xml/", "atom.xml"),
        ("/data/centres.csv/", "centres.csv"),
        ("/CNAME/", "CNAME"),
    ],
)
def test_address_below_a_file_is_told(site: SiteCopy, old: str, name: str) -> None:
    """No folder can have the name of a file that the build writes."""
    site.edit(YARD, "moved_from: [/vecais-pagalms/]", f"moved_from:\n- /vecais-pagalms/\n- {old}")
    faults = site.faults()

    assert len(faults.english) == 1
    assert (
        f"moved_from: “{name}” is the name of a file, and no page can be below it – "
        in (faults.english[0])
    )
    line = next(
        number
        for number, line in enumerate(site.path(YARD).read_text("utf-8").splitlines(), 1)
        if line == f"- {old}"
    )
    assert faults.english[0].startswith(f"content/{YARD}:{line}: ")
