"""Each centre has a motif of its own, chosen or woven from its name."""

from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.motif import LARGE, SMALL, Grid, Motif, MotifBook, share_of_stitches
from kopienas.reading.motifs import find_motif_file, read_motifs
from tests.site_copy import ROOT

SLUGS = st.text("abcdefghijklmnoprstuvz-", min_size=1, max_size=30)


def book() -> MotifBook:
    motifs = read_motifs(find_motif_file(ROOT), [])
    assert motifs is not None
    return motifs


BOOK = book()


@given(SLUGS)
def test_a_woven_motif_is_always_the_same_and_mirrored(slug: str) -> None:
    motif = BOOK.weave(slug)

    assert motif == BOOK.weave(slug)
    for grid, size in ((motif.large, LARGE), (motif.small, SMALL)):
        assert len(grid) == size
        assert grid == grid[::-1] == tuple(line[::-1] for line in grid)
        assert 0.3 < share_of_stitches(grid) < 0.7
    assert motif.dye in BOOK.dyes.values()


@given(st.sets(SLUGS, min_size=2, max_size=60))
def test_no_two_centres_have_one_motif(slugs: set[str]) -> None:
    chosen = dict(zip(sorted(slugs), BOOK.motifs, strict=False))
    assigned = BOOK.assign((slug, chosen.get(slug)) for slug in slugs)

    assert len({motif.large for motif in assigned.values()}) == len(slugs)
    assert all(assigned[slug] is BOOK.motifs[motif] for slug, motif in chosen.items())


def test_four_quarter_turns_are_none() -> None:
    for motif in BOOK.motifs.values():
        turned = motif
        for _ in range(4):
            turned = turned.turn()
        assert (turned.large, turned.small) == (motif.large, motif.small)


def test_a_turned_motif_stands_on_its_side() -> None:
    grid: Grid = ("#..", "##.", "...")
    dye = next(iter(BOOK.dyes.values()))

    assert Motif("a", grid, grid, dye).turn().large == (".##", ".#.", "...")
