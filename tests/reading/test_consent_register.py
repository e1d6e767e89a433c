"""A picture without full consent is in no output; a faulty register is told."""

from pathlib import Path

import pytest

from kopienas import pelican_run
from kopienas.model.consent import Scope
from tests.site_copy import SiteCopy, build

REGISTER = "exhibitions/dziparu-stasti/consent.yaml"
WHOLE = """\
- file: pagalms.jpg
  basis: no-person
  scope: [web, print, press]
  date: "2026-11-01"
  status: given
"""
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
    assert ("krasts.png", Scope.WEB) in {(one.file, one.scope) for one in facts.withheld}


def test_withheld_picture_is_in_no_byte_of_the_output(site: SiteCopy) -> None:
    """Neither its name nor its words are anywhere: pages, feeds, data, pictures."""
    everything = read(build(site))
    assert "krasts-300" in everything
    assert "Kārkli gar ūdeni" in everything
    fall_short(site, "withdrawn")
    site.root.joinpath("made").rename(site.root / "before")
    everything = read(build(site))

    assert "dziparu-stasti/krasts" not in everything
    assert "krasts.png" not in everything
    assert "Kārkli gar ūdeni" not in everything
    assert not list((site.root / ".cache").rglob("300.*"))


def test_address_of_a_withheld_picture_is_not_missed(site: SiteCopy) -> None:
    """Consent can be withdrawn at once, even after the page was published."""
    site.add("data/addresses.txt", "/fotoizstade/dziparu-stasti/krasts/")
    fall_short(site, "withdrawn")

    assert "/fotoizstade/dziparu-stasti/krasts/" not in {page.path for page in site.plan().pages}


def test_build_says_what_it_keeps_back(site: SiteCopy, capfd: pytest.CaptureFixture[str]) -> None:
    fall_short(site, "expired")
    options = [str(site.settings), "--output", str(site.root / "made"), "--lang", "en"]

    assert pelican_run.main(options) == 0
    path = "content/exhibitions/dziparu-stasti/krasts.png"
    assert f"{path}: not shown (on the web, in print, in the press) – consent has expired." in (
        capfd.readouterr().out
    )


def read(output: Path) -> str:
    """Return every name and every text of a built site."""
    files = [file for file in output.rglob("*") if file.is_file()]
    texts = [file.read_bytes().decode("utf-8", "replace") for file in files]
    return "\n".join([*map(str, files), *texts])


def test_picture_for_the_web_alone_is_not_printed(site: SiteCopy) -> None:
    site.write(REGISTER, site.path(REGISTER).read_text("utf-8").replace("[web, print]", "[web]"))
    facts = site.plan().site.exhibitions["dziparu-stasti"].facts

    assert [photo.file for photo in facts.photos] == ["pagalms.jpg", "krasts.png"]
    assert [photo.file for photo in facts.allowed(Scope.PRINT).photos] == ["pagalms.jpg"]


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
