"""Dates that cannot be meant are told: a wrong key puts a page into the wrong century."""

import re

import pytest

from tests.site_copy import SiteCopy

TALKA = "activities/rudens-talka/index.lv.md"
NEWS = "news/pagalms-atverts/index.lv.md"
YARD = "centres/azu-pagalms/index.lv.md"


def put(site: SiteCopy, name: str, field: str, value: str) -> int:
    """Write *value* into the *field* and return its line."""
    text = site.path(name).read_text("utf-8")
    new = re.sub(rf"(?m)^{field}: .*$", f'{field}: "{value}"', text, count=1)
    assert new != text
    site.write(name, new)
    return next(n for n, line in enumerate(new.splitlines(), 1) if line.startswith(f"{field}:"))


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        (NEWS, "date", "2062-10-03"),
        (TALKA, "when", "1020-09-24"),
        (TALKA, "when", "2020-09/2202-10"),
        (YARD, "opened", "1892"),
    ],
)
def test_year_out_of_reach_is_told(site: SiteCopy, name: str, field: str, value: str) -> None:
    line = put(site, name, field, value)
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{name}:{line}: {field}: "
            f"{value} is not between the years 1900 and 2036 – mend the year"
        )
    ]
    assert faults.latvian == [
        f"content/{name}:{line}: {field}: {value} nav starp 1900. un 2036. gadu – izlabojiet gadu"
    ]


@pytest.mark.parametrize(
    ("name", "field", "value"), [(TALKA, "when", "2027-05-16"), (NEWS, "written", "2036")]
)
def test_what_took_place_is_not_to_come(site: SiteCopy, name: str, field: str, value: str) -> None:
    """Seen from the day for which the site is built."""
    line = put(site, name, field, value)

    assert site.faults().english == [
        (
            f"content/{name}:{line}: {field}: {value} is yet to come (today is 2026-11-20), "
            "but this is past – mend the date; what is planned has “status: planned”"
        )
    ]


def test_dates_within_reach_are_sound(site: SiteCopy) -> None:
    put(site, NEWS, "date", "2027-01-01")
    put(site, TALKA, "when", "1900/2026-12")
    put(site, YARD, "opened", "../2036")

    assert site.plan().pages
