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


@pytest.mark.parametrize(
    "name", ["{figure:nav}", "{figure:participants@2021}", "{figure:nav.value}"]
)
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
    line = site.add(TALKA, f"Piedalījās\n{typed} cilvēku.") + 1
    figure = "workshops-planned" if typed == "48" else "participants"
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}:{line}: the number {typed} belongs to the ledger – "
            f"write {{figure:{figure}}}"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}:{line}: skaitlis {typed} ir skaitļu sarakstā – "
            f"rakstiet {{figure:{figure}}}"
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
    ],
)
def test_dates_percentages_codes_and_small_numbers_are_no_figures(
    site: SiteCopy, text: str
) -> None:
    assert site.body("senais-stasts", f"Te {text}")


def test_two_typed_numbers_on_one_line_are_both_told(site: SiteCopy) -> None:
    site.add(TALKA, "Piedalījās 6000, pērn 2000.")

    assert len(site.faults().english) == 2


@given(st.text("{}figure:participants@.value-0123456789 \n\u00a0ā"))
def test_any_text_can_be_searched_for_figures(text: str) -> None:
    """Without figures in the ledger nothing is a figure, and nothing is lost."""
    filled = fill_figures(text, Language.LV, Figures({}), format_as_text, lambda *_fault: None)

    assert filled == text
    assert re.sub(r"\s", "", filled) == re.sub(r"\s", "", text)
