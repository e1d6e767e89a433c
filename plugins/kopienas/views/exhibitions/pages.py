"""Pages of exhibitions: the list, each exhibition, each of its photos, and its kiosk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from kopienas.model.exhibition import EXHIBITIONS, Exhibition
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.views.address_code import make_code
from kopienas.views.exhibitions.event_data import exhibition_events
from kopienas.views.exhibitions.kiosk import kiosk_path, slides
from kopienas.views.exhibitions.layout import ExhibitionLayout, PlacedPhoto, lay_out
from kopienas.views.exhibitions.picture_of_the_day import picture_of_the_day
from kopienas.views.exhibitions.tour import tour
from kopienas.views.exhibitions.tour_calendar import tour_calendar_path
from kopienas.views.labels import DRAWN, N_
from kopienas.views.web_page import Crumb, WebPage, breadcrumb_trail, entry_page
from kopienas.wording.interface import in_each_language, translate

#: Pictures that hang in a row on the home page.
FRAMES: Final = 4
#: Summary of a photo's page, with the caption first.
PHOTO_SUMMARY = N_("{caption} From the exhibition: {exhibition}")
#: Addition to an exhibition's title on its kiosk's page.
ON_SCREEN = N_("on a screen")


def exhibition_pages(site: Site, today: date) -> Iterator[WebPage]:
    """Yield the list and the pages of each exhibition, in every language, as of *today*."""
    page = site.section_page(EXHIBITIONS)
    shown = [(lay_out(site, one), tour(one, today)) for one in site.exhibitions.values()]
    for language in page.languages:
        yield entry_page(site, page, language, "exhibitions.html", exhibitions=shown)
    for hung, its_tour in shown:
        exhibition = hung.exhibition
        for language in exhibition.languages:
            yield entry_page(
                site,
                exhibition,
                language,
                "exhibition.html",
                layout=hung,
                tour=its_tour,
                calendar=tour_calendar_path(exhibition, language),
                events=partial(exhibition_events, site, exhibition, language),
                kiosk=kiosk_path(exhibition, language),
            )
            if hung.photos:
                yield from _photo_pages(site, hung, language)
                yield _kiosk_page(site, hung, language)


def home_exhibition_data(site: Site, today: date) -> dict[str, Any]:
    """Return the home page's template data: the picture of the day, further ones, and a tour."""
    hangings = [lay_out(site, one) for one in site.exhibitions.values()]
    everything = [(one, hung) for one in hangings for hung in one.photos]
    chosen = picture_of_the_day(everything, today)
    if chosen is None:
        return {"exhibition": None, "frames": []}
    shown, hung = chosen
    return {
        "exhibition": shown.exhibition,
        "placed_photo": hung,
        "frames": _choose_frames([one for _, one in everything], hung),
        "day": Period.of_day(today),
        "tour": tour(shown.exhibition, today),
    }


def _choose_frames(photos: Sequence[PlacedPhoto], shown: PlacedPhoto) -> list[PlacedPhoto]:
    """Return the next pictures tied to activities behind the one that is *shown* already."""
    place = photos.index(shown) + 1
    return [one for one in (*photos[place:], *photos[: place - 1]) if one.photo.activity][:FRAMES]


def _photo_pages(site: Site, layout: ExhibitionLayout, language: Language) -> Iterator[WebPage]:
    exhibition = layout.exhibition
    photos = layout.photos
    above = _trail(site, exhibition, language)
    for index, hung in enumerate(photos):
        photo = hung.photo
        yield WebPage(
            path=hung.paths[language],
            language=language,
            template="photo.html",
            title=photo.title[language],
            summary=translate(PHOTO_SUMMARY, language).format(
                caption=photo.caption[language], exhibition=exhibition.words[language].title
            ),
            alternates=hung.paths,
            trail=above,
            source=f"content/{exhibition.folder}/photos.yaml",
            sources=tuple(site.directory.sources[name] for name in photo.sources),
            data={
                "exhibition": exhibition,
                "placed_photo": hung,
                "count": len(photos),
                "before": photos[index - 1] if index else None,
                "after": photos[index + 1] if index + 1 < len(photos) else None,
            },
        )


def _kiosk_page(site: Site, layout: ExhibitionLayout, language: Language) -> WebPage:
    exhibition = layout.exhibition
    words = exhibition.words[language]
    return WebPage(
        path=kiosk_path(exhibition, language),
        language=language,
        template="kiosk.html",
        title=f"{words.title}: {translate(ON_SCREEN, language)}",
        summary=words.summary,
        alternates={one: kiosk_path(exhibition, one) for one in exhibition.languages},
        trail=_trail(site, exhibition, language),
        data={
            "exhibition": exhibition,
            "make_code": make_code,
            "slides": list(slides(layout)),
            "languages": sorted(Language, key=lambda one: one is not language),
            "drawn_note": in_each_language(DRAWN),
        },
    )


def _trail(site: Site, exhibition: Exhibition, language: Language) -> tuple[Crumb, ...]:
    own = Crumb(exhibition.words[language].title, entry_path(exhibition, language))
    return (*breadcrumb_trail(site, language, site.section_page(EXHIBITIONS)), own)
