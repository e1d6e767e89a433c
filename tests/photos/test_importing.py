"""What taking photographs in promises: bare, upright masters, and entries that ask to be filled."""

import shutil
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.model.language import Language
from kopienas.photos.importing import import_photos
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.photographs import ENDINGS, MARKS, corners, quartered, taken
from tests.site_copy import SiteCopy

EXHIBITION = "dziparu-stasti"


def brought(site: SiteCopy, camera: Path) -> list[str]:
    return import_photos(Project(site.root), Console(Language.EN), camera, EXHIBITION)


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """A camera's folder, outside the site."""
    folder = tmp_path / "kamera"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("form", ENDINGS)
def test_master_is_upright_and_bare_whatever_made_it(
    site: SiteCopy, camera: Path, form: str
) -> None:
    # How a HEIC is turned, its box irot says (ISO/IEC 23008-12); its EXIF only repeats it.
    turned = form != "HEIF"
    seen = quartered(300, 200)
    stored = seen.transpose(Image.Transpose.ROTATE_90) if turned else seen
    original = taken(camera / f"Pi Boņa.{ENDINGS[form]}", stored, orientation=6 if turned else 1)
    before = original.read_bytes()
    assert find_private_metadata(before)

    assert brought(site, camera) == ["pi-bona.jpg"]
    master = site.path(f"exhibitions/{EXHIBITION}/pi-bona.jpg")
    with Image.open(master) as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (300, 200), "RGB")
        assert corners(image) == ["red", "green", "blue", "white"]
        assert not image.getexif()
    assert [mark for mark in MARKS if mark in master.read_bytes()] == []
    assert original.read_bytes() == before


def test_first_of_the_pictures_in_a_telephones_file_is_taken(site: SiteCopy, camera: Path) -> None:
    """A JPEG with its map of brightness, or a pair of shots (MPO), is one photograph."""
    second = Image.new("RGB", (75, 50), "black")
    exif = Image.Exif()
    exif[ExifTags.IFD.GPSInfo] = {ExifTags.GPS.GPSLatitudeRef: "N"}
    quartered(300, 200).save(
        camera / "hdr.jpg", "MPO", save_all=True, append_images=[second], exif=exif
    )

    assert brought(site, camera) == ["hdr.jpg"]
    master = site.path(f"exhibitions/{EXHIBITION}/hdr.jpg")
    with Image.open(master) as image:
        assert (image.format, image.size, getattr(image, "n_frames", 1)) == ("JPEG", (300, 200), 1)
        assert corners(image) == ["red", "green", "blue", "white"]
    assert not list(find_private_metadata(master.read_bytes()))


def test_large_photograph_becomes_a_master_of_sensible_size(site: SiteCopy, camera: Path) -> None:
    grain = Image.merge("RGB", [Image.effect_noise((4000, 3000), 120)] * 3)
    taken(camera / "liels.jpg", Image.blend(quartered(4000, 3000), grain, 0.2), quality=95)
    brought(site, camera)

    master = site.path(f"exhibitions/{EXHIBITION}/liels.jpg")
    with Image.open(master) as image:
        assert image.size == (2560, 1920)
    assert master.stat().st_size < (camera / "liels.jpg").stat().st_size


def test_checker_asks_for_what_is_to_be_filled_in(site: SiteCopy, camera: Path) -> None:
    """Every blank of the new entries is told, and what stood in the lists stays to the letter."""
    lists = [site.path(f"exhibitions/{EXHIBITION}/{name}.yaml") for name in ("photos", "consent")]
    before = [file.read_text("utf-8") for file in lists]
    taken(camera / "talka.jpg", quartered(300, 200))
    brought(site, camera)

    for file, old in zip(lists, before, strict=True):
        assert file.read_text("utf-8").startswith(old)
    told = "\n".join(site.faults().english)
    for field in ("credit.lv", "title.en", "alt.lv", "alt.en", "caption.lv"):
        assert f"photos.0.{field}: " in told
    for field in ("basis", "scope", "date", "status"):
        assert any("consent.yaml:" in line and f": {field}: " in line for line in told.splitlines())


def test_camera_names_become_numbers_and_others_stay(site: SiteCopy, camera: Path) -> None:
    """An address must not tell the minute at which somebody was photographed."""
    for index, name in enumerate(("IMG_20240516_124501", "DSC0012", "Ķīļi un žogs", "PXL_2024")):
        picture = quartered(200, 160).rotate(90 * index, expand=True)
        taken(camera / f"{name}.jpg", Image.blend(picture, Image.new("RGB", picture.size), 0.1))

    assert sorted(brought(site, camera)) == [
        "foto-1.jpg",
        "foto-2.jpg",
        "foto-3.jpg",
        "kili-un-zogs.jpg",
    ]


