"""Names are clear of each other, of every mark and of the picture's edge, however close the map."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.views.centres.map.box import Box
from kopienas.views.centres.map.label_placement import place_labels
from kopienas.views.centres.map.labels import (
    NARROW_SIZE,
    WIDE_SIZE,
    ZOOMS,
    Anchor,
    PlacedLabel,
    PointFeature,
    label_box,
)

PICTURE = Box(0, 0, 620, 780)
#: Where a name beside a small mark may stand.
AROUND = [(50, 0), (-50, 0), (30, -30), (30, 30), (-30, -30), (-30, 30), (0, -25), (0, 30)]
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
    points: list[PointFeature], labels: list[PlacedLabel | None], size: int, step: int
) -> list[tuple[int, Box]]:
    """Return the room of each name that is shown at *size* and at *step*."""
    return [
        (index, label_box(point, label, size, ZOOMS[step]))
        for index, (point, label) in enumerate(zip(points, labels, strict=True))
        if label is not None
        and (label.from_narrow if size == NARROW_SIZE else label.from_wide) <= step
    ]


def test_a_lone_name_stands_to_the_right_of_its_mark() -> None:
    [label] = place_labels([PointFeature(100, 100, "Aglona", 11)], PICTURE)

    assert label is not None
    assert (label.anchor, label.x > 111) == (Anchor.START, True)
    assert (label.from_narrow, label.from_wide) == (0, 0)


def test_a_name_near_the_right_edge_stands_to_the_left() -> None:
    [label] = place_labels([PointFeature(600, 300, "Zilupe", 11)], PICTURE)

    assert label is not None
    assert label.anchor == Anchor.END


def test_a_name_longer_than_the_picture_is_left_to_the_list() -> None:
    assert place_labels([PointFeature(300, 300, "ļ" * 200, 11)], PICTURE) == [None]


def test_a_name_without_space_appears_when_the_map_is_closer() -> None:
    """Marks all around leave none at first; the land grows between them, and they do not."""
    crowd = [
        PointFeature(
            300 + 60 * across, 300 + 30 * along, "Ciems" if across == along == 0 else "", 14
        )
        for across in range(-2, 3)
        for along in range(-2, 3)
    ]

    label = place_labels(crowd, PICTURE)[12]

    assert label is not None
    assert 0 < label.from_wide <= label.from_narrow < len(ZOOMS)


def test_names_of_a_higher_rank_leave_room_to_the_others() -> None:
    """Also where their own mark would be covered: then they wait with it."""
    centre = PointFeature(300, 300, "Ieva", 11)
    towns = [
        PointFeature(300 + dx, 300 + dy, "Garš", 5, rank=1, comes_with_name=True)
        for dx, dy in AROUND
    ]

    own, *others = place_labels([centre, *towns], PICTURE)

    assert own is not None
    assert own == place_labels([centre], PICTURE)[0]
    covered = [
        other
        for town, other in zip(towns, others, strict=True)
        if town.mark_box().overlaps(label_box(centre, own, NARROW_SIZE))
    ]
    assert covered
    assert all(other is None or other.from_narrow > 0 for other in covered)


def test_a_name_gives_way_to_the_mark_of_a_town_where_it_can() -> None:
    """So that the town is on the map as well."""
    centre = PointFeature(300, 300, "Pi Boņa", 24)
    town = PointFeature(345, 306, "Rēzekne", 5, rank=1)

    own, other = place_labels([centre, town], PICTURE)

    assert own is not None
    assert own.from_narrow == 0
    assert not label_box(centre, own, NARROW_SIZE).overlaps(town.mark_box())
    assert other is not None
    assert other.from_wide == 0


@given(POINTS)
@pytest.mark.parametrize("step", range(len(ZOOMS)))
@pytest.mark.parametrize("size", [NARROW_SIZE, WIDE_SIZE])
def test_no_name_meets_another_name_a_mark_or_the_edge(
    size: int, step: int, points: list[PointFeature]
) -> None:
    """Whatever the points, up to thirty of them, and on the narrowest and the widest screen."""
    shown = rooms(points, place_labels(points, PICTURE), size, step)

    for index, room in shown:
        assert room.is_within(PICTURE.enlarge(ZOOMS[step]))
        assert not any(room.overlaps(other) for i, other in shown if i != index)
        marks = [point.mark_box(ZOOMS[step]) for i, point in enumerate(points) if i != index]
        own = points[index].mark_box(ZOOMS[step])
        assert not any(room.overlaps(mark) for mark in marks if mark != own)
