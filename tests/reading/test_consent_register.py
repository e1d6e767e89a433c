"""A picture without full consent is in no output; a faulty register is told."""

import shutil
from pathlib import Path

import pytest

from kopienas.model.consent import ConsentScope
from kopienas.model.language import Language
from kopienas.reading.withheld import describe_withheld
from kopienas.views.exhibitions.printed_sheets import printed_sheets
from tests.site_copy import SITE_URL, SiteCopy, build, run

REGISTER = "exhibitions/dziparu-stasti/consent.yaml"
WHOLE = """\
- file: pagalms.jpg
  basis: no-person
  scope: [web, print, press]
  date: "2026-11-01"
  status: given
"""
SHORT_OF_PRESS = (
    "- file: krasts.png\n  basis: adult\n  scope: [web, print]\n"
    '  date: "2026-01-01"\n  status: given'
)
#: Each way in which consent may fall short, on the fixture site's day, 20 November 2026.
SHORT = {
    "no register": None,
    "missing": "",
    "withdrawn": '  basis: adult\n  scope: [web]\n  date: "2026-01-01"\n  status: withdrawn\n',
    "expired": (
        '  basis: adult\n  scope: [web]\n  date: "2026-01-01"\n'
        '  expiry: "2026-11-19"\n  status: given\n'
    ),
    "too narrow": '  basis: parents\n  scope: [print]\n  date: "2026-01-01"\n  status: given\n',
    "not yet": '  basis: adult\n  scope: [web]\n  date: "2026-11-21"\n  status: given\n',
}


def fall_short(site: SiteCopy, way: str) -> None:
    fields = SHORT[way]
    if fields is None:
        site.path(REGISTER).unlink()
    else:
        site.write(REGISTER, WHOLE + (f"- file: krasts.png\n{fields}" if fields else ""))


@pytest.mark.parametrize("way", SHORT)
def test_picture_without_full_consent_is_not_known_to_the_site(site: SiteCopy, way: str) -> None:
    fall_short(site, way)
    known = site.plan().site

    facts = known.exhibitions["dziparu-stasti"].facts
    assert "krasts.png" not in {photo.file for photo in facts.photos}
    assert "exhibitions/dziparu-stasti/krasts.png" not in known.pictures
    assert "krasts.png" in known.hidden_files("exhibitions/dziparu-stasti", ConsentScope.WEB)


def test_withheld_picture_is_in_no_byte_of_the_output(built: Path, drawn: SiteCopy) -> None:
    """Neither its name nor its words are anywhere: pages, feeds, data, pictures, the cache."""
    everything = read(built)
    assert "krasts-300" in everything
    assert "Kārkli gar ūdeni" in everything
    assert list((drawn.root / ".cache").rglob("300.*"))
    fall_short(drawn, "withdrawn")
    everything = read(build(drawn))

    assert "dziparu-stasti/krasts" not in everything
    assert "krasts.png" not in everything
    assert "Kārkli gar ūdeni" not in everything
    assert not list((drawn.root / ".cache").rglob("300.*"))


def test_address_of_a_withheld_picture_is_not_missed(site: SiteCopy) -> None:
    """Consent can be withdrawn at once, even after the page was published."""
    site.add("data/addresses.txt", "/fotoizstade/dziparu-stasti/krasts/")
    fall_short(site, "withdrawn")

    assert "/fotoizstade/dziparu-stasti/krasts/" not in {page.path for page in site.plan().pages}


def test_build_says_what_it_keeps_back(drawn: SiteCopy) -> None:
    fall_short(drawn, "expired")
    done = run(drawn, "--lang", "en")

    assert done.returncode == 0
    path = "content/exhibitions/dziparu-stasti/krasts.png"
    assert f"{path}: not shown (on the web, in print, in the press) – consent has expired." in (
        done.stdout
    )


def test_pictures_kept_back_alike_are_told_together(site: SiteCopy) -> None:
    site.write(REGISTER, WHOLE.replace("[web, print, press]", "[web, print]"))
    site.add(REGISTER, SHORT_OF_PRESS)

    told = [words[Language.LV] for words in describe_withheld(site.plan().site)]
    folder = "content/exhibitions/dziparu-stasti"
    assert f"{folder}: nerāda (presē) – atļauja to neaptver: krasts.png, pagalms.jpg." in told


