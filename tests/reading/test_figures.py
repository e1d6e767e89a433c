"""What the ledger's figures in texts promise."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.reading.figures import Figures, fill_figures, format_as_text
from tests.site_copy import SiteCopy

TALKA = "activities/rudens-talka/index.lv.md"


@pytest.mark.parametrize(
    ("written", "latvian", "english"),
    [
        ("{figure:participants}", "ap 6000", "about 6,000"),
        ("{figure:participants@2022-12-12}", "ap 2000", "about 2,000"),
        ("{figure:participants.value}", "6000", "6,000"),
        ("{figure:participants@2022-12-12.value}", "2000", "2,000"),
        ("{figure:centres}", "2", "2"),
        ("{figure:workshops-planned}", "vairāk nekā 48", "more than 48"),
    ],
)
def test_figure_is_written_with_its_hedge(
    model: Site, written: str, latvian: str, english: str
) -> None:
    ledger = Figures(model.directory.figures)
    told: list[object] = []

    def fill(language: Language) -> str:
        return fill_figures(
            written, language, ledger, format_as_text, lambda *fault: told.append(fault)
        )

    assert (fill(Language.LV), fill(Language.EN)) == (latvian, english)
    assert not told


def test_figure_in_a_body_carries_the_number_for_machines(site: SiteCopy) -> None:
    """The current value, and an older one where its day is named."""
    html = site.body("senais-stasts", "Tagad {figure:participants}.")
    older = site.body("pirmdienas", "Toreiz {figure:participants@2022-12-12}.")

    assert '<data value="6000">ap 6000</data>' in html
    assert '<data value="2000">ap 2000</data>' in older


@pytest.mark.parametrize("name", ["{figure:nav}", "{figure:nav@now}", "{figure:nav.value}"])
def test_unknown_figure_is_told(site: SiteCopy, name: str) -> None:
    line = site.add(TALKA, f"Bija {name}.")
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}:{line}: the ledger has no figure “{name}” – see "
            "content/data/figures.yaml; there are: participants, centres, workshops-planned"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}:{line}: skaitļu sarakstā nav „{name}” – skatiet "
            "content/data/figures.yaml; tur ir: participants, centres, workshops-planned"
        )
    ]


def test_unknown_figure_in_a_field_is_told(site: SiteCopy) -> None:
    site.edit(TALKA, "title: Rudens", 'title: "{figure:nav}" #')

    assert (
        f"content/{TALKA}:8: title: the ledger has no figure “{{figure:nav}}”"
        in (site.faults().english[0])
    )


@pytest.mark.parametrize("typed", ["6000", "6 000", "2000", "48"])
def test_typed_number_of_the_ledger_is_told(site: SiteCopy, typed: str) -> None:
    """Typed by hand it would go on standing when the ledger has a newer one."""
    typed = typed.replace(" ", "\u00a0")
    figure, noun = ("participants", "dalībnieku")
    if typed == "48":
        figure, noun = ("workshops-planned", "radošo darbnīcu")
    line = site.add(TALKA, f"Piedalījās\n{typed} {noun}.") + 1
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}:{line}: the number {typed} belongs to the ledger – "
            f"write {{figure:{figure}}}; if it counts something else, write it in words"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}:{line}: skaitlis {typed} ir skaitļu sarakstā – "
            f"rakstiet {{figure:{figure}}}; ja tas skaita ko citu, rakstiet to vārdiem"
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2000. gada talka",
        "no 2000-01-02",
        "6000 % no visiem"[:6] + "% no visiem",
        "sala https://example.org/2000/",
        "tālrunis 26000",
        "20:48",
        "2,48",
        "Bija 2 centri.",
        "Nodarbība ilgst 48 minūtes, telpā ir 48 m².",
        "Mājai ir 2000 gadu, līdz pilsētai 48 km.",
        "Rīgas iela 48, Preiļi",
        "Ieradās 48 skolēni, un dalībnieki priecājās.",
        f"Bija {'1' * 5000} dalībnieku.",
    ],
)
def test_dates_codes_and_what_counts_something_else_are_no_figures(
    site: SiteCopy, text: str
) -> None:
    assert site.body("senais-stasts", f"Te {text}")


@pytest.mark.parametrize("words", ["6,000 participants", "2,000 young people"])
def test_words_of_a_figure_are_those_of_the_language(site: SiteCopy, words: str) -> None:
    site.edit(
        "data/figures.yaml",
        "{lv: dalībnieki, en: participants}",
        "{lv: dalībnieki, en: participants}\n  counts: {lv: dalībnieki, en: participants people}",
    )
    site.add(TALKA.replace(".lv", ".en"), f"In all {words} came.")
    (told,) = site.faults().english

    assert f"the number {words.split(maxsplit=1)[0]} belongs to the ledger" in told


@pytest.mark.parametrize(
    ("when", "written", "shown"),
    [
        ("2023-05-01", "{figure:participants}", "ap 2000"),
        ("2023", "{figure:participants}", "ap 2000"),
        ("2022-12-12", "{figure:participants}", "ap 2000"),
        ("2024-05-16", "{figure:participants}", "ap 6000"),
        ("2023-05-01", "{figure:participants@now}", "ap 6000"),
        ("2023-05-01", "{figure:participants@now.value}", "6000"),
        ("2025", "{figure:participants@2022-12-12}", "ap 2000"),
    ],
)
def test_text_of_a_past_day_keeps_its_figures(
    site: SiteCopy, when: str, written: str, shown: str
) -> None:
    """A newer value does not rewrite what was said of an older day, in fields nor below them."""
    site.edit(TALKA, '"2020-09-24/2020-09-27"', f'"{when}"')
    text = site.path(TALKA).read_text("utf-8")
    site.write(TALKA, re.sub(r"(?m)^title: .*$", f'title: "Talka: {written}"', text))
    site.add(TALKA, f"Bija {written}.")
    activity = site.plan().site.activities["rudens-talka"]

    assert activity.words[Language.LV].title.replace("\u00a0", " ") == f"Talka: {shown}"
    assert f">{shown}</data>" in activity.body[Language.LV].html


def test_news_keep_the_figures_of_their_day(site: SiteCopy) -> None:
    news = "news/pagalms-atverts/index.lv.md"
    text = site.path(news).read_text("utf-8")
    site.write(news, re.sub(r"(?m)^date: .*$", 'date: "2023-01-05"', text, count=1))
    site.add(news, "Bija {figure:participants}.")

    assert ">ap 2000</data>" in site.plan().site.news["pagalms-atverts"].body[Language.LV].html


@pytest.mark.parametrize(
    ("written", "told", "told_lv"),
    [
        (
            "{figure:participants}",
            (
                "the ledger has no value of “{figure:participants}” for the day of the text, "
                "2020-09-27"
            ),
            (
                "skaitļu sarakstā nav vērtības „{figure:participants}” dienai, par kuru ir "
                "teksts: 2020-09-27"
            ),
        ),
        (
            "{figure:participants@2021}",
            "the ledger has no value of that day: “{figure:participants@2021}”",
            "skaitļu sarakstā nav šīs dienas vērtības: „{figure:participants@2021}”",
        ),
    ],
)
def test_day_without_a_value_is_told(site: SiteCopy, written: str, told: str, told_lv: str) -> None:
    """The remedy names the days that there are."""
    line = site.add(TALKA, f"Bija {written}.")
    faults = site.faults()
    days = "2022-12-12, 2024-05-16, now"

    assert faults.english == [
        f"content/{TALKA}:{line}: {told} – write “@” and one of these behind “participants”: {days}"
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}:{line}: {told_lv} – "
            f"aiz „participants” rakstiet „@” un kādu no šiem: {days}"
        )
    ]


def test_figure_of_a_faulty_list_is_not_told_as_unknown(site: SiteCopy) -> None:
    """One fault of the list is one message, not one for each text that refers to it."""
    site.edit("data/figures.yaml", "value: 2000", "value: daudz")
    site.add("pages/about/index.lv.md", "Bija {figure:participants}.")

    assert len(site.faults().english) == 1


def test_two_typed_numbers_on_one_line_are_both_told(site: SiteCopy) -> None:
    site.add(TALKA, "Piedalījās 6000 dalībnieku, pērn 2000 dalībnieku.")

    assert len(site.faults().english) == 2


@given(st.text("{}figure:participants@.value-0123456789 \n\u00a0ā"))
def test_any_text_can_be_searched_for_figures(text: str) -> None:
    """Without figures in the ledger nothing is a figure, and nothing is lost."""
    filled = fill_figures(text, Language.LV, Figures({}), format_as_text, lambda *_fault: None)

    assert filled == text
    assert re.sub(r"\s", "", filled) == re.sub(r"\s", "", text)
