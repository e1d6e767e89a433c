"""How dates are said: a table of every form, list and sentence, in both languages."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date, get_month_names

from kopienas.model.language import Language
from kopienas.model.period import Period
from kopienas.wording.dates import Case, period_in_words, weekday_name
from kopienas.wording.declension import decline

# EDTF, nominative, locative
LATVIAN = [
    ("2024-05-16", "2024. gada 16. maijs", "2024. gada 16. maijā"),
    ("2020-01-23", "2020. gada 23. janvāris", "2020. gada 23. janvārī"),
    ("2020-03-01", "2020. gada 1. marts", "2020. gada 1. martā"),
    ("2020-04", "2020. gada aprīlis", "2020. gada aprīlī"),
    ("2021-12", "2021. gada decembris", "2021. gada decembrī"),
    ("2020", "2020. gads", "2020. gadā"),
    ("2021-21", "2021. gada pavasaris", "2021. gada pavasarī"),
    ("2021-22", "2021. gada vasara", "2021. gada vasarā"),
    ("2021-23", "2021. gada rudens", "2021. gada rudenī"),
    ("2021-24", "2021. gada ziema", "2021. gada ziemā"),
    ("2020~", "ap 2020. gadu", "ap 2020. gadu"),
    ("2021-23~", "ap 2021. gada rudeni", "ap 2021. gada rudeni"),
    ("2021-04~", "ap 2021. gada aprīli", "ap 2021. gada aprīli"),
    (
        "2020-01-23?",
        "2020. gada 23. janvāris (vēl jāprecizē)",
        "2020. gada 23. janvārī (vēl jāprecizē)",
    ),
    ("2020%", "ap 2020. gadu (vēl jāprecizē)", "ap 2020. gadu (vēl jāprecizē)"),
    ("2019/..", "no 2019. gada", "no 2019. gada"),
    ("2019/", "no 2019. gada", "no 2019. gada"),
    ("2020-04-30/..", "no 2020. gada 30. aprīļa", "no 2020. gada 30. aprīļa"),
    ("2021-23/..", "no 2021. gada rudens", "no 2021. gada rudens"),
    ("2019~/..", "aptuveni no 2019. gada", "aptuveni no 2019. gada"),
    ("../2020", "līdz 2020. gadam", "līdz 2020. gadam"),
    ("../2020-06", "līdz 2020. gada jūnijam", "līdz 2020. gada jūnijam"),
    ("/2020-22", "līdz 2020. gada vasarai", "līdz 2020. gada vasarai"),
    ("../2020?", "līdz 2020. gadam (vēl jāprecizē)", "līdz 2020. gadam (vēl jāprecizē)"),
    ("2024-05-16/2024-05-18", "2024. gada 16.–18. maijs", "2024. gada 16.–18. maijā"),
    ("2020-09-24/2020-09-27", "2020. gada 24.–27. septembris", "2020. gada 24.–27. septembrī"),
    (
        "2020-04-30/2020-05-02",
        "2020. gada 30. aprīlis – 2. maijs",
        "no 2020. gada 30. aprīļa līdz 2. maijam",
    ),
    (
        "2020-12-30/2021-01-02",
        "2020. gada 30. decembris – 2021. gada 2. janvāris",
        "no 2020. gada 30. decembra līdz 2021. gada 2. janvārim",
    ),
    ("2023-01/2023-02", "2023. gada janvāris–februāris", "2023. gada janvārī–februārī"),
    (
        "2020-11/2021-03",
        "2020. gada novembris – 2021. gada marts",
        "no 2020. gada novembra līdz 2021. gada martam",
    ),
    ("2019/2024", "2019.–2024. gads", "2019.–2024. gadā"),
    ("2021-21/2021-23", "2021. gada pavasaris–rudens", "2021. gada pavasarī–rudenī"),
    (
        "2021-23/2022-21",
        "2021. gada rudens – 2022. gada pavasaris",
        "no 2021. gada rudens līdz 2022. gada pavasarim",
    ),
    (
        "2024-05-16/2024-06",
        "2024. gada 16. maijs – jūnijs",
        "no 2024. gada 16. maija līdz jūnijam",
    ),
    (
        "2019/2021-08",
        "2019. gads – 2021. gada augusts",
        "no 2019. gada līdz 2021. gada augustam",
    ),
    ("2019~/2021~", "aptuveni 2019.–2021. gads", "aptuveni 2019.–2021. gadā"),
    ("2019?/2021?", "2019.–2021. gads (vēl jāprecizē)", "2019.–2021. gadā (vēl jāprecizē)"),
    (
        "1984~/2004-06",
        "aptuveni 1984. gads – 2004. gada jūnijs",
        "aptuveni no 1984. gada līdz 2004. gada jūnijam",
    ),
    (
        "2019/2021~",
        "2019. gads – aptuveni 2021. gads",
        "no 2019. gada aptuveni līdz 2021. gadam",
    ),
    (
        "2020?/2021-03",
        "2020. gads (vēl jāprecizē) – 2021. gada marts",
        "no 2020. gada (vēl jāprecizē) līdz 2021. gada martam",
    ),
    (
        "2020-04-30~/2020-05-02~",
        "aptuveni 2020. gada 30. aprīlis – 2. maijs",
        "aptuveni no 2020. gada 30. aprīļa līdz 2. maijam",
    ),
]

# EDTF, as in a list, as in a sentence
ENGLISH = [
    ("2024-05-16", "16 May 2024", "on 16 May 2024"),
    ("2020-01-23", "23 January 2020", "on 23 January 2020"),
    ("2020-03-01", "1 March 2020", "on 1 March 2020"),
    ("2020-04", "April 2020", "in April 2020"),
    ("2021-12", "December 2021", "in December 2021"),
    ("2020", "2020", "in 2020"),
    ("2021-21", "spring 2021", "in spring 2021"),
    ("2021-22", "summer 2021", "in summer 2021"),
    ("2021-23", "autumn 2021", "in autumn 2021"),
    ("2021-24", "winter 2021", "in winter 2021"),
    ("2020~", "about 2020", "about 2020"),
    ("2021-23~", "about autumn 2021", "about autumn 2021"),
    ("2021-04~", "about April 2021", "about April 2021"),
    ("2020-01-23?", "23 January 2020 (to be confirmed)", "on 23 January 2020 (to be confirmed)"),
    ("2020%", "about 2020 (to be confirmed)", "about 2020 (to be confirmed)"),
    ("2019/..", "since 2019", "since 2019"),
    ("2019/", "since 2019", "since 2019"),
    ("2020-04-30/..", "since 30 April 2020", "since 30 April 2020"),
    ("2021-23/..", "since autumn 2021", "since autumn 2021"),
    ("2019~/..", "since about 2019", "since about 2019"),
    ("../2020", "until 2020", "until 2020"),
    ("../2020-06", "until June 2020", "until June 2020"),
    ("/2020-22", "until summer 2020", "until summer 2020"),
    ("../2020?", "until 2020 (to be confirmed)", "until 2020 (to be confirmed)"),
    ("2024-05-16/2024-05-18", "16–18 May 2024", "on 16–18 May 2024"),
    ("2020-09-24/2020-09-27", "24–27 September 2020", "on 24–27 September 2020"),
    ("2020-04-30/2020-05-02", "30 April – 2 May 2020", "from 30 April to 2 May 2020"),
    (
        "2020-12-30/2021-01-02",
        "30 December 2020 – 2 January 2021",
        "from 30 December 2020 to 2 January 2021",
    ),
    ("2023-01/2023-02", "January–February 2023", "in January–February 2023"),
    ("2020-11/2021-03", "November 2020 – March 2021", "from November 2020 to March 2021"),
    ("2019/2024", "2019–2024", "in 2019–2024"),
    ("2021-21/2021-23", "spring–autumn 2021", "in spring–autumn 2021"),
    ("2021-23/2022-21", "autumn 2021 – spring 2022", "from autumn 2021 to spring 2022"),
    ("2024-05-16/2024-06", "16 May – June 2024", "from 16 May to June 2024"),
    ("2019/2021-08", "2019 – August 2021", "from 2019 to August 2021"),
    ("2019~/2021~", "about 2019–2021", "about 2019–2021"),
    ("2019?/2021?", "2019–2021 (to be confirmed)", "in 2019–2021 (to be confirmed)"),
    ("1984~/2004-06", "about 1984 – June 2004", "from about 1984 to June 2004"),
    ("2019/2021~", "2019 – about 2021", "from 2019 to about 2021"),
    (
        "2020?/2021-03",
        "2020 (to be confirmed) – March 2021",
        "from 2020 (to be confirmed) to March 2021",
    ),
    (
        "2020-04-30~/2020-05-02~",
        "about 30 April – about 2 May 2020",
        "from about 30 April to about 2 May 2020",
    ),
]

# EDTF, Latvian and English under a heading that names the year
WITHOUT_YEAR = [
    ("2024-05-16", "16. maijs", "16 May"),
    ("2024-05", "maijs", "May"),
    ("2021-23", "rudens", "autumn"),
    ("2020", "2020. gads", "2020"),
    ("2024-05-16/2024-05-18", "16.–18. maijs", "16–18 May"),
    ("2020-04-30/2020-05-02", "30. aprīlis – 2. maijs", "30 April – 2 May"),
    ("2023-01/2023-02", "janvāris–februāris", "January–February"),
    (
        "2020-12-30/2021-01-02",
        "2020. gada 30. decembris – 2021. gada 2. janvāris",
        "30 December 2020 – 2 January 2021",
    ),
    ("2019/2024", "2019.–2024. gads", "2019–2024"),
    ("2020-04-30/..", "no 30. aprīļa", "since 30 April"),
]


@pytest.mark.parametrize(("text", "nominative", "locative"), LATVIAN)
def test_latvian_declines_what_it_says(text: str, nominative: str, locative: str) -> None:
    """A list has the nominative, a sentence the locative or the case of its preposition."""
    period = Period.parse(text)
    assert period_in_words(period, Language.LV) == nominative
    assert period_in_words(period, Language.LV, Case.LOCATIVE) == locative


@pytest.mark.parametrize(("text", "listed", "in_sentence"), ENGLISH)
def test_english_finds_its_preposition(text: str, listed: str, in_sentence: str) -> None:
    """A list has the bare date, a sentence "on", "in" or "from … to"."""
    period = Period.parse(text)
    assert period_in_words(period, Language.EN) == listed
    assert period_in_words(period, Language.EN, Case.LOCATIVE) == in_sentence


@pytest.mark.parametrize(("text", "latvian", "english"), WITHOUT_YEAR)
def test_the_year_can_be_left_to_the_heading(text: str, latvian: str, english: str) -> None:
    """It is said all the same when nothing else is known, or when the ends differ in it."""
    period = Period.parse(text)
    assert period_in_words(period, Language.LV, with_year=False) == latvian
    assert period_in_words(period, Language.EN, with_year=False) == english


@pytest.mark.parametrize("month", range(1, 13))
def test_whole_dates_are_those_of_cldr(month: int) -> None:
    """In the nominative our words agree with Babel's long form."""
    day = date(2024, month, 9)
    period = Period.parse(day.isoformat())
    assert period_in_words(period, Language.LV) == format_date(day, "long", locale="lv")
    assert period_in_words(period, Language.EN) == format_date(day, "long", locale="en_GB")


def test_every_month_has_its_genitive() -> None:
    """Only April softens its consonant."""
    months = get_month_names("wide", locale="lv")
    assert [decline(months[number], Case.GENITIVE) for number in range(1, 13)] == [
        *("janvāra", "februāra", "marta", "aprīļa", "maija", "jūnija"),
        *("jūlija", "augusta", "septembra", "oktobra", "novembra", "decembra"),
    ]


def test_days_of_the_week_are_named() -> None:
    """From Monday on, in small letters in Latvian."""
    week = [date(2024, 5, 13) + timedelta(days=days) for days in range(7)]
    assert " ".join(weekday_name(day, Language.LV) for day in week) == (
        "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena"
    )
    assert weekday_name(week[3], Language.EN) == "Thursday"
