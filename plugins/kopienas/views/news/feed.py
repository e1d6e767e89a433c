"""The Atom feed of the news in each language (RFC 4287)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import StringIO

from feedgenerator import Atom1Feed

from kopienas.model.entry import Kind
from kopienas.model.language import Language
from kopienas.model.page import PageTemplate
from kopienas.model.paths import entry_path, section_path
from kopienas.model.site import Site
from kopienas.views.news.pages import sort_news
from kopienas.wording.prose_links import resolve_links

FEED_FILES = {Language.LV: "jaunumi/atom.xml", Language.EN: "en/news/atom.xml"}


def news_feed(site: Site, language: Language, site_url: str, base_path: str) -> str:
    """Return the feed as XML text, with absolute links and the newest item first."""
    page = site.page_of(PageTemplate.NEWS)
    organisation = site.directory.organisation
    feed = Atom1Feed(
        title=f"{organisation.name[language]}: {page.words[language].title}",
        link=site_url + section_path(Kind.NEWS, language),
        description=page.words[language].summary,
        subtitle=page.words[language].summary,
        language=str(language),
        feed_url=f"{site_url}/{FEED_FILES[language]}",
        author_name=organisation.name[language],
    )
    origin = site_url.removesuffix(base_path)
    for item in sort_news(site.news.values()):
        if not item.words.has_language(language):
            continue
        words, link = item.words[language], site_url + entry_path(item, language)
        feed.add_item(
            title=words.title,
            link=link,
            unique_id=link,
            description=words.summary,
            content=resolve_links(item.body[language], origin + base_path),
            author_name=words.author,
            pubdate=_noon_of(item.facts.date.earliest),
            updateddate=_noon_of(item.facts.written.earliest),
            categories=[site.directory.categories[item.facts.category].name[language]],
        )
    text = StringIO()
    feed.write(text, "utf-8")
    return text.getvalue()


def _noon_of(day: date | None) -> datetime:
    return datetime.combine(day or date.min, time(12), UTC)
