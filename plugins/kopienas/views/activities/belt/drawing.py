"""Drawing of a row of the belt: a cell for each year."""

from __future__ import annotations

from collections.abc import Sequence

from kopienas.model.language import Language
from kopienas.model.period import Period
from kopienas.views.activities.belt.layout import (
    LANE_STEP,
    MONTHS_A_YEAR,
    ROW_HEIGHT,
    assign_lanes,
    mark_size,
    month_bounds,
    months_in_year,
    percent_of_year,
)
from kopienas.views.activities.belt.pieces import BarPiece, BeltMark, Cell, DrawnRow, KnotPiece
from kopienas.views.activities.belt.place import knot_month, month_range
from kopienas.views.activities.belt.rows import PeriodBar, Row
from kopienas.views.activities.chronology import month_anchor
from kopienas.wording.dates import Case, period_in_words
from kopienas.wording.typography import typeset


def draw_row(row: Row, years: Sequence[int], language: Language) -> DrawnRow:
    """Return *row* drawn over *years*, with its marks in words of *language*."""
    knots = [
        (
            knot.month,
            _mark(knot.month.period, len(knot.done), len(knot.planned), language),
        )
        for knot in row.knots
    ]
    bars = [(bar, _bar_mark(bar, language)) for bar in row.bars]
    in_lanes = assign_lanes(row, years)
    cells = {}
    for year in years:
        cells[year] = Cell(
            _thread(row, year),
            _opening_square(row, year, language),
            tuple(
                KnotPiece(
                    mark, percent_of_year(month.number - 0.5), percent_of_year(month.number - 1)
                )
                for month, mark in knots
                if month.year == year
            ),
            tuple(
                piece
                for (bar, mark), lane in zip(bars, in_lanes, strict=True)
                if (piece := _bar_piece(bar, mark, lane, years, year))
            ),
        )
    height = ROW_HEIGHT + LANE_STEP * (max(in_lanes, default=-1) + 1)
    in_order = sorted(
        [*((k.period.text, m) for k, m in knots), *((b.period.text, m) for b, m in bars)],
        key=lambda pair: pair[0],
    )
    return DrawnRow(row, height, tuple(mark for _, mark in in_order), cells)


def _mark(period: Period, done: int, planned: int, language: Language) -> BeltMark:
    words = typeset(period_in_words(period, language, Case.NOMINATIVE), language)
    return BeltMark(words, month_anchor(period), done, planned, mark_size(done or planned))


def _bar_mark(bar: PeriodBar, language: Language) -> BeltMark:
    count = len(bar.activities)
    return _mark(bar.period, *((0, count) if bar.is_planned else (count, 0)), language)


def _bar_piece(
    bar: PeriodBar, mark: BeltMark, lane: int, years: Sequence[int], year: int
) -> BarPiece | None:
    first, last = month_bounds(bar.months, years)
    part = months_in_year(first, last, year)
    if part is None:
        return None
    left, width = percent_of_year(part[0] - 1), percent_of_year(part[1] - part[0] + 1)
    return BarPiece(mark, left, width, ROW_HEIGHT - 2 + lane * LANE_STEP, year == first.year)


def _thread(row: Row, year: int) -> tuple[str, str] | None:
    """Return both ends of the thread in *year*, in percent; None in years before it begins.

    A thread whose beginning is unknown runs through the whole year.
    """
    begins = row.opened and month_range(row.opened).first
    if not begins or begins.year < year:
        return percent_of_year(0), percent_of_year(MONTHS_A_YEAR)
    if begins.year > year:
        return None
    inside = 0.5 if row.opened and knot_month(row.opened) else 1
    return percent_of_year(begins.number - inside), percent_of_year(MONTHS_A_YEAR)


def _opening_square(row: Row, year: int, language: Language) -> tuple[str, str] | None:
    month = knot_month(row.opened) if row.opened else None
    if month is None or row.opened is None or month.year != year:
        return None
    words = typeset(period_in_words(row.opened, language, Case.LOCATIVE), language)
    return percent_of_year(month.number - 0.5), words
