"""Pages of competitions: the list of rounds, and a page for each."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.competition import COMPETITIONS
from kopienas.model.site import Site
from kopienas.views.entry_order import sort_newest_first
from kopienas.views.web_page import WebPage, entry_page


def competition_pages(site: Site) -> Iterator[WebPage]:
    """Yield the list of rounds, newest first, and the page of each, in every language."""
    section = site.section_page(COMPETITIONS)
    rounds = sort_newest_first(COMPETITIONS, site.competitions.values())
    for language in section.languages:
        yield entry_page(site, section, language, "competitions.html", competitions=rounds)
    for competition in rounds:
        activities = [
            one for one in site.activities.values() if one.facts.competition == competition.slug
        ]
        for language in competition.languages:
            yield entry_page(
                site,
                competition,
                language,
                "competition.html",
                competition=competition,
                municipalities=site.directory.municipalities,
                activities=activities,
                all_activities=site.activities,
            )
