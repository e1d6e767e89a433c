"""Pages of news: the list, archives by year and by category, and a page for each item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kopienas.model.fields import Term
from kopienas.model.language import Language, Translated
from kopienas.model.news import NEWS, NewsItem
from kopienas.model.site import Site
from kopienas.views.archive import Archive, ArchiveSeries, archive_page
from kopienas.views.entry_order import sort_newest_first
from kopienas.views.web_page import WebPage, entry_page

YEARS: Final = ArchiveSeries(NEWS, None)
CATEGORIES: Final = ArchiveSeries(NEWS, Translated("kategorija", "category"))


def sort_news(items: Iterable[NewsItem]) -> tuple[NewsItem, ...]:
    """Return *items* sorted by date, the newest first."""
    return sort_newest_first(NEWS, items)


def category_archive(category: Term, language: Language) -> Archive[Term]:
    """Return the archive of the news of *category*."""
    return CATEGORIES.of_term(category, language)


@dataclass(frozen=True, slots=True)
class NewsArchives:
    """All archives of news in one language; those of years begin with the newest."""

    years: tuple[Archive[int], ...]
    categories: tuple[Archive[Term], ...]


def news_archives(site: Site, language: Language) -> NewsArchives:
    """Return the archives of the years and of the categories that have news."""
    items = site.news.values()
    years = sorted({item.facts.date.year for item in items}, reverse=True)
    used = {item.facts.category for item in items}
    return NewsArchives(
        tuple(YEARS.of_year(year, language) for year in years),
        tuple(
            category_archive(one, language)
            for one in site.directory.categories.values()
            if one.id in used
        ),
    )


def news_pages(site: Site) -> Iterator[WebPage]:
    """Yield the list, the archives and each item, in every language."""
    page = site.section_page(NEWS)
    everything = sort_news(site.news.values())
    for language in Language:
        archives = news_archives(site, language)
        yield entry_page(site, page, language, "news.html", items=everything, archives=archives)
        yield from _archive_pages(site, archives, everything)
    for item in everything:
        for language in item.languages:
            category = site.directory.categories[item.facts.category]
            yield entry_page(
                site,
                item,
                language,
                "news_item.html",
                item=item,
                category=category,
                category_path=category_archive(category, language).path,
                centres=[site.centres[slug] for slug in item.facts.centres],
                activities=[site.activities[slug] for slug in item.facts.activities],
            )


def _archive_pages(
    site: Site, archives: NewsArchives, items: Iterable[NewsItem]
) -> Iterator[WebPage]:
    def draw(series: ArchiveSeries, one: Archive[object], chosen: list[NewsItem]) -> WebPage:
        title = f"{site.section_page(NEWS).words[one.language].title}: {one.heading}"
        data = {"items": chosen, "archives": archives}
        return archive_page(site, series, one, "news_archive.html", title, **data)

    for year in archives.years:
        yield draw(YEARS, year, [item for item in items if item.facts.date.year == year.value])
    for category in archives.categories:
        chosen = [item for item in items if item.facts.category == category.id]
        yield draw(CATEGORIES, category, chosen)
