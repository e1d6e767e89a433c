"""What must not go out is told where it stands in the content, before anything is built."""

import pytest

from kopienas.model.language import Language
from kopienas.planning.plan import plan_site
from kopienas.reading.problem import ContentProblems
from tests.site_copy import TODAY, SiteCopy

TALKA = "activities/rudens-talka/index.lv.md"


@pytest.mark.parametrize(
    ("text", "english", "latvian"),
    [
        (
            "Rakstiet anna@inbox.lv.",
            (
                "“anna@inbox.lv” is no contact of the initiative – private ones do not belong "
                "here; a work contact is added to “content/data/contacts.yaml” first"
            ),
            (
                "„anna@inbox.lv” nav iniciatīvas kontakts – privātus kontaktus šeit neraksta; "
                "darba kontaktu vispirms pievieno failam „content/data/contacts.yaml”"
            ),
        ),
        (
            "Zvaniet 29 123 456.",
            (
                "“29 123 456” is no contact of the initiative – private ones do not belong "
                "here; a work contact is added to “content/data/contacts.yaml” first"
            ),
            (
                "„29 123 456” nav iniciatīvas kontakts – privātus kontaktus šeit neraksta; "
                "darba kontaktu vispirms pievieno failam „content/data/contacts.yaml”"
            ),
        ),
        (
            "Skat. [pagalmu](http://localhost:8000/centri/).",
            (
                "the address “localhost:8000” leads to your own computer – write the folder of "
                "a page, such as “../../centres/aglona/”, or a public address"
            ),
            (
                "adrese „localhost:8000” ved uz jūsu pašu datoru – rakstiet lapas mapi, piemēram, "
                "„../../centres/aglona/”, vai publisku adresi"
            ),
        ),
        (
            "Pieteikties: Anna, 010190-12345.",
            (
                "here is a personal code (“01…”) – take it out; if it was committed before, it "
                "must leave the history too"
            ),
            (
                "šeit ir personas kods („01…”) – izņemiet to; ja fails ar to jau bijis saglabāts "
                "krātuvē, tas jāizņem arī no vēstures"
            ),
        ),
        (
            "<<<<<<< HEAD",
            (
                "two versions of this file were not merged (“<<<<<<<”) – keep one of them, "
                "and remove the lines with <<<<<<<, ======= and >>>>>>>"
            ),
            (
                "faila divas redakcijas nav apvienotas („<<<<<<<”) – atstājiet vienu "
                "un izdzēsiet rindas ar <<<<<<<, ======= un >>>>>>>"
            ),
        ),
    ],
)
def test_word_that_must_not_go_out_is_told_with_its_line(
    site: SiteCopy, text: str, english: str, latvian: str
) -> None:
    line = site.add(TALKA, text)
    faults = site.faults()

    assert faults.english == [f"content/{TALKA}:{line}: {english}"]
    assert faults.latvian == [f"content/{TALKA}:{line}: {latvian}"]


@pytest.mark.parametrize("text", ["anna&#64;inbox.lv", "&#43;371&nbsp;29123456"])
def test_letters_written_as_entities_are_the_same(site: SiteCopy, text: str) -> None:
    site.add(TALKA, text)

    assert any("is no contact of the initiative" in line for line in site.faults().english)


@pytest.mark.parametrize("text", ["+371 20000000", "zanna@example.org", "20 000 000", "20000000"])
def test_contacts_of_the_list_and_other_numbers_may_stand_anywhere(
    site: SiteCopy, text: str
) -> None:
    site.add("activities/senais-stasts/index.lv.md", f"Rakstiet: {text}")
    with_figure = [
        line
        for line in _told(site)
        if "no contact" in line or "computer" in line or "merged" in line
    ]

    assert with_figure == []


def test_fields_and_lists_count_too(site: SiteCopy) -> None:
    site.edit(TALKA, "summary: ", "summary: Tālr. 29123456. ")
    site.add("data/sources.yaml", "# anna@inbox.lv")
    told = [line.split(" – ")[0] for line in _told(site)]

    assert any(line.startswith(f"content/{TALKA}:") and "29123456" in line for line in told)
    assert any(line.startswith("content/data/sources.yaml:") for line in told)


def test_one_fault_in_the_list_of_contacts_is_one_message(site: SiteCopy) -> None:
    """Whose number it is cannot be said while nobody's can be read."""
    site.write("data/organisation.yaml", "name: 1")
    site.add(TALKA, "+371 20000000")

    assert not any("no contact" in line for line in _told(site))


def _told(site: SiteCopy) -> list[str]:
    try:
        plan_site(site.content, TODAY)
    except ContentProblems as caught:
        return caught.render(Language.EN).splitlines()
    return []
