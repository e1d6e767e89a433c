"""Rules of the stylesheet that come from the drawings: sizes of map and belt, and the dyes.

The map places its names for letters of these sizes, the belt is as long as its years, and the dyes
are those of the pattern file. All reach the browser in the stylesheet, because the content security
policy forbids style attributes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from kopienas.model.motif import Dye
from kopienas.model.site import Site
from kopienas.views.activities.belt.cloth import MONTHS_A_YEAR, REST, RHYTHMS
from kopienas.views.activities.belt.rows import arrange_rows
from kopienas.views.activities.belt.years import belt_years
from kopienas.views.centres.map.labels import NARROW_SIZE, WIDE_SIZE


def draw_rules(site: Site, today: date) -> str:
    """Return the rules for *site* as of *today*, as CSS."""
    rows = arrange_rows(site.centres.values(), site.activities.values())
    sizes = dict(_sizes(len(rows), len(belt_years(rows, today))))
    dyes = site.motifs.dyes.values()
    light = {f"--dye-{dye.id}": dye.light for dye in dyes}
    dark = {f"--dye-{dye.id}": dye.dark for dye in dyes}
    return "\n".join(
        [
            _root(sizes | light),
            f"@media screen and (prefers-color-scheme: dark) {{ {_root(dark)} }}",
            *map(_dye_rule, dyes),
        ]
    )


def _sizes(rows: int, years: int) -> Iterator[tuple[str, str]]:
    """Yield the size properties of the drawings; those of the belt are numbers of stitches."""
    yield "--map-name-narrow", f"{NARROW_SIZE}px"
    yield "--map-name-wide", f"{WIDE_SIZE}px"
    for rhythm in RHYTHMS:
        yield f"--{rhythm.name}-length", f"{rhythm.length(years):g}"
        breadth = 2 * rhythm.edge + rhythm.pitch * rows
        yield f"--{rhythm.name}-breadth", f"{breadth}"
        yield f"--{rhythm.name}-year", f"{MONTHS_A_YEAR * rhythm.month + REST:g}"
        yield f"--{rhythm.name}-pitch", f"{rhythm.pitch}"
        yield f"--{rhythm.name}-edge", f"{rhythm.edge}"
        yield f"--{rhythm.name}-lead", f"{rhythm.lead}"


def _root(properties: Mapping[str, str]) -> str:
    return f":root {{ {''.join(f'{name}: {value};' for name, value in properties.items())} }}"


def _dye_rule(dye: Dye) -> str:
    return f".dye--{dye.id} {{ --dye: var(--dye-{dye.id}); }}"
