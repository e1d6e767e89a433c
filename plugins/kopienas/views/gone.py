"""Pages at addresses whose page is gone: each says so, and why, in both languages.

A static server can't answer 410 (RFC 9110, section 15.5.11); the page says what that status means.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kopienas.model.gone import GoneAddress
from kopienas.model.kinds import KINDS
from kopienas.model.language import Language
from kopienas.model.paths import language_of_path, section_path
from kopienas.model.redirects import parent_path
from kopienas.model.site import Site
from kopienas.views.labels import N_
from kopienas.views.web_page import WebPage, breadcrumb_trail
from kopienas.wording.dates import period_in_words
from kopienas.wording.interface import translate

GONE_FILE = "content/data/gone.yaml"
GONE = N_("There was a page here. It is gone, and no other has taken its place.")


@dataclass(frozen=True, slots=True)
class Notice:
    """The words on a page that is gone, in one language."""

    language: Language
    gone: str
    reason: str
    date: str


def gone_pages(site: Site) -> Iterator[WebPage]:
    """Yield the page of each address that ``gone.yaml`` lists, in the language of the address."""
    for gone in site.directory.gone.values():
        language = language_of_path(gone.address)
        above = parent_path(gone.address)
        sections = [kind for kind in KINDS if section_path(kind, language) == above]
        title = translate(N_("The page {address} is gone"), language)
        yield WebPage(
            path=gone.address,
            language=language,
            template="gone.html",
            title=title.format(address=gone.address),
            summary=translate(GONE, language),
            alternates={language: gone.address},
            trail=breadcrumb_trail(site, language, *map(site.section_page, sections)),
            source=GONE_FILE,
            data={"notices": _notices(gone, language)},
            listed=False,
        )


def _notices(gone: GoneAddress, first: Language) -> list[Notice]:
    """Return the notice in each language, that of the address first."""
    return [
        Notice(
            language,
            translate(GONE, language),
            gone.reason[language],
            translate(N_("Taken away: {date}"), language).format(
                date=period_in_words(gone.date, language)
            ),
        )
        for language in sorted(Language, key=lambda one: one is not first)
    ]
