"""The fixture site: read, built once, and as a copy that a test may spoil."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from kopienas.model.site import Site
from kopienas.planning.plan import Plan, plan_site
from tests.site_copy import FIXTURE, TODAY, SiteCopy, build
from tests.tools import chromium

# What holds does not depend on how fast the machine is.
settings.register_profile("site", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("site")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteCopy]:
    """A copy of the fixture site; what Pelican adds to Python's logging is taken away again."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield SiteCopy(tmp_path / "vietne ar āžņ")
    root.handlers[:] = handlers
    root.setLevel(level)


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
    copy = SiteCopy(tmp_path_factory.mktemp("built") / "site")
    return build(copy)


# One for all: Playwright allows only one of itself at a time in a process.
@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without any page yet."""
    with sync_playwright() as playwright, chromium.launch(playwright) as started:
        yield started
