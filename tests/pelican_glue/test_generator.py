"""What building the whole fixture site with Pelican promises."""

import json
import re
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as lxml_html

from kopienas.model.language import Language
from kopienas.model.paths import output_file_of
from kopienas.planning.plan import Plan
from tests.site_copy import SITE_URL, SiteCopy, build

PAGES = [
    *("index.html", "404.html", "centri/index.html", "centri/azu-pagalms/index.html"),
    *("centri/nicas-krasts/index.html", "aktivitates/index.html", "tikai-mums/index.html"),
    *("aktivitates/ziemas-gajiens/index.html", "aktivitates/atcelta-darbnica/index.html"),
    *("jaunumi/index.html", "jaunumi/pagalms-atverts/index.html", "jaunumi/2020/index.html"),
    *("jaunumi/konkurss-izsludinats/index.html", "jaunumi/kategorija/atklasana/index.html"),
    *("konkursi/ideju-konkurss/index.html", "fotoizstade/dziparu-stasti/index.html"),
    *("fotoizstade/vel-bez-attelem/index.html", "kontakti/index.html", "partneri/index.html"),
    *("en/index.html", "en/centres/azu-pagalms/index.html", "en/about/index.html"),
    *("en/activities/rudens-talka/index.html", "en/news/category/openings/index.html"),
    *("en/competitions/ideju-konkurss/index.html", "en/exhibitions/dziparu-stasti/index.html"),
]
OTHERS = [
    *("sitemap.xml", "robots.txt", "version.json", "jaunumi/atom.xml", "en/news/atom.xml"),
    *("jaunumi/atcelta-vizite/index.html", "en/old-contacts/index.html", "addresses.txt"),
    *("vecais-pagalms/index.html", "theme/images/mark.svg"),
    "pictures/exhibitions/dziparu-stasti/krasts-300.jpg",
    "pictures/exhibitions/dziparu-stasti/pagalms-640.webp",
    "pictures/exhibitions/dziparu-stasti/pagalms-1280.jpg",
    "pictures/news/pagalms-atverts/varti-800.jpg",
]


def document(built: Path, name: str) -> lxml_html.HtmlElement:
    return lxml_html.fromstring((built / name).read_text("utf-8"))


@pytest.mark.parametrize("name", [*PAGES, *OTHERS])
def test_file_is_written(built: Path, name: str) -> None:
    assert (built / name).stat().st_size > 0


@pytest.mark.parametrize("name", ["en/tikai-mums", "en/404.html", "en/news/konkurss-izsludinats"])
def test_page_in_latvian_only_has_no_english_address(built: Path, name: str) -> None:
    assert not (built / name).exists()


def test_every_page_written_was_planned(built: Path, plan: Plan) -> None:
    """And the other way round: none more, none less, none of Pelican's own."""
    written = {file.relative_to(built).as_posix() for file in built.rglob("*.html")}

    assert written == {
        output_file_of(path) for path in (*(page.path for page in plan.pages), *plan.redirects)
    }


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("tikai-mums/index.html", ["Kopienas pie Ņicas", "Vietne testiem."]),
        ("en/about/index.html", ["Small Communities", "A site for tests."]),
    ],
)
def test_every_page_says_what_the_initiative_is(built: Path, name: str, words: list[str]) -> None:
    (footer,) = document(built, name).find_class("site-footer")

    assert all(one in footer.text_content() for one in words)


@pytest.mark.parametrize(
    ("name", "heading", "aim"),
    [
        ("centri/azu-pagalms/index.html", "Kam centrs pievēršas", "kaimiņi, kas satiekas"),
        ("en/centres/azu-pagalms/index.html", "What the centre is for", "neighbours who meet"),
    ],
)
def test_centre_says_what_it_is_for(built: Path, name: str, heading: str, aim: str) -> None:
    (section,) = document(built, name).xpath("//section[@aria-labelledby='about']")

    assert section.xpath("string(h3)") == heading
    assert section.xpath("ul/li/text()") == [aim]


def test_former_address_leads_on(built: Path) -> None:
    """By itself, by a link, and with the language of the page it leads to."""
    page = document(built, "vecais-pagalms/index.html")

    assert page.get("lang") == "lv"
    assert page.xpath("//meta[@http-equiv='refresh']/@content") == [
        "0; url=/kopienas/centri/azu-pagalms/"
    ]
    assert page.xpath("//a/@href") == ["/kopienas/centri/azu-pagalms/"]
    assert page.xpath("//link[@rel='canonical']/@href") == [f"{SITE_URL}/centri/azu-pagalms/"]


@pytest.mark.parametrize(
    ("name", "href", "words"),
    [
        ("centri/azu-pagalms/index.html", "/kopienas/en/centres/azu-pagalms/", "English"),
        ("en/centres/azu-pagalms/index.html", "/kopienas/centri/azu-pagalms/", "Latviešu"),
        ("index.html", "/kopienas/en/", "English"),
    ],
)
def test_language_switch_leads_to_the_same_page(
    built: Path, name: str, href: str, words: str
) -> None:
    (switch,) = document(built, name).find_class("language-switch")

    assert (switch.tag, switch.get("href"), switch.text_content()) == ("a", href, words)


