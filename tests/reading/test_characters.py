"""Characters that no text may hold are told by name, wherever they stand."""

import pytest

from kopienas.reading.characters import find_forbidden_character
from tests.site_copy import SiteCopy

TALKA = "activities/rudens-talka/index.lv.md"
MEND = "delete the whole word with the space before it, and type it anew"
MEND_LV = "izdzēsiet visu vārdu kopā ar atstarpi pirms tā un ierakstiet ar roku"


@pytest.mark.parametrize(
    ("char", "name"),
    [
        ("\x00", "U+0000 NULL"),
        ("\x0b", "U+000B LINE TABULATION"),
        ("\x1b", "U+001B ESCAPE"),
        ("\x1e", "U+001E CONTROL"),
        ("\x1f", "U+001F UNIT SEPARATOR"),
        ("\x85", "U+0085 NEXT LINE"),
        ("\u00ad", "U+00AD SOFT HYPHEN"),
        ("\u200b", "U+200B ZERO WIDTH SPACE"),
        ("\u200d", "U+200D ZERO WIDTH JOINER"),
        ("\u200e", "U+200E LEFT-TO-RIGHT MARK"),
        ("\u2028", "U+2028 LINE SEPARATOR"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\uf0b7", "U+F0B7"),
        ("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
        ("\ufdd0", "U+FDD0"),
        ("\ufffe", "U+FFFE"),
        ("\uffff", "U+FFFF"),
        ("\U0001fffe", "U+1FFFE"),
    ],
)
def test_unseen_character_is_told_by_name(site: SiteCopy, char: str, name: str) -> None:
    """Feeds, maps and calendars could not hold it, and nobody sees it."""
    line = site.add(TALKA, f"Rinda.\nVēl{char}viena{char}.") + 1
    faults = site.faults()

    assert faults.english == [
        f"content/{TALKA}:{line}: an unseen character stands here: {name} – {MEND}"
    ]
    assert faults.latvian == [f"content/{TALKA}:{line}: šeit ir neredzama zīme: {name} – {MEND_LV}"]


def test_damaged_character_is_told(site: SiteCopy) -> None:
    line = site.add(TALKA, "R\ufffdzekne")

    assert site.faults().english == [
        (
            f"content/{TALKA}:{line}: a character was damaged when the text was copied (�) – "
            "write the word anew"
        )
    ]


@pytest.mark.parametrize(
    "name", ["data/themes.yaml", "data/addresses.txt", "centres/azu-pagalms/index.en.md"]
)
def test_every_text_is_looked_at(site: SiteCopy, name: str) -> None:
    """One fault is one message, in a list as well that everything refers to."""
    line = site.add(name, "\u200b")
    (told,) = site.faults().english

    assert told.startswith(f"content/{name}:{line}: an unseen character stands here: U+200B")


@pytest.mark.parametrize("written", ['"\\x0b"', '"a\\uD800b"', '"a\\u202eb"'])
def test_escaped_character_is_told_as_well(site: SiteCopy, written: str) -> None:
    site.edit(TALKA, "title: Rudens talka", f"title: {written}\nplace: Dārzs")
    (told,) = site.faults().english

    assert told.startswith(f"content/{TALKA}:8: title: an unseen character stands here: U+")


def test_escaped_character_in_a_name_of_a_field_is_told(site: SiteCopy) -> None:
    site.edit(TALKA, "title: Rudens talka", 'title: Rudens talka\n"\\uD800": x')
    (told,) = site.faults().english

    assert told.startswith(f"content/{TALKA}:9: an unseen character stands here: U+D800")


@pytest.mark.parametrize(
    "text", ["👩‍🌾 dārzā", "❤️‍🔥", "Jā\u00a0–\u00a0nē", "6\u202f000", "𝔄", "Резекне", "\ttabula\n"]
)
def test_what_people_write_is_left_alone(text: str) -> None:
    assert find_forbidden_character(text) is None
