"""What tells a place or a device is found in every kind of file, and nothing in clean ones."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kopienas.imaging.private_metadata import LARGEST_MEMBER, MetadataKind, find_private_metadata
from tests.photographs import ENDINGS, XMP, quartered, taken
from tests.site_copy import ROOT


def archive(member: str, data: bytes) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(member, data)
    return packed.getvalue()


@pytest.mark.parametrize("form", ENDINGS)
def test_photograph_is_found_out(tmp_path: Path, form: str) -> None:
    file = taken(tmp_path / f"a.{ENDINGS[form]}", quartered(80, 60))

    assert find_private_metadata(file.read_bytes())


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_exif_alone_is_found(tmp_path: Path, form: str) -> None:
    file = taken(tmp_path / f"a.{ENDINGS[form]}", quartered(80, 60), xmp=b"")

    assert MetadataKind.EXIF in find_private_metadata(file.read_bytes())


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_bare_picture_has_no_marks(tmp_path: Path, form: str) -> None:
    file = tmp_path / f"a.{ENDINGS[form]}"
    Image.effect_noise((300, 200), 90).convert("RGB").save(file, form)

    assert find_private_metadata(file.read_bytes()) == frozenset()


def test_photograph_in_a_document_is_found(tmp_path: Path) -> None:
    """Office documents are archives; the photographs in them keep what they tell."""
    photograph = taken(tmp_path / "a.jpg", quartered(80, 60)).read_bytes()

    assert MetadataKind.EXIF in find_private_metadata(archive("word/media/image1.jpeg", photograph))


def test_damaged_archive_is_read_as_far_as_it_is_one(tmp_path: Path) -> None:
    """The checker of the content says what is wrong with a file; this one must not break off."""
    photograph = taken(tmp_path / "a.jpg", quartered(80, 60)).read_bytes()
    whole = archive("a.jpg", photograph)

    assert find_private_metadata(whole[: len(whole) // 2]) == frozenset()


def test_archive_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    """A hundred million bytes of nothing after a photograph take a few thousand in the archive."""
    photograph = taken(tmp_path / "a.jpg", quartered(80, 60)).read_bytes()

    assert (
        find_private_metadata(archive("a.jpg", photograph + bytes(LARGEST_MEMBER))) == frozenset()
    )
    assert MetadataKind.EXIF in find_private_metadata(
        archive("a.jpg", photograph + bytes(LARGEST_MEMBER // 100))
    )


def test_sidecar_and_film_are_found() -> None:
    assert MetadataKind.PLACE in find_private_metadata(b"<?xpacket begin=''?>" + XMP)
    assert MetadataKind.PLACE in find_private_metadata(
        b"\0\0\0\x14ftypqt  " + b"\xa9xyz\x00\x12\x15\xc7+56.5+027.3/"
    )


def test_source_that_speaks_of_such_fields_is_none_of_them() -> None:
    for file in (ROOT / "tests" / "photographs.py", ROOT / "CONTRIBUTING.md"):
        assert find_private_metadata(file.read_bytes()) == frozenset()
