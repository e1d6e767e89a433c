"""What the printed sheets could not show is told by the check, and not by the typesetter."""

import pytest

from kopienas.reading.print_checks import find_font_folder, find_unprintable
from tests.site_copy import ROOT, SiteCopy

WORDS = "exhibitions/dziparu-stasti/index.lv.md"
PHOTOS = "exhibitions/dziparu-stasti/photos.yaml"
FONTS = find_font_folder(ROOT)


@pytest.mark.parametrize("char", ["🔥", "❤", "漢", "✓", "א"])
def test_character_that_the_fonts_lack_is_told(site: SiteCopy, char: str) -> None:
    lines = site.path(PHOTOS).read_text("utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if "title:" in line and "lv:" in line)
    lines[number - 1] = lines[number - 1].replace("lv: ", f"lv: {char} ", 1)
    site.write(PHOTOS, "\n".join(lines) + "\n")
    (told,) = site.faults().english

    assert told.startswith(f"content/{PHOTOS}:{number}: ")
    assert f": the fonts of the printed sheets lack “{char}” (" in told
    assert told.endswith(") – say it in words")


@pytest.mark.parametrize("field", ["title", "summary"])
def test_words_of_the_exhibition_are_looked_at_too(site: SiteCopy, field: str) -> None:
    text = site.path(WORDS).read_text("utf-8")
    site.write(WORDS, text.replace(f"{field}: ", f"{field}: 🔥 ", 1))
    (told,) = site.faults().latvian

    assert f": {field}: drukāto lapu burtveidolos nav zīmes „🔥” (FIRE)" in told


@pytest.mark.parametrize(
    ("file", "words", "field"),
    [
        ("contacts", "Pagalma saimniece", "role.lv"),
        ("contacts", "Žanna Āboliņa", "name"),
        ("organisation", "Funded by nobody.", "funding.en"),
    ],
)
def test_lists_from_which_posters_take_words_are_looked_at_too(
    site: SiteCopy, file: str, words: str, field: str
) -> None:
    site.edit(f"data/{file}.yaml", words, f"{words} 🔥")
    (told,) = site.faults().english

    assert told.startswith(f"content/data/{file}.yaml:")
    assert f" {field}: the fonts of the printed sheets lack “🔥” (FIRE)" in told


def test_words_that_no_sheet_shows_may_have_any_character(site: SiteCopy) -> None:
    site.edit("data/organisation.yaml", "A site for tests.", "A site for tests 🔥.")

    assert site.plan().pages


def test_words_too_long_for_their_sheet_are_told(site: SiteCopy) -> None:
    site.edit("data/contacts.yaml", "Keeper of the yard", "Keeper " + "of the yard " * 10)
    (told,) = site.faults().english

    assert "role.en: the text has 126 characters, more than 80 – shorten it" in told


@pytest.mark.parametrize("text", ["„Ņina” – 5 €…", "Резекне", "Αθήνα", "a\u00a0b\u202fc\n"])
def test_what_can_be_printed_is_sound(text: str) -> None:
    assert find_unprintable(text, FONTS) is None
