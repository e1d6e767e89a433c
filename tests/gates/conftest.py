"""The built site whose pages the gates look at."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.browser.static_server import served
from tests.built_once import made_once
from tests.gates.built import BuiltSite
from tests.gates.real_site import build_real

#: The folder of a built site; without it the real site is built.
BUILT = "BUILT_SITE"
#: The folder of a site that has passed; pages that are the same there need no browser again.
PASSED = "PASSED_SITE"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The site that was handed over, else the real one, the same for all processes of a run."""
    if os.environ.get(BUILT):
        return take_site(os.environ)
    return BuiltSite(made_once(tmp_path_factory, "real-site", build_real))


def take_site(environment: Mapping[str, str]) -> BuiltSite:
    """Return the built site that *environment* names, with the one that passed before it."""
    passed = environment.get(PASSED)
    return BuiltSite(Path(environment[BUILT]), BuiltSite(Path(passed)) if passed else None)


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Where the site is served, without a slash at the end."""
    with served(site.folder, site.base_path) as address:
        yield address
