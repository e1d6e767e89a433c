"""What a change makes of the site is told page by page, with a preview that opens from a file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kopienas.model.language import Language
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.site_copy import ROOT, SITE_URL, TODAY, SiteCopy
from tests.tiny_project import git
from tools.review.command import ReviewOptions, review_change
from tools.review.preview import draw_pages
from tools.review.report import ChangedPage, Report, read_report

NEWS = "news/jauns-jaunums/index.lv.md"
WORDS = """\
---
date: "2026-11-02"
written: "2026-11-02"
category: opening
sources: [notes]
title: Jauns jaunums
summary: Pavisam jauns jaunums par pagalmu Āžos.
author: Vietnes redakcija
author_role: sagatavots pēc avotiem
latvian_only: true
---

Jā.
"""


@pytest.fixture
def project(drawn: SiteCopy, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The fixture site in a repository of its own, with one commit."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    root = drawn.root
    for name in ("geodata", "theme", "plugins", "pelicanconf.py", "publishconf.py"):
        (root / name).symlink_to(ROOT / name)
    (root / ".gitignore").write_text(".cache\n.build\noutput-review\n", "utf-8")
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "pirms")
    return Project(root)


def review(project: Project, options: ReviewOptions | None = None) -> Report:
    """Review what differs from the last commit, and return what is told."""
    given = options or ReviewOptions("HEAD", TODAY, SITE_URL, lambda _, __: None)
    review_change(project, Console(Language.LV), given)
    return read_report((project.root / "output-review" / "report.json").read_text("utf-8"))


def test_pages_are_told_with_those_of_the_edited_things_first(
    project: Project, drawn: SiteCopy, browser: Browser
) -> None:
    """New ones, and others that name them; and all open without a server, seen as pictures too."""

    def draw(folder: Path, report: Report) -> None:
        draw_pages(folder, report, browser)

    drawn.write(NEWS, WORDS)
    options = ReviewOptions("HEAD", TODAY, SITE_URL, draw)
    report = review(project, options)
    preview = project.root / "output-review" / "prieksskatijums"
    page = browser.new_page()
    page.goto((preview / "ATVERT.html").as_uri())
    page.get_by_role("list").get_by_role("link", name="Jauns jaunums").click()

    # Before the archive of its year, which is new as well.
    assert report.added[0] == ChangedPage("/jaunumi/jauns-jaunums/", "Jauns jaunums")
    assert "/jaunumi/" in [one.path for one in report.changed]
    assert (report.removed, report.moved, report.pictures, report.frame) == ((), (), 0, False)
    assert page.get_by_role("heading", level=1).inner_text() == "Jauns jaunums"
    assert (preview / "attels-1.png").stat().st_size > 0
    page.close()


def test_nothing_is_told_of_pages_that_say_the_same(project: Project) -> None:
    report = review(project)

    assert report == replace(Report(), withheld=report.withheld)


def test_renamed_page_is_moved_and_not_gone(project: Project, drawn: SiteCopy) -> None:
    drawn.write(NEWS, WORDS)
    git(project.root, "add", "--all")
    git(project.root, "commit", "--quiet", "--message", "jaunums")
    drawn.path(NEWS).rename(drawn.path(NEWS).with_name("x"))
    drawn.path(NEWS).parent.rename(drawn.path("news/cits-jaunums"))
    words = WORDS.replace("---\n\n", "moved_from: [/jaunumi/jauns-jaunums/]\n---\n\n")
    drawn.path("news/cits-jaunums/x").unlink()
    drawn.write("news/cits-jaunums/index.lv.md", words)
    report = review(project)

    assert [one.path for one in report.added] == ["/jaunumi/cits-jaunums/"]
    assert [(one.path, one.target) for one in report.moved] == [
        ("/jaunumi/jauns-jaunums/", "/jaunumi/cits-jaunums/")
    ]
    assert report.removed == ()


def test_faults_are_told_at_their_line_and_nothing_else_is(
    project: Project, drawn: SiteCopy
) -> None:
    """The task fails as the check does, and yet there is a report to answer with."""
    drawn.write(NEWS, WORDS.replace("2026-11-02", "vakar", 1))
    with pytest.raises(TaskError):
        review(project)
    told = json.loads((project.root / "output-review" / "report.json").read_text("utf-8"))

    assert [(one["path"], one["line"]) for one in told["faults"]] == [(f"content/{NEWS}", 2)]
    assert "vakar" in told["faults"][0]["text"]
    assert not (project.root / "output-review" / "prieksskatijums").exists()


@pytest.mark.parametrize("spoil", ["faults", "unknown"])
def test_change_of_a_site_that_could_not_be_built_is_shown_all_the_same(
    project: Project, drawn: SiteCopy, spoil: str
) -> None:
    """What mends the site must be seen as well."""
    drawn.write(NEWS, WORDS.replace("2026-11-02", "vakar", 1))
    git(project.root, "add", "--all")
    git(project.root, "commit", "--quiet", "--message", "kļūda")
    drawn.write(NEWS, WORDS)
    since = "HEAD" if spoil == "faults" else "nav-tada"
    report = review(project, ReviewOptions(since, TODAY, SITE_URL, lambda _, __: None))

    assert not report.compared
    assert (project.root / "output-review" / "prieksskatijums" / "ATVERT.html").is_file()


def test_no_second_checkout_stays(project: Project) -> None:
    review(project)

    assert git(project.root, "worktree", "list").count("\n") == 0
    assert not list(project.build_folder.glob("base-*"))
