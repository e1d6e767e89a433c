"""Contents of the printed sheets of an exhibition: labels, hanging list and posters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kopienas.model.address import address
from kopienas.model.consent import Scope
from kopienas.model.directory import Contact
from kopienas.model.exhibition import Exhibition, PictureKind, Stop
from kopienas.model.fields import Bilingual
from kopienas.model.language import DEFAULT, Language
from kopienas.model.picture import Picture
from kopienas.model.site import Site
from kopienas.views.exhibitions.hanging import Hung, hanging
from kopienas.views.labels import N_
from kopienas.wording.dates import period_in_words

#: Interface words of the sheets, by the name under which the templates use them.
WORDS = {
    "drawn": N_("An embroidered picture, not a photograph"),
    "exhibition": N_("Photo exhibition"),
    "more": N_("More on the website"),
    "list": N_("Hanging list"),
    "picture": N_("Picture"),
    "file": N_("File"),
    "hung": N_("Hung"),
}

Both = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Label:
    """A paper label of a picture.

    Attributes:
        number: that of the picture on the website, whatever else is kept out of print.
        addresses: the address of the picture's page; the Latvian one where there is no English.
    """

    number: int
    file: str
    picture: Picture
    is_drawn: bool
    title: Both
    caption: Both
    credit: Both
    alt: Both
    addresses: Both


@dataclass(frozen=True, slots=True)
class PrintedPanel:
    """A panel's title and text, and the labels of its pictures."""

    title: Both
    text: Both | None
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class PrintedRoom:
    """A room's title and introduction, and its panels."""

    title: Both
    intro: Both | None
    panels: tuple[PrintedPanel, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """An announcement of a stop; each stop shows another picture, where there are several."""

    when: Both
    place: Both
    contact: Both | None
    label: Label | None


@dataclass(frozen=True, slots=True)
class Sheets:
    """Contents of all sheets of one exhibition."""

    slug: str
    title: Both
    summary: Both
    organisation: Both
    funding: Both
    addresses: Both
    rooms: tuple[PrintedRoom, ...]
    posters: tuple[Poster, ...]

    @property
    def labels(self) -> tuple[Label, ...]:
        """Every label, in order."""
        return tuple(one for room in self.rooms for panel in room.panels for one in panel.labels)


def sheets(site: Site, exhibition: Exhibition, site_url: str) -> Sheets:
    """Return the sheets of *exhibition*, with the pictures that may be shown in print and online.

    A label links to the picture's page, so a picture without a page gets no label either.
    """
    hidden = site.hidden(exhibition.folder, Scope.PRINT)
    rooms = tuple(_rooms(site, exhibition, hidden, site_url))
    labels = [one for room in rooms for panel in room.panels for one in panel.labels]
    organisation = site.directory.organisation
    return Sheets(
        slug=exhibition.slug,
        title={one: exhibition.words[one].title for one in Language},
        summary={one: exhibition.words[one].summary for one in Language},
        organisation=_both(organisation.name),
        funding=_both(organisation.funding),
        addresses={one: site_url + address(exhibition, _page(exhibition, one)) for one in Language},
        rooms=rooms,
        posters=tuple(
            _poster(site, stop, labels[number % len(labels)] if labels else None)
            for number, stop in enumerate(exhibition.facts.tour)
        ),
    )


def _rooms(
    site: Site, exhibition: Exhibition, hidden: frozenset[str], site_url: str
) -> Iterator[PrintedRoom]:
    for room in hanging(site, exhibition).rooms:
        panels = []
        for one in room.panels:
            shown = [hung for hung in one.photos if hung.photo.file not in hidden]
            labels = tuple(_label(exhibition, hung, site_url) for hung in shown)
            if labels:
                panels.append(PrintedPanel(_both(one.panel.title), _maybe(one.panel.text), labels))
        if panels:
            yield PrintedRoom(_both(room.room.title), _maybe(room.room.intro), tuple(panels))


def _label(exhibition: Exhibition, hung: Hung, site_url: str) -> Label:
    photo = hung.photo
    return Label(
        number=hung.number,
        file=photo.file,
        picture=hung.picture,
        is_drawn=photo.kind is PictureKind.DRAWN,
        title=_both(photo.title),
        caption=_both(photo.caption),
        credit=_both(photo.credit),
        alt={one: photo.alt[one] for one in Language},
        addresses={one: site_url + hung.paths[_page(exhibition, one)] for one in Language},
    )


def _poster(site: Site, stop: Stop, label: Label | None) -> Poster:
    return Poster(
        when={one: period_in_words(stop.when, one) for one in Language},
        place=_both(stop.place),
        contact=_reach(site.directory.contacts[stop.contact]) if stop.contact else None,
        label=label,
    )


def _reach(contact: Contact) -> Both:
    parts = [part for part in (contact.name, contact.phone, contact.email) if part]
    return {one: ", ".join([contact.role[one], *parts]) for one in Language}


def _page(exhibition: Exhibition, language: Language) -> Language:
    return language if language in exhibition.languages else DEFAULT


def _both(words: Bilingual) -> Both:
    return {one: words[one] for one in Language}


def _maybe(words: Bilingual | None) -> Both | None:
    return None if words is None else _both(words)