BODIES = {
    "a paragraph": "![Talcinieki grābj lapas pie bērza](talka.jpg)",
    "a figure with its caption": (
        '<figure><img src="talka.jpg" alt="Talcinieki grābj lapas"><figcaption>Anna</figcaption>'
        "</figure>"
    ),
    "a line": "Pirms ![Talcinieki grābj lapas pie bērza](talka.jpg) pēc.",
}


@pytest.mark.parametrize("way", SHORT)
@pytest.mark.parametrize("body", BODIES)
def test_picture_in_words_is_left_out_with_its_caption(site: SiteCopy, body: str, way: str) -> None:
    """In news, activities and centres too; the rest of the words stays, and nothing is a fault."""
    folder = "activities/rudens-talka"
    shutil.copy(site.path("news/pagalms-atverts/varti.jpg"), site.path(f"{folder}/talka.jpg"))
    site.add(f"{folder}/index.lv.md", f"Sākums.\n\n{BODIES[body]}\n\nBeigas.")
    if fields := SHORT[way]:
        site.write(f"{folder}/consent.yaml", f"- file: talka.jpg\n{fields}")

    known = site.plan().site
    html = known.activities["rudens-talka"].body.lv.html
    assert "<img" not in html
    assert "figure" not in html
    assert "Anna" not in html
    assert "<p></p>" not in html
    assert "Sākums." in html
    assert "Beigas." in html
    assert f"{folder}/talka.jpg" not in known.pictures
    told = [words[Language.EN] for words in describe_withheld(known)]
    assert any(f"content/{folder}/talka.jpg: not shown" in words for words in told)

    site.allow(f"{folder}/talka.jpg")
    assert "talka-800.jpg" in site.plan().site.activities["rudens-talka"].body.lv.html


def read(output: Path) -> str:
    """Return every name and every text of a built site."""
    files = [file for file in output.rglob("*") if file.is_file()]
    texts = [file.read_bytes().decode("utf-8", "replace") for file in files]
    return "\n".join([*map(str, files), *texts])


def test_picture_for_the_web_alone_is_not_printed(site: SiteCopy) -> None:
    site.write(REGISTER, site.path(REGISTER).read_text("utf-8").replace("[web, print]", "[web]"))
    known = site.plan().site
    printed = printed_sheets(known, known.exhibitions["dziparu-stasti"], SITE_URL)

    photos = known.exhibitions["dziparu-stasti"].facts.photos
    assert [photo.file for photo in photos] == ["pagalms.jpg", "krasts.png"]
    assert len(printed.labels) == 1


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "basis: no-person\n  scope: [web, print]",
            "basis: jā\n  scope: [web]",
            "basis: “jā” is not",
        ),
        ("scope: [web, print]\n", "scope: []\n", "scope: the list is empty"),
        (
            'date: "2026-11-01"\n  expiry',
            'date: "2026-11"\n  expiry',
            "date: “2026-11” is not a day",
        ),
        ("2036-10-31", "2026-10-31", "the last day comes before the first"),
        ("krasts.png", "nav.png", "file: the picture “nav.png” does not exist"),
        ("krasts.png", "pagalms.jpg", "file: the picture “pagalms.jpg” has two consents"),
        ('  expiry: "2036-10-31"\n', "  name: Anna\n", "name: "),
    ],
)
def test_fault_of_the_register_is_told(site: SiteCopy, old: str, new: str, told: str) -> None:
    site.edit(REGISTER, old, new)

    assert any(told in line and REGISTER in line for line in site.faults().english)


def test_register_that_is_no_list_is_told(site: SiteCopy) -> None:
    site.write(REGISTER, "file: krasts.png\n")

    (line,) = site.faults().english
    assert line.startswith(f"content/{REGISTER}:1: the consents are not written as a list – ")


def test_register_that_cannot_be_read_allows_nothing_and_is_told(site: SiteCopy) -> None:
    for unreadable in (
        "- file: krasts.png\n  basis: pieaugušais\n".encode("cp1257"),
        b"- {file: [",
    ):
        site.write(REGISTER, unreadable)
        (line,) = site.faults().english
        assert line.startswith(f"content/{REGISTER}:")
