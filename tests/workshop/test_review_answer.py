"""A stranger's change is answered with text only, in one comment that is kept up to date."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.site_copy import ROOT
from tools.review.comment import LONGEST, MARK, escape_text, write_comment
from tools.review.report import (
    LONGEST_LIST,
    LONGEST_TEXT,
    ChangedPage,
    Fault,
    MovedPage,
    Report,
    read_report,
    write_report,
)

RUN, FILES = "https://github.example/o/r/actions/runs/7", "https://github.example/o/r/blob/abc"
CHANGED = Report(
    added=(ChangedPage("/jaunumi/a/", "Jauns *jaunums*"),),
    moved=(MovedPage("/jaunumi/b/", "/jaunumi/a/"),),
    withheld=("content/news/a/b.jpg: nerāda (vietnē) – atļaujas nav.",),
    pictures=1,
)
# Stands in for GitHub's own program: it writes down what is asked, and answers from files.
GH = """\
#!/usr/bin/env python3
import json, pathlib, shutil, sys
words = sys.argv[1:]
here = pathlib.Path(__file__).parent
with (here / "asked").open("a", encoding="utf-8") as asked:
    asked.write(json.dumps(words) + "\\n")
if words[:2] == ["run", "download"]:
    shutil.copy(here / "report.json", words[words.index("--dir") + 1])
elif any(word.endswith("/pulls") for word in words):
    print((here / "number").read_text().strip())
elif "--method" in words:
    file = words[words.index("--field") + 1].removeprefix("body=@")
    shutil.copy(file, here / "body.md")
elif any(word.endswith("/comments") for word in words):
    print((here / "before").read_text().strip())
"""
texts = st.text(max_size=30)
pages = st.builds(ChangedPage, texts, texts)
lists = st.lists(pages, max_size=3).map(tuple)
reports = st.builds(
    Report,
    faults=st.lists(st.builds(Fault, texts, st.integers(), texts), max_size=3).map(tuple),
    withheld=st.lists(texts, max_size=3).map(tuple),
    added=lists,
    changed=lists,
    removed=lists,
    moved=st.lists(st.builds(MovedPage, texts, texts), max_size=3).map(tuple),
)


@given(reports)
def test_report_is_read_as_it_was_written(report: Report) -> None:
    assert read_report(write_report(report)) == report


def test_what_is_too_long_is_cut_when_it_is_written() -> None:
    page = ChangedPage("/", "a" * (LONGEST_TEXT + 1))
    report = read_report(write_report(Report(added=(page,) * (LONGEST_LIST + 1))))

    assert (len(report.added), len(report.added[0].title)) == (LONGEST_LIST, LONGEST_TEXT)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("version", 2),
        ("added", "x"),
        ("added", [{"path": "/", "title": "a", "more": 1}]),
        ("added", [{"path": "/", "title": 1}]),
        ("withheld", ["a" * (LONGEST_TEXT + 1)]),
        ("withheld", ["a"] * (LONGEST_LIST + 1)),
        ("pictures", True),
        ("compared", 1),
        ("other", []),
    ],
)
def test_what_is_no_report_is_refused(name: str, value: object) -> None:
    told = json.loads(write_report(Report()))

    with pytest.raises(ValueError, match=r"not a|another"):
        read_report(json.dumps(told | {name: value}))


def test_change_is_told_in_latvian() -> None:
    text = write_comment(CHANGED, RUN, FILES)

    assert text.startswith(f"{MARK}\n\n### Kas vietnē mainās\n")
    assert "**Jaunas lapas: 1**\n\n- Jauns \\*jaunums\\* · `/jaunumi/a/`\n" in text
    assert "- `/jaunumi/b/` → `/jaunumi/a/`\n" in text
    assert f"({RUN}#artifacts)" in text
    assert "### Attēli, kurus nerāda\n\n- content/news/a/b\\.jpg: nerāda" in text


def test_fault_leads_to_its_line() -> None:
    fault = Fault("content/jaunumi ā.md", 3, "date: nav datuma – rakstiet 2026-11-02")
    text = write_comment(Report(faults=(fault,)), RUN, FILES)

    assert f"3. rinda]({FILES}/content/jaunumi%20%C4%81.md?plain=1#L3) – date: nav datuma" in text
    assert "Kas vietnē mainās" not in text


def test_nothing_and_unknown_are_told_apart() -> None:
    assert "Neviena lapa nemainās." in write_comment(Report(), RUN, FILES)
    unknown = write_comment(Report(compared=False), RUN, FILES)
    assert "nav ar ko salīdzināt" in unknown
    assert "nemainās" not in unknown


@pytest.mark.parametrize(
    "text",
    [
        "@everyone",
        "https://evil.example/x.png",
        "www.evil.example",
        "![](https://evil.example/x.png)",
        "<img src=x onerror=y>",
        "a\n\n# Virsraksts",
        "`kods`",
        "<!-- slēpts -->",
    ],
)
def test_foreign_text_is_only_shown(text: str) -> None:
    """No call of a person, no link, no picture, no heading, no markup."""
    shown = escape_text(text)

    assert "\n" not in shown
    assert not re.search(r"(?<!\\)[<>`#!\[]|@\w|://|www\.", shown)
    assert shown.replace("\\", "").replace("\u2060", "") == " ".join(text.split())


@given(reports)
def test_answer_is_never_longer_than_github_takes(report: Report) -> None:
    text = write_comment(report, RUN, FILES)

    assert text.startswith(MARK)
    assert len(text) <= LONGEST


def test_longest_answer_is_cut_at_a_line() -> None:
    page = ChangedPage("/" + "a" * 1000, "b" * 1000)
    text = write_comment(Report(added=(page,) * 40), RUN, FILES)

    assert len(text) <= LONGEST
    assert text.endswith("`\n")


@pytest.fixture
def github(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that plays GitHub: pull request 12, whose run said what is changed."""
    program = tmp_path / "gh"
    program.write_text(GH, "utf-8")
    program.chmod(0o755)
    (tmp_path / "report.json").write_text(write_report(CHANGED), "utf-8")
    (tmp_path / "number").write_text("12\n", "utf-8")
    (tmp_path / "before").write_text("\n", "utf-8")
    for name, value in {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_REPOSITORY": "o/r",
        "GITHUB_SERVER_URL": "https://github.example",
        "RUN_ID": "7",
        "HEAD_SHA": "abc",
        "HEAD_BRANCH": "zars; touch $(pwd)/evil",
        "HEAD_OWNER": "svesais",
        "HEAD_REPOSITORY": "svesais/r",
    }.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def answer(github: Path) -> tuple[int, list[list[str]]]:
    """Run the script and return its status and what it asked of GitHub."""
    done = subprocess.run([ROOT / ".ci" / "answer-review"], cwd=github, check=False)
    asked = (github / "asked").read_text("utf-8").splitlines()
    return done.returncode, [json.loads(line) for line in asked]


