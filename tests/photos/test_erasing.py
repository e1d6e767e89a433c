"""After erasing a photograph nothing in the files tells of it, and the site can be built."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kopienas.model.language import Language
from kopienas.photos.erasing import erase_photo
from kopienas.reading.erased_addresses import digest_address
from kopienas.reading.problem import ContentProblems
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.site_copy import TODAY, SiteCopy, build
from tests.tiny_project import PLUGINS, git

FOLDER = "exhibitions/dziparu-stasti"
NEWS = "news/pagalms-atverts"
NAME = "pagalms"
#: What tasks make; each of them holds pictures.
MADE = ("output", "output-print", "output-bundle")


def erase(site: SiteCopy, name: str = NAME) -> None:
    erase_photo(Project(site.root), Console(Language.EN), name, TODAY)


def test_picture_is_gone_from_files_lists_cache_and_output(drawn: SiteCopy) -> None:
    cached = list((drawn.root / ".cache").rglob("*.avif"))
    drawn.add("data/addresses.txt", f"/fotoizstade/dziparu-stasti/{NAME}/")
    drawn.add("data/addresses.txt", f"/en/exhibitions/dziparu-stasti/{NAME}/")
    for made in MADE:
        (drawn.root / made).mkdir()
    erase(drawn)

    assert not drawn.path(f"{FOLDER}/{NAME}.jpg").exists()
    assert not any((drawn.root / made).exists() for made in MADE)
    assert NAME not in drawn.path("data/addresses.txt").read_text("utf-8").split("/")
    erased = drawn.path("data/erased.txt").read_text("utf-8")
    for exhibition in ("/fotoizstade/dziparu-stasti/", "/en/exhibitions/dziparu-stasti/"):
        assert f"{digest_address(f'{exhibition}{NAME}/')}\n" in erased
    assert len(list((drawn.root / ".cache").rglob("*.avif"))) < len(cached)
    for name in ("photos.yaml", "consent.yaml"):
        text = drawn.path(f"{FOLDER}/{name}").read_text("utf-8")
        assert f"file: {NAME}" not in text
        assert "file: krasts.png" in text
    output = build(drawn)
    assert [f for f in output.rglob("*") if f.is_file() and b"pagalms.jpg" in f.read_bytes()] == []


def test_last_picture_takes_panel_room_text_and_credit_along(drawn: SiteCopy) -> None:
    """An exhibition that loses all its pictures stays one, and the whole site can be built."""
    drawn.edit(f"{NEWS}/index.lv.md", "place: Āži", "photo_credit: Žanis\nplace: Āži")
    for language in Language:
        drawn.add(f"{NEWS}/index.{language}.md", f"![Pagalms ar dobēm](../../{FOLDER}/krasts.png)")
        drawn.add(f"activities/rudens-talka/index.{language}.md", PICTURE_IN_ACTIVITY)
    for name in ("krasts", NAME, "varti"):
        erase(drawn, name)

    assert drawn.path(f"{FOLDER}/photos.yaml").read_text("utf-8") == "[]\n"
    for language in Language:
        assert "![" not in drawn.path(f"{NEWS}/index.{language}.md").read_text("utf-8")
        activity = drawn.path(f"activities/rudens-talka/index.{language}.md").read_text("utf-8")
        assert "Anna" not in activity
    assert "photo_credit" not in drawn.path(f"{NEWS}/index.lv.md").read_text("utf-8")
    assert list(build(drawn).rglob("krasts-*")) == []


PICTURE_IN_ACTIVITY = f"""\
Vārdi pirms attēla.

