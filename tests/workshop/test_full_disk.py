"""A disk that is full, or a folder of somebody else, is told in words and spoils nothing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copy import ROOT, SiteCopy

#: Bytes that a file may have: the disk is full from there on.
LIMITED = (
    "import resource, runpy, sys\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
    "sys.argv = ['invoke', 'build', '--lang', 'en']\n"
    "runpy.run_module('invoke', run_name='__main__')\n"
)
TOLD = "A file cannot be read or written (File too large). Make room on the disk.\n"
KEPT = "The site was not built; the previous version was left untouched.\n"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose site is built."""
    root = tmp_path_factory.mktemp("full") / "site"
    SiteCopy(root)
    for name in ("pelicanconf.py", "publishconf.py", "tasks.py"):
        shutil.copy(ROOT / name, root)
    for name in ("geodata", "plugins", "theme", "tools"):
        (root / name).symlink_to(ROOT / name)
    assert build(root, 10**9).returncode == 0
    return root


def build(root: Path, size: int) -> subprocess.CompletedProcess[str]:
    """Build the site where no file may be larger than *size* bytes."""
    command = [sys.executable, "-c", LIMITED.format(size=size)]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("size", [0, 300, 20_000])
def test_full_disk_is_told_and_the_last_good_version_stays(root: Path, size: int) -> None:
    before = {file: file.read_bytes() for file in (root / "output").rglob("*.*")}
    done = build(root, size)

    assert (done.returncode, done.stderr) == (1, TOLD + KEPT)
    assert {file: file.read_bytes() for file in (root / "output").rglob("*.*")} == before
