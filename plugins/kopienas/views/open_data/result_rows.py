"""Rows of the tables of competitions, ideas, figures and sources."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.site import Site
from kopienas.views.open_data.cells import both, edtf, links, written
from kopienas.views.open_data.table import Row


def competition_rows(site: Site, site_url: str) -> Iterator[Row]:
    """Yield a row for each competition."""
    for one in site.competitions.values():
        facts = one.facts
        yield {
            "id": one.slug,
            **written(one, "title"),
            "date": facts.date.text,
            "deadline": edtf(facts.deadline),
            **both("organiser", facts.organiser),
            "applications": facts.applications,
            "supported": facts.supported,
            "funding_eur": facts.funding_eur,
            "ideas_complete": facts.ideas_complete == "yes",
            **links(one, site_url),
            "sources": list(facts.sources),
        }


def idea_rows(site: Site, _site_url: str) -> Iterator[Row]:
    """Yield a row for each supported idea that was published."""
    for one in site.competitions.values():
        for idea in one.facts.ideas:
            yield {
                "competition": one.slug,
                "holder": idea.holder,
                "municipality": idea.municipality,
                "activities": list(idea.activities),
            }


def figure_rows(site: Site, _site_url: str) -> Iterator[Row]:
    """Yield a row for each value of each figure, oldest first."""
    for figure in site.directory.figures.values():
        for reading in figure.history:
            yield {
                "id": figure.id,
                **both("name", figure.name),
                "value": reading.value,
                "qualifier": reading.qualifier,
                "kind": reading.kind,
                "as_of": reading.as_of.text,
                "current": reading is figure.current,
                "source": reading.source,
                **both("note", reading.note),
            }


def source_rows(site: Site, _site_url: str) -> Iterator[Row]:
    """Yield a row for each source."""
    for source in site.directory.sources.values():
        yield {
            "id": source.id,
            **both("title", source.title),
            "publisher": source.publisher,
            "url": source.url,
            "published": edtf(source.published),
            "seen": source.seen.text,
        }