[![Pagalms ar dobēm un žogu][p]](https://example.org/)
*Parakstā Anna.*

[p]: /content/{FOLDER}/pagalms.jpg
"""


def test_places_in_texts_are_said(site: SiteCopy, capsys: pytest.CaptureFixture[str]) -> None:
    erase(site, "varti")

    said = capsys.readouterr().out
    for language, line in (("lv", 17), ("en", 11)):
        assert f"content/{NEWS}/index.{language}.md:{line}: the picture stood here" in said


def test_second_run_finds_nothing_more_and_says_the_same(
    site: SiteCopy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    commit_all(site, monkeypatch)
    erase(site)
    once = capsys.readouterr().out
    erase(site, f"dziparu-stasti/{NAME}.jpg")

    assert capsys.readouterr().out == once
    assert f'make photos ARGS="erase-history {FOLDER}/{NAME}"' in once


def commit_all(site: SiteCopy, monkeypatch: pytest.MonkeyPatch) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    (site.root / ".gitignore").write_text(".cache/\n/output/\n")
    git(site.root, "init", "--quiet", "--initial-branch=main")
    git(site.root, "add", "--all")
    git(site.root, "commit", "--quiet", "--message", "Saturs")


@pytest.mark.parametrize("name", ["nav-tada", "../../data", "", "krasts*", "index.lv.md"])
def test_what_is_no_picture_is_refused(site: SiteCopy, name: str) -> None:
    with pytest.raises(TaskError, match="no picture"):
        erase(site, name)
    assert site.path(f"{FOLDER}/krasts.png").exists()


def test_picture_of_any_folder_can_be_erased(site: SiteCopy) -> None:
    """Of one name in several folders the folder must be said."""
    Image.linear_gradient("L").save(site.path(f"{NEWS}/krasts.png"))
    site.add(f"{NEWS}/consent.yaml", CONSENT)
    with pytest.raises(TaskError, match="news/pagalms-atverts/krasts"):
        erase(site, "krasts")

    erase(site, "pagalms-atverts/krasts")
    erase(site, f"{NEWS}/varti.jpg")

    assert list(site.path(NEWS).glob("*.[jp][pn]g")) == []
    assert "file" not in site.path(f"{NEWS}/consent.yaml").read_text("utf-8")
    assert site.path(f"{FOLDER}/krasts.png").exists()


CONSENT = """\
- file: krasts.png
  basis: no-person
  scope: [web]
  date: "2026-11-01"
  status: given
"""


def test_picture_with_a_name_that_the_site_cannot_show_can_be_erased(
    site: SiteCopy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a telephone called it, in a folder where no picture belongs, was public all the same."""
    site.write("../IMG 2034 (1).HEIC", b"attels")
    site.write("centres/IMG_2034.JPG", b"cits")
    commit_all(site, monkeypatch)
    with pytest.raises(ContentProblems, match="IMG_2034"):
        erase(site, "IMG 2034 (1).HEIC")
    assert "ARGS=\"erase-history 'IMG 2034 (1)'\"" in capsys.readouterr().out
    erase(site, "centres/IMG_2034")

    assert not (site.root / "IMG 2034 (1).HEIC").exists()
    assert not site.path("centres/IMG_2034.JPG").exists()


STYLES = {
    "file first": "- file: varti.jpg\n  basis: no-person\n",
    "file second": "- basis: no-person\n  file: varti.jpg\n",
    "braces": "- {basis: no-person, file: varti.jpg}\n",
}


@pytest.mark.parametrize("style", STYLES)
def test_what_was_said_of_a_picture_is_gone_however_it_was_written(
    site: SiteCopy, style: str
) -> None:
    kept = "# Ko drīkst rādīt\n- file: cits.jpg # paliek\n  basis: no-person\n"
    site.write(f"{NEWS}/consent.yaml", kept + STYLES[style])
    with pytest.raises(ContentProblems, match=r"consent\.yaml:2"):
        erase(site, "varti")

    assert site.path(f"{NEWS}/consent.yaml").read_text("utf-8") == kept


def test_entry_that_others_refer_to_goes_all_the_same(site: SiteCopy) -> None:
    """What then cannot be read any more is told by the check."""
    site.write(
        f"{NEWS}/consent.yaml",
        "- file: varti.jpg\n  scope: &kur [web]\n- file: cits.jpg\n  scope: *kur\n",
    )
    with pytest.raises(ContentProblems, match=r"consent\.yaml"):
        erase(site, "varti")

    assert "varti" not in site.path(f"{NEWS}/consent.yaml").read_text("utf-8")


LEFT = {
    "in a comment": (f"{NEWS}/consent.yaml", "# Ņina ir attēlā varti.jpg\n[]\n", 1),
    "in a list that cannot be read": (f"{NEWS}/consent.yaml", "- {file: varti.jpg\n", 1),
    "in a sentence": ("news/konkurss-izsludinats/index.lv.md", "Skat. varti-640.avif", 0),
    "as an address": (
        "activities/pirmdienas/index.lv.md",
        "https://e.org/pagalms-atverts/varti/",
        0,
    ),
}


@pytest.mark.parametrize("left", LEFT)
def test_erasing_is_not_claimed_while_the_content_names_the_picture(
    site: SiteCopy, capsys: pytest.CaptureFixture[str], left: str
) -> None:
    name, text, line = LEFT[left]
    if line:
        site.write(name, text)
    else:
        line = site.add(name, text)
    with pytest.raises(TaskError, match=rf"content/{name}:{line}\n"):
        erase(site, "varti")

    assert "erased from" not in capsys.readouterr().out
    assert not site.path(f"{NEWS}/varti.jpg").exists()


def test_copy_of_the_picture_must_go_too(site: SiteCopy) -> None:
    shutil.copy(site.path(f"{FOLDER}/krasts.png"), site.path(f"{NEWS}/cits.png"))
    with pytest.raises(TaskError, match=f"content/{NEWS}/cits.png"):
        erase(site, "krasts")


def test_what_may_be_the_same_picture_is_for_a_person_to_judge(
    site: SiteCopy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A smaller copy, the words elsewhere, and an example of that name in a guide."""
    with Image.open(site.path(f"{FOLDER}/{NAME}.jpg")) as picture:
        picture.resize((400, 300)).save(site.path(f"{FOLDER}/mazs.jpg"))
    site.add(f"{FOLDER}/consent.yaml", CONSENT.replace("krasts.png", "mazs.jpg"))
    words = site.add("activities/pirmdienas/index.lv.md", "Izšūts pagalms ar trim dobēm un žogu.")
    site.write("README.md", f"Paraugs: {NAME}.jpg\n{NAME}.jpg\n")
    commit_all(site, monkeypatch)
    erase(site)

    _, _, said = capsys.readouterr().out.partition("Look whether this is about the same picture:\n")
    for place in (
        f"content/{FOLDER}/mazs.jpg",
        f"content/activities/pirmdienas/index.lv.md:{words}",
        "content/README.md:1",
    ):
        assert f"  {place}\n" in said


def test_another_picture_of_that_name_is_not_meant(site: SiteCopy) -> None:
    Image.linear_gradient("L").save(site.path("activities/pirmdienas/varti.jpg"))
    site.allow("activities/pirmdienas/varti.jpg")
    site.add("activities/pirmdienas/index.lv.md", "![Zili vārti ar baltu malu](varti.jpg)")
    erase(site, "pagalms-atverts/varti")

    assert "(varti.jpg)" in site.path("activities/pirmdienas/index.lv.md").read_text("utf-8")


def test_faults_of_the_content_are_told_with_what_is_still_to_do(
    site: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    site.edit(f"{NEWS}/index.lv.md", "category: opening", "category: nav")
    with pytest.raises(ContentProblems, match="category"):
        erase(site)

    assert "git push" in capsys.readouterr().out


def test_what_only_has_its_name_stays(site: SiteCopy) -> None:
    """Notes beside the picture are no picture; and a site may have no published addresses yet."""
    site.write(f"{FOLDER}/{NAME}.txt", "piezīmes")
    site.path("data/addresses.txt").unlink()
    with pytest.raises(ContentProblems, match="of this name"):
        erase(site)

    assert not site.path(f"{FOLDER}/{NAME}.jpg").exists()
    assert site.path(f"{FOLDER}/{NAME}.txt").read_text("utf-8") == "piezīmes"
    assert not site.path("data/addresses.txt").exists()


#: Kills its process where the system is about to be asked for this, of a file of this name.
KILLED = """\
import os, signal, sys
from datetime import date
from pathlib import Path
def kill(event, arguments):
    if event == {event!r} and {file!r} in str(arguments):
        os.kill(os.getpid(), signal.SIGKILL)
from kopienas.model.language import Language
from kopienas.photos.erasing import erase_photo
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project
sys.addaudithook(kill)
erase_photo(Project(Path({root!r})), Console(Language.LV), "pagalms", date(2026, 11, 20))
"""


@pytest.mark.parametrize(
    ("event", "file"),
    [
        ("os.rename", "erased.txt"),
        ("os.rename", "consent.yaml"),
        ("os.rename", "photos.yaml"),
        ("os.rename", "addresses.txt"),
        ("os.remove", "pagalms.jpg"),
        ("shutil.rmtree", ".cache"),
        ("shutil.rmtree", "output"),
    ],
)
def test_erasing_that_was_cut_off_is_done_again(drawn: SiteCopy, event: str, file: str) -> None:
    drawn.add("data/addresses.txt", f"/fotoizstade/dziparu-stasti/{NAME}/")
    git(drawn.root, "init", "--quiet")
    (drawn.root / ".gitignore").write_text(".cache/\n/output/\n")
    git(drawn.root, "add", "--all")
    git(drawn.root, "-c", "user.name=Ā", "-c", "user.email=a@example.org", "commit", "-qm", "Ā")
    (drawn.root / "output").mkdir()
    code = KILLED.format(event=event, file=file, root=str(drawn.root))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(PLUGINS)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    erase(drawn)

    told = git(drawn.root, "ls-files", "--others", "--cached", "--exclude-standard").splitlines()
    left = [name for name in told if Path(drawn.root, name).is_file()]
    assert f"content/{FOLDER}/{NAME}.jpg" not in left
    assert [n for n in left if f"{NAME}.jpg".encode() in Path(drawn.root, n).read_bytes()] == []
    assert not (drawn.root / "output").exists()
