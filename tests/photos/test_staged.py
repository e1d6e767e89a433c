"""The hook before commits refuses what tells where it was taken, by what would be committed."""

import subprocess
from pathlib import Path

import pytest

from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.reading import hidden_part_words
from tests.hidden_parts import OTHERS, PASSED_BEFORE, jpeg
from tests.photographs import quartered, taken
from tests.site_copy import ROOT
from tests.tiny_project import git


def test_photograph_with_a_place_cannot_be_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "core.hooksPath", str(ROOT / ".githooks"))
    for needed in ("plugins", ".venv"):
        (tmp_path / needed).symlink_to(ROOT / needed)
    photograph = taken(tmp_path / "bilde ā.jpg", quartered(80, 60))
    git(tmp_path, "add", photograph.name)
    commit = ["git", "-C", str(tmp_path), "commit", "--quiet", "--message", "Bilde"]
    refused = subprocess.run(commit, capture_output=True, text=True, check=False)

    assert refused.returncode == 1
    assert (
        "bilde ā.jpg: failā ir vairāk, nekā tas rāda (EXIF, GPS, XMP) – iztīriet to: make photos"
        in (refused.stderr)
    )
    assert (
        "bilde ā.jpg: the file holds more than it shows (EXIF, GPS, XMP) – clean it: make photos "
        'ARGS="clean bilde ā.jpg", and add it again (git add).'
    ) in refused.stderr
    quartered(80, 60).save(photograph)
    assert subprocess.run(commit, capture_output=True, check=False).returncode == 1
    git(tmp_path, "add", photograph.name)
    assert subprocess.run(commit, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("name", "hidden", "remedy"),
    [
        ("a.jpg", "jpeg-film-loci", 'clean it: make photos ARGS="clean a.jpg"'),
        ("a.svg", "svg-file-name", "export it again without the notes of the program"),
        ("a.docx", "document", "take it out; text, JPEG, PNG, WebP, SVG and WOFF2 may be in the"),
    ],
)
def test_remedy_is_one_for_the_kind_of_file(name: str, hidden: str, remedy: str) -> None:
    data = {**PASSED_BEFORE, **OTHERS}[hidden]()

    assert remedy in str(hidden_part_words.remedy(name, find_private_metadata(data)).en)


def test_damaged_file_is_to_be_copied_again() -> None:
    found = find_private_metadata(jpeg()[:300])

    assert hidden_part_words.remedy("a.jpg", found).en == "copy it again from where it was made"
