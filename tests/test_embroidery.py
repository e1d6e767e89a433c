"""The embroidered pictures: their patterns, what hangs of them, and the sewing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from embroidery.pattern import BARE, Pattern, PatternError, read_pattern, read_threads
from embroidery.stitch import LARGEST, save_jpeg, size_of, stitch_pattern
from kopienas.model.activity import ActivityStatus
from kopienas.model.exhibition import Photo, PictureKind
from kopienas.model.site import Site
from kopienas.reading.site import read_site
from tests.gates.real_site import TODAY
from tests.site_copy import ROOT

FOLDER = ROOT / "embroidery"
THREADS = read_threads(FOLDER / "threads.txt")
PATTERNS = sorted((FOLDER / "patterns").glob("*.txt"))
EXHIBITION = "labakai-dzivei"
#: The thread of the outer border of plans, whose diamonds are hollow.
PLUM = "H"
#: What a JPEG says of its own coding.
JPEG_ITSELF = {
    *("jfif", "jfif_version", "jfif_unit", "jfif_density"),
    *("progressive", "progression"),
}

grids = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.text(sorted([*THREADS, BARE]), min_size=width, max_size=width), min_size=1, max_size=4
    )
)


@pytest.fixture(scope="module")
def real() -> Site:
    """What the real site knows."""
    return read_site(ROOT / "content", TODAY)


@pytest.fixture(scope="module")
def sewn(real: Site) -> dict[Path, Photo]:
    """The patterns whose pictures still hang: editors replace them by photographs."""
    exhibition = real.exhibitions.get(EXHIBITION)
    hanging = {one.name: one for one in exhibition.facts.photos} if exhibition else {}
    return {
        path: hanging[path.stem]
        for path in PATTERNS
        if path.stem in hanging and hanging[path.stem].kind is PictureKind.DRAWN
    }


@pytest.mark.parametrize("path", PATTERNS, ids=lambda path: path.stem)
def test_pattern_is_fine_enough_to_be_a_picture(path: Path) -> None:
    pattern = read_pattern(path, THREADS)

    assert pattern.columns >= 120
    assert len(pattern.rows) >= 90
    assert len(pattern.letters) >= 12


def test_picture_that_hangs_is_small_enough_and_carries_no_metadata(
    sewn: dict[Path, Photo],
) -> None:
    for path, photo in sewn.items():
        master = ROOT / "content" / "exhibitions" / EXHIBITION / photo.file
        assert master.stat().st_size <= LARGEST
        with Image.open(master) as picture:
            assert picture.size == size_of(read_pattern(path, THREADS))
            assert max(picture.size) <= 2560
            assert not picture.getexif()
            assert set(picture.info) <= JPEG_ITSELF


def test_plans_have_hollow_borders(real: Site, sewn: dict[Path, Photo]) -> None:
    """A picture must not say that something was done when its words call it a plan.

    A plan that was carried out since keeps its border until the picture is stitched anew.
    """
    for path, photo in sewn.items():
        activity = real.activities.get(photo.activity or "")
        if activity and activity.facts.status is ActivityStatus.PLANNED:
            assert read_pattern(path, THREADS).rows[0][0] == PLUM, photo.name


@settings(max_examples=20)
@given(grids)
def test_the_same_pattern_gives_the_same_picture(rows: list[str]) -> None:
    pattern = Pattern("a", tuple(rows))

    picture = stitch_pattern(pattern, THREADS)

    assert picture.size == size_of(pattern)
    assert picture.tobytes() == stitch_pattern(pattern, THREADS).tobytes()
    assert picture.tobytes() != stitch_pattern(Pattern("b", tuple(rows)), THREADS).tobytes()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# only a note\n", "x.txt: there are no rows"),
        ("aa\nabc\n", "x.txt: row 2 has 3, not 2"),
        ("aa\na?\n", "x.txt: row 2 has no thread for ['?']"),
    ],
)
def test_faulty_pattern_is_named_with_its_row(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "x.txt"
    path.write_text(text, "utf-8")

    with pytest.raises(PatternError) as caught:
        read_pattern(path, THREADS)

    assert str(caught.value) == said


@pytest.mark.parametrize("line", ["ab 0a2236 night", ". 0a2236 bare"])
def test_thread_is_one_letter_and_not_the_bare_cloth(tmp_path: Path, line: str) -> None:
    path = tmp_path / "threads.txt"
    path.write_text(f"# threads\na 0a2236 night\n{line}\n", "utf-8")

    with pytest.raises(PatternError, match="one letter, used once"):
        read_threads(path)


def test_sewing_is_saved_as_a_jpeg(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"

    assert save_jpeg(stitch_pattern(Pattern("a", ("av", "v.")), THREADS), path) == 84

    with Image.open(path) as picture:
        assert picture.format == "JPEG"
