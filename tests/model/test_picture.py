"""What a picture knows of its published sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.picture import Format, Picture


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (100, (100,)),
        (640, (320, 640)),
        (700, (320, 640)),
        (900, (320, 640, 900)),
        (1000, (320, 640, 960)),
        (1280, (320, 640, 960, 1280)),
        (1400, (320, 640, 960, 1280)),
        (4000, (320, 640, 960, 1280, 1920)),
    ],
)
def test_picture_is_offered_in_widths_it_has(width: int, widths: tuple[int, ...]) -> None:
    picture = Picture("news/x/a.b.png", width, 50)

    assert picture.widths == widths
    assert picture.address == f"/pictures/news/x/a.b-{min(widths[-1], 1280)}.jpg"


@pytest.mark.parametrize(("width", "small"), [(100, 100), (160, 160), (4000, 160)])
def test_small_picture_is_made_once(width: int, small: int) -> None:
    """In the one format that every browser of today shows; where it is a width anyway, as such."""
    picture = Picture("news/x/a.png", width, 50)

    assert picture.thumbnail_address == f"/pictures/news/x/a-{small}.webp"
    assert [one for one in picture.derivatives() if one == (small, Format.WEBP)] == [
        (small, Format.WEBP)
    ]


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_proportions_are_kept_and_nothing_vanishes(width: int, height: int) -> None:
    picture = Picture("a.jpg", width, height)
    for offered in picture.widths:
        assert offered <= width
        assert picture.height_at(offered) >= 1
        assert abs(picture.height_at(offered) - height * offered / width) <= 1
