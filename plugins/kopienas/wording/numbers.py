"""Numbers and sums of money in the notation of each language."""

from decimal import Decimal
from typing import Final

from babel.numbers import format_currency, format_decimal

from kopienas.model.figure import Qualifier
from kopienas.model.language import Language

_LOCALE: Final = {Language.LV: "lv", Language.EN: "en_GB"}

# CLDR's minimumGroupingDigits, which Babel doesn't apply: Latvian writes 6000 without a space.
_GROUPS_FROM: Final = {Language.LV: 10_000, Language.EN: 1_000}

_HEDGE: Final = {
    Language.LV: {
        Qualifier.EXACTLY: "{}",
        Qualifier.ABOUT: "ap {}",
        Qualifier.MORE_THAN: "vairāk nekā {}",
    },
    Language.EN: {
        Qualifier.EXACTLY: "{}",
        Qualifier.ABOUT: "about {}",
        Qualifier.MORE_THAN: "more than {}",
    },
}


def format_number(value: float | Decimal, language: Language) -> str:
    """Return a number: "6000" and, with a no-break space, "14 400"; in English "6,000"."""
    return format_decimal(
        value, locale=_LOCALE[language], group_separator=_is_grouped(value, language)
    )


def format_qualified_number(
    value: float | Decimal, qualifier: Qualifier, language: Language
) -> str:
    """Return a number with its qualifier: "ap 6000", "vairāk nekā 180"; "about 6,000"."""
    return _HEDGE[language][qualifier].format(format_number(value, language))


def format_money(value: float | Decimal, language: Language) -> str:
    """Return an amount in euro: "14 400,08 €", "€14,400.08"; whole euro have no cents."""
    whole = value == int(value)
    pattern = {Language.LV: "#,##0.00\u00a0¤", Language.EN: "¤#,##0.00"}[language]
    return format_currency(
        value,
        "EUR",
        pattern.replace(".00", "") if whole else pattern,
        locale=_LOCALE[language],
        currency_digits=False,
        group_separator=_is_grouped(value, language),
    )


def _is_grouped(value: float | Decimal, language: Language) -> bool:
    return not -_GROUPS_FROM[language] < value < _GROUPS_FROM[language]
