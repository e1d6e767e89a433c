"""The walk-through in CONTRIBUTING.md that adds a kind of thing, done literally in a copy."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import feedparser
import pytest
from lxml import html

from tests.editors_guide import ROW
from tests.site_copy import FIXTURE, ROOT, SITE_URL, TODAY

FILES = re.compile(r"^`([\w./-]+)` – [^\n]+:\n\n```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CALL = """\
---
title: {title}
summary: {summary}
{facts}---

Teksts.
"""


def walk_through() -> dict[str, tuple[str, str]]:
    """Return what the walk-through tells to write: language and text, by file."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    steps = text.partition("### add a kind of thing\n")[2].partition("\n### ")[0]
    return {name: (language, body) for name, language, body in FILES.findall(steps)}


def edit(text: str, difference: str) -> str:
    """Return *text* with the lines of *difference* taken out and put in."""
    gone = [line[1:] for line in difference.splitlines() if line.startswith("-")]
    new = [line[1:] for line in difference.splitlines() if line.startswith("+")]
    imports, rest = (
        [one for one in new if "import" in one],
        [one for one in new if "import" not in one],
    )
    (old,) = gone
    assert text.count(old) == 1
    text = text.replace(old, "\n".join(rest))
    return text.replace("\nfrom kopienas", "\n" + "\n".join(imports) + "\nfrom kopienas", 1)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, over the fixture site, with the walk-through done and two calls."""
    root = tmp_path_factory.mktemp("kind") / "project"
    for folder in ("plugins", "theme"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(FIXTURE, root / "content")
    shutil.copytree(ROOT / "geodata", root / "geodata")
    shutil.copy(ROOT / "pelicanconf.py", root)
    for name, (language, body) in walk_through().items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(edit(file.read_text("utf-8"), body) if language == "diff" else body)
    for slug, date in (("rudens", "2026-10-01"), ("pavasaris", "2026-11-10")):
        call = root / "content" / "volunteer-calls" / slug
        call.mkdir(parents=True)
        facts = f'date: "{date}"\nwhen: "2027-04"\ncentre: azu-pagalms\n'
        words = {"title": slug.title(), "summary": "Dārzā gaida palīgus, kas prot rakt un stādīt."}
        (call / "index.lv.md").write_text(CALL.format(facts=facts, **words))
        (call / "index.en.md").write_text(CALL.format(facts="", **words))
    return root


@pytest.fixture(scope="module")
def output(project: Path) -> Path:
    """The site of the copy, built by the copy's own code."""
    (project / "settings.py").write_text(
        f"from pelicanconf import *\nSITEURL = {SITE_URL!r}\nTODAY = {TODAY.isoformat()!r}\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "kopienas.pelican_glue.run", "settings.py", "--output", "made"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(project / "plugins"), str(project)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return project / "made"


def test_a_kind_takes_six_files() -> None:
    assert len(walk_through()) == 6


def test_list_names_each_newest_first(output: Path) -> None:
    page = html.fromstring((output / "brivpratigajiem" / "index.html").read_bytes())

    assert page.xpath("//main//h2/a/text()") == ["Pavasaris", "Rudens"]
    assert page.xpath("//main//li/h2/a/@href")[0] == "/kopienas/brivpratigajiem/pavasaris/"


def test_each_has_a_page_in_both_languages(output: Path) -> None:
    page = html.fromstring((output / "en/volunteer-calls/rudens/index.html").read_bytes())

    assert page.xpath("string(//h1)") == "Rudens"
    assert page.xpath("//dl//a/@href") == ["/kopienas/en/centres/azu-pagalms/"]
    assert page.xpath("//nav//a/@href")[:2] != []


def test_feed_and_sitemap_list_them(output: Path) -> None:
    feed = feedparser.parse((output / "brivpratigajiem" / "atom.xml").read_bytes())
    sitemap = (output / "sitemap.xml").read_text("utf-8")

    assert [one.title for one in feed.entries] == ["Pavasaris", "Rudens"]
    assert f"{SITE_URL}/en/volunteer-calls/rudens/" in sitemap


def test_guide_names_each_field_of_the_form(project: Path) -> None:
    """What the editors' guide must say of a new kind, the walk-through says."""
    guide = (project / "content" / "volunteer-calls" / "README.md").read_text("utf-8")
    code = (
        "from kopienas.model.volunteer_call import VOLUNTEER_CALLS as kind\n"
        "print(*kind.facts.model_fields, *kind.words.model_fields)\n"
    )
    asked = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(project / "plugins")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert sorted(name for name, *_ in ROW.findall(guide)) == sorted(asked.stdout.split())
