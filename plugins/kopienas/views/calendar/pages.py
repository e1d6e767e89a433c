"""Pages of the calendar: the agenda, and each month in which something begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from babel.dates import get_day_names

from kopienas.model.language import Language
from kopienas.model.page import Page, PageTemplate
from kopienas.model.paths import entry_path
from kopienas.model.site import Site
from kopienas.views.calendar.agenda import agenda
from kopienas.views.calendar.months import CalendarMonth, calendar_months
from kopienas.views.calendar.occurrences import list_occurrences
from kopienas.views.follow import whole_calendar_path
from kopienas.views.web_page import WebPage, entry_page, generated_page
from kopienas.wording.dates import period_in_words


def month_path(site: Site, month: CalendarMonth, language: Language) -> str:
    """Return the path of the page of *month*."""
    return f"{entry_path(site.page_of(PageTemplate.CALENDAR), language)}{month.step}/"


def weekday_names(language: Language) -> tuple[tuple[str, str], ...]:
    """Return the names of the days of the week from Monday, each short and in full."""
    short = get_day_names("short", locale=str(language))
    full = get_day_names("wide", locale=str(language))
    return tuple((short[day], full[day]) for day in range(7))


def calendar_pages(site: Site, today: date) -> Iterator[WebPage]:
    """Yield the agenda and the page of each month, in every language, as of *today*."""
    page = site.page_of(PageTemplate.CALENDAR)
    coming = agenda(site.activities.values(), today)
    every_month = calendar_months(list_occurrences(site.activities.values(), today), today)
    for language in Language:
        paths = [(month, month_path(site, month, language)) for month in every_month]
        years = [
            (year, list(group))
            for year, group in groupby(reversed(paths), key=lambda pair: pair[0].year)
        ]
        this = (today.year, today.month)
        now = next(one for one in paths if (one[0].year, one[0].number) == this)
        yield entry_page(
            site,
            page,
            language,
            "calendar.html",
            agenda=coming,
            years=years,
            now=now,
            beside=_beside(paths, now),
            weekdays=weekday_names(language),
            whole_calendar=whole_calendar_path(site, language),
        )
        for one in paths:
            yield _month_page(site, page, language, one[0], _beside(paths, one))


#: A month and the path of its page.
PlacedMonth = tuple[CalendarMonth, str]


def _beside(
    paths: Sequence[PlacedMonth], one: PlacedMonth
) -> tuple[PlacedMonth | None, PlacedMonth | None]:
    """Return the months before and after *one* that have a page."""
    index = paths.index(one)
    return (
        paths[index - 1] if index else None,
        paths[index + 1] if index + 1 < len(paths) else None,
    )


def _month_page(
    site: Site,
    page: Page,
    language: Language,
    month: CalendarMonth,
    beside: tuple[PlacedMonth | None, PlacedMonth | None],
) -> WebPage:
    return generated_page(
        site,
        page,
        language,
        "calendar_month.html",
        paths={one: month_path(site, month, one) for one in Language},
        title=f"{page.words[language].title}: {period_in_words(month.period, language)}",
        month=month,
        beside=beside,
        weekdays=weekday_names(language),
    )
