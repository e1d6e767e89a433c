"""A page says first what is coming, what is regular, and whom to ask."""

from datetime import date, timedelta

from kopienas.model.site import Site
from kopienas.views.calendar.announcement import MOST, announce, announce_all
from tests.views.calendar.test_calendar import TODAY, activity

SATURDAYS = {"rule": "FREQ=WEEKLY;BYDAY=SA", "from": "2026-11-01"}


def days(ahead: int) -> str:
    return str(TODAY + timedelta(ahead))


def test_next_day_of_each_is_named_soonest_first() -> None:
    """Also where one is on every Saturday: it doesn't crowd out the others."""
    weekly = activity("weekly", None, status="regular", recurrence=SATURDAYS)
    found = announce([activity("later", days(30)), weekly, activity("past", days(-1))], TODAY, None)

    assert [one.activity.slug for one in found.coming] == ["weekly", "later"]
    assert found.regular == (weekly,)


def test_no_more_is_named_than_one_takes_in() -> None:
    many = [activity(f"a{number}", days(number)) for number in range(9)]
    often = [activity(f"r{number}", None, status="regular") for number in range(9)]
    found = announce([*many, *often], TODAY, None)

    assert [one.activity.slug for one in found.coming] == ["a0", "a1", "a2"]
    assert len(found.regular) == MOST


def test_what_has_known_days_stands_before_what_has_not() -> None:
    vague = activity("vague", None, status="regular")
    weekly = activity("weekly", None, status="regular", recurrence=SATURDAYS)

    assert announce([vague, weekly], TODAY, None).regular == (weekly, vague)


def test_the_contact_is_the_one_that_centres_name(model: Site) -> None:
    found = announce_all(model, date(2026, 11, 20))
    named = [centre.facts.contact for centre in model.centres.values()]

    assert found.contact
    assert found.contact.id in named
