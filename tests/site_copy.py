"""A copy of the fixture site that a test may spoil, and what the build then says."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from kopienas.imaging.cache import PictureInfo, digest_of
from kopienas.imaging.derivatives import picture_cache_of
from kopienas.imaging.opening import inspect_picture
from kopienas.model.language import Language
from kopienas.planning.plan import Plan, plan_site
from kopienas.reading.problem import CATALOGUE, ContentProblems
from kopienas.wording.catalogue import load_translations
from kopienas.wording.prose_links import resolve_links

ROOT = Path(__file__).resolve().parents[1]
FIXTURE = ROOT / "tests" / "fixture_site" / "content"
SITE_URL = "https://example.org/kopienas"
#: The day for which the fixture site is built: the walk of 2027 is still to come.
TODAY = date(2026, 11, 20)
SETTINGS = f"""\
from pelicanconf import *
PATH = "content"
THEME = {str(ROOT / "theme")!r}
PLUGIN_PATHS = [{str(ROOT / "plugins")!r}]
SITEURL = {SITE_URL!r}
REPOSITORY_URL = "https://example.org/repo"
TODAY = {TODAY.isoformat()!r}
"""


@cache
def looks() -> dict[str, PictureInfo]:
    """Return what the pictures of the fixture site look like, by the digest of each."""
    seen = {
        digest_of(file): inspect_picture(file)
        for file in FIXTURE.rglob("*")
        if file.suffix in {".jpg", ".png"}
    }
    return {digest: look for digest, look in seen.items() if isinstance(look, PictureInfo)}


@dataclass(frozen=True)
class Faults:
    """What is wrong with a site, a line a fault, in both languages."""

    english: list[str]
    latvian: list[str]


class SiteCopy:
    """The fixture site in a folder of its own; names are below ``content/``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.content = root / "content"
        shutil.copytree(FIXTURE, self.content)
        # Known pictures are not opened again, so that one more is looked at without a process pool.
        for digest, look in looks().items():
            picture_cache_of(self.content).store_info(digest, look)
        self.settings = root / "settings.py"
        self.settings.write_text(SETTINGS, "utf-8")

    def path(self, name: str) -> Path:
        return self.content / name

    def write(self, name: str, text: str | bytes) -> None:
        """Write a file, and its folder where there is none."""
        file = self.path(name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace the one place where *old* stands."""
        text = self.path(name).read_text("utf-8")
        assert text.count(old) == 1, f"{name} has {old!r} {text.count(old)} times"
        self.write(name, text.replace(old, new))

    def add(self, name: str, text: str) -> int:
        """Put *text* below what a file holds, and return the line on which it then stands."""
        before = self.path(name).read_text("utf-8")
        self.write(name, f"{before}\n{text}\n")
        return before.count("\n") + 2

    def allow(self, picture: str) -> None:
        """Let *picture*, the only one of its folder, be shown everywhere."""
        folder, _, file = picture.rpartition("/")
        self.write(
            f"{folder}/consent.yaml",
            f"- file: {file}\n  basis: no-person\n  scope: [web, print, press]\n"
            '  date: "2026-11-01"\n  status: given\n',
        )

    def plan(self) -> Plan:
        """Read the site, which is sound."""
        return plan_site(self.content, TODAY)

    def body(self, name: str, text: str, language: Language = Language.LV) -> str:
        """Return the HTML that *text* below the words of an activity, *name*, becomes."""
        self.add(f"activities/{name}/index.{language}.md", text)
        return resolve_links(self.plan().site.activities[name].body[language], "")

    def faults(self) -> Faults:
        """Return what is told of the site; every message must have been translated.

        That the command says the same and writes nothing, ``pelican_glue/test_run.py`` proves.
        """
        with pytest.raises(ContentProblems) as caught:
            plan_site(self.content, TODAY)
        problems = caught.value
        told = {lang: problems.render(lang).splitlines() for lang in Language}
        translations = load_translations(CATALOGUE)
        for message in (
            one for problem in problems.problems for one in (problem.what, problem.mend)
        ):
            assert translations.gettext(message.text) != message.text
        return Faults(told[Language.EN][:-1], told[Language.LV][:-1])


def run(copy: SiteCopy, *options: str) -> subprocess.CompletedProcess[str]:
    """Build the site in a process of its own, as the tasks do, into the folder ``made``."""
    command = [sys.executable, "-m", "kopienas.pelican_glue.run", str(copy.settings)]
    path = os.pathsep.join([str(ROOT / "plugins"), str(ROOT)])
    return subprocess.run(
        [*command, "--output", str(copy.root / "made"), *options],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def build(copy: SiteCopy, *options: str) -> Path:
    """Build a sound site and return what was made."""
    done = run(copy, *options)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return copy.root / "made"
