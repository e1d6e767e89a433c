"""What a page refers to: links, pictures, styles, scripts, its own public address."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urljoin

from lxml import etree, html

from tests.gates.built import BuiltPage, BuiltSite

ATTRIBUTES = ("href", "src", "poster", "action")
META_ADDRESSES = ("og:url", "og:image", "twitter:image")


@dataclass(frozen=True)
class Reference:
    """An address on a page, made absolute."""

    page: BuiltPage
    element: html.HtmlElement
    written: str
    site_url: str

    def __str__(self) -> str:
        return f"{self.page.path}: <{self.tag}> {self.written}"

    @property
    def tag(self) -> str:
        """The name of the element."""
        return str(self.element.tag)

    @property
    def url(self) -> str:
        """The absolute address without its fragment."""
        return urldefrag(self._absolute).url

    @property
    def fragment(self) -> str:
        """The name of a place within the page; "" for all of it."""
        return unquote(urldefrag(self._absolute).fragment)

    @property
    def internal(self) -> bool:
        """Whether it stays on this site's host – even where it forgets the base path."""
        return urljoin(self._absolute, "/") == urljoin(self.site_url, "/")

    def has_class(self, name: str) -> bool:
        """Say whether the element has the class *name*."""
        return name in self.element.get("class", "").split()

    @property
    def _absolute(self) -> str:
        return urljoin(self.site_url + self.page.path, self.written)


def references(site: BuiltSite, page: BuiltPage) -> Iterator[Reference]:
    """Yield every reference of *page* of *site*."""
    for element, written in _written(page):
        yield Reference(page, element, written, site.url)


def leads_to(site: BuiltSite, url: str) -> str | None:
    """Return the path of the file that *url* shows; None where there is none."""
    path = unquote(url.removeprefix(site.url))
    if not url.startswith(f"{site.url}/"):
        return None
    file = site.folder / path.lstrip("/")
    return path if (file / "index.html" if path.endswith("/") else file).is_file() else None


def _written(page: BuiltPage) -> Iterator[tuple[html.HtmlElement, str]]:
    for element in page.tree.iter(etree.Element):
        for name in ATTRIBUTES:
            if name in element.attrib:
                yield element, element.attrib[name]
        for candidate in filter(None, element.get("srcset", "").split(",")):
            yield element, candidate.split()[0]
        if element.tag == "meta" and element.get("property") in META_ADDRESSES:
            yield element, element.get("content", "")
        if element.get("http-equiv") == "refresh":
            yield element, element.get("content", "").partition("url=")[2]
