"""Centres made for a test out of the one of the fixture site."""

from dataclasses import replace

from kopienas.model.centre import CENTRES, Centre, Location, LocationPrecision
from kopienas.model.geography import Point
from kopienas.model.language import Translated
from kopienas.model.site import Site
from tests.made_site import with_entries


def centre_at(
    model: Site,
    slug: str,
    where: Point | LocationPrecision,
    *,
    address: str | None = None,
    **words: str,
) -> Centre:
    """Make a centre at a point, or one whose place is known no better than *where* says.

    *words* are fields of its words, the same in both languages.
    """
    some = model.centres["azu-pagalms"]
    facts = some.facts.model_copy(update={"location": _location(where), "address": address})
    said = some.words.lv.model_copy(update={"place": None, **words})
    return replace(some, slug=slug, facts=facts, words=Translated(said, said))


def _location(where: Point | LocationPrecision) -> Location:
    if isinstance(where, LocationPrecision):
        return Location(precision=where)
    return Location(
        precision=LocationPrecision.BUILDING, latitude=where.latitude, longitude=where.longitude
    )


def site_of(model: Site, *centres: Centre) -> Site:
    """Return the fixture site with these centres and no others."""
    return with_entries(model, CENTRES, {one.slug: one for one in centres})
