"""The locked files fit together and say nothing about where they were made."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def pins(name: str) -> set[str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return set(re.findall(r"^[\w.-]+==\S+", text, re.MULTILINE))


def test_test_requirements_hold_all_of_the_site_in_the_same_versions() -> None:
    assert pins("requirements.txt") < pins("requirements-dev.txt")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_locked_files_name_no_registry(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")

    assert "://" not in text
    assert "--index" not in text


def test_locked_packages_name_no_registry() -> None:
    """No package says where it was taken from; it may name where it takes donations."""
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]

    assert [name for name, package in packages.items() if "resolved" in package] == []
