"""The real site before any edit."""

from pathlib import Path

import pytest

from tests.built_once import made_once
from tests.gates.real_site import build_real


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site before any edit, not to be changed."""
    return made_once(tmp_path_factory, "real-site", build_real)
