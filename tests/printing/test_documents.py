"""What hangs on the wall: every word of every picture, whole, and codes that lead to its page."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kopienas.model.language import Language
from kopienas.printing.documents import (
    PdfDocument,
    TooLongError,
    list_pdf_documents,
    typeset_document,
)
from kopienas.printing.typesetting_folder import fill_folder
from kopienas.views.exhibitions.printed_sheets import (
    Poster,
    PrintedPanel,
    PrintedRoom,
    PrintedSheets,
)
from tests.printing.conftest import MOMENT
from tests.printing.read_back import MM, Printed, bare

LABELS = ("labelsa6", "labelsa5")
#: Dots an inch at which the codes of a print at 300 are seen when it is made half as large.
HALF_SIZE = 150
A6 = PdfDocument("a6", "labels.typ", {"paper": "a6"})


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("labelsa6", (148, 105)),
        ("labelsa5", (210, 148)),
        ("large-print", (210, 297)),
        ("hanging-list", (210, 297)),
        ("poster", (297, 420)),
    ],
)
def test_sheets_have_the_size_of_their_paper(
    printed: dict[str, Printed], name: str, size: tuple[int, int]
) -> None:
    assert printed[name].sizes == {size}


@pytest.mark.parametrize("name", LABELS)
def test_each_label_is_one_page_with_every_word(
    printed: dict[str, Printed], shown: PrintedSheets, name: str
) -> None:
    walls = sum((room.intro is not None) + len(room.panels) for room in shown.rooms)
    assert len(printed[name].pages) == walls + len(shown.labels)
    for label in shown.labels:
        [page] = [text for text in printed[name].texts if bare(label.caption[Language.LV]) in text]
        for words in (label.title, label.caption, label.credit):
            assert all(bare(text) in page for text in words.values())
        assert str(label.number) in page


@pytest.mark.parametrize("name", LABELS)
def test_rooms_and_panels_have_their_words(
    printed: dict[str, Printed], shown: PrintedSheets, name: str
) -> None:
    for room in shown.rooms:
        for words in (room.title, room.intro, *(panel.text for panel in room.panels)):
            for text in (words or {}).values():
                assert any(bare(text) in page for page in printed[name].texts)


@pytest.mark.parametrize("name", [*LABELS, "large-print", "hanging-list", "poster"])
def test_nothing_stands_outside_the_margins(printed: dict[str, Printed], name: str) -> None:
    """Printers leave about 5 mm bare at each edge."""
    for page, words in zip(printed[name].pages, printed[name].words, strict=True):
        for word in words:
            assert 5 * MM <= word.left <= page.mediabox.width - 5 * MM
            assert 5 * MM <= word.base <= page.mediabox.height - 5 * MM


@pytest.mark.parametrize(("name", "least"), [("labelsa6", 6), ("labelsa5", 8.4)])
def test_labels_are_never_set_too_small(
    printed: dict[str, Printed], name: str, least: float
) -> None:
    assert min(word.size for page in printed[name].words for word in page) >= least


def test_large_print_is_large_throughout(printed: dict[str, Printed], shown: PrintedSheets) -> None:
    large = printed["large-print"]
    assert min(round(word.size, 2) for page in large.words for word in page) >= 24
    for label in shown.labels:
        for language in Language:
            wanted = bare(label.caption[language])
            assert any(wanted in page for page in large.texts)


def test_hanging_list_names_every_picture_in_order(
    printed: dict[str, Printed], shown: PrintedSheets
) -> None:
    text = "".join(printed["hanging-list"].texts)
    places = [text.index(bare(label.file)) for label in shown.labels]

    assert places == sorted(places)


def test_poster_says_when_and_where(printed: dict[str, Printed], shown: PrintedSheets) -> None:
    poster = shown.posters[0]
    [text] = printed["poster"].texts

    assert poster.when[Language.LV] == "2024. gada 16. maijs"
    for words in (poster.when, poster.place, shown.funding):
        assert all(bare(one) in text for one in words.values())


def test_codes_lead_to_the_pages_of_the_pictures(
    printed: dict[str, Printed], shown: PrintedSheets
) -> None:
    """Also on a print that was made smaller."""
    wanted = {address for label in shown.labels for address in label.addresses.values()}
    for name in ("labelsa6", "large-print"):
        found = list(printed[name].codes(HALF_SIZE))
        assert set().union(*found) == wanted
    assert list(printed["poster"].codes(HALF_SIZE)) == [{shown.addresses[Language.LV]}]


def test_same_words_give_the_same_bytes(printed: dict[str, Printed]) -> None:
    for one in printed.values():
        assert typeset_document(one.document, one.folder, MOMENT) == one.pdf


def single(shown: PrintedSheets, caption: str) -> PrintedSheets:
    """Return sheets of one picture with other words."""
    label = replace(shown.labels[0], caption=dict.fromkeys(Language, caption))
    panel = PrintedPanel(shown.rooms[0].title, None, (label,), label.motif)
    room = PrintedRoom(shown.rooms[0].title, None, (panel,), label.motif)
    return replace(shown, rooms=(room,), posters=())


@pytest.fixture(scope="module")
def other_folder(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for sheets with other words."""
    made = tmp_path_factory.mktemp("other") / "sheets"
    made.mkdir()
    for file in folder.glob("*.typ"):
        (made / file.name).write_bytes(file.read_bytes())
    (made / "fonts").symlink_to(folder / "fonts")
    return made


