"""Calendar of a tour to subscribe to (iCalendar, RFC 5545), with the stops of certain days only."""

from __future__ import annotations

from datetime import UTC, datetime, time

from icalendar import Event

from kopienas.model.certain_days import certain_days
from kopienas.model.exhibition import Exhibition, Stop
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.views.calendar.ics import CalendarWriter
from kopienas.views.calendar.ics_times import put_days

_STEP = {Language.LV: "celojums", Language.EN: "tour"}


def tour_calendar_path(exhibition: Exhibition, language: Language) -> str | None:
    """Return the path of the calendar of the tour; None where no stop has certain days."""
    if not any(certain_days(stop.when) for stop in exhibition.facts.tour):
        return None
    return f"{entry_path(exhibition, language)}{_STEP[language]}.ics"


def tour_calendar(writer: CalendarWriter, exhibition: Exhibition) -> str:
    """Return the text of the calendar of the tour of *exhibition*."""
    calendar = writer.start_calendar(exhibition.words[writer.language].title)
    for stop in exhibition.facts.tour:
        event = _event(writer, exhibition, stop)
        if event is not None:
            calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def _event(writer: CalendarWriter, exhibition: Exhibition, stop: Stop) -> Event | None:
    days = certain_days(stop.when)
    if days is None:
        return None
    words = exhibition.words[writer.language]
    event = Event()
    put_days(event, *days)
    event.add("uid", f"exhibitions-{exhibition.slug}-{days[0]}@darbigas-kopienas")
    event.add("dtstamp", datetime.combine(writer.today, time(), UTC))
    event.add("summary", words.title)
    event.add("description", words.summary)
    event.add("url", writer.site_url + entry_path(exhibition, writer.language))
    event.add("location", stop.place[writer.language])
    event.add("status", "CONFIRMED")
    return event
