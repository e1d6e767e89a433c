"""Functions and filters of the templates: words in the page's language, dates, numbers, links.

One run renders both languages, so each function reads the page's language from the context.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as date_type
from enum import StrEnum
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from kopienas.model.activity import Number
from kopienas.model.entry import Entry, Prose
from kopienas.model.figure import FigureValue, Qualifier
from kopienas.model.hours import Hours
from kopienas.model.kinds import KINDS
from kopienas.model.language import Language
from kopienas.model.paths import entry_path, home_path, section_feed_path, section_path
from kopienas.model.period import Period
from kopienas.model.rule import RecurrenceRule
from kopienas.pelican_glue.prose_drawing import draw_prose
from kopienas.planning.settings import Settings
from kopienas.views.labels import ACCESS, DRAWN, UNITS, label_of
from kopienas.views.mail_drafts import Errand, MailDraft, draft_mail
from kopienas.views.stitches import draw_stitches, surround
from kopienas.wording import dates, numbers
from kopienas.wording.interface import translate, translate_counted
from kopienas.wording.recurrences import hours_in_words, rule_in_words
from kopienas.wording.sorting import sort_key
from kopienas.wording.typography import typeset


def install_filters(env: Environment, settings: Settings) -> None:
    """Add the functions and filters to *env*."""
    filters = _Filters(settings)
    env.add_extension("jinja2.ext.i18n")
    env.install_gettext_callables(filters.gettext, filters.ngettext, newstyle=True)  # type: ignore[attr-defined]
    env.globals.update(
        link=filters.link,
        home_path=home_path,
        address_of=filters.address_of,
        section_of=filters.section_of,
        feed_of=filters.feed_of,
        draft_mail=filters.draft_mail,
        ACCESS=ACCESS,
        DRAWN=DRAWN,
    )
    env.filters.update(
        date=filters.date,
        date_in=filters.date_in,
        label=filters.label,
        number=filters.number,
        figure=filters.figure,
        counted=filters.counted,
        money=filters.money,
        how_often=filters.how_often,
        hours=filters.hours,
        weekday=filters.weekday,
        prose=filters.prose,
        stitches=draw_stitches,
        surround=surround,
        alphabetical=filters.alphabetical,
    )


def _language(context: Context) -> Language:
    return Language(context["page"].language)


#: Kinds by the names that templates use for them.
_SECTIONS = {kind.folder: kind for kind in KINDS}


class _Filters:
    """The template functions, with the site's settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @pass_context
    def gettext(self, context: Context, message: str) -> str:
        return translate(message, _language(context))

    @pass_context
    def ngettext(self, context: Context, singular: str, plural: str, n: int) -> str:
        return translate_counted(singular, plural, n, _language(context))

    def link(self, path: str) -> str:
        """Return *path* with the site's base path, for a link within the site."""
        return self._settings.base_path + path

    @pass_context
    def address_of(self, context: Context, entry: Entry[Any, Any]) -> str:
        """Return the link to the page of *entry* in the current page's language."""
        return self.link(entry_path(entry, _language(context)))

    @pass_context
    def section_of(self, context: Context, kind: str) -> str:
        """Return the link to the list of things of *kind*."""
        return self.link(section_path(_SECTIONS[kind], _language(context)))

    @pass_context
    def feed_of(self, context: Context, kind: str) -> str:
        """Return the path of the feed of things of *kind* in the page's language."""
        return section_feed_path(_SECTIONS[kind], _language(context))

    @pass_context
    def draft_mail(self, context: Context, errand: str, about: str = "") -> MailDraft:
        """Return the draft of a mail for *errand*, in the page's language."""
        return draft_mail(Errand(errand), about, _language(context))

    @pass_context
    def date(self, context: Context, period: Period, with_year: bool = True) -> Markup:  # noqa: FBT001, FBT002 - a filter's argument
        """Return *period* in words as a ``<time>`` element; lists by year omit the year."""
        return self._time(period, context, dates.Case.NOMINATIVE, with_year=with_year)

    @pass_context
    def date_in(self, context: Context, period: Period) -> Markup:
        """Return *period* in words that answer "when", in Latvian the locative."""
        return self._time(period, context, dates.Case.LOCATIVE)

    def _time(
        self, period: Period, context: Context, case: dates.Case, *, with_year: bool = True
    ) -> Markup:
        language = _language(context)
        words = typeset(
            dates.period_in_words(period, language, case, with_year=with_year), language
        )
        if period.iso is None:
            return Markup("{}").format(words)
        return Markup('<time datetime="{}">{}</time>').format(period.iso, words)

    @pass_context
    def how_often(self, context: Context, rule: RecurrenceRule) -> str:
        """Return *rule* in words, such as "every Saturday"."""
        language = _language(context)
        return typeset(rule_in_words(rule, language), language)

    @pass_context
    def hours(self, context: Context, hours: Hours) -> str:
        """Return opening hours in words."""
        language = _language(context)
        return typeset(hours_in_words(hours, language), language)

    @pass_context
    def weekday(self, context: Context, day: date_type) -> str:
        """Return the name of the weekday of *day*."""
        return dates.weekday_name(day, _language(context))

    @pass_context
    def label(self, context: Context, value: StrEnum) -> str:
        """Return the interface word for a value of the model."""
        return str(self.gettext(context, label_of(value)))

    @pass_context
    def number(self, context: Context, value: float) -> str:
        """Return *value* in the number format of the page's language."""
        return numbers.format_number(value, _language(context))

    @pass_context
    def money(self, context: Context, value: float) -> str:
        """Return *value*, an amount in euro, in the format of the page's language."""
        return numbers.format_money(value, _language(context))

    @pass_context
    def figure(self, context: Context, figure: FigureValue) -> str:
        """Return a figure's value with its qualifier, such as "about"."""
        return numbers.format_qualified_number(figure.value, figure.qualifier, _language(context))

    @pass_context
    def counted(self, context: Context, number: Number) -> str:
        """Return a count with qualifier and noun; after a qualifier Latvian takes the genitive."""
        singular, plural = UNITS[number.unit]
        exact = number.qualifier is Qualifier.EXACTLY
        message = self.ngettext(context, singular, plural, number.value if exact else 0)
        words = numbers.format_qualified_number(number.value, number.qualifier, _language(context))
        return message % {"count": words}

    @pass_context
    def prose(self, context: Context, prose: Prose) -> Markup:
        """Return the HTML of a body, with pictures and tables as the theme draws them."""
        return draw_prose(prose, context, self._settings.base_path)

    @pass_context
    def alphabetical(
        self, context: Context, entries: Iterable[Entry[Any, Any]]
    ) -> list[Entry[Any, Any]]:
        """Return *entries* sorted by heading, in the alphabetical order of the page's language."""
        language = _language(context)
        return sorted(entries, key=lambda one: sort_key(one.words[language].heading, language))