@pytest.mark.parametrize(
    "name", ["tikai-mums/index.html", "jaunumi/konkurss-izsludinats/index.html"]
)
def test_page_in_latvian_only_says_so(built: Path, name: str) -> None:
    (switch,) = document(built, name).find_class("language-switch")

    assert (switch.tag, switch.text_content()) == ("span", "Tikai latviski")


def test_every_link_lies_below_the_base_path_and_leads_somewhere(built: Path) -> None:
    """A site published under /kopienas/ would else lead its visitors to another one."""
    links = {
        link
        for file in built.rglob("*.html")
        for _, _, link, _ in lxml_html.fromstring(file.read_text("utf-8")).iterlinks()
        if link.startswith("/")
    }

    assert len(links) > 50
    for link in links:
        path = re.sub(r"[?#].*", "", link)
        assert path.startswith("/kopienas/"), link
        assert (built / output_file_of(path.removeprefix("/kopienas"))).is_file(), link


def test_activities_that_did_not_happen_say_so(built: Path) -> None:
    """A plan and a cancelled activity are never shown as a deed."""
    items = document(built, "aktivitates/index.html").text_content()

    assert re.search(r"Ziemas gājiens\s+gaidāms", items)
    assert re.search(r"Aušanas darbnīca\s+atcelts", items)
    assert not re.search(r"Rudens talka Āžos\s+(plāns|atcelts)", items)


def test_exhibition_shows_its_pictures_with_their_words(built: Path) -> None:
    page = document(built, "fotoizstade/dziparu-stasti/index.html")

    assert page.xpath("//main//img/@alt") == [
        "Izšūts pagalms ar trim dobēm un žogu",
        "Kārkli gar ūdeni, aiz tiem migla",
    ]
    assert page.xpath("//main//img/@src") == [
        "/kopienas/pictures/exhibitions/dziparu-stasti/pagalms-1280.jpg",
        "/kopienas/pictures/exhibitions/dziparu-stasti/krasts-300.jpg",
    ]
    assert not document(built, "fotoizstade/vel-bez-attelem/index.html").xpath("//main//img")


def test_picture_in_a_body_is_shown(built: Path) -> None:
    (picture,) = document(built, "jaunumi/pagalms-atverts/index.html").xpath("//main//img")

    assert picture.get("src") == "/kopienas/pictures/news/pagalms-atverts/varti-800.jpg"
    assert (picture.get("width"), picture.get("height")) == ("800", "500")


@pytest.mark.parametrize("language", list(Language))
def test_every_page_names_its_language(built: Path, plan: Plan, language: Language) -> None:
    for page in plan.pages:
        if page.language is language:
            assert document(built, output_file_of(page.path)).get("lang") == language


def test_preview_script_is_on_previewed_pages_only(built: Path, drawn: SiteCopy) -> None:
    script = '<script type="module" src="/preview.js"></script>'
    previewed = build(drawn, "--preview")

    assert script in (previewed / "par/index.html").read_text("utf-8")
    assert script not in (built / "par/index.html").read_text("utf-8")


def test_version_tells_what_was_built(built: Path, plan: Plan) -> None:
    version = json.loads((built / "version.json").read_text("utf-8"))

    assert version["site"] == SITE_URL
    assert version["pages"] == len(plan.pages)


def test_other_peoples_plugins_see_every_page(site: SiteCopy) -> None:
    """The plugin "sitemap" of Pelican lists each page once, with its translation."""
    site.settings.write_text(
        site.settings.read_text("utf-8") + 'PLUGINS = ["kopienas", "pelican.plugins.sitemap"]\n'
    )
    tree = etree.parse(build(site) / "sitemap.xml")
    listed = {url.findtext("{*}loc", ""): url for url in tree.getroot().iterfind("{*}url")}

    pages = [page for page in site.plan().pages if page.listed]
    assert sorted(listed) == sorted(f"{SITE_URL}{page.path}" for page in pages)
    for page in pages:
        others = [
            link.get("hreflang") for link in listed[f"{SITE_URL}{page.path}"].iterfind("{*}link")
        ]
        assert others == [str(one) for one in page.alternates if one is not page.language]


@pytest.mark.parametrize(
    ("name", "own", "other", "above"),
    [
        ("jaunumi/atcelta-vizite", "Te bija lapa.", "There was a page here.", "/kopienas/jaunumi/"),
        ("en/old-contacts", "There was a page here.", "Te bija lapa.", "/kopienas/en/"),
    ],
)
def test_gone_page_says_so_in_both_languages_and_leads_on(
    built: Path, name: str, own: str, other: str, above: str
) -> None:
    page = document(built, f"{name}/index.html")
    (main,) = page.xpath("//main")
    (foreign,) = main.xpath(".//div[@lang]")

    assert own in main.text_content()
    assert other in foreign.text_content()
    assert foreign.get("lang") != page.get("lang")
    assert above in main.xpath(".//a[contains(@class, 'button')]/@href")
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//link[@rel='canonical' or @rel='alternate'][@hreflang]") == []


def test_locale_that_the_machine_lacks_stops_nothing(
    drawn: SiteCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "xx_YY.UTF-8")
    monkeypatch.setenv("LANG", "lv_LV.UTF-8")

    assert (build(drawn) / "index.html").is_file()
