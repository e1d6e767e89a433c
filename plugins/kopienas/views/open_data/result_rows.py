"""Rows of the tables of competitions, ideas, figures and sources."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.site import Site
from kopienas.views.open_data.cells import bilingual_cells, edtf_or_none, url_cells, word_cells
from kopienas.views.open_data.table import Row


def competition_rows(site: Site, site_url: str) -> Iterator[Row]:
    """Yield a row for each competition."""
    for one in site.competitions.values():
        facts = one.facts
        yield {
            "id": one.slug,
            **word_cells(one, "title"),
            "date": facts.date.text,
            "deadline": edtf_or_none(facts.deadline),
            **bilingual_cells("organiser", facts.organiser),
            "applications": facts.applications,
            "supported": facts.supported,
            "funding_eur": facts.funding_eur,
            "ideas_complete": facts.ideas_complete == "yes",
            **url_cells(one, site_url),
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
                **bilingual_cells("name", figure.name),
                "value": reading.value,
                "qualifier": reading.qualifier,
                "kind": reading.kind,
                "as_of": reading.as_of.text,
                "current": reading is figure.current,
                "source": reading.source,
                **bilingual_cells("note", reading.note),
            }


def source_rows(site: Site, _site_url: str) -> Iterator[Row]:
    """Yield a row for each source."""
    for source in site.directory.sources.values():
        yield {
            "id": source.id,
            **bilingual_cells("title", source.title),
            "publisher": source.publisher,
            "url": source.url,
            "published": edtf_or_none(source.published),
            "seen": source.seen.text,
        }
