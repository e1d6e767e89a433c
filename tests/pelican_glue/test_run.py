"""Pelican's own complaints fail a build, and the exit status says whose fault it is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import site_copy
from tests.site_copy import SiteCopy
from tests.tiny_project import PLUGINS

ARTICLE = "Title: Ziņa\nDate: 2024-05-05\nCategory: ziņas\n\n{}\n"
PROBLEMS = """
from kopienas.reading.problem import ContentProblems, Message, N_, Problem
what = Message(N_("the content folder is empty"))
mend = Message(N_("bring the files back from the history"))
raise ContentProblems([Problem("content/x.md", 3, "title", what, mend)])
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "zina.md").write_text(ARTICLE.format("Teksts."), encoding="utf-8")
    settings = "PATH, TIMEZONE, SITEURL = 'content', 'Europe/Riga', 'https://example.org'\n"
    (tmp_path / "settings.py").write_text(settings, encoding="utf-8")
    return tmp_path


@pytest.fixture
def copy(tmp_path: Path) -> SiteCopy:
    """A copy of the fixture site."""
    return SiteCopy(tmp_path / "vietne ar āžņ")


def run(site: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kopienas.pelican_glue.run", "settings.py"]
    return subprocess.run(
        [*command, "--output", "made", *options],
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(PLUGINS)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_sound_site_is_built(site: Path) -> None:
    done = run(site)

    assert (done.returncode, done.stderr) == (0, "")
    assert (site / "made" / "index.html").is_file()


@pytest.mark.parametrize("preview", [True, False])
def test_preview_setting_reaches_pelican(site: Path, preview: bool) -> None:  # noqa: FBT001 - a case
    (site / "theme" / "templates").mkdir(parents=True)
    template = site / "theme" / "templates" / "probe.html"
    template.write_text("{{ PREVIEW }}", encoding="utf-8")
    with (site / "settings.py").open("a", encoding="utf-8") as settings:
        settings.write("THEME_TEMPLATES_OVERRIDES = ['theme/templates']\n")
        settings.write("TEMPLATE_PAGES = {'../theme/templates/probe.html': 'probe.html'}\n")
    run(site, *(["--preview"] if preview else []))

    assert (site / "made" / "probe.html").read_text(encoding="utf-8") == str(preview)


def test_every_complaint_of_pelican_is_told_and_fails(site: Path) -> None:
    links = " ".join(f"[saite]({{filename}}/nav{number}.md)" for number in range(9))
    (site / "content" / "zina.md").write_text(ARTICLE.format(links), encoding="utf-8")
    done = run(site)

    assert done.returncode == 2
    assert all(f"nav{number}.md" in done.stderr for number in range(9))


def test_unreadable_article_fails(site: Path) -> None:
    (site / "content" / "slikta.md").write_bytes("Title: Ziņa\n\nā".encode("cp1257"))

    assert run(site).returncode == 2


@pytest.mark.parametrize("language", ["LV", "EN"])
def test_faults_of_the_content_are_reported_in_the_language_asked_for(
    site: Path, language: str
) -> None:
    (site / "settings.py").write_text(PROBLEMS, encoding="utf-8")
    done = run(site, "--lang", language)

    assert done.returncode == 1
    assert "content/x.md:3" in done.stderr
    assert ("the content folder is empty" in done.stderr) == (language == "EN")
    assert "Traceback" not in done.stderr


FAULTS = {
    "of a field": ("centres/azu-pagalms/index.lv.md", "---\ncoordinator: Anna\n---\n"),
    "of two files": ("news/pagalms-atverts/consent.yaml", "- file: nav.jpg\n"),
    "of the plan": ("data/addresses.txt", "/centri/slegtais/\n"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_build_tells_the_faults_that_planning_finds_and_writes_nothing(
    copy: SiteCopy, fault: str
) -> None:
    """To the line; so other tests need no build to know what an editor is told."""
    copy.write(*FAULTS[fault])
    done = site_copy.run(copy)

    assert (done.returncode, done.stderr.splitlines()[:-1]) == (1, copy.faults().latvian)
    assert not (copy.root / "made").exists()


def test_fault_of_the_code_shows_where(site: Path) -> None:
    (site / "settings.py").write_text("raise ZeroDivisionError", encoding="utf-8")
    done = run(site)

    assert done.returncode == 2
    assert "Traceback" in done.stderr
    assert "ZeroDivisionError" in done.stderr


def test_published_addresses_that_the_task_knows_are_not_lost(
    copy: SiteCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that was published and renamed before anyone ran `make addresses` is told."""
    known = copy.root / "known"
    known.write_text("/jaunumi/vecais/\n", "utf-8")
    monkeypatch.setenv("KOPIENAS_PUBLISHED_ADDRESSES", str(known))
    done = site_copy.run(copy, "--lang", "en")

    assert done.returncode == 1
    assert "the published address /jaunumi/vecais/ would be lost" in done.stderr
