"""An area's words stand inside the area, with room around them."""

from kopienas.model.geography import Outline, Polygon
from kopienas.model.point import Point, plane_distance_km
from kopienas.views.centres.map.roomiest_point import find_roomiest_point

SQUARE = Outline(
    "kvadrats",
    "Kvadrāts",
    (
        Polygon(
            tuple(
                Point(lat, lon)
                for lat, lon in [(56, 27), (56.4, 27), (56.4, 27.7), (56, 27.7), (56, 27)]
            )
        ),
    ),
)


def test_the_spot_of_a_square_is_near_its_middle() -> None:
    spot = find_roomiest_point(SQUARE, [])

    assert abs(spot.latitude - 56.2) < 0.02
    assert abs(spot.longitude - 27.35) < 0.03


def test_the_spot_keeps_away_from_other_marks() -> None:
    spot = find_roomiest_point(SQUARE, [Point(56.2, 27.35)])

    assert SQUARE.contains(spot)
    assert abs(spot.longitude - 27.35) > 0.1


def test_a_mark_counts_for_more_than_the_border() -> None:
    """Two marks need room for both; at the border there is only one."""
    spot = find_roomiest_point(SQUARE, [Point(56.2, 27.3), Point(56.2, 27.4)])

    apart = plane_distance_km(spot, Point(56.2, 27.4))
    assert apart > 1.5 * SQUARE.border_distance_km(spot)
