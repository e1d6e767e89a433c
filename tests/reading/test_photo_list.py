"""What ``photos.yaml`` of an exhibition promises."""

import pytest

from tests.site_copy import SiteCopy

PHOTOS = "exhibitions/dziparu-stasti/photos.yaml"
ALT = """
  alt:
    lv: Izšūts pagalms ar trim dobēm un žogu
    en: An embroidered yard with three beds and a fence"""


def test_photos_keep_their_order(site: SiteCopy) -> None:
    photos = site.plan().site.exhibitions["dziparu-stasti"].facts.photos

    assert [photo.file for photo in photos] == ["pagalms.jpg", "krasts.png"]


def test_exhibition_without_photos_is_sound(site: SiteCopy) -> None:
    assert site.plan().site.exhibitions["vel-bez-attelem"].facts.photos == ()


@pytest.mark.parametrize(
    ("old", "new", "english", "latvian"),
    [
        (ALT, "", "1: alt: the field is missing – add it", "1: alt: lauka nav – pievienojiet to"),
        (
            "    lv: Izšūts pagalms ar trim dobēm un žogu",
            "    lv: Pagalms",
            "6: alt.lv: the text has 7 characters, fewer than 15 – say more",
            "6: alt.lv: zīmju skaits tekstā ir 7, vajag vismaz 15 – pasakiet vairāk",
        ),
        (
            "Izšūts pagalms ar trim dobēm un žogu",
            "Pagalms rudenī pie žoga",
            (
                "5: alt: the alternative text repeats the caption – "
                "say in it what is seen, for someone who cannot see the picture"
            ),
            (
                "5: alt: aizstājējteksts atkārto parakstu – "
                "pasakiet tajā, kas redzams, cilvēkam, kurš attēlu neredz"
            ),
        ),
        (
            "file: pagalms.jpg",
            "file: nav.jpg",
            (
                "1: file: the picture “nav.jpg” does not exist – "
                "put the file into the same folder and write its name exactly"
            ),
            (
                "1: file: attēla „nav.jpg” nav – "
                "ielieciet failu tajā pašā mapē un uzrakstiet precīzu nosaukumu"
            ),
        ),
        (
            "file: krasts.png",
            "file: index.lv.md",
            (
                "11: file: the picture “index.lv.md” does not exist – "
                "put the file into the same folder and write its name exactly"
            ),
            (
                "11: file: attēla „index.lv.md” nav – "
                "ielieciet failu tajā pašā mapē un uzrakstiet precīzu nosaukumu"
            ),
        ),
        (
            "kind: photo",
            "kind: foto",
            "12: kind: “foto” is not one of the choices – write one of: drawn, photo",
            "12: kind: „foto” nav starp izvēlēm – rakstiet vienu no šiem: drawn, photo",
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


@pytest.mark.parametrize("text", ["file: pagalms.jpg\n", "Trīs bildes\n", "- file: [\n"])
def test_photos_not_written_as_a_list_are_told(site: SiteCopy, text: str) -> None:
    site.write(PHOTOS, text)
    faults = site.faults()

    if "[" in text:
        assert faults.english[0].startswith(f"content/{PHOTOS}:2: this is not readable as YAML")
    else:
        assert faults.english == [
            (
                f"content/{PHOTOS}:1: the pictures are not written as a list – "
                "begin each with “- file: …”"
            )
        ]
        assert faults.latvian == [
            f"content/{PHOTOS}:1: attēli nav uzrakstīti kā saraksts – katru sāciet ar „- file: …”"
        ]
