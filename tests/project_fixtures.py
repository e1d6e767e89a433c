"""A tiny project whose pages a stub writes, so that every step is real and fast."""

from pathlib import Path
from typing import Any

import pytest

from kopienas.model.language import Language
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.publish import PublishOptions, publish_site
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project
from tests.tiny_project import TODAY, Send, Setter, git, save

# Stands in for Pelican: "plan" in the project's folder is Python that says what becomes of a build.
STUB = """\
import json, os, pathlib, sys, time
settings, output, today = sys.argv[1], pathlib.Path(sys.argv[3]), sys.argv[7]
words = pathlib.Path("content/word.txt").read_text(encoding="utf-8")
output.mkdir()
for name in ("index.html", "en/index.html", "404.html", "version.json", "sitemap.xml"):
    (output / name).parent.mkdir(exist_ok=True)
    (output / name).write_text(f"{name} {words}", encoding="utf-8")
def tell(**more):
    told = {"site": os.environ.get("SITE_URL", ""), "commit": os.environ["KOPIENAS_COMMIT"]}
    told |= {"day": today} | more
    (output / "version.json").write_text(json.dumps(told), encoding="utf-8")
tell()
exec(pathlib.Path("plan").read_text(encoding="utf-8"))
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    for variable in ("SITE_URL", "GITHUB_REPOSITORY"):
        monkeypatch.delenv(variable, raising=False)
    root = tmp_path / "vietne ar āžņ"
    (root / "plugins" / "kopienas" / "pelican_glue").mkdir(parents=True)
    (root / "plugins" / "kopienas" / "pelican_glue" / "run.py").write_text(STUB, encoding="utf-8")
    (root / "content").mkdir()
    (root / "content" / "word.txt").write_text("pirmais", encoding="utf-8")
    (root / "plan").touch()
    return Project(root)


@pytest.fixture
def console() -> Console:
    return Console(Language.LV)


@pytest.fixture
def write(project: Project) -> Setter:
    def write_word(word: str) -> None:
        (project.root / "content" / "word.txt").write_text(word, encoding="utf-8")

    return write_word


@pytest.fixture
def plan(project: Project) -> Setter:
    def plan_build(code: str) -> None:
        (project.root / "plan").write_text(code, encoding="utf-8")

    return plan_build


@pytest.fixture
def remote(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bare repository that the project was pushed to."""
    home = tmp_path / "home"
    home.mkdir()
    (home / ".gitconfig").write_text("[user]\nname = Ā\nemail = a@example.org\n", encoding="utf-8")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    bare = tmp_path / "remote.git"
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", str(bare))
    git(project.root, "init", "--quiet", "--initial-branch=main")
    (project.root / ".gitignore").write_text("/output/\n/.build/\n/go\n__pycache__/\n")
    git(project.root, "remote", "add", "origin", str(bare))
    save(project)
    return bare


@pytest.fixture
def send(project: Project, console: Console, remote: Path) -> Send:
    def send_to(*, branch: str = "gh-pages", **options: Any) -> None:  # noqa: ANN401
        chosen = PublishOptions(**{"today": TODAY, **options})
        publish_site(project, console, PagesBranch(project.root, "origin", branch), chosen)

    assert remote.exists()
    return send_to
