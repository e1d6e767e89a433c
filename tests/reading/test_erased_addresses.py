"""What erasing a picture notes is no name, and nothing else stands beside it."""

import pytest

from kopienas.reading.erased_addresses import digest_address, leave_out_erased
from tests.site_copy import SiteCopy

PICTURE, OTHER = "/fotoizstade/dziparu-stasti/zirgs/", "/fotoizstade/dziparu-stasti/"


def test_erased_address_is_left_out_and_no_other() -> None:
    assert leave_out_erased([PICTURE, OTHER], [digest_address(PICTURE)]) == {OTHER}


def test_note_says_no_name(site: SiteCopy) -> None:
    """A list of notes is sound content."""
    site.write("data/erased.txt", f"{digest_address(PICTURE)}\n{digest_address(OTHER)}\n")

    site.plan()
    assert "zirgs" not in digest_address(PICTURE)


@pytest.mark.parametrize("line", [PICTURE, "0a1b", "0a1b2c", "0A1B2", " 0a1b2", ""])
def test_anything_else_is_told_with_its_line(site: SiteCopy, line: str) -> None:
    site.write("data/erased.txt", f"0a1b2\n{line}\n0a1b2\n")
    faults = site.faults()

    told = f"content/data/erased.txt:2: “{line}” is nothing that erasing a picture writes – "
    assert faults.english == [f"{told}bring the file back from the history; only tasks change it"]
    assert "atjaunojiet failu no vēstures" in faults.latvian[0]
