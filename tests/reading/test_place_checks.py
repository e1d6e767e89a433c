"""A point that cannot be where its centre is stops the build, with file and line."""

import pytest

from tests.site_copy import SiteCopy

YARD = "centres/azu-pagalms/index.lv.md"
SHORE = "centres/nicas-krasts/index.lv.md"
MUNICIPALITIES = """\
- id: azu-novads
  name: {lv: Āžu novads, en: Āži Municipality}
  locative: {lv: Āžu novadā, en: in Āži Municipality}
- id: nicas-novads
  name: {lv: Ņicas novads, en: Ņica Municipality}
  locative: {lv: Ņicas novadā, en: in Ņica Municipality}
- id: preilu-novads
  name: {lv: Preiļu novads, en: Preiļi Municipality}
  locative: {lv: Preiļu novadā, en: in Preiļi Municipality}
- id: daugavpils
  name: {lv: Daugavpils pilsēta, en: City of Daugavpils}
  locative: {lv: Daugavpils pilsētā, en: in the City of Daugavpils}
"""
LINE = 7  # that of "latitude"


def put(
    site: SiteCopy, latitude: float, longitude: float, municipality: str = "azu-novads"
) -> None:
    """Put the yard somewhere."""
    site.write("data/municipalities.yaml", MUNICIPALITIES)
    site.edit(YARD, "municipality: azu-novads", f"municipality: {municipality}")
    site.edit(YARD, "latitude: 56.1327", f"latitude: {latitude}")
    site.edit(YARD, "longitude: 27.0068", f"longitude: {longitude}")


def put_shore(site: SiteCopy, latitude: float, longitude: float, address: str = "") -> None:
    """Give the shore a point, and perhaps an address."""
    lines = f"precision: building\n  latitude: {latitude}\n  longitude: {longitude}"
    if address:
        lines += f'\naddress: {address}\naddress_as_of: "2024"'
    site.edit(SHORE, "precision: municipality", lines)


def place_of(site: SiteCopy, centre: str) -> tuple[float | None, float | None]:
    """Return the point that the site, which is sound, has for a centre."""
    point = site.plan().site.centres[centre].facts.location
    return point.latitude, point.longitude


@pytest.mark.parametrize(
    ("latitude", "longitude", "municipality"),
    [
        (56.2944, 26.7246, "preilu-novads"),
        (55.8747, 26.5362, "daugavpils"),
        (57.39, 21.56, "azu-novads"),  # outside Latgale, in a municipality that is not on the map
    ],
)
def test_a_point_at_home_is_taken(
    site: SiteCopy, latitude: float, longitude: float, municipality: str
) -> None:
    put(site, latitude, longitude, municipality)
    assert place_of(site, "azu-pagalms") == (latitude, longitude)


def test_swapped_coordinates_are_recognised(site: SiteCopy) -> None:
    put(site, 26.7246, 56.2944, "preilu-novads")
    faults = site.faults()
    assert faults.english == [
        (
            f"content/{YARD}:{LINE}: location: latitude and longitude are swapped – "
            "write “latitude: 56.2944” and “longitude: 26.7246”"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{YARD}:{LINE}: location: latitude un longitude ir samainīti vietām – "
            "rakstiet „latitude: 56.2944” un „longitude: 26.7246”"
        )
    ]


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(0, 0), (54.9, 26.5), (56.3, 30.1), (26.5, 26.5)]
)
def test_a_point_outside_latvia_is_told(site: SiteCopy, latitude: float, longitude: float) -> None:
    put(site, latitude, longitude)
    (fault,) = site.faults().english
    assert f":{LINE}: location: the point " in fault
    assert "is not in Latvia" in fault


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("latitude: 26.72459, longitude: 56.29444", "latitude and longitude are swapped"),
        ("latitude: 54.68, longitude: 25.28", "the point 54.68, 25.28 is not in Latvia"),
    ],
)
def test_a_town_outside_latvia_is_told(site: SiteCopy, written: str, said: str) -> None:
    site.edit("data/places.yaml", "latitude: 56.29444, longitude: 26.72459", written)

    (fault,) = site.faults().english
    assert fault.startswith(f"content/data/places.yaml:1: latitude: {said} – ")


def test_a_point_in_another_municipality_is_told_with_its_name(site: SiteCopy) -> None:
    put(site, 56.5099, 27.3331, "preilu-novads")
    faults = site.faults()
    assert faults.english == [
        (
            f"content/{YARD}:{LINE}: location: the point 56.5099, 27.3331 is 24 km outside "
            "Preiļu novads: it is in Rēzeknes novads – mend the coordinates, or the municipality"
        )
    ]
    assert (
        "24 km ārpus novada „Preiļu novads”: tas ir novadā „Rēzeknes novads”" in faults.latvian[0]
    )


def test_a_point_beyond_the_base_map_is_told(site: SiteCopy) -> None:
    put(site, 56.95, 24.1, "preilu-novads")
    (fault,) = site.faults().english
    assert "outside Preiļu novads and in none of its neighbours" in fault


def test_the_border_may_be_two_kilometres_off(site: SiteCopy) -> None:
    """The border between Preiļi and Augšdaugava runs near 56.1295 at 26.8365."""
    latitude = round(56.1294 - 1.5 / 111, 5)
    put(site, latitude, 26.8365, "preilu-novads")
    assert place_of(site, "azu-pagalms") == (latitude, 26.8365)


def test_a_point_farther_beyond_the_border_is_told(site: SiteCopy) -> None:
    put(site, 56.1294 - 6 / 111, 26.8365, "preilu-novads")
    (fault,) = site.faults().english
    assert "it is in Augšdaugavas novads" in fault


@pytest.mark.parametrize("north", [0, 0.0003])
def test_two_centres_on_one_spot_are_told(site: SiteCopy, north: float) -> None:
    """Nearer than 50 m, that is 0.00045° from south to north."""
    put_shore(site, 56.1327 + north, 27.0068)
    (fault,) = site.faults().english
    assert fault.startswith(f"content/{SHORE}:7: location: the point is that of content/{YARD} – ")


def test_two_centres_in_one_street_are_taken(site: SiteCopy) -> None:
    put_shore(site, 56.1327 + 0.0006, 27.0068)
    assert place_of(site, "nicas-krasts") == (56.1327 + 0.0006, 27.0068)


def test_two_centres_may_share_an_address(site: SiteCopy) -> None:
    put_shore(site, 56.1327, 27.0068, "Žagaru iela 1, Āži")
    assert place_of(site, "nicas-krasts") == place_of(site, "azu-pagalms") == (56.1327, 27.0068)


def test_two_addresses_on_one_spot_are_told(site: SiteCopy) -> None:
    put_shore(site, 56.1327, 27.0068, "Žagaru iela 2, Āži")
    assert len(site.faults().english) == 1
