"""Pages of news: the list, archives by year and by category, and a page for each item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from markdown.extensions.toc import slugify

from kopienas.model.fields import Term
from kopienas.model.language import Language
from kopienas.model.news import NEWS, NewsItem
from kopienas.model.paths import section_path
from kopienas.model.site import Site
from kopienas.views.web_page import WebPage, breadcrumb_trail, entry_page

#: Segment of the path between the section of news and a category.
CATEGORY_STEP = {Language.LV: "kategorija", Language.EN: "category"}


def sort_news(items: Iterable[NewsItem]) -> tuple[NewsItem, ...]:
    """Return *items* sorted by date, the newest first."""
    return tuple(
        sorted(items, key=lambda item: (item.facts.date.sort_key, item.slug), reverse=True)
    )


def years_with_news(site: Site) -> tuple[int, ...]:
    """Return the years that have news, newest first."""
    return tuple(sorted({item.facts.date.year for item in site.news.values()}, reverse=True))


def news_year_archive_path(year: int, language: Language) -> str:
    """Return the path of the archive of *year*."""
    return f"{section_path(NEWS, language)}{year}/"


def news_category_archive_path(category: Term, language: Language) -> str:
    """Return the path of the news archive of *category*; its last segment is its name."""
    step = slugify(category.name[language], "-")
    return f"{section_path(NEWS, language)}{CATEGORY_STEP[language]}/{step}/"


def categories_with_news(site: Site) -> tuple[Term, ...]:
    """Return the categories that have news, in the order of their list."""
    used = {item.facts.category for item in site.news.values()}
    return tuple(one for one in site.directory.categories.values() if one.id in used)


def news_pages(site: Site) -> Iterator[WebPage]:
    """Yield the list, the archives and each item, in every language."""
    page = site.section_page(NEWS)
    everything = sort_news(site.news.values())
    for language in Language:
        shelves = _archive_links(site, language)
        yield entry_page(site, page, language, "news.html", items=everything, **shelves)
        yield from _archive_pages(site, language, everything)
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
                category_path=news_category_archive_path(category, language),
                centres=[site.centres[slug] for slug in item.facts.centres],
                activities=[site.activities[slug] for slug in item.facts.activities],
            )


def _archive_links(site: Site, language: Language) -> dict[str, Any]:
    """Return the years and the categories that have news, with the paths of their archives."""
    return {
        "years": [(year, news_year_archive_path(year, language)) for year in years_with_news(site)],
        "categories": [
            (one, news_category_archive_path(one, language)) for one in categories_with_news(site)
        ],
    }


def _archive_pages(
    site: Site, language: Language, items: tuple[NewsItem, ...]
) -> Iterator[WebPage]:
    page = site.section_page(NEWS)
    links = _archive_links(site, language)

    def archive_page(label: str, paths: dict[Language, str], chosen: list[NewsItem]) -> WebPage:
        return WebPage(
            path=paths[language],
            language=language,
            template="news_archive.html",
            title=f"{page.words[language].title}: {label}",
            summary=page.words[language].summary,
            alternates=paths,
            trail=breadcrumb_trail(site, language, page),
            data={"items": chosen, **links},
        )

    for year in years_with_news(site):
        label = f"{year}. gads" if language is Language.LV else str(year)
        paths = {one: news_year_archive_path(year, one) for one in Language}
        yield archive_page(label, paths, [item for item in items if item.facts.date.year == year])
    for category in categories_with_news(site):
        paths = {one: news_category_archive_path(category, one) for one in Language}
        chosen = [item for item in items if item.facts.category == category.id]
        yield archive_page(category.name[language], paths, chosen)
