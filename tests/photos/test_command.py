"""The task ``photos`` does what is written after it, and says what may be."""

from pathlib import Path

import pytest

from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.model.language import Language
from kopienas.photos.command import PhotosArguments, run_photos_command
from kopienas.photos.mirror import Remote
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.photographs import quartered, taken
from tests.site_copy import TODAY, SiteCopy
from tests.tiny_project import git

FOLDER = "exhibitions/dziparu-stasti"


def order(site: SiteCopy, action: str, subject: str, exhibition: str = "") -> None:
    arguments = PhotosArguments(action, subject, TODAY, Remote("origin", "gh-pages"), exhibition)
    run_photos_command(Project(site.root), Console(Language.EN), arguments)


def test_photographs_are_taken_in_and_erased_again(site: SiteCopy, tmp_path: Path) -> None:
    taken(tmp_path / "kamera" / "talka.jpg", quartered(300, 200))
    order(site, "import", str(tmp_path / "kamera"), "dziparu-stasti")
    assert site.path(f"{FOLDER}/talka.jpg").is_file()

    order(site, "erase", "talka")
    assert not site.path(f"{FOLDER}/talka.jpg").exists()
    for name in ("photos", "consent"):
        assert "talka" not in site.path(f"{FOLDER}/{name}.yaml").read_text("utf-8")


def test_photograph_laid_by_hand_is_cleaned(site: SiteCopy) -> None:
    file = taken(site.path("news/pagalms-atverts/talka.jpg"), quartered(80, 60))
    order(site, "clean", "content/news/pagalms-atverts/talka.jpg")

    assert find_private_metadata(file.read_bytes()) == frozenset()


def test_other_words_are_answered_by_those_that_may_be(site: SiteCopy) -> None:
    before = sorted(site.content.rglob("*"))
    with pytest.raises(
        TaskError, match=r"import .* / clean FILE / erase NAME / erase-history NAME"
    ):
        order(site, "delete", "pagalms")

    assert sorted(site.content.rglob("*")) == before


def test_without_a_remote_repository_no_history_is_claimed_to_be_clean(site: SiteCopy) -> None:
    git(site.root, "init", "--quiet")
    with pytest.raises(TaskError, match="origin"):
        order(site, "erase-history", "pagalms")