@settings(max_examples=12)
@given(
    st.lists(st.text("aābcčdeēgģiījkķlļmnņoōprsštuūvzž.,–", min_size=1, max_size=14), max_size=220)
)
def test_words_of_any_length_are_whole_or_refused(
    other_folder: Path, content: Path, shown: PrintedSheets, words: list[str]
) -> None:
    caption = " ".join(["Vārdi", *words])
    fill_folder(other_folder, single(shown, caption), content)
    try:
        pdf = typeset_document(A6, other_folder, MOMENT)
    except TooLongError:
        assert len(caption) > 500
        return
    label = Printed(A6, other_folder, pdf)

    assert len(label.pages) == 2
    assert label.texts[1].count(bare(caption)) == 2
    assert min(word.base for word in label.words[1]) > 5 * MM


def test_too_long_words_are_told_by_the_file_of_their_picture(
    other_folder: Path, content: Path, shown: PrintedSheets
) -> None:
    fill_folder(other_folder, single(shown, "Garš stāsts. " * 150), content)

    with pytest.raises(TooLongError, match=rf"^{shown.labels[0].file}$"):
        typeset_document(A6, other_folder, MOMENT)


#: Latvian as it is written, to cut to any length.
WRITTEN = (
    "Kaimiņi sanāk pagalmā, vienojas par svētku galdu un piekrastē sarunājas ar māksliniecēm, "
    "kuras ķermeņrunu sajūsmā pārvērš izšuvumos. "
)


def written(length: int) -> dict[Language, str]:
    """Return that many characters in each language, other ones in each."""
    return {
        language: (WRITTEN * 6)[start:][: length - 1] + "."
        for start, language in zip((0, 30), Language, strict=True)
    }


def test_whatever_the_check_accepts_fits_its_sheet(
    other_folder: Path, content: Path, shown: PrintedSheets
) -> None:
    """The longest that a field may hold, everywhere at once."""
    heading, remark, caption = (written(length) for length in (80, 200, 500))
    label = replace(shown.labels[0], title=heading, credit=remark, caption=caption)
    panel = PrintedPanel(heading, caption, (label,), label.motif)
    poster = Poster(
        when=dict.fromkeys(Language, "2026. gada 28. septembris – 2027. gada 28. septembris"),
        place=heading,
        contact={
            one: f"{words} {words} +371 65235635, {'a' * 50}@example.org"
            for one, words in heading.items()
        },
        label=label,
        motif=label.motif,
    )
    sheets = replace(
        shown,
        title=written(200),
        organisation=heading,
        funding=caption,
        rooms=(PrintedRoom(heading, caption, (panel,), label.motif),),
        posters=(poster,),
    )
    fill_folder(other_folder, sheets, content)
    for document in list_pdf_documents(sheets):
        assert typeset_document(document, other_folder, MOMENT)


def test_words_are_never_taken_for_markup(
    other_folder: Path, content: Path, shown: PrintedSheets
) -> None:
    words = '#panic("x") $a$ *b* _c_ `d` <e> @f // g /* h */ = i \\ #sys.inputs'
    fill_folder(other_folder, single(shown, words), content)
    label = Printed(A6, other_folder, typeset_document(A6, other_folder, MOMENT))

    assert label.texts[1].count(bare(words)) == 2


def test_exhibition_without_pictures_has_posters_only(shown: PrintedSheets) -> None:
    names = [document.name for document in list_pdf_documents(replace(shown, rooms=()))]

    assert names == ["plakats-poster-1"]
