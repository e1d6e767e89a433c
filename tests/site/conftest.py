"""The built site, its server and a browser, shared by all gates."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.site.built import BuiltSite, build_once
from tests.site.static_server import served
from tests.tools import chromium


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The real site as it would be published, the same for all processes of a run."""
    own = tmp_path_factory.getbasetemp()
    return build_once(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Where the site is served, without a slash at the end."""
    with served(site.folder) as address:
        yield address


# Not for the session: Playwright allows only one of itself at a time, and other tests start theirs.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, without any page yet."""
    with sync_playwright() as playwright, chromium.launch(playwright) as started:
        yield started
