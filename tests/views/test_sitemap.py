"""What the sitemap promises."""

from lxml import etree

from kopienas.planning.plan import Plan
from kopienas.views.sitemap import SITEMAP, XHTML, sitemap_xml

NAMES = {"s": SITEMAP, "x": XHTML}
URL = "https://example.org/kopienas"


def read(plan: Plan) -> etree._Element:
    return etree.fromstring(sitemap_xml(plan.pages, URL).encode())


def test_every_page_is_listed_once_in_order(plan: Plan) -> None:
    """All but the page for addresses that do not exist, and those whose page is gone."""
    listed = read(plan).xpath("//s:loc/text()", namespaces=NAMES)

    assert f"{URL}/" in listed
    assert f"{URL}/404.html" not in listed
    assert f"{URL}/jaunumi/atcelta-vizite/" not in listed
    assert listed == sorted(URL + page.path for page in plan.pages if page.listed)


def test_page_names_its_twin_and_the_default(plan: Plan) -> None:
    (url,) = read(plan).xpath("//s:url[s:loc='" + URL + "/en/about/']", namespaces=NAMES)
    twins = {link.get("hreflang"): link.get("href") for link in url.findall(f"{{{XHTML}}}link")}

    assert twins == {"lv": f"{URL}/par/", "en": f"{URL}/en/about/", "x-default": f"{URL}/par/"}


def test_page_in_latvian_only_has_no_twin(plan: Plan) -> None:
    (url,) = read(plan).xpath("//s:url[s:loc='" + URL + "/tikai-mums/']", namespaces=NAMES)
    tags = [link.get("hreflang") for link in url.findall(f"{{{XHTML}}}link")]

    assert tags == ["lv", "x-default"]
