"""What templates may call says the right thing in both languages."""

import pytest

from kopienas.model.activity import Number, Unit
from kopienas.model.figure import FigureValue, Qualifier
from kopienas.model.language import Language
from kopienas.model.period import Period
from kopienas.model.site import Site
from tests.drawing import draw

LV, EN = Language.LV, Language.EN


@pytest.mark.parametrize(
    ("value", "unit", "qualifier", "latvian", "english"),
    [
        (1, Unit.CHILDREN, Qualifier.EXACTLY, "1 bērns", "1 child"),
        (21, Unit.ADULTS, Qualifier.EXACTLY, "21 pieaugušais", "21 adults"),
        (380, Unit.CHILDREN, Qualifier.EXACTLY, "380 bērnu", "380 children"),
        (382, Unit.PARTICIPANTS, Qualifier.EXACTLY, "382 dalībnieki", "382 participants"),
        (11, Unit.FAMILIES, Qualifier.EXACTLY, "11 ģimeņu", "11 families"),
        (382, Unit.PEOPLE, Qualifier.ABOUT, "ap 382 cilvēku", "about 382 people"),
        (180, Unit.PARTICIPANTS, Qualifier.MORE_THAN, "vairāk nekā 180 dalībnieku",
         "more than 180 participants"),
        (12000, Unit.PEOPLE, Qualifier.EXACTLY, "12\u00a0000 cilvēku", "12,000 people"),
    ],
)  # fmt: skip
def test_count_has_its_hedge_and_its_noun(
    value: int, unit: Unit, qualifier: Qualifier, latvian: str, english: str
) -> None:
    number = Number(value=value, unit=unit, qualifier=qualifier)

    assert draw("{{ n|counted }}", LV, n=number).replace("\u00a0", " ") == latvian.replace(
        "\u00a0", " "
    )
    assert draw("{{ n|counted }}", EN, n=number).replace("\u00a0", " ") == english


@pytest.mark.parametrize(
    ("value", "qualifier", "latvian", "english"),
    [
        (6000, Qualifier.ABOUT, "ap 6000", "about 6,000"),
        (180, Qualifier.MORE_THAN, "vairāk nekā 180", "more than 180"),
        (10, Qualifier.EXACTLY, "10", "10"),
    ],
)
def test_figure_has_its_hedge(value: int, qualifier: Qualifier, latvian: str, english: str) -> None:
    reading = FigureValue(value=value, qualifier=qualifier, as_of=Period.parse("2024"), source="x")

    assert draw("{{ r|figure }}", LV, r=reading) == latvian
    assert draw("{{ r|figure }}", EN, r=reading) == english


@pytest.mark.parametrize(
    ("edtf", "latvian", "english"),
    [
        (
            "2020-01-23",
            '<time datetime="2020-01-23">2020. gada 23. janvāris</time>',
            '<time datetime="2020-01-23">23 January 2020</time>',
        ),
        ("2020-23", "2020. gada rudens", "autumn 2020"),
    ],
)
def test_date_is_a_time_where_html_can_say_it(edtf: str, latvian: str, english: str) -> None:
    when = Period.parse(edtf)

    assert draw("{{ d|date }}", LV, d=when).replace("\u00a0", " ") == latvian
    assert draw("{{ d|date }}", EN, d=when).replace("\u00a0", " ") == english


def test_interface_words_follow_the_page() -> None:
    assert draw('{{ _("Skip to content") }}', LV) == "Pāriet uz saturu"
    assert draw('{{ _("Skip to content") }}', EN) == "Skip to content"


def test_links_have_the_base_path_and_the_language(model: Site) -> None:
    source = '{{ address_of(one) }} {{ section_of("centres") }} {{ link("/theme/a.css") }}'
    yard = model.centres["azu-pagalms"]

    assert draw(source, LV, one=yard) == (
        "/kopienas/centri/azu-pagalms/ /kopienas/centri/ /kopienas/theme/a.css"
    )
    assert draw(source, EN, one=yard) == (
        "/kopienas/en/centres/azu-pagalms/ /kopienas/en/centres/ /kopienas/theme/a.css"
    )
    assert draw("{{ address_of(one) }}", EN, one=model.pages["latviski"]) == "/kopienas/tikai-mums/"


def test_values_of_the_model_have_words(model: Site) -> None:
    facts = model.centres["azu-pagalms"].facts

    assert draw("{{ f.status|label }}, {{ f.access.toilet|label }}", LV, f=facts) == "Darbojas, nē"
    assert draw("{{ f.status|label }}, {{ f.access.toilet|label }}", EN, f=facts) == "Running, no"


def test_money_and_numbers_are_written_as_the_language_does() -> None:
    assert draw("{{ 14400.08|money }}", EN) == "€14,400.08"
    assert draw("{{ 14400.08|money }}", LV).replace("\u00a0", " ") == "14 400,08 €"
    assert draw("{{ 6000|number }}", LV) == "6000"


def test_text_is_escaped_and_prose_is_not(model: Site) -> None:
    body = model.centres["azu-pagalms"].body[LV]

    assert draw("{{ text }}", text="<b>&") == "&lt;b&gt;&amp;"
    assert '<a href="/kopienas/aktivitates/rudens-talka/">talkas</a>' in draw(
        "{{ b|prose }}", b=body
    )


def test_lists_are_sorted_as_the_language_sorts(model: Site) -> None:
    """Latvian has ņ after n, and ā with a."""
    source = "{% for one in all|alphabetical %}{{ one.words.lv.heading }};{% endfor %}"

    assert draw(source, LV, all=model.exhibitions.values()) == "Dzīparu stāsti;Vēl bez attēliem;"
