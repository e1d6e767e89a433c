"""What reading a thing's folder promises: facts once, words per language."""

from kopienas.model.language import Language
from tests.site_copy import SiteCopy

TALKA = "activities/rudens-talka"


def test_missing_english_words_are_told(site: SiteCopy) -> None:
    site.path(f"{TALKA}/index.en.md").unlink()
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}/index.lv.md:1: the English words are missing – "
            "write index.en.md, or put “latvian_only: true” into index.lv.md"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}/index.lv.md:1: trūkst angļu teksta – "
            "uzrakstiet index.en.md vai ierakstiet failā index.lv.md „latvian_only: true”"
        )
    ]


def test_english_words_of_a_thing_in_latvian_only_are_told(site: SiteCopy) -> None:
    site.edit(f"{TALKA}/index.lv.md", "status:", "latvian_only: true\nstatus:")
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}/index.lv.md:1: "
            "index.en.md is there, yet the Latvian file says “latvian_only: true” – "
            "remove the one or the other"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}/index.lv.md:1: "
            "index.en.md ir, lai gan latviešu failā rakstīts „latvian_only: true” – "
            "izdzēsiet vienu no abiem"
        )
    ]


def test_fact_in_the_english_file_is_told(site: SiteCopy) -> None:
    site.edit(f"{TALKA}/index.en.md", "title:", "status: planned\ntitle:")
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}/index.en.md:2: status: a fact stands in the English file – "
            "remove it; facts are taken from index.lv.md"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}/index.en.md:2: status: angļu failā ir fakts – "
            "izdzēsiet to; faktus ņem no index.lv.md"
        )
    ]


def test_two_faults_in_two_files_are_told_at_once(site: SiteCopy) -> None:
    """An editor mends them in one go; they stand in the order of files and lines."""
    site.edit(f"{TALKA}/index.lv.md", "status: took-place", "status: bijusi")
    site.edit(f"{TALKA}/index.en.md", "title:", "titel:")
    site.edit("centres/azu-pagalms/index.lv.md", "latitude: 56.1327", "latitude: 56,1327")

    assert [line.partition(": ")[0] for line in site.faults().english] == [
        f"content/{TALKA}/index.en.md:2",
        f"content/{TALKA}/index.en.md:2",
        f"content/{TALKA}/index.lv.md:3",
        "content/centres/azu-pagalms/index.lv.md:7",
    ]


def test_photos_have_a_file_of_their_own(site: SiteCopy) -> None:
    """Written into index.lv.md they would pass unchecked, so the field is not known there."""
    name = "exhibitions/vel-bez-attelem/index.lv.md"
    site.edit(name, "title:", "photos: [{file: nav.jpg}]\ntitle:")

    assert f"content/{name}:2: photos: there is no such field" in site.faults().english[0]


def test_words_are_typeset_and_facts_are_not(site: SiteCopy) -> None:
    """Straight quotation marks in a title become those of its language."""
    site.edit(f"{TALKA}/index.lv.md", "title: Rudens talka Āžos", "title: 'Talka \"Āži\" - 2020'")
    site.edit(f"{TALKA}/index.en.md", "title: Autumn clean-up in Āži", "title: 'Clean-up \"Āži\"'")
    words = site.plan().site.activities["rudens-talka"].words

    assert words[Language.LV].title == "Talka „Āži”\u00a0– 2020"
    assert words[Language.EN].title == "Clean-up “Āži”"


def test_figures_in_words_are_filled_in(site: SiteCopy) -> None:
    site.edit(
        "centres/azu-pagalms/index.lv.md",
        "summary: Pagalms, kurā kaimiņi",
        "summary: Pagalms, kurā {figure:participants} kaimiņu",
    )
    words = site.plan().site.centres["azu-pagalms"].words

    assert words[Language.LV].summary.startswith("Pagalms, kurā ap 6000 kaimiņu")
