"""One centre, one motif: its sheets show the stitches that its pages show."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageColor

from kopienas.model.motif import Grid, Motif
from kopienas.reading.site import read_site
from kopienas.views.exhibitions.printed_sheets import PrintedSheets, printed_sheets
from tests.hung_exhibition import SLUG, TOUR, hang
from tests.printing.read_back import Printed
from tests.site_copy import SITE_URL, TODAY, SiteCopy

DOTS_AN_INCH = 120


def read_stitches(page: Image.Image, motif: Motif) -> Grid | None:
    """Return what is stitched in the dye of *motif* on *page*, read on its own raster."""
    dye = Image.new("RGB", page.size, ImageColor.getrgb(motif.dye.light))
    strange = ImageChops.difference(page.convert("RGB"), dye).convert("L")
    box = strange.point(lambda apart: 255 * (apart < 3)).getbbox()
    if box is None:
        return None
    left, top, right, bottom = box
    rows = [row for row in motif.large if "#" in row]
    columns = [column for column in zip(*motif.large, strict=True) if "#" in column]
    across, down = (right - left) / len(columns), (bottom - top) / len(rows)

    def is_stitched(x: int, y: int) -> bool:
        middle = int(left + (x + 0.5) * across), int(top + (y + 0.5) * down)
        return strange.getpixel(middle) == 0

    return tuple(
        "".join("#" if is_stitched(x, y) else "." for x in range(len(columns)))
        for y in range(len(rows))
    )


def crop(motif: Motif) -> Grid:
    """Return the stitches of *motif* without the bare edges around them."""
    rows = [row for row in motif.large if "#" in row]
    kept = [x for x in range(len(rows[0])) if any(row[x] == "#" for row in rows)]
    return tuple("".join(row[x] for x in kept) for row in rows)


@pytest.mark.parametrize("name", ["labelsa6", "labelsa5", "large-print", "poster"])
def test_each_sheet_bears_the_motif_of_its_centre(
    printed: dict[str, Printed], content: Path, name: str
) -> None:
    """The fixture's pictures and its stop belong to one centre, and so do its rooms and panels."""
    motif = read_site(content, TODAY).centre_motifs()["azu-pagalms"]
    made = printed[name].draw(DOTS_AN_INCH)

    assert made
    for png in made:
        with Image.open(BytesIO(png)) as page:
            assert read_stitches(page, motif) == crop(motif)


def test_list_for_hanging_has_as_many_motifs_as_pictures(
    printed: dict[str, Printed], shown: PrintedSheets
) -> None:
    """Their share of dye is that of the stitches of as many signs."""
    motif = shown.labels[0].motif
    stitches = sum(row.count("#") for row in motif.large)
    (png,) = printed["hanging-list"].draw(DOTS_AN_INCH)
    with Image.open(BytesIO(png)) as page:
        dyed = page.convert("RGB").getcolors(page.width * page.height) or []
    found = sum(count for count, colour in dyed if colour == ImageColor.getrgb(motif.dye.light))
    one = stitches * (4.5 / 25.4 * DOTS_AN_INCH / len(motif.large)) ** 2

    assert found == pytest.approx(one * len(shown.labels), rel=0.25)


def test_without_a_centre_it_is_the_motif_of_all(site: SiteCopy) -> None:
    """Of a stop elsewhere, of a picture of no centre, and of a room of several."""
    hang(site, TOUR)
    photos = site.path(f"exhibitions/{SLUG}/photos.yaml").read_text("utf-8")
    site.write(
        f"exhibitions/{SLUG}/photos.yaml",
        photos.replace("          centre: azu-pagalms\n", "", 1),
    )
    read = read_site(site.content, TODAY)
    sheets = printed_sheets(read, read.exhibitions[SLUG], SITE_URL)
    network, own = read.motifs.network, read.centre_motifs()["azu-pagalms"]

    assert [one.motif for one in sheets.posters] == [
        network,
        own,
        read.centre_motifs()["nicas-krasts"],
    ]
    assert [one.motif for one in sheets.labels] == [network, own, own, own, own]
    assert [one.motif for one in sheets.rooms] == [network, own]
