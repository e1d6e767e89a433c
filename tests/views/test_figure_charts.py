"""Charts show growth and nothing that was not counted."""

from kopienas.model.figure import Figure
from kopienas.views.figure_charts import WIDTH, draw_chart


def figure(*readings: tuple[int, str, str, str]) -> Figure:
    history = [
        {"value": value, "qualifier": qualifier, "kind": kind, "as_of": as_of, "source": "notes"}
        for value, qualifier, kind, as_of in readings
    ]
    names = {"lv": "dalībnieki", "en": "participants"}
    return Figure.model_validate({"id": "people", "name": names, "history": history})


def length(path: str) -> int:
    return int(path.removeprefix("M0 0h").partition("v" if "v" in path else "l")[0])


def test_bars_are_as_long_as_their_numbers() -> None:
    drawn = draw_chart(
        figure((2000, "about", "counted", "2022"), (6000, "about", "counted", "2024-05-16"))
    )

    assert drawn is not None
    assert [length(bar.path) for bar in drawn.bars] == [WIDTH // 3, WIDTH]
    assert [bar.figure_value.as_of.text for bar in drawn.bars] == ["2022", "2024-05-16"]


def test_plans_are_not_mixed_with_counts() -> None:
    """A plan before a count is no growth."""
    assert (
        draw_chart(figure((64, "exactly", "planned", "2019"), (70, "exactly", "counted", "2024")))
        is None
    )
    assert (
        draw_chart(figure((64, "exactly", "planned", "2019"), (70, "exactly", "planned", "2024")))
        is None
    )


def test_one_reading_and_nothing_but_zeros_make_no_chart() -> None:
    assert draw_chart(figure((8, "exactly", "counted", "2022"))) is None
    assert (
        draw_chart(figure((0, "exactly", "counted", "2022"), (0, "exactly", "counted", "2023")))
        is None
    )


def test_every_hedge_has_an_end_of_its_own() -> None:
    drawn = draw_chart(
        figure(
            (10, "exactly", "counted", "2020"),
            (10, "about", "counted", "2021"),
            (10, "more-than", "counted", "2022"),
        )
    )

    assert drawn is not None
    assert len({bar.path for bar in drawn.bars}) == 3
