"""The large fixture site, built once a run: what people do with the pages is tried on it."""

from collections.abc import Iterator

import pytest

from tests.browser.static_server import served
from tests.built_once import made_once
from tests.gates.built import BuiltSite
from tests.large_site import build_large


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The pages of the large site, not to be changed."""
    return BuiltSite(made_once(tmp_path_factory, "large-site", build_large) / "made")


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Where the site is served, without a slash at the end."""
    with served(site.folder, site.base_path) as address:
        yield address
