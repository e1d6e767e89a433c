"""Every task works for the present day: what ended yesterday is out, however old the commit is."""

import os
import re
import shutil
import socket
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from tests.site_copy import ROOT, SITE_URL, SiteCopy
from tests.tiny_project import git, readline

FOLDER = "exhibitions/dziparu-stasti"
YESTERDAY = datetime.now(ZoneInfo("Europe/Riga")).date() - timedelta(days=1)
NOT_SHOWN = (
    f"content/{FOLDER}/krasts.png: not shown (on the web, in print, in the press) – "
    "consent has expired."
)


@dataclass(frozen=True)
class Checkout:
    """A checkout with the content of the fixture site; consent for *krasts* ended yesterday."""

    root: Path

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        surroundings = {key: value for key, value in os.environ.items() if key != "KOPIENAS_TODAY"}
        return subprocess.Popen(
            [sys.executable, "-m", "invoke", *arguments, "--lang", "en"],
            cwd=self.root,
            env={**surroundings, "SITE_URL": SITE_URL, "PYTHONUNBUFFERED": "1", **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *arguments: str, **variables: str) -> str:
        """Run a task, which must succeed, and return what it prints."""
        with self.start(*arguments, **variables) as task:
            said, _ = task.communicate()
        assert task.returncode == 0, said
        return said


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """It is committed three days ago, when consent still held, and pushed."""
    folder = tmp_path_factory.mktemp("day")
    site = SiteCopy(folder / "site")
    consent = site.path(f"{FOLDER}/consent.yaml").read_text("utf-8")
    consent = consent.replace('"2026-11-01"', '"2020-01-01"').replace("2036-10-31", str(YESTERDAY))
    site.write(f"{FOLDER}/consent.yaml", consent)
    for name in ("pelicanconf.py", "publishconf.py", "tasks.py"):
        shutil.copy(ROOT / name, site.root)
    for name in ("geodata", "plugins", "theme", "tools"):
        (site.root / name).symlink_to(ROOT / name)
    (site.root / ".gitignore").write_text(".build/\n.cache/\n__pycache__/\noutput*/\n")
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "far.git")
    git(site.root, "init", "--quiet", "--initial-branch=main")
    git(site.root, "config", "user.name", "Ā")
    git(site.root, "config", "user.email", "a@example.org")
    git(site.root, "remote", "add", "origin", str(folder / "far.git"))
    git(site.root, "add", "--all")
    earlier = f"{YESTERDAY - timedelta(days=2)}T12:00:00+00:00"
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("GIT_COMMITTER_DATE", earlier)
        git(site.root, "commit", "--quiet", "--message", "Saturs")
    git(site.root, "push", "--quiet", "origin", "main")
    return Checkout(site.root)


def pictures(names: object) -> set[str]:
    """Return the pictures of the exhibition, without their sizes, among the files *names*."""
    return set(re.findall(rf"pictures/{FOLDER}/(\w+)-\d+\.", str(names)))


def files(folder: Path) -> list[str]:
    return [file.relative_to(folder).as_posix() for file in folder.rglob("*")]


def test_check_tells_it(checkout: Checkout) -> None:
    assert NOT_SHOWN in checkout.run("check").splitlines()


def test_build_leaves_it_out_and_tells_it(checkout: Checkout) -> None:
    said = checkout.run("build")

    assert pictures(files(checkout.root / "output")) == {"pagalms"}
    assert NOT_SHOWN in said.splitlines()


def test_preview_leaves_it_out(checkout: Checkout) -> None:
    shutil.rmtree(checkout.root / "output", ignore_errors=True)
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    with checkout.start("serve", "--port", port) as preview:
        said = []
        while "http://localhost:" not in (line := readline(preview)):
            said.append(line)
            assert line, said
        preview.terminate()

    assert pictures(files(checkout.root / "output")) == {"pagalms"}


def test_publishing_leaves_it_out(checkout: Checkout) -> None:
    checkout.run("publish", "--wait", "0")

    published = git(checkout.root / ".." / "far.git", "ls-tree", "-r", "--name-only", "gh-pages")
    assert pictures(published) == {"pagalms"}


@pytest.mark.parametrize("task", ["publish", "rollback"])
@pytest.mark.parametrize("day", [YESTERDAY, YESTERDAY + timedelta(days=2)])
def test_nothing_is_published_as_of_another_day(checkout: Checkout, task: str, day: date) -> None:
    """Consent that ended since would count again, and one that is to come would count already."""
    with checkout.start(task, "--wait", "0", KOPIENAS_TODAY=str(day)) as other:
        said, _ = other.communicate()

    assert other.returncode == 1
    assert said.startswith(f"KOPIENAS_TODAY={day}: only today (")


def test_printing_leaves_it_out(checkout: Checkout) -> None:
    said = checkout.run("exhibition", "print")

    sheets = list((checkout.root / "output-print").rglob("*.pdf"))
    printed = "".join(page.extract_text() for file in sheets for page in PdfReader(file).pages)
    assert "The yard in autumn" in " ".join(printed.split())
    assert "The shore" not in " ".join(printed.split())
    assert NOT_SHOWN in said.splitlines()


def test_bundle_leaves_it_out(checkout: Checkout) -> None:
    checkout.run("exhibition", "bundle")

    [bundle] = (checkout.root / "output-bundle").iterdir()
    with zipfile.ZipFile(bundle) as archive:
        assert pictures(archive.namelist()) == {"pagalms"}


def test_one_commit_gives_the_same_bytes_on_one_day_anywhere(checkout: Checkout) -> None:
    """Whatever the hour and the time zone of the computer."""
    made = []
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
        checkout.run("build", KOPIENAS_TODAY="2026-11-20", TZ=zone)
        output = checkout.root / "output"
        made.append(
            {
                file.relative_to(output).as_posix(): sha256(file.read_bytes()).hexdigest()
                for file in output.rglob("*")
                if file.is_file()
            }
        )

    assert "version.json" in made[0]
    assert made[0] == made[1]


def test_day_that_cannot_be_read_is_told_in_one_line(checkout: Checkout) -> None:
    with checkout.start("check", KOPIENAS_TODAY="rīt") as task:
        said, _ = task.communicate()

    assert (task.returncode, said) == (
        1,
        "“rīt” is not a day; write it like 2026-11-20 (KOPIENAS_TODAY).\n",
    )
