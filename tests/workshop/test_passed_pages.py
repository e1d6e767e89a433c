"""A page that passed every gate passes again as long as nothing but other content has changed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.gates import conftest
from tests.gates.built import BuiltSite
from tools.passed_pages import KEPT, find_passed, keep_passed, name_circumstances


@pytest.fixture
def browser(tmp_path: Path) -> Path:
    """Stand in for a Chromium: all that is asked of it is its version."""
    program = tmp_path / "browser"
    program.write_text("#!/bin/sh\necho 1\n", "utf-8")
    program.chmod(0o755)
    return program


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a file of content and one of code."""
    root = tmp_path / "checkout"
    for name in ("content/text.md", "plugins/code.py"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text("1", "utf-8")
    (root / ".gitignore").write_text(".cache\n", "utf-8")
    subprocess.run(["git", "init", "-q", root], check=True)
    subprocess.run(["git", "add", "--all"], cwd=root, check=True)
    return root


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A built site with two pages and a picture."""
    folder = tmp_path / "site"
    (folder / "a").mkdir(parents=True)
    (folder / "a" / "index.html").write_text("<h1 class=x>A</h1>", "utf-8")
    (folder / "index.html").write_text("<h1>Sākums</h1>", "utf-8")
    (folder / "picture.jpg").write_bytes(b"1")
    return folder


def test_only_pages_that_changed_are_new(checkout: Path, browser: Path, site: Path) -> None:
    """The content may change in between; that is what it is for."""
    keep_passed(checkout, site, name_circumstances(checkout, browser))
    (checkout / "content" / "text.md").write_text("2", "utf-8")
    (site / "index.html").write_text("<h1>Cits</h1>", "utf-8")

    passed = find_passed(checkout, name_circumstances(checkout, browser))

    assert passed is not None
    assert [*BuiltSite(site, BuiltSite(passed)).new_pages] == ["/"]


@pytest.mark.parametrize("name", ["plugins/code.py", "theme/not-yet-committed.css", "browser"])
def test_every_page_is_new_after_any_other_change(
    checkout: Path, browser: Path, site: Path, name: str
) -> None:
    keep_passed(checkout, site, name_circumstances(checkout, browser))
    changed = browser if name == "browser" else checkout / name
    changed.parent.mkdir(exist_ok=True)
    changed.write_text("#!/bin/sh\necho 2\n", "utf-8")
    changed.chmod(0o755)

    assert find_passed(checkout, name_circumstances(checkout, browser)) is None


def test_a_file_that_is_gone_counts_too(checkout: Path, browser: Path, site: Path) -> None:
    keep_passed(checkout, site, name_circumstances(checkout, browser))
    (checkout / "plugins" / "code.py").unlink()

    assert find_passed(checkout, name_circumstances(checkout, browser)) is None


def test_last_that_passed_takes_the_place_of_all_before(checkout: Path, site: Path) -> None:
    """What a run left behind that was cut off goes as well, and pictures are never kept."""
    (checkout / KEPT / "new-half").mkdir(parents=True)
    for circumstances in ("first", "second", "second"):
        keep_passed(checkout, site, circumstances)

    kept = [file for file in (checkout / KEPT).rglob("*") if file.is_file()]
    folder = checkout / KEPT / "second"
    assert sorted(kept) == [folder / "a" / "index.html", folder / "index.html"]


def test_gates_take_up_what_passed(site: Path, tmp_path: Path) -> None:
    """With no folder, or an empty name for it, each page is looked at."""
    shutil.copytree(site, tmp_path / "passed")
    given = {conftest.BUILT: str(site)}

    assert len(conftest.take_site(given).new_pages) == len(conftest.take_site(given).pages)
    assert not conftest.take_site(given | {conftest.PASSED: str(tmp_path / "passed")}).new_pages
    assert conftest.take_site(given | {conftest.PASSED: ""}).new_pages
