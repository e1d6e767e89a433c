"""The fixture site: read, built once, and as a copy that a test may spoil."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from kopienas.model.site import Site
from kopienas.planning.plan import Plan, plan_site
from tests.once import made_once
from tests.site_copy import FIXTURE, TODAY, SiteCopy, build
from tests.tools import chromium

# What holds does not depend on how fast the machine is.
settings.register_profile("site", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("site")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure no coverage where hundreds of examples take the same branches: it costs as much."""
    for item in items:
        if item.get_closest_marker("hypothesis"):
            item.add_marker("no_cover")


@pytest.fixture(autouse=True, scope="session")
def _no_workflow_run() -> Iterator[None]:
    """Keep what tasks say in tests out of the summary of the run that tests them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("GITHUB_ACTIONS", raising=False)
        yield


@pytest.fixture
def site(tmp_path: Path) -> SiteCopy:
    """A copy of the fixture site."""
    return SiteCopy(tmp_path / "vietne ar āžņ")


@pytest.fixture(scope="session")
def plan() -> Plan:
    """The plan of the fixture site, not to be changed."""
    return plan_site(FIXTURE, TODAY)


@pytest.fixture(scope="session")
def model(plan: Plan) -> Site:
    """What the fixture site knows."""
    return plan.site


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fixture site as Pelican built it, below the path /kopienas, not to be changed."""
    folder = made_once(tmp_path_factory, "fixture", _build)
    return folder / "site" / "made"


def _build(folder: Path) -> None:
    build(SiteCopy(folder / "site"))


@pytest.fixture
def drawn(site: SiteCopy, built: Path) -> SiteCopy:
    """A copy of the fixture site whose pictures are made already, all sizes of them."""
    shutil.copytree(built.parent / ".cache", site.root / ".cache", dirs_exist_ok=True)
    return site


# One for all: Playwright allows only one of itself at a time in a process.
@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without any page yet."""
    with sync_playwright() as playwright, chromium.launch(playwright) as started:
        yield started
