"""The facts beside an activity say what is known, and what whoever means to come must ask."""

from pathlib import Path

import pytest
from lxml import html


@pytest.mark.parametrize(
    ("activity", "where"),
    [("rudens-talka", None), ("ziemas-gajiens", "vēl jāprecizē"), ("pirmdienas", None)],
)
def test_place_is_asked_for_only_where_somebody_may_still_come(
    built: Path, activity: str, where: str | None
) -> None:
    """None of these tells its place; the walk is still to come."""
    page = html.parse(built / "aktivitates" / activity / "index.html").getroot()
    rows = {
        row.findtext("dt"): row.find("dd").text_content() for row in page.xpath("//aside//dl/div")
    }

    assert "Statuss" in rows
    assert rows.get("Kur") == where
