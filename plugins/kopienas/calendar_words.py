"""What templates say of times that recur, of hours and of days of the week."""

from __future__ import annotations

from datetime import date

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from kopienas.model.hours import Hours
from kopienas.model.language import Language
from kopienas.model.rule import Rule
from kopienas.wording.dates import weekday
from kopienas.wording.recurrences import hours_in_words, rule_in_words
from kopienas.wording.typography import typeset


def install_calendar_words(env: Environment) -> None:
    """Give *env* the filters ``how_often``, ``hours`` and ``weekday``."""
    env.filters.update(how_often=_how_often, hours=_hours, weekday=_weekday)


@pass_context
def _how_often(context: Context, rule: Rule) -> str:
    language = Language(context["page"].language)
    return typeset(rule_in_words(rule, language), language)


@pass_context
def _hours(context: Context, hours: Hours) -> str:
    language = Language(context["page"].language)
    return typeset(hours_in_words(hours, language), language)


@pass_context
def _weekday(context: Context, day: date) -> str:
    return weekday(day, Language(context["page"].language))
