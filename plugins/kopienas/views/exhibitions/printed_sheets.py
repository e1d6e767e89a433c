"""Contents of the printed sheets of an exhibition: labels, hanging list and posters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kopienas.model.consent import ConsentScope
from kopienas.model.directory import Contact
from kopienas.model.exhibition import Exhibition, PictureKind, Stop
from kopienas.model.fields import Bilingual
from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.motif import Motif
from kopienas.model.paths import entry_path
from kopienas.model.picture import Picture
from kopienas.model.site import Site
from kopienas.views.exhibitions.layout import PlacedPhoto, lay_out
from kopienas.views.labels import DRAWN, N_
from kopienas.wording.dates import period_in_words

#: Interface words of the sheets, by the name under which the templates use them.
SHEET_INTERFACE_WORDS = {
    "drawn": DRAWN,
    "exhibition": N_("Photo exhibition"),
    "more": N_("More on the website"),
    "list": N_("Hanging list"),
    "picture": N_("Picture"),
    "file": N_("File"),
    "hung": N_("Hung"),
}

TextByLanguage = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class PictureLabel:
    """A paper label of a picture.

    Attributes:
        number: that of the picture on the website, whatever else is kept out of print.
        addresses: the address of the picture's page; the Latvian one where there is no English.
        motif: that of the picture's centre, else of the whole initiative.
    """

    number: int
    file: str
    picture: Picture
    is_drawn: bool
    title: TextByLanguage
    caption: TextByLanguage
    credit: TextByLanguage
    alt: TextByLanguage
    addresses: TextByLanguage
    motif: Motif


@dataclass(frozen=True, slots=True)
class PrintedPanel:
    """A panel's title and text, and the labels of its pictures.

    Attributes:
        motif: that of its pictures' centre if they all have the same, else of the initiative.
    """

    title: TextByLanguage
    text: TextByLanguage | None
    labels: tuple[PictureLabel, ...]
    motif: Motif


@dataclass(frozen=True, slots=True)
class PrintedRoom:
    """A room's title and introduction, and its panels.

    Attributes:
        motif: that of its panels if they all have the same, else of the initiative.
    """

    title: TextByLanguage
    intro: TextByLanguage | None
    panels: tuple[PrintedPanel, ...]
    motif: Motif


@dataclass(frozen=True, slots=True)
class Poster:
    """An announcement of a stop; each stop shows another picture, where there are several.

    Attributes:
        motif: that of the centre at which it stops, else of the whole initiative.
    """

    when: TextByLanguage
    place: TextByLanguage
    contact: TextByLanguage | None
    label: PictureLabel | None
    motif: Motif


@dataclass(frozen=True, slots=True)
class PrintedSheets:
    """Contents of all sheets of one exhibition."""

    slug: str
    title: TextByLanguage
    summary: TextByLanguage
    organisation: TextByLanguage
    funding: TextByLanguage
    addresses: TextByLanguage
    rooms: tuple[PrintedRoom, ...]
    posters: tuple[Poster, ...]

    @property
    def labels(self) -> tuple[PictureLabel, ...]:
        """Every label, in order."""
        return tuple(one for room in self.rooms for panel in room.panels for one in panel.labels)


def printed_sheets(site: Site, exhibition: Exhibition, site_url: str) -> PrintedSheets:
    """Return the sheets of *exhibition*, with the pictures that may be shown in print and online.

    A label links to the picture's page, so a picture without a page gets no label either.
    """
    hidden = site.hidden_files(exhibition.folder, ConsentScope.PRINT)
    rooms = tuple(_rooms(site, exhibition, hidden, site_url))
    labels = [one for room in rooms for panel in room.panels for one in panel.labels]
    organisation = site.directory.organisation
    return PrintedSheets(
        slug=exhibition.slug,
        title={one: exhibition.words[one].title for one in Language},
        summary={one: exhibition.words[one].summary for one in Language},
        organisation=_by_language(organisation.name),
        funding=_by_language(organisation.funding),
        addresses={
            one: site_url + entry_path(exhibition, _page_language(exhibition, one))
            for one in Language
        },
        rooms=rooms,
        posters=tuple(
            _poster(site, stop, labels[number % len(labels)] if labels else None)
            for number, stop in enumerate(exhibition.facts.tour)
        ),
    )


def _rooms(
    site: Site, exhibition: Exhibition, hidden: frozenset[str], site_url: str
) -> Iterator[PrintedRoom]:
    for room in lay_out(site, exhibition).rooms:
        panels = []
        for one in room.panels:
            shown = [hung for hung in one.photos if hung.photo.file not in hidden]
            labels = tuple(_label(site, exhibition, hung, site_url) for hung in shown)
            if labels:
                panels.append(
                    PrintedPanel(
                        _by_language(one.panel.title),
                        _by_language_or_none(one.panel.text),
                        labels,
                        _find_common_motif(site, labels),
                    )
                )
        if panels:
            yield PrintedRoom(
                _by_language(room.room.title),
                _by_language_or_none(room.room.intro),
                tuple(panels),
                _find_common_motif(site, panels),
            )


def _find_common_motif(site: Site, parts: Iterable[PictureLabel | PrintedPanel]) -> Motif:
    motifs = {one.motif.id: one.motif for one in parts}
    return motifs.popitem()[1] if len(motifs) == 1 else site.motifs.network


def _label(
    site: Site, exhibition: Exhibition, placed_photo: PlacedPhoto, site_url: str
) -> PictureLabel:
    photo = placed_photo.photo
    return PictureLabel(
        number=placed_photo.number,
        file=photo.file,
        picture=placed_photo.picture,
        is_drawn=photo.kind is PictureKind.DRAWN,
        title=_by_language(photo.title),
        caption=_by_language(photo.caption),
        credit=_by_language(photo.credit),
        alt={one: photo.alt[one] for one in Language},
        addresses={
            one: site_url + placed_photo.paths[_page_language(exhibition, one)] for one in Language
        },
        motif=_find_motif(site, photo.centre),
    )


def _find_motif(site: Site, centre: str | None) -> Motif:
    return site.centre_motifs().get(centre or "", site.motifs.network)


def _poster(site: Site, stop: Stop, label: PictureLabel | None) -> Poster:
    return Poster(
        when={one: period_in_words(stop.when, one) for one in Language},
        place=_by_language(stop.place),
        contact=_contact_text(site.directory.contacts[stop.contact]) if stop.contact else None,
        label=label,
        motif=_find_motif(site, stop.centre),
    )


def _contact_text(contact: Contact) -> TextByLanguage:
    parts = [part for part in (contact.name, contact.phone, contact.email) if part]
    return {one: ", ".join([contact.role[one], *parts]) for one in Language}


def _page_language(exhibition: Exhibition, language: Language) -> Language:
    return language if language in exhibition.languages else DEFAULT_LANGUAGE


def _by_language(words: Bilingual) -> TextByLanguage:
    return {one: words[one] for one in Language}


def _by_language_or_none(words: Bilingual | None) -> TextByLanguage | None:
    return None if words is None else _by_language(words)