def test_near_duplicates_are_told_and_left_out(
    site: SiteCopy, camera: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Smaller, darker and saved anew, it is the same view; so is one that already hangs."""
    view = Image.effect_mandelbrot((400, 300), (-2, -1.4, 1, 1.4), 40).convert("RGB")
    taken(camera / "pirmais.jpg", view)
    taken(camera / "otrais.jpg", view.resize((200, 150)).point(lambda v: v * 0.9), quality=60)
    shutil.copy(site.path(f"exhibitions/{EXHIBITION}/pagalms.jpg"), camera / "tas-pats.jpg")

    assert brought(site, camera) == ["otrais.jpg"]
    said = capsys.readouterr().out
    assert "pirmais.jpg: otrais.jpg shows the same; left out." in said
    assert "tas-pats.jpg: pagalms.jpg shows the same; left out." in said


def test_unfit_files_are_named_and_the_rest_is_taken(
    site: SiteCopy, camera: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken(camera / "labs.jpg", quartered(200, 160))
    (camera / "tukss.jpg").touch()
    (camera / "teksts.heic").write_text("nav attēls")
    whole = taken(camera / "aprauts.jpg", quartered(900, 700)).read_bytes()
    (camera / "aprauts.jpg").write_bytes(whole[: len(whole) // 2])
    quartered(200, 160).save(camera / "cita-galotne.jpg", "PNG")
    quartered(200, 160).convert("CMYK").save(camera / "druka.tif")

    assert brought(site, camera) == ["labs.jpg"]
    said = capsys.readouterr().out
    for line in (
        "tukss.jpg:1: the file is empty",
        "teksts.heic:1: this is no picture that can be shown",
        "aprauts.jpg:1: the picture is damaged or cut off",
        "cita-galotne.jpg:1: the name's ending is not that of the format",
        "druka.tif:1: the picture has the colours of print (CMYK)",
    ):
        assert line in said


@pytest.mark.parametrize("where", ["nowhere", "in the site", "no exhibition", "nothing fit"])
def test_refusal_changes_nothing(site: SiteCopy, camera: Path, where: str) -> None:
    """Originals in the repository would be published with all they tell."""
    inside = site.root / "kamera"
    taken(inside / "a.jpg", quartered(200, 160))
    folder = {"nowhere": camera / "nav", "in the site": inside}.get(where, camera)
    exhibition = "nav" if where == "no exhibition" else EXHIBITION
    before = {file: file.read_bytes() for file in site.content.rglob("*") if file.is_file()}
    with pytest.raises(TaskError):
        import_photos(Project(site.root), Console(Language.LV), folder, exhibition)

    assert {f: f.read_bytes() for f in site.content.rglob("*") if f.is_file()} == before
    assert not list(site.content.rglob(".new-*"))


def test_photograph_that_will_not_shrink_is_taken_at_the_least_quality(
    site: SiteCopy, camera: Path
) -> None:
    """Nothing but grain: no quality makes it small, and it is taken all the same."""
    grain = Image.merge("RGB", [Image.effect_noise((2560, 2560), 250) for _ in "RGB"])
    taken(camera / "graudi.jpg", grain, quality=60)

    assert brought(site, camera) == ["graudi.jpg"]
    with Image.open(site.path(f"exhibitions/{EXHIBITION}/graudi.jpg")) as image:
        assert image.size == (2560, 2560)


def test_name_that_is_taken_gets_a_number(site: SiteCopy, camera: Path) -> None:
    """The picture that hangs there under that name, another one, stays as it is."""
    hanging = site.path(f"exhibitions/{EXHIBITION}/pagalms.jpg").read_bytes()
    taken(camera / "pagalms.jpg", quartered(300, 200))

    assert brought(site, camera) == ["pagalms-2.jpg"]
    assert site.path(f"exhibitions/{EXHIBITION}/pagalms.jpg").read_bytes() == hanging


def test_exhibition_whose_lists_are_empty_is_begun(site: SiteCopy, camera: Path) -> None:
    """A picture there that cannot be read is no reason to refuse others."""
    folder = f"exhibitions/{EXHIBITION}"
    for name in ("photos", "consent"):
        site.write(f"{folder}/{name}.yaml", "[]\n")
    site.write(f"{folder}/bojats.jpg", b"nav bilde")
    taken(camera / "talka.jpg", quartered(300, 200))
    brought(site, camera)

    for name in ("photos", "consent"):
        text = site.path(f"{folder}/{name}.yaml").read_text("utf-8")
        assert "[]" not in text.splitlines()
        assert "file: talka.jpg" in text
