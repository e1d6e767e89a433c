"""What is not known of a centre yet, by name: gathered in one place of its page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kopienas.model.centre import Answer, Centre
from kopienas.model.language import Language
from kopienas.views.labels import ACCESS, N_

ADDRESS: Final = N_("Address")
HOURS: Final = N_("When someone is there")
HOST: Final = N_("Host")
OPENED: Final = N_("Opened")


def list_unknowns(centre: Centre, language: Language) -> Iterator[str]:
    """Yield the name of every fact of *centre* that is missing, as the interface words name it."""
    facts, words = centre.facts, centre.words[language]
    for name, value in (
        (HOURS, words.hours),
        (ADDRESS, facts.address),
        (HOST, words.host),
        (OPENED, facts.opened),
    ):
        if not value:
            yield name
    for field, name in ACCESS.items():
        if getattr(facts.access, field) is Answer.UNKNOWN:
            yield name
