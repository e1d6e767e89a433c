"""What reading a file with front matter promises."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.reading.characters import find_forbidden_character
from kopienas.reading.document import read_document
from kopienas.reading.problem import Problem
from tests.site_copy import SiteCopy

ABOUT = "pages/about/index.lv.md"
TALKA = "activities/rudens-talka/index.lv.md"


def test_not_utf8_is_told_with_its_line(site: SiteCopy) -> None:
    """An editor's program that saves in Windows-1257 is found out."""
    text = site.path(ABOUT).read_text("utf-8")
    site.write(ABOUT, text.encode("cp1257", "replace"))
    faults = site.faults()

    assert faults.english == [
        (
            "content/pages/about/index.lv.md:5: the file is not saved as UTF-8 – "
            "save it again with the encoding UTF-8"
        )
    ]
    assert faults.latvian == [
        (
            "content/pages/about/index.lv.md:5: fails nav saglabāts kā UTF-8 – "
            "saglabājiet to vēlreiz ar kodējumu UTF-8"
        )
    ]


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_empty_file_is_told(site: SiteCopy, text: str) -> None:
    site.write(ABOUT, text)
    faults = site.faults()

    assert faults.english == [f"content/{ABOUT}:1: the file is empty – write it, or delete it"]
    assert faults.latvian == [f"content/{ABOUT}:1: fails ir tukšs – uzrakstiet to vai izdzēsiet"]


def test_byte_order_mark_and_windows_line_ends_are_accepted(site: SiteCopy) -> None:
    """What Notepad writes reads the same as what any other program writes."""
    as_it_was = site.plan().site.activities["rudens-talka"]
    text = site.path(TALKA).read_text("utf-8")
    site.write(TALKA, ("\ufeff" + text.replace("\n", "\r\n")).encode())

    assert site.plan().site.activities["rudens-talka"] == as_it_was


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "title: Bez svītrām\n",
            (
                "1: the file does not begin with a line “---” – "
                "put the fields between two lines “---” at the very top"
            ),
        ),
        (
            "---\ntitle: Bez beigām\n\nTeksts\n",
            (
                "5: the second line “---” is missing – "
                "put a line “---” between the fields and the text"
            ),
        ),
        (
            "---\n- saraksts\n---\n",
            "2: between the lines “---” there are no fields – write “field: value”",
        ),
        ("---\n---\n", "1: title: the field is missing – add it"),
    ],
)
def test_front_matter_needs_both_fences_and_fields(site: SiteCopy, text: str, told: str) -> None:
    site.write(ABOUT, text)

    assert f"content/{ABOUT}:{told}" in site.faults().english


def test_title_of_a_megabyte_is_told(site: SiteCopy) -> None:
    """A paste gone wrong is not read at all."""
    site.edit(ABOUT, "title: Par mums", f"title: {'ā' * 500_000}")
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{ABOUT}:1: the file has 1000 kB; at most 256 kB are read – "
            "shorten the text; pictures belong into files of their own"
        )
    ]


@given(
    body=st.text(alphabet=st.characters(exclude_characters="\r", codec="utf-8")).filter(
        lambda text: find_forbidden_character(text) is None
    )
)
def test_body_is_what_stands_below_the_second_fence(
    tmp_path_factory: pytest.TempPathFactory, body: str
) -> None:
    """Whatever stands in it, further lines “---” included, no letter is lost or added."""
    file = tmp_path_factory.mktemp("body") / "index.lv.md"
    file.write_bytes(f"---\ntitle: Ņina\n---\n{body}".encode())
    problems: list[Problem] = []
    document = read_document(file, "x.md", problems)

    assert document is not None
    assert not problems
    assert (document.front_matter.value, document.body, document.body_line) == (
        {"title": "Ņina"},
        body,
        4,
    )


@given(raw=st.binary() | st.text().map(lambda text: f"---\n{text}\n---\n{text}".encode()))
def test_any_bytes_are_read_or_told(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    """No file ends in a crash: it is a document, or a problem says why not."""
    file = tmp_path_factory.mktemp("bytes") / "index.lv.md"
    file.write_bytes(raw)
    problems: list[Problem] = []

    assert read_document(file, "x.md", problems) is not None or problems


def test_a_text_is_found_on_its_line(tmp_path: Path) -> None:
    """Faults of a body name the line in the file, not in the body."""
    file = tmp_path / "index.lv.md"
    file.write_text("---\ntitle: Ņina\n---\n\nviens\ndivi\n", "utf-8")
    document = read_document(file, "x.md", [])

    assert document is not None
    assert (document.line_of("divi"), document.line_of("nav")) == (6, 4)
