"""What the ledger of figures promises."""

import pytest
from pydantic import ValidationError

from kopienas.model.figure import Figure
from kopienas.model.site import Site

NAME = {"lv": "dalībnieki", "en": "participants"}


def row(value: int, as_of: str) -> dict[str, object]:
    return {"value": value, "as_of": as_of, "source": "notes"}


def test_newest_reading_is_the_current_one(model: Site) -> None:
    figure = model.directory.figures["participants"]

    assert figure.current.value == 6000
    older = figure.value_as_of("2022-12-12")
    assert older is not None
    assert older.value == 2000
    assert figure.value_as_of("2021") is None


def test_history_runs_forward() -> None:
    """A value of a whole year stands before those of days in it."""
    rows = [row(1, "2022"), row(2, "2022-05-01"), row(3, "2024-05-16")]
    assert Figure.model_validate({"id": "x", "name": NAME, "history": rows}).current.value == 3

    with pytest.raises(ValidationError, match="oldest first"):
        Figure.model_validate({"id": "x", "name": NAME, "history": rows[::-1]})


def test_figure_without_values_is_none() -> None:
    with pytest.raises(ValidationError):
        Figure.model_validate({"id": "x", "name": NAME, "history": []})