def test_first_answer_is_a_new_comment(github: Path) -> None:
    status, asked = answer(github)

    assert status == 0
    assert ["head=svesais:zars; touch $(pwd)/evil" in words for words in asked].count(True) == 1
    assert asked[-1][:5] == ["api", "--silent", "--method", "POST", "repos/o/r/issues/12/comments"]
    assert (github / "body.md").read_text("utf-8") == write_comment(CHANGED, RUN, FILES).replace(
        "o/r/blob", "svesais/r/blob"
    )
    assert not (github / "evil").exists()


def test_later_answer_takes_the_place_of_the_first(github: Path) -> None:
    (github / "before").write_text("99\n", "utf-8")
    _, asked = answer(github)

    assert asked[-1][:5] == ["api", "--silent", "--method", "PATCH", "repos/o/r/issues/comments/99"]


def test_outdated_change_is_not_answered(github: Path) -> None:
    (github / "number").write_text("\n", "utf-8")
    status, asked = answer(github)

    assert (status, len(asked)) == (0, 1)


@pytest.mark.parametrize("held", ["{", "[]", "[" * 100_000, '{"version": 1}'])
def test_report_that_cannot_be_read_is_not_repeated(github: Path, held: str) -> None:
    (github / "report.json").write_text(held, "utf-8")
    status, _ = answer(github)

    assert status == 0
    assert (github / "body.md").read_text("utf-8").startswith(f"{MARK}\n\nPārskatu neizdevās")


def test_huge_report_is_refused(github: Path) -> None:
    (github / "report.json").write_text(" " * 5_000_001, "utf-8")
    status, asked = answer(github)

    assert status != 0
    assert "--method" not in asked[-1]
