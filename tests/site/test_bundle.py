"""The exhibition on a memory stick: opened from a folder, without a network, it is all there."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from playwright.sync_api import Browser, Page

from kopienas.bundling.bundle import START_PAGE, BundleOptions, make_bundle
from kopienas.model.site import Site
from kopienas.reading.site import read_site
from kopienas.tasks.project import Project
from tests.gates.built import BuiltSite
from tests.hung_exhibition import SLUG
from tests.site_copy import ROOT, TODAY

#: What a stick and a school's connection bear, for sixty pictures.
MOST = 60_000_000
PICTURES = 60


@pytest.fixture(scope="module")
def project(site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The large site with the theme beside it."""
    root = tmp_path_factory.mktemp("project")
    (root / "theme").symlink_to(ROOT / "theme")
    (root / "content").symlink_to(site.folder.parent / "content")
    return Project(root)


@pytest.fixture(scope="module")
def model(project: Project) -> Site:
    return read_site(project.root / "content", TODAY)


@pytest.fixture(scope="module")
def held(site: BuiltSite, project: Project, model: Site) -> bytes:
    return make_bundle(project, model, site.folder, BundleOptions(site.url, TODAY))


@pytest.fixture(scope="module")
def stick(held: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zibatmiņa ar ā")
    with zipfile.ZipFile(BytesIO(held)) as archive:
        archive.extractall(folder)
    return folder


class Opened:
    """A page of the browser that writes down what it loads and what goes wrong."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self.faults: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("requestfailed", lambda request: self.faults.append(request.url))
        page.on("pageerror", lambda error: self.faults.append(str(error)))


@pytest.fixture
def opened(browser: Browser) -> Iterator[Opened]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    yield Opened(context.new_page())
    context.close()


def links(file: Path) -> Iterator[str]:
    """Yield what *file* leads to or loads."""
    for element, name, address, _ in html.document_fromstring(file.read_bytes()).iterlinks():
        if name in {"href", "src"}:
            yield address
        elif name == "srcset":
            yield address.split()[0]
        assert element.tag != "base"


def test_same_site_gives_the_same_bytes(
    held: bytes, site: BuiltSite, project: Project, model: Site
) -> None:
    assert make_bundle(project, model, site.folder, BundleOptions(site.url, TODAY)) == held


def test_every_link_leads_to_a_file_and_its_place(stick: Path) -> None:
    trees = {file: html.document_fromstring(file.read_bytes()) for file in stick.rglob("*.html")}
    lost = []
    for file in trees:
        for address in links(file):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            known = target.is_file() and not parts.path.startswith("/")
            fragment = unquote(parts.fragment)
            if known and fragment and fragment != "start":
                known = bool(trees[target].xpath("//*[@id=$id]", id=fragment))
            lost += [] if known else [f"{file.relative_to(stick)}: {address}"]

    assert lost == []


def test_pages_pictures_screen_and_sheets_are_there_in_both_languages(
    stick: Path, model: Site
) -> None:
    exhibition = model.exhibitions[SLUG]
    for place in ("fotoizstade", "en/exhibitions"):
        folder = stick / "vietne-site" / place / exhibition.slug
        names = {photo.name for photo in exhibition.facts.photos}
        assert names < {one.name for one in folder.iterdir()}
    assert (stick / "vietne-site/fotoizstade" / exhibition.slug / "ekrans/index.html").exists()
    assert (stick / "vietne-site/en/exhibitions" / exhibition.slug / "kiosk/index.html").exists()
    assert len(list((stick / "druka-print").rglob("*.pdf"))) == 4 + len(exhibition.facts.tour)


def test_every_page_of_the_exhibition_opens_without_a_network(stick: Path, opened: Opened) -> None:
    start = stick / START_PAGE
    shown = [start, *sorted(stick.glob("vietne-site/fotoizstade/**/*.html"))]
    shown += sorted(stick.glob("vietne-site/en/exhibitions/**/*.html"))
    for file in shown:
        opened.page.goto(file.as_uri())
        pictures = opened.page.locator("main img")
        for number in range(pictures.count()):
            pictures.nth(number).scroll_into_view_if_needed()
            opened.page.wait_for_function(
                "image => image.complete && image.naturalWidth > 0",
                arg=pictures.nth(number).element_handle(),
            )

    assert opened.faults == []
    assert {urlsplit(address).scheme for address in opened.asked} <= {"file", "data"}


def test_fonts_and_styles_come_from_the_stick(stick: Path, opened: Opened) -> None:
    opened.page.goto((stick / START_PAGE).as_uri())
    opened.page.evaluate("document.fonts.ready")

    loaded = "[...document.fonts].filter(font => font.status === 'loaded').map(f => f.family)"
    families = {name.strip('"') for name in opened.page.evaluate(loaded)}
    assert {"Bricolage Grotesque", "Commissioner"} <= families


def test_large_view_opens_turns_and_closes(stick: Path, opened: Opened) -> None:
    page = opened.page
    page.goto((stick / START_PAGE).as_uri())
    page.get_by_role("link", name="Atvērt izstādi").first.click()
    page.locator("[data-open]").first.click()
    page.wait_for_selector("dialog[open]")
    first = page.url
    page.keyboard.press("ArrowRight")
    page.wait_for_url(lambda url: url != first)
    page.keyboard.press("Escape")
    page.wait_for_function("!document.querySelector('dialog').open")
    assert opened.faults == []


def test_screen_begins_by_itself_and_turns(stick: Path, opened: Opened) -> None:
    page = opened.page
    page.clock.install()
    page.goto((stick / START_PAGE).as_uri())
    page.locator("a[href$='ekrans/index.html#start']").click()
    page.wait_for_selector("photo-kiosk[data-on]")
    words = page.locator("[data-seconds]:visible")
    first = words.inner_text()
    page.clock.run_for(120_000)

    assert words.count() == 1
    assert words.inner_text() != first
    assert opened.faults == []


def test_bundle_of_sixty_pictures_fits(held: bytes, model: Site) -> None:
    """The pictures grow with their number; pages of the rest of the site don't."""
    count = len(model.exhibitions[SLUG].facts.photos)
    with zipfile.ZipFile(BytesIO(held)) as archive:
        grows = sum(
            one.compress_size
            for one in archive.infolist()
            if one.filename.startswith(("vietne-site/pictures/exhibitions", "druka-print"))
        )

    assert len(held) - grows + grows * PICTURES / count < MOST
