"""Interface words are found in one catalogue, wherever they are used."""

import pytest

from kopienas.model.language import Language
from kopienas.views.labels import DRAWN
from kopienas.wording.interface import in_each_language, translate, translate_counted
from tests.site_copy import ROOT


def test_word_is_in_the_language_that_is_asked_for() -> None:
    assert translate("Home", Language.LV) == "Sākums"
    assert in_each_language(DRAWN) == {
        Language.LV: "Izšuvuma raksts, nevis fotogrāfija",
        Language.EN: "In embroidery style, not a photograph",
    }


@pytest.mark.parametrize(("number", "word"), [(0, "bērnu"), (1, "bērns"), (2, "bērni")])
def test_counted_word_has_the_form_of_its_number(number: int, word: str) -> None:
    message = translate_counted("%(count)s child", "%(count)s children", number, Language.LV)

    assert message.endswith(word)


def test_sentence_about_drawn_pictures_stands_once() -> None:
    """The pages, the kiosk and the printed sheets take it from one place."""
    files = [*ROOT.glob("plugins/**/*.py"), *ROOT.glob("theme/**/*.html")]
    found = [file.name for file in files if DRAWN in file.read_text("utf-8")]

    assert found == ["labels.py"]
