"""The calendar of a tour holds the stops whose days are certain, and no made-up day."""

from datetime import date

from icalendar import Calendar

from kopienas.model.language import Language
from kopienas.views.calendar.ics import CalendarWriter
from kopienas.views.exhibitions.tour_calendar import tour_calendar, tour_calendar_path
from tests.site_copy import SITE_URL, TODAY, SiteCopy

FILE = "exhibitions/dziparu-stasti/index.lv.md"
STOP = "    centre: azu-pagalms\n"
NEXT = '  - when: "%s"\n    place: {lv: Nīcas krasts, en: Nīca shore}\n'


def test_only_stops_with_known_days_are_events(site: SiteCopy) -> None:
    site.edit(FILE, STOP, STOP + NEXT % "2026-11-01/2026-11-30" + NEXT % "2027")
    known = site.plan().site
    exhibition = known.exhibitions["dziparu-stasti"]
    file = CalendarWriter(known, Language.EN, SITE_URL, TODAY)
    events = Calendar.from_ical(tour_calendar(file, exhibition)).walk("VEVENT")

    days = [(one.decoded("dtstart"), one.decoded("dtend")) for one in events]
    assert days == [
        (date(2024, 5, 16), date(2024, 5, 17)),
        (date(2026, 11, 1), date(2026, 12, 1)),
    ]
    assert [str(one["location"]) for one in events] == ["Āži yard", "Nīca shore"]
    assert len({str(one["uid"]) for one in events}) == 2


def test_tour_without_known_days_has_no_calendar(site: SiteCopy) -> None:
    exhibition = site.plan().site.exhibitions["vel-bez-attelem"]

    assert tour_calendar_path(exhibition, Language.LV) is None
