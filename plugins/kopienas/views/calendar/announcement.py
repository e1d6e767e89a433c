"""What a page says first: what is coming, what is regular, and whom to ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from kopienas.model.activity import Activity
from kopienas.model.directory import Contact
from kopienas.model.site import Site
from kopienas.views.calendar.agenda import agenda
from kopienas.views.calendar.occurrences import Occurrence

#: Lines of what is coming, and of what is regular; the calendar has them all.
MOST: Final = 3


@dataclass(frozen=True, slots=True)
class Announcement:
    """What one may go to.

    Attributes:
        coming: the next occurrence of each activity, soonest first.
        regular: regular activities, those whose days are known first.
        contact: whom to ask; None where no centre names anybody.
    """

    coming: tuple[Occurrence, ...]
    regular: tuple[Activity, ...]
    contact: Contact | None


def announce(activities: Iterable[Activity], today: date, contact: Contact | None) -> Announcement:
    """Return what is announced of *activities* as of *today*, at most three of each sort."""
    found = agenda(activities, today)
    first: dict[str, Occurrence] = {}
    for one in found.coming:
        first.setdefault(one.activity.slug, one)
    regular = sorted(found.regular, key=lambda one: one.facts.recurrence is None)
    return Announcement(tuple(first.values())[:MOST], tuple(regular)[:MOST], contact)


def announce_all(site: Site, today: date) -> Announcement:
    """Return what is announced of the whole site; to be asked is the main contact."""
    return announce(site.activities.values(), today, find_main_contact(site))


def find_main_contact(site: Site) -> Contact | None:
    """Return whom most centres name, else the first contact; None if there is none at all."""
    named = Counter(centre.facts.contact for centre in site.centres.values())
    if named:
        return site.directory.contacts[named.most_common(1)[0][0]]
    return next(iter(site.directory.contacts.values()), None)
