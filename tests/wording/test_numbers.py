"""What numbers look like; ⍽ stands for a no-break space."""

from decimal import Decimal

import pytest

from kopienas.model.figure import Qualifier
from kopienas.model.language import Language
from kopienas.wording.numbers import format_money, format_number, format_qualified_number


def show(text: str) -> str:
    return text.replace("\u00a0", "⍽")


@pytest.mark.parametrize(
    ("value", "latvian", "english"),
    [
        (0, "0", "0"),
        (10, "10", "10"),
        (999, "999", "999"),
        (1000, "1000", "1,000"),
        (6000, "6000", "6,000"),
        (9999, "9999", "9,999"),
        (10000, "10⍽000", "10,000"),
        (1234567, "1⍽234⍽567", "1,234,567"),
        (2.5, "2,5", "2.5"),
        (-6000, "-6000", "-6,000"),
    ],
)
def test_latvian_groups_from_ten_thousand(value: float, latvian: str, english: str) -> None:
    """Latvian keeps four digits together, English doesn't."""
    assert show(format_number(value, Language.LV)) == latvian
    assert format_number(value, Language.EN) == english


@pytest.mark.parametrize(
    ("value", "qualifier", "latvian", "english"),
    [
        (6000, Qualifier.EXACTLY, "6000", "6,000"),
        (6000, Qualifier.ABOUT, "ap 6000", "about 6,000"),
        (180, Qualifier.MORE_THAN, "vairāk nekā 180", "more than 180"),
    ],
)
def test_a_number_carries_its_hedge(
    value: int, qualifier: Qualifier, latvian: str, english: str
) -> None:
    """Every hedge has its words in both languages."""
    assert format_qualified_number(value, qualifier, Language.LV) == latvian
    assert format_qualified_number(value, qualifier, Language.EN) == english


@pytest.mark.parametrize(
    ("value", "latvian", "english"),
    [
        (14400.08, "14⍽400,08⍽€", "€14,400.08"),
        (Decimal("14400.08"), "14⍽400,08⍽€", "€14,400.08"),
        (500.5, "500,50⍽€", "€500.50"),
        (6000, "6000⍽€", "€6,000"),
        (12000.0, "12⍽000⍽€", "€12,000"),
    ],
)
def test_money_stands_as_the_language_puts_it(
    value: float | Decimal, latvian: str, english: str
) -> None:
    """The sign follows in Latvian and precedes in English; whole euro go without cents."""
    assert show(format_money(value, Language.LV)) == latvian
    assert format_money(value, Language.EN) == english
