"""Belts of the pages: what is woven in each, in which rhythms, and the same in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from kopienas.model.activity import Activity, ActivityScope, ActivityStatus
from kopienas.model.language import Language
from kopienas.model.motif import Motif
from kopienas.model.paths import entry_path
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.views.activities.archives import YEARS, centre_archive, years_with_activities
from kopienas.views.activities.belt.cloth import (
    HANGING,
    MEDIUM,
    SHORT_THREAD,
    SMALL,
    THREAD,
    WIDE,
    Rhythm,
)
from kopienas.views.activities.belt.legend import Sample, list_samples
from kopienas.views.activities.belt.pieces import Mark, Weave
from kopienas.views.activities.belt.rows import Owner, Row, arrange_rows
from kopienas.views.activities.belt.weave import Warp, weave_belt
from kopienas.views.activities.belt.years import belt_years
from kopienas.views.activities.chronology import month_anchor
from kopienas.views.centre_order import sort_centres
from kopienas.wording.dates import Case, period_in_words
from kopienas.wording.typography import typeset


@dataclass(frozen=True, slots=True)
class Belt:
    """A belt as ``partials/activity_belt.html`` draws it.

    Attributes:
        years: the years that are drawn; none if there is nothing to draw.
        year_paths: the path of the archive of each year that has activities.
        motifs: the motif of each row, in the order of *rows*.
        weaves: the belt in each rhythm that the page needs, by its name.
        samples: what the legend explains.
    """

    rows: tuple[Row, ...]
    years: tuple[int, ...]
    year_paths: dict[int, str]
    motifs: tuple[Motif, ...]
    weaves: dict[str, Weave]
    samples: tuple[Sample, ...]

    @property
    def has_earlier(self) -> bool:
        """True if there are activities from before the years that are drawn."""
        return any(year < self.years[0] for row in self.rows for year in row.counts)


def network_belt(
    site: Site, language: Language, today: date, rhythms: Sequence[Rhythm] = (WIDE, MEDIUM, HANGING)
) -> Belt:
    """Return the belt of all centres as of *today*, woven in each of *rhythms*."""
    centres = sort_centres(site, language)
    rows = arrange_rows(centres, site.activities.values())
    return _weave(site, rows, language, belt_years(rows, today), rhythms)


def home_belt(site: Site, language: Language, today: date) -> Belt:
    """Return the belt of the home page, which on a phone is a small picture of the whole."""
    return network_belt(site, language, today, (WIDE, MEDIUM, SMALL))


def centre_threads(site: Site, language: Language, today: date) -> dict[str, Belt]:
    """Return the thread of each centre, by slug, as the head of its page."""
    rows = arrange_rows(site.centres.values(), site.activities.values())
    years = belt_years(rows, today)
    return {
        row.owner_id: _weave(site, [row], language, years, (THREAD, SHORT_THREAD))
        for row in rows
        if not isinstance(row.owner, ActivityScope)
    }


def _weave(
    site: Site,
    rows: Sequence[Row],
    language: Language,
    years: tuple[int, ...],
    rhythms: Sequence[Rhythm],
) -> Belt:
    of_centre = site.centre_motifs()
    of_scope = {ActivityScope.NETWORK: site.motifs.network, ActivityScope.IDEA: site.motifs.idea}
    motifs = tuple(
        of_scope[row.owner] if isinstance(row.owner, ActivityScope) else of_centre[row.owner.slug]
        for row in rows
    )
    warp = Warp(rows, motifs, years, site.motifs.plan)
    make_mark = partial(_make_mark, language)
    return Belt(
        tuple(rows),
        years,
        {year: YEARS.of_year(year, language).path for year in years_with_activities(site)},
        motifs,
        {one.name: weave_belt(warp, one, make_mark) for one in rhythms if years},
        list_samples(rows, site.motifs.network, site.motifs.plan),
    )


def _make_mark(
    language: Language, row: Row, activities: Sequence[Activity], periods: Sequence[Period]
) -> Mark:
    done = sum(one.facts.status is ActivityStatus.TOOK_PLACE for one in activities)
    ends = periods if len(periods) == 1 else (periods[0], periods[-1])
    words = " – ".join(period_in_words(one, language, Case.NOMINATIVE) for one in ends)
    only = activities[0] if len(activities) == 1 else None
    return Mark(
        when=typeset(words, language),
        only=only,
        done=done,
        planned=len(activities) - done,
        path=entry_path(only, language) if only else _list_path(row.owner, activities, language),
    )


def _list_path(owner: Owner, activities: Sequence[Activity], language: Language) -> str:
    """Return the place of *activities* in the list of their centre, or in that of their year."""
    periods = sorted(one.facts.period for one in activities if one.facts.period)
    if not periods:
        return ""
    newest = periods[-1]
    archive = (
        YEARS.of_year(newest.year, language)
        if isinstance(owner, ActivityScope)
        else centre_archive(owner, language)
    )
    return f"{archive.path}#{month_anchor(newest)}"
