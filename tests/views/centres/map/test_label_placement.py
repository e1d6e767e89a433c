"""Names on the map are clear of each other, of every mark and of the picture's edge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.views.centres.map.label_placement import (
    NARROW_SIZE,
    WIDE_SIZE,
    Anchor,
    Box,
    PlacedLabel,
    PointFeature,
    label_box,
    place_labels,
)

PICTURE = Box(0, 0, 620, 780)
POINTS = st.lists(
    st.builds(
        PointFeature,
        x=st.integers(15, 605).map(float),
        y=st.integers(15, 765).map(float),
        name=st.text("aāeēklmnšŠĶ ”", min_size=1, max_size=24),
        half_width=st.just(11.0),
    ),
    max_size=30,
)


def rooms(
    points: list[PointFeature], labels: list[PlacedLabel | None], size: float
) -> list[tuple[int, Box]]:
    """Return the room of each name that is shown at *size*."""
    return [
        (index, label_box(point, label, size))
        for index, (point, label) in enumerate(zip(points, labels, strict=True))
        if label is not None and (label.narrow or size == WIDE_SIZE)
    ]


def test_a_lone_name_stands_to_the_right_of_its_mark() -> None:
    [label] = place_labels([PointFeature(100, 100, "Aglona", 11)], PICTURE)

    assert label is not None
    assert (label.anchor, label.x > 111, label.narrow) == (Anchor.START, True, True)


def test_a_name_near_the_right_edge_stands_to_the_left() -> None:
    [label] = place_labels([PointFeature(600, 300, "Zilupe", 11)], PICTURE)

    assert label is not None
    assert label.anchor == Anchor.END


def test_a_name_longer_than_the_picture_is_left_to_the_list() -> None:
    assert place_labels([PointFeature(300, 300, "ļ" * 200, 11)], PICTURE) == [None]


@given(POINTS)
@pytest.mark.parametrize("size", [NARROW_SIZE, WIDE_SIZE])
def test_no_name_meets_another_name_a_mark_or_the_edge(
    size: float, points: list[PointFeature]
) -> None:
    """Whatever the points, up to thirty of them, and on the narrowest and the widest screen."""
    shown = rooms(points, place_labels(points, PICTURE), size)

    for index, room in shown:
        assert room.is_within(PICTURE)
        assert not any(room.overlaps(other) for i, other in shown if i != index)
        marks = [point.mark_box() for i, point in enumerate(points) if i != index]
        assert not any(room.overlaps(mark) for mark in marks if mark != points[index].mark_box())
