"""What the catalogues of interface words promise."""

from pathlib import Path

import pytest
from babel.messages.pofile import PoFileError

from kopienas.wording.catalogue import load_translations
from tests.catalogue_faults import list_faults

HEADER = """msgid ""
msgstr ""
"Language: lv\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural="
"(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2);\\n"

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
