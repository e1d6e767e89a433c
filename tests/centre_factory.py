"""Centres for tests of the map: as many, as near and as long-named as a test wants."""

from random import Random

from kopienas.model.centre import CENTRES, Centre, CentreFacts, CentreWords
from kopienas.model.entry import Entry, Prose
from kopienas.model.language import Translated
from kopienas.model.period import Period


def make_centre(
    slug: str = "aglona",
    *,
    name: str = "Aglona",
    latitude: float | None = 56.13,
    longitude: float | None = 27.0,
    precision: str = "settlement",
    municipality: str = "preilu-novads",
    status: str = "open",
) -> Centre:
    """Return a centre; without a point where *precision* must not have one."""
    point = (
        {"latitude": latitude, "longitude": longitude}
        if precision in {"building", "settlement"}
        else {}
    )
    facts = CentreFacts.model_validate(
        {
            "municipality": municipality,
            "status": status,
            "status_as_of": "2024-05-16",
            "location": {"precision": precision, **point},
            "contact": "iic",
            "checked": Period.parse("2026-11"),
        }
    )
    words = CentreWords(
        name=f"{name} centrs",
        short_name=name,
        locative="te",
        summary="Vieta, kur satikties un kopā ko izdarīt.",
    )
    return Entry(CENTRES, slug, facts, Translated(words, words), Translated(Prose(), None))


def scatter(count: int, *, seed: int = 1, name: str = "Ciems") -> list[Centre]:
    """Return *count* centres spread over the middle of Latgale, the same ones for a *seed*."""
    random = Random(seed)  # noqa: S311 - a repeatable scatter, no secret
    return [
        make_centre(
            f"centrs-{index}",
            name=f"{name} {index}",
            latitude=random.uniform(55.9, 56.7),
            longitude=random.uniform(26.5, 27.8),
        )
        for index in range(count)
    ]
