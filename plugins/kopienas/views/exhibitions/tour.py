"""Tour of an exhibition: its past, current and next stops, and the gaps between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from kopienas.model.certain_days import certain_day, certain_days
from kopienas.model.exhibition import Exhibition, Stop
from kopienas.model.period import Period

_DAY = timedelta(days=1)


class StopState(StrEnum):
    """State of a stop in time, as far as its date says; PERHAPS means that it may be now."""

    PAST = "past"
    NOW = "now"
    COMING = "coming"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class TourStop:
    """A stop with its state as of the day of the build."""

    stop: Stop
    state: StopState


@dataclass(frozen=True, slots=True)
class Gap:
    """The days between two stops, of which nothing is known."""

    when: Period


@dataclass(frozen=True, slots=True)
class Tour:
    """An exhibition's tour as of the day of the build.

    Attributes:
        rows: the stops by time and, between them, the gaps.
    """

    exhibition: Exhibition
    rows: tuple[TourStop | Gap, ...]

    @property
    def stops(self) -> tuple[TourStop, ...]:
        """The stops by time."""
        return tuple(row for row in self.rows if isinstance(row, TourStop))

    @property
    def now(self) -> TourStop | None:
        """The stop where the exhibition is today; None where that is not certain."""
        return self._first(StopState.NOW)

    @property
    def next(self) -> TourStop | None:
        """The first stop that is to come."""
        return self._first(StopState.COMING)

    @property
    def last(self) -> TourStop | None:
        """The last stop that is over."""
        return next((one for one in reversed(self.stops) if one.state is StopState.PAST), None)

    def _first(self, state: StopState) -> TourStop | None:
        return next((one for one in self.stops if one.state is state), None)


def tour(exhibition: Exhibition, today: date) -> Tour:
    """Return the tour of *exhibition* as of *today*."""
    stops = sorted(exhibition.facts.tour, key=lambda stop: stop.when.sort_key)
    return Tour(exhibition, tuple(_rows(stops, today)))


def stop_state(when: Period, today: date) -> StopState:
    """Return the state of a stop at *when*.

    Of a month or a year in its course it is known only that the stop may be now.
    """
    if when.is_over(today):
        return StopState.PAST
    if when.is_coming(today):
        return StopState.COMING
    # An open end ("2026-11-01/..") says that it lasts until further notice; an unknown one doesn't.
    lasts = certain_day(Period.parse(when.text.removesuffix("/.."))) is not None
    return StopState.NOW if certain_days(when) or lasts else StopState.PERHAPS


def _rows(stops: Sequence[Stop], today: date) -> Iterator[TourStop | Gap]:
    for stop, following in pairwise([*stops, None]):
        if stop is None:
            continue
        yield TourStop(stop, stop_state(stop.when, today))
        if following is not None and (gap := _days_between(stop.when, following.when)):
            yield Gap(gap)


def _days_between(before: Period, after: Period) -> Period | None:
    """Return the days between two periods; None where there are none or the ends are uncertain."""
    one, other = certain_days(before), certain_days(after)
    if one is None or other is None:
        return None
    first, last = one[1] + _DAY, other[0] - _DAY
    if first > last:
        return None
    return Period.parse(f"{first}" if first == last else f"{first}/{last}")
