"""What a file holds besides what it shows is found in every kind, and nothing in clean ones."""

import subprocess
from pathlib import Path

import pytest

from kopienas.imaging.file_parts import HiddenPart
from kopienas.imaging.private_metadata import find_private_metadata
from tests.hidden_parts import CLEAN, OTHERS, PASSED_BEFORE, film, jpeg, png, webp
from tests.photographs import ENDINGS, XMP, quartered, taken
from tests.site_copy import ROOT


@pytest.mark.parametrize("form", ENDINGS)
def test_photograph_is_found_out(tmp_path: Path, form: str) -> None:
    file = taken(tmp_path / f"a.{ENDINGS[form]}", quartered(80, 60))

    assert find_private_metadata(file.read_bytes())


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_exif_alone_is_found(tmp_path: Path, form: str) -> None:
    file = taken(tmp_path / f"a.{ENDINGS[form]}", quartered(80, 60), xmp=b"")

    assert HiddenPart.EXIF in find_private_metadata(file.read_bytes())


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_bare_picture_holds_nothing_else(tmp_path: Path, form: str) -> None:
    file = tmp_path / f"a.{ENDINGS[form]}"
    quartered(300, 200).save(file, form)

    assert find_private_metadata(file.read_bytes()) == frozenset()


@pytest.mark.parametrize("name", PASSED_BEFORE)
def test_part_that_no_list_of_forbidden_ones_named_is_found(name: str) -> None:
    """Comments, films behind the end, notes of makers, second pictures, names in profiles."""
    assert find_private_metadata(PASSED_BEFORE[name]())


@pytest.mark.parametrize("name", OTHERS)
def test_part_that_does_not_draw_is_found(name: str) -> None:
    assert find_private_metadata(OTHERS[name]())


@pytest.mark.parametrize("name", CLEAN)
def test_what_only_draws_or_says_holds_nothing_else(name: str) -> None:
    assert find_private_metadata(CLEAN[name]()) == frozenset()


@pytest.mark.parametrize(
    "whole", [jpeg(), png(), webp(), CLEAN["avif"]()], ids=["j", "p", "w", "a"]
)
def test_wherever_a_file_breaks_off_it_is_called_damaged(whole: bytes) -> None:
    for end in range(16, len(whole) - 1, 41):
        assert HiddenPart.DAMAGED in find_private_metadata(whole[:end])


def test_bytes_between_segments_are_damage() -> None:
    assert HiddenPart.DAMAGED in find_private_metadata(jpeg(b"Anna"))


def test_sidecar_and_film_are_found() -> None:
    assert HiddenPart.PLACE in find_private_metadata(b"<?xpacket begin=''?>" + XMP)
    told = find_private_metadata(film(b"\xa9xyz\x00\x12\x15\xc7+56.5+027.3/"))
    assert {HiddenPart.PLACE, HiddenPart.FILM} <= told


def test_text_in_another_encoding_is_left_to_the_reading_of_the_content() -> None:
    assert find_private_metadata("Vārdi".encode("utf-16")) == frozenset()


def test_every_file_of_the_repository_holds_only_what_it_shows() -> None:
    """Pictures, fonts, drawings, and the sources that speak of such parts without having them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    there = [file for file in files if file.is_file() and not file.is_symlink()]

    assert [file for file in there if find_private_metadata(file.read_bytes())] == []
