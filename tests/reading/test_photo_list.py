"""What ``photos.yaml`` of an exhibition promises."""

import pytest

from tests.site_copy import SiteCopy

PHOTOS = "exhibitions/dziparu-stasti/photos.yaml"
FIRST, SECOND = "panels.0.photos.0", "panels.0.photos.1"
ALT = (
    "\n          alt:"
    "\n            lv: Izšūts pagalms ar trim dobēm un žogu"
    "\n            en: An embroidered yard with three beds and a fence"
)


def test_photos_keep_their_order(site: SiteCopy) -> None:
    photos = site.plan().site.exhibitions["dziparu-stasti"].facts.photos

    assert [photo.file for photo in photos] == ["pagalms.jpg", "krasts.png"]


def test_photo_is_known_by_its_file_without_the_ending(site: SiteCopy) -> None:
    photos = site.plan().site.exhibitions["dziparu-stasti"].facts.photos

    assert [photo.name for photo in photos] == ["pagalms", "krasts"]


def test_photos_taken_down_leave_no_empty_panel_or_room(site: SiteCopy) -> None:
    facts = site.plan().site.exhibitions["dziparu-stasti"].facts
    both = [photo.file for photo in facts.photos]

    assert [photo.file for photo in facts.omit_files(both[:1]).photos] == ["krasts.png"]
    assert facts.omit_files(both).rooms == ()


def test_picture_that_hangs_twice_is_told(site: SiteCopy) -> None:
    """Both would have the same address."""
    site.edit(PHOTOS, "file: krasts.png", "file: pagalms.jpg")

    assert site.faults().english == [
        f"content/{PHOTOS}:17: file: the picture “pagalms.jpg” hangs twice – keep one of the two"
    ]


def test_room_without_panels_is_told(site: SiteCopy) -> None:
    site.write(PHOTOS, "- title: {lv: Telpa, en: Room}\n  panels: []\n")

    assert site.faults().english == [
        f"content/{PHOTOS}:2: panels: the list is empty – name at least one"
    ]


def test_exhibition_without_photos_is_sound(site: SiteCopy) -> None:
    assert site.plan().site.exhibitions["vel-bez-attelem"].facts.photos == ()


@pytest.mark.parametrize(
    ("old", "new", "english", "latvian"),
    [
        (
            ALT,
            "",
            f"7: {FIRST}.alt: the field is missing – add it",
            f"7: {FIRST}.alt: lauka nav – pievienojiet to",
        ),
        (
            "  lv: Izšūts pagalms ar trim dobēm un žogu",
            "  lv: Pagalms",
            f"12: {FIRST}.alt.lv: the text has 7 characters, fewer than 15 – say more",
            f"12: {FIRST}.alt.lv: zīmju skaits tekstā ir 7, vajag vismaz 15 – pasakiet vairāk",
        ),
        (
            "Izšūts pagalms ar trim dobēm un žogu",
            "Pagalms rudenī pie žoga",
            (
                "11: alt: the alternative text repeats the caption – "
                "say in it what is seen, for someone who cannot see the picture"
            ),
            (
                "11: alt: aizstājējteksts atkārto parakstu – "
                "pasakiet tajā, kas redzams, cilvēkam, kurš attēlu neredz"
            ),
        ),
        (
            "file: pagalms.jpg",
            "file: nav.jpg",
            (
                "7: file: the picture “nav.jpg” does not exist – "
                "put the file into the same folder and write its name exactly"
            ),
            (
                "7: file: attēla „nav.jpg” nav – "
                "ielieciet failu tajā pašā mapē un uzrakstiet precīzu nosaukumu"
            ),
        ),
        (
            "file: krasts.png",
            "file: index.lv.md",
            (
                "17: file: the picture “index.lv.md” does not exist – "
                "put the file into the same folder and write its name exactly"
            ),
            (
                "17: file: attēla „index.lv.md” nav – "
                "ielieciet failu tajā pašā mapē un uzrakstiet precīzu nosaukumu"
            ),
        ),
        (
            "kind: photo",
            "kind: foto",
            f"18: {SECOND}.kind: “foto” is not one of the choices – write one of: drawn, photo",
            f"18: {SECOND}.kind: „foto” nav starp izvēlēm – rakstiet vienu no šiem: drawn, photo",
        ),
    ],
)
def test_fault_of_a_photo_is_told(
    site: SiteCopy, old: str, new: str, english: str, latvian: str
) -> None:
    if "repeats" in english:
        site.edit(PHOTOS, "lv: Pagalms rudenī.", "lv: Pagalms rudenī pie žoga")
    site.edit(PHOTOS, old, new)
    faults = site.faults()

    assert faults.english == [f"content/{PHOTOS}:{english}"]
    assert faults.latvian == [f"content/{PHOTOS}:{latvian}"]


@pytest.mark.parametrize("text", ["title: Telpa\n", "Trīs bildes\n", "- title: [\n"])
def test_photos_not_written_as_a_list_are_told(site: SiteCopy, text: str) -> None:
    site.write(PHOTOS, text)
    faults = site.faults()

    if "[" in text:
        assert faults.english[0].startswith(f"content/{PHOTOS}:2: this is not readable as YAML")
    else:
        assert faults.english == [
            (
                f"content/{PHOTOS}:1: the rooms are not written as a list – "
                "begin each with “- title: …”"
            )
        ]
        assert faults.latvian == [
            f"content/{PHOTOS}:1: telpas nav uzrakstītas kā saraksts – katru sāciet ar „- title: …”"
        ]
