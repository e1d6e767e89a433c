"""A drill on a remote repository: afterwards nothing of the photograph is in any branch or tag."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kopienas.building.check import check_content
from kopienas.model.language import Language
from kopienas.photos.erasing import erase_photo
from kopienas.photos.history_erasing import erase_from_history
from kopienas.photos.mirror import Remote
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.site_copy import TODAY, SiteCopy, build
from tests.tiny_project import PLUGINS, git

FOLDER = "exhibitions/dziparu-stasti"
NAME = "pagalms"
SIDE = "Pagalmā redzama Anna ar māsu"
#: All that was ever said of the picture, and all its names.
WORDS = re.compile(
    rf"{SIDE}|Izšūts pagalms ar trim dobēm un žogu|An embroidered yard with three beds"
    r"|(pagalms|vecais)(-\d+)?\.(jpg|avif|webp)|/dziparu-stasti/(pagalms|vecais)/"
)


def erase(root: Path, name: str = NAME) -> None:
    erase_photo(Project(root), Console(Language.EN), name, TODAY)


def erase_history(root: Path, name: str = NAME) -> None:
    erase_from_history(Project(root), Console(Language.EN), name, Remote("origin", "gh-pages"))


def commit(root: Path, message: str) -> str:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", message)
    return git(root, "rev-parse", "HEAD")


def publish(root: Path, site: Path) -> None:
    """Put *site* on gh-pages, as a publication of the present commit does."""
    source = git(root, "rev-parse", "HEAD")
    if (site / "pictures").exists():
        (site / "version.json").write_text(json.dumps({"commit": source}) + "\n")
    git(root, "fetch", "--quiet", "origin")
    index = {**os.environ, "GIT_INDEX_FILE": str(root / ".git" / "pages-index")}
    subprocess.run(
        ["git", f"--work-tree={site}", "add", "--all", "--force", "."],
        cwd=root,
        env=index,
        check=True,
    )
    tree = subprocess.run(
        ["git", "write-tree"], cwd=root, env=index, check=True, capture_output=True, text=True
    ).stdout.strip()
    (root / ".git" / "pages-index").unlink()
    before = git(root, "for-each-ref", "--format=%(objectname)", "refs/remotes/origin/gh-pages")
    parent = ["-p", before] if before else []
    made = git(root, "commit-tree", *parent, "-m", f"Publish {source[:12]}", tree)
    git(root, "push", "--quiet", "origin", f"{made}:refs/heads/gh-pages")


@pytest.fixture
def drill(drawn: SiteCopy, built: Path, monkeypatch: pytest.MonkeyPatch) -> SiteCopy:
    """A site with a history, and its remote ``far``.

    The picture was published under another name and tagged, renamed, published again, hangs alone,
    is used in a text, and a side branch has a further version of it.
    """
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    root = drawn.root
    git(root.parent, "init", "--quiet", "--bare", "--initial-branch=main", str(root.parent / "far"))
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "remote", "add", "origin", str(root.parent / "far"))
    (root / ".gitignore").write_text(".cache/\n/output/\n/made/\n/.build/\n/site/\n")
    drawn.edit(f"{FOLDER}/photos.yaml", "        - file: krasts.png", PANEL)
    drawn.add(
        "activities/rudens-talka/index.lv.md", f"![Izšūts pagalms](../../{FOLDER}/{NAME}.jpg)"
    )
    drawn.add("data/addresses.txt", "/fotoizstade/dziparu-stasti/vecais/")
    rename(drawn, NAME, "vecais")
    commit(root, "Pievienots vecais.jpg")
    git(root, "tag", "--annotate", "--message", "Pirmā laidiena vecais.jpg", "v1")
    git(root, "push", "--quiet", "--tags", "origin", "main")
    for part in ("pictures", "fotoizstade", "en/exhibitions"):
        shutil.copytree(built / part, root / "site" / part)
    for file in list((root / "site").rglob(f"{NAME}*")):
        file.rename(file.with_name(file.name.replace(NAME, "vecais")))
    publish(root, root / "site")
    rename(drawn, "vecais", NAME)
    commit(root, "Pārdēvēts")
    for file in list((root / "site").rglob("vecais*")):
        file.rename(file.with_name(file.name.replace("vecais", NAME)))
    publish(root, root / "site")
    git(root, "checkout", "--quiet", "-b", "fotografijas")
    Image.radial_gradient("L").save(drawn.path(f"{FOLDER}/{NAME}.jpg"))
    drawn.edit(f"{FOLDER}/photos.yaml", "Pagalms rudenī.", f"{SIDE}.")
    commit(root, f"{SIDE}, fails {NAME}.jpg")
    git(root, "update-ref", "refs/notes/commits", git(root, "rev-parse", "main"))
    git(root, "checkout", "--quiet", "main")
    git(root, "push", "--quiet", "origin", "main", "fotografijas")
    git(root.parent / "far", "update-ref", "refs/pull/7/head", "refs/heads/fotografijas")
    git(root.parent / "far", "update-ref", "refs/pull/8/head", "refs/tags/v1")
    return drawn


PANEL = """\
    - title: {lv: Pie ūdens, en: By the water}
      photos:
        - file: krasts.png"""


def rename(site: SiteCopy, old: str, new: str) -> None:
    site.path(f"{FOLDER}/{old}.jpg").rename(site.path(f"{FOLDER}/{new}.jpg"))
    for name in (
        *(f"{FOLDER}/{one}" for one in ("photos.yaml", "consent.yaml")),
        "activities/rudens-talka/index.lv.md",
    ):
        site.edit(name, f"{old}.jpg", f"{new}.jpg")


def republish(site: SiteCopy, built: Path | None = None) -> str:
    """Commit and push what was erased, and publish what was *built*, or else one page."""
    root = site.root
    made = commit(root, "Attēls izdzēsts")
    git(root, "push", "--quiet", "origin", "main")
    shutil.rmtree(root / "site")
    if built:
        shutil.copytree(built, root / "site")
    else:
        (root / "site").mkdir()
        (root / "site" / "index.html").write_text("Vietne")
    publish(root, root / "site")
    return made


def reachable(far: Path, *references: str) -> dict[str, str]:
    """Return every object that the references lead to, with its path."""
    told = git(far, "rev-list", "--objects", *references).splitlines()
    return {line.partition(" ")[0]: line.partition(" ")[2] for line in told}


OWN = ("--branches", "--tags", "--glob=refs/notes")


def texts(far: Path) -> list[str]:
    """Return what the branches and tags say: names and lines of files, messages."""
    listed = "".join(f"{name}\n" for name in reachable(far, *OWN)).encode()
    done = subprocess.run(
        ["git", "cat-file", "--batch"], cwd=far, input=listed, check=True, capture_output=True
    )
    return done.stdout.decode("utf-8", "replace").splitlines()


def test_nothing_is_left_in_any_branch_or_tag(
    drill: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    root, far = drill.root, drill.root.parent / "far"
    own = {
        name: path
        for name, path in reachable(far, *OWN).items()
        if re.search(r"/(pagalms|vecais)(-\d+)?\.\w+$|/(pagalms|vecais)/index.html$", path)
    }
    assert len(own) > 8
    assert [text for text in texts(far) if SIDE in text]
    erase(root)
    made = republish(drill, build(drill))
    before = {
        name: git(far, "rev-list", "--count", name) for name in ("main", "fotografijas", "v1")
    }
    tree = git(far, "rev-parse", "main^{tree}")
    site = git(far, "ls-tree", "-r", "gh-pages").replace("version.json", "")
    capsys.readouterr()
    erase_history(root)

    said = capsys.readouterr().out
    assert [own[one] for one in own.keys() & reachable(far, *OWN).keys()] == []
    assert [text for text in texts(far) if WORDS.search(text)] == []
    # All else is as it was: the newest sources to the byte, every commit, the tag, the site.
    assert git(far, "rev-parse", "main^{tree}") == tree
    for name, count in before.items():
        assert git(far, "rev-list", "--count", name) == count
    assert git(far, "cat-file", "-t", "v1") == "tag"
    assert "krasts.png" in git(far, "ls-tree", "-r", "--name-only", "v1")
    assert (
        len(set(git(far, "ls-tree", "-r", "gh-pages").splitlines()) ^ set(site.splitlines())) == 2
    )
    # The site's history begins anew, and names the new commit it was made from.
    assert git(far, "rev-list", "--count", "gh-pages") == "1"
    now = git(far, "rev-parse", "main")
    assert now != made
    assert json.loads(git(far, "show", "gh-pages:version.json")) == {"commit": now}
    assert git(far, "log", "-1", "--format=%s", "gh-pages") == f"Publish {now[:12]}"
    # What only the host can change is said.
    assert "refs/pull/7/head, refs/pull/8/head" in said
    assert not (root / ".build" / "history.git").exists()

    again = root.parent / "no jauna"
    git(root.parent, "clone", "--quiet", str(far), str(again))
    check_content(Project(again), Console(Language.EN), TODAY)
    capsys.readouterr()
    erase_history(again)
    assert "no picture “pagalms” in any branch or tag" in capsys.readouterr().out


def test_picture_must_be_gone_from_sources_and_site_first(drill: SiteCopy) -> None:
    root, far = drill.root, drill.root.parent / "far"
    before = git(far, "for-each-ref")
    with pytest.raises(TaskError, match=rf"newest sources still have .*{FOLDER}/{NAME}\.jpg"):
        erase_history(root)
    erase(root)
    commit(root, "Attēls izdzēsts")
    git(root, "push", "--quiet", "origin", "main")
    with pytest.raises(TaskError, match="public site still has"):
        erase_history(root)

    after = git(far, "for-each-ref")
    assert [ref for ref in after.splitlines() if ref not in before] == [
        f"{git(far, 'rev-parse', 'main')} commit\trefs/heads/main"
    ]


def test_picture_that_was_never_published_leaves_the_published_history(drill: SiteCopy) -> None:
    """So does a repository whose site is published in another way."""
    root, far = drill.root, drill.root.parent / "far"
    git(root, "checkout", "--quiet", "-b", "cita")
    drill.write("activities/pirmdienas/slepens.jpg", b"\xff\xd8 attels")
    drill.write("../piezimes.txt", "Nevienam\0 activities/pirmdienas/slepens.jpg")
    commit(root, "Cits")
    git(root, "push", "--quiet", "origin", "cita")
    git(root, "checkout", "--quiet", "main")
    pages = git(far, "rev-parse", "gh-pages")
    erase_history(root, "slepens")

    assert git(far, "rev-parse", "gh-pages") == pages
    assert "slepens.jpg" not in git(far, "ls-tree", "-r", "--name-only", "cita")
    git(far, "update-ref", "-d", "refs/heads/gh-pages")
    erase(root)
    commit(root, "Attēls izdzēsts")
    git(root, "push", "--quiet", "origin", "main")
    erase_history(root)
    assert [text for text in texts(far) if WORDS.search(text)] == []


def test_name_that_another_picture_has_now_keeps_that_picture(drill: SiteCopy) -> None:
    """Cameras’ names are given again: what hangs today is not taken for the erased one."""
    root, far = drill.root, drill.root.parent / "far"
    drill.path(f"{FOLDER}/krasts.png").rename(drill.path(f"{FOLDER}/vecais.png"))
    for name in ("photos.yaml", "consent.yaml"):
        drill.edit(f"{FOLDER}/{name}", "krasts.png", "vecais.png")
    erase(root)
    made = republish(drill)
    erase_history(root)

    assert f"content/{FOLDER}/vecais.png" in git(far, "ls-tree", "-r", "--name-only", "main")
    assert git(far, "rev-parse", "main^{tree}") == git(root, "rev-parse", f"{made}^{{tree}}")
    assert "krasts.png" in git(far, "ls-tree", "-r", "--name-only", "v1")
    gone = {f"content/{FOLDER}/{NAME}.jpg", f"content/{FOLDER}/vecais.jpg"}
    assert gone & set(reachable(far, *OWN).values()) == set()


def test_former_name_of_a_picture_that_still_hangs_is_answered_by_its_present_one(
    drill: SiteCopy,
) -> None:
    for task in (erase, erase_history):
        with pytest.raises(TaskError, match=rf"now: content/{FOLDER}/{NAME}\.jpg"):
            task(drill.root, "vecais")
    assert drill.path(f"{FOLDER}/{NAME}.jpg").exists()


def test_refused_push_changes_nothing(drill: SiteCopy) -> None:
    """A protected branch: every reference stays, not only that one, and it is said what to do."""
    root, far = drill.root, drill.root.parent / "far"
    erase(root)
    republish(drill)
    (far / "hooks" / "update").write_text('#!/bin/sh\n[ "$1" != refs/heads/main ]\n')
    (far / "hooks" / "update").chmod(0o755)
    before = git(far, "for-each-ref")
    with pytest.raises(TaskError, match=r"history is not changed(.|\n)*Allow force pushes"):
        erase_history(root)

    assert git(far, "for-each-ref") == before


def test_old_clone_pushed_at_once_is_noticed(drill: SiteCopy) -> None:
    root, far = drill.root, drill.root.parent / "far"
    erase(root)
    republish(drill)
    old = git(root, "rev-parse", "fotografijas")
    (far / "hooks" / "post-receive").write_text(
        f"#!/bin/sh\ngit update-ref refs/heads/atpakal {old}\n"
    )
    (far / "hooks" / "post-receive").chmod(0o755)
    with pytest.raises(TaskError, match=r"still has:(.|\n)*vecais\.jpg"):
        erase_history(root)


#: Stands before git and kills the process that called it, before or after a certain command.
GIT = """\
#!/bin/sh
case " $* " in *" {command} "*) [ {moment} = before ] && kill -9 $PPID && exit 1 ;; esac
"{git}" "$@"
status=$?
case " $* " in *" {command} "*) kill -9 $PPID ;; esac
exit $status
"""
ERASE = """\
from pathlib import Path
from kopienas.model.language import Language
from kopienas.photos.history_erasing import erase_from_history
from kopienas.photos.mirror import Remote
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project
project, remote = Project(Path({root!r})), Remote("origin", "gh-pages")
erase_from_history(project, Console(Language.EN), "pagalms", remote)
"""


@pytest.mark.parametrize(
    ("moment", "command"),
    [
        ("after", "clone"),
        ("before", "hash-object"),
        ("before", "fast-import"),
        ("before", "push"),
        ("after", "push"),
    ],
)
def test_cut_off_at_any_step_the_remote_is_whole_and_it_can_be_done_again(
    drill: SiteCopy, moment: str, command: str
) -> None:
    root, far = drill.root, drill.root.parent / "far"
    erase(root)
    republish(drill)
    before = git(far, "for-each-ref")
    tools = root.parent / "bin"
    tools.mkdir()
    real = shutil.which("git")
    (tools / "git").write_text(GIT.format(command=command, moment=moment, git=real))
    (tools / "git").chmod(0o755)
    path = os.pathsep.join([str(tools), os.environ["PATH"]])
    done = subprocess.run(
        [sys.executable, "-c", ERASE.format(root=str(root))],
        env={**os.environ, "PATH": path, "PYTHONPATH": str(PLUGINS)},
        capture_output=True,
        check=False,
    )
    # What filter-repo calls kills filter-repo; the task itself can then still say so.
    assert done.returncode in {-signal.SIGKILL, 1}

    after = git(far, "for-each-ref")
    assert (after != before) == (command == "push" and moment == "after")
    erase_history(root)
    assert [text for text in texts(far) if WORDS.search(text)] == []
