"""A picture laid by hand, wherever it is, becomes one that tells nothing but itself."""

from pathlib import Path

import pytest
from PIL import Image

from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.model.language import Language
from kopienas.photos.cleaning import clean_picture
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.photographs import corners, quartered, taken
from tests.site_copy import SiteCopy

NEWS = "news/pagalms-atverts"


def clean(site: SiteCopy, name: str) -> None:
    clean_picture(Project(site.root), Console(Language.EN), Path(f"content/{NEWS}/{name}"))


@pytest.mark.parametrize("name", ["talka.jpg", "talka.jpeg", "talka.png", "talka.webp"])
def test_picture_is_written_anew_in_its_place(
    site: SiteCopy, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a folder of news too: upright, in its format, with nothing but the picture."""
    made = site.path(f"{NEWS}/{name}")
    # Turned by a quarter: the file holds it lying on its side.
    taken(made.with_suffix(made.suffix.replace("jpeg", "jpg")), quartered(80, 60), orientation=6)
    if name.endswith("jpeg"):
        made.with_suffix(".jpg").rename(made)
    clean(site, name)

    assert find_private_metadata(made.read_bytes()) == frozenset()
    with Image.open(made) as image:
        assert image.size == (60, 80)
        assert (
            image.format == {"jpg": "JPEG", "peg": "JPEG", "png": "PNG", "ebp": "WEBP"}[name[-3:]]
        )
        assert corners(image.convert("RGB")) == ["white", "red", "green", "blue"]
    told = capsys.readouterr().out
    assert told.startswith(f"content/{NEWS}/{name}: the picture was written anew; removed: ")
    assert "EXIF" in told


def test_clean_picture_says_that_nothing_was_removed(
    site: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    clean(site, "varti.jpg")

    assert capsys.readouterr().out.endswith("removed: nothing.\n")


def test_format_of_a_telephone_becomes_jpeg(site: SiteCopy) -> None:
    file = taken(site.path(f"{NEWS}/talka.heic"), quartered(80, 60))
    clean(site, "talka.heic")

    assert not file.exists()
    assert find_private_metadata(file.with_suffix(".jpg").read_bytes()) == frozenset()


def test_another_picture_of_the_new_name_is_not_written_over(site: SiteCopy) -> None:
    before = site.path(f"{NEWS}/varti.jpg").read_bytes()
    taken(site.path(f"{NEWS}/varti.heic"), quartered(80, 60))
    with pytest.raises(TaskError, match=r"varti\.jpg exists already"):
        clean(site, "varti.heic")

    assert site.path(f"{NEWS}/varti.jpg").read_bytes() == before


def test_what_is_no_picture_stays_as_it_is(site: SiteCopy) -> None:
    site.write(f"{NEWS}/teksts.jpg", "Nav attēls")
    with pytest.raises(TaskError, match=r"teksts\.jpg:1: this is no picture that can be shown"):
        clean(site, "teksts.jpg")

    assert site.path(f"{NEWS}/teksts.jpg").read_text("utf-8") == "Nav attēls"


def test_original_outside_the_site_stays_as_it_is(site: SiteCopy, tmp_path: Path) -> None:
    original = taken(tmp_path / "kamera" / "talka.jpg", quartered(80, 60))
    before = original.read_bytes()
    project, console = Project(site.root), Console(Language.EN)
    with pytest.raises(TaskError, match="an original stays as it is"):
        clean_picture(project, console, original)
    with pytest.raises(TaskError, match="There is no file"):
        clean_picture(project, console, Path("content/nav.jpg"))

    assert original.read_bytes() == before
