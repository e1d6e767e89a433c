"""Reading the pattern file, from which every motif of the site is drawn."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from kopienas.model.centre import CentreFacts
from kopienas.model.motif import LARGE, SMALL, Dye, Grid, Motif, MotifBook
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

MOTIFS_PATH: Final = "theme/motifs.yaml"
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def find_motif_file(project: Path) -> Path:
    """Return the path of the pattern file of *project*, or of the checkout of this plugin."""
    own = project / MOTIFS_PATH
    return own if own.is_file() else Path(__file__).resolve().parents[3] / MOTIFS_PATH


def read_motifs(file: Path, problems: list[Problem]) -> MotifBook | None:
    """Return the motifs in *file*; None, with the fault reported, if it is broken or missing."""
    try:
        return _motif_book(YAML(typ="safe", pure=True).load(file.read_text("utf-8")))
    except OSError:
        what = Message(N_("the file is missing"))
    except (YAMLError, ValueError, KeyError, TypeError) as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        what = Message(N_("the pattern file is broken ({reason})"), {"reason": reason})
    problems.append(
        Problem(MOTIFS_PATH, 1, "", what, Message(N_("bring it back from the history")))
    )
    return None


def check_motifs(read: Mapping[str, ReadEntry], motifs: MotifBook, problems: list[Problem]) -> None:
    """Report every motif that does not exist, or that another centre has chosen before."""
    taken: dict[str, str] = {}
    for folder, one, motif in _chosen(read):
        if motif in motifs.motifs and motif not in taken:
            taken[motif] = folder
            continue
        path, line, field = one.locate_fact(("motif",))
        if motif in taken:
            values = {"motif": motif, "folder": f"content/{taken[motif]}/"}
            what = Message(N_("“{motif}” is the motif of {folder}"), values)
        else:
            what = Message(N_("there is no motif “{motif}”"), {"motif": motif})
        mend = _name_free(motifs, {motif for _, _, motif in _chosen(read)})
        problems.append(Problem(path, line, ".".join(map(str, field)), what, mend))


def _chosen(read: Mapping[str, ReadEntry]) -> Iterator[tuple[str, ReadEntry, str]]:
    """Yield the folder of each centre that names a motif, what was read of it, and the motif."""
    for folder in sorted(read):
        facts = read[folder].entry.facts
        if isinstance(facts, CentreFacts) and facts.motif is not None:
            yield folder, read[folder], facts.motif


def _name_free(motifs: MotifBook, taken: Collection[str]) -> Message:
    """Return how to mend a motif: by another that is free, or by none."""
    free = ", ".join(name for name in motifs.motifs if name not in taken)
    if not free:
        return Message(N_("leave the line out, and the centre gets a motif of its own"))
    text = N_("choose one of: {free}; or leave the line out, and the centre gets one of its own")
    return Message(text, {"free": free})


def _motif_book(values: Mapping[str, Any]) -> MotifBook:
    dyes = {
        name: Dye(name, _colour(colours["light"]), _colour(colours["dark"]))
        for name, colours in values["dyes"].items()
    }
    motifs = {name: _motif(name, one, dyes) for name, one in values["motifs"].items()}
    signs = {name: _motif(name, one, dyes) for name, one in values["signs"].items()}
    if not dyes or len({one.large for one in motifs.values()}) < len(motifs):
        raise ValueError("two motifs are the same")
    return MotifBook(dyes, motifs, signs["network"], signs["idea"], signs["plan"])


def _motif(name: str, values: Mapping[str, Any], dyes: Mapping[str, Dye]) -> Motif:
    return Motif(
        name, _grid(values["large"], LARGE), _grid(values["small"], SMALL), dyes[values["dye"]]
    )


def _grid(rows: list[str], size: int) -> Grid:
    wrong = [row for row in rows if len(row) != size or not set(row) <= {"#", "."}]
    if len(rows) != size or wrong:
        raise ValueError(f"a motif needs {size} rows of {size} stitches, “#” or “.”")
    return tuple(rows)


def _colour(text: str) -> str:
    if not _COLOUR.fullmatch(text):
        raise ValueError(f"{text} is no colour")
    return text
