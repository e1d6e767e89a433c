"""What the catalogues of interface words promise."""

from gettext import c2py
from pathlib import Path

import pytest
from babel.messages.pofile import PoFileError

from kopienas.wording.catalogue import PLURAL_FORMS_LV, list_faults, load_translations

HEADER = f"""msgid ""
msgstr ""
"Language: lv\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {PLURAL_FORMS_LV}\\n"

"""
CENTRES = """msgid "%(n)s centre"
msgid_plural "%(n)s centres"
msgstr[0] "%(n)s centru"
msgstr[1] "%(n)s centrs"
msgstr[2] "%(n)s centri"
"""


@pytest.fixture
def po(tmp_path: Path) -> Path:
    return tmp_path / "lv.po"


@pytest.mark.parametrize(
    ("number", "form"),
    [
        *((number, 0) for number in (0, 10, 11, 19, 20, 30, 100, 111)),
        *((number, 1) for number in (1, 21, 101, 121)),
        *((number, 2) for number in (2, 9, 22, 109)),
    ],
)
def test_latvian_has_three_plural_forms(number: int, form: int) -> None:
    """Zero, one, other, as CLDR has them."""
    plural = PLURAL_FORMS_LV.partition("plural=")[2].removesuffix(";")
    assert c2py(plural)(number) == form


def test_words_are_read_without_a_compiled_file(po: Path) -> None:
    """A message, its plural forms, and a message that nobody has translated."""
    po.write_text(HEADER + CENTRES + '\nmsgid "Search"\nmsgstr "Meklēt"\n', "utf-8")
    words = load_translations(po)
    assert words.gettext("Search") == "Meklēt"
    assert words.gettext("Close") == "Close"
    spoken = [words.ngettext("%(n)s centre", "%(n)s centres", n) % {"n": n} for n in (10, 21, 4)]
    assert spoken == ["10 centru", "21 centrs", "4 centri"]
    assert [*po.parent.iterdir()] == [po]


def test_a_whole_catalogue_has_nothing_unfinished(po: Path) -> None:
    """No complaint about what is complete."""
    po.write_text(HEADER + CENTRES, "utf-8")
    assert list_faults(po) == []


@pytest.mark.parametrize(
    ("messages", "told"),
    [
        ('msgid "Search"\nmsgstr ""\n', ["“Search”: not translated"]),
        ('#, fuzzy\nmsgid "Search"\nmsgstr "Meklēt"\n', ["“Search”: marked fuzzy"]),
        (
            CENTRES.replace('[2] "%(n)s centri"', '[2] ""'),
            ["“%(n)s centre”: has 2 of 3 plural forms"],
        ),
        (
            CENTRES.replace("%(n)s centrs", "viens centrs"),
            ["“%(n)s centre”: placeholders differ: none instead of %(n)s"],
        ),
        (
            'msgid "Hello {name}"\nmsgstr "Sveiki, {vards}"\n',
            ["“Hello {name}”: placeholders differ: {vards} instead of {name}"],
        ),
    ],
)
def test_what_is_unfinished_is_told(po: Path, messages: str, told: list[str]) -> None:
    """Untranslated, fuzzy, missing plural forms, other placeholders than the source has."""
    po.write_text(HEADER + messages, "utf-8")
    assert list_faults(po) == told


def test_a_malformed_catalogue_is_refused(po: Path) -> None:
    """A misspelt keyword is an error and not an empty catalogue."""
    po.write_text(HEADER + 'mgsid "Search"\nmsgstr "Meklēt"\n', "utf-8")
    with pytest.raises(PoFileError):
        load_translations(po)
