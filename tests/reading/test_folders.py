"""What may stand where under ``content/``, and that nothing passes unseen."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.centre import CENTRES
from kopienas.reading.folders import list_folders
from kopienas.reading.problem import Problem
from tests.site_copy import FIXTURE, SiteCopy

TALKA = "activities/rudens-talka"
WORDS = "---\ntitle: x\n---\n"


def test_everything_in_the_fixture_is_found() -> None:
    problems: list[Problem] = []
    folders = list_folders(FIXTURE, FIXTURE.parent, problems)

    assert not problems
    assert [one.slug for one in folders if one.kind is CENTRES] == [
        "azu-pagalms",
        "nicas-krasts",
    ]
    assert len(folders) == len([*FIXTURE.rglob("index.lv.md")])


@pytest.mark.parametrize(
    ("name", "english", "latvian"),
    [
        (
            "activities/Talka pļavā/index.lv.md",
            (
                "content/activities/Talka pļavā:1: the folder's name cannot be an address – "
                "use a–z, 0–9 and hyphens, such as “rudens-talka-2020”"
            ),
            (
                "content/activities/Talka pļavā:1: mapes nosaukums neder adresei – "
                "lietojiet a–z, 0–9 un defises, piemēram, „rudens-talka-2020”"
            ),
        ),
        (
            f"{TALKA}/Mūsu bilde ž.jpg",
            (
                f"content/{TALKA}/Mūsu bilde ž.jpg:1: a file of this name is "
                "not read by anything – "
                "texts are index.lv.md and index.en.md; "
                "picture names use a–z, 0–9, hyphens, .jpg .png"
            ),
            (
                f"content/{TALKA}/Mūsu bilde ž.jpg:1: failu ar šādu nosaukumu neviens nelasa – "
                "teksti ir index.lv.md un index.en.md; "
                "attēlu nosaukumos lieto a–z, 0–9, defises, .jpg .png"
            ),
        ),
        (
            "activities/jauna/index.en.md",
            "content/activities/jauna:1: index.lv.md is missing – write it, or remove the folder",
            (
                "content/activities/jauna:1: trūkst faila index.lv.md – "
                "uzrakstiet to vai izdzēsiet mapi"
            ),
        ),
        (
            "activities/talka.md",
            (
                "content/activities/talka.md:1: a file stands where each thing has a folder – "
                "make a folder and put the text into it as index.lv.md"
            ),
            (
                "content/activities/talka.md:1: fails ir vietā, kur katrai lietai ir sava mape – "
                "izveidojiet mapi un ielieciet tekstu tajā kā index.lv.md"
            ),
        ),
    ],
)
def test_what_does_not_belong_is_told(
    site: SiteCopy, name: str, english: str, latvian: str
) -> None:
    site.write(name, WORDS)
    faults = site.faults()

    assert (faults.english, faults.latvian) == ([english], [latvian])


def test_folder_that_nothing_reads_is_told(site: SiteCopy) -> None:
    site.write("projects/jauns/index.lv.md", WORDS)
    faults = site.faults()

    assert faults.english[0].startswith(
        "content/projects:1: this does not belong into content/ – the folders are: "
    )
    assert faults.latvian[0].startswith(
        "content/projects:1: tam mapē content/ nav vietas – mapes ir šādas: "
    )


@pytest.mark.parametrize(
    "name", ["activities/rudens-talka/bilde.jpg", "activities/gajiens", "jauns", "data/themes.yaml"]
)
def test_symbolic_link_out_of_the_content_is_refused(
    site: SiteCopy, tmp_path: Path, name: str
) -> None:
    """Be it a file or a folder, wherever it stands: what it leads to is not the site's."""
    outside = tmp_path / "outside"
    if name.endswith((".jpg", ".yaml")):
        source = site.path(name)
        outside.write_bytes(source.read_bytes() if source.exists() else b"x")
        source.unlink(missing_ok=True)
    else:
        shutil.copytree(site.path(TALKA), outside)
    site.path(name).symlink_to(outside)
    faults = site.faults()

    line = f"content/{name}:1: this is a symbolic link – put the file itself here"
    line_lv = f"content/{name}:1: šī ir simboliska saite – ielieciet šeit pašu failu"
    assert line in faults.english
    assert line_lv in faults.latvian


def test_guides_and_hidden_files_may_stand_everywhere(site: SiteCopy) -> None:
    for name in ("README.md", "activities/README.md", ".DS_Store", f"{TALKA}/.swp"):
        site.write(name, "Kā rakstīt")

    assert site.plan().site.activities.keys() >= {"rudens-talka"}


@given(
    name=st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=60)
)
def test_any_file_name_is_a_picture_or_told(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    """No file beside the words is passed over in silence, hidden ones excepted."""
    content = tmp_path_factory.mktemp("names")
    folder = content / "activities" / "x"
    folder.mkdir(parents=True)
    (folder / "index.lv.md").touch()
    if name in {".", ".."} or len(name.encode()) > 255:
        return
    (folder / name).touch()
    problems: list[Problem] = []
    (found,) = list_folders(content, content.parent, problems)

    known = name in {"index.lv.md", "index.en.md", *found.picture_names()} or name.startswith(".")
    assert known != bool(problems)


@pytest.mark.parametrize("name", ["bilde.jpg", "index.en.md", "consent.yaml", "piezīmes"])
def test_folder_in_the_place_of_a_file_is_told(site: SiteCopy, name: str) -> None:
    path = site.path(f"{TALKA}/{name}")
    path.unlink(missing_ok=True)
    path.mkdir()

    assert (
        f"content/{TALKA}/{name}:1: a folder stands where only files are read – "
        "put its files one folder higher, or delete it"
    ) in site.faults().english


@pytest.mark.parametrize("name", ["bilde.jpg\n", "b\nilde.jpg"])
def test_line_feed_in_the_name_of_a_picture_is_told(site: SiteCopy, name: str) -> None:
    site.write(f"{TALKA}/{name}", b"x")

    assert "a file of this name is not read by anything" in "".join(site.faults().english)


def test_line_feed_at_the_end_of_the_name_of_a_folder_is_told(site: SiteCopy) -> None:
    """It would become part of an address."""
    site.write("activities/talka\n/index.lv.md", WORDS)

    assert "the folder's name cannot be an address" in "".join(site.faults().english)
