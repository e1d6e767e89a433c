"""Map and belt are drawn as large as they were made for, and dyed by the pattern file."""

import re

import pytest

from kopienas.model.site import Site
from kopienas.pelican_glue.stylesheet import inline_imports
from kopienas.views.activities.belt.cloth import RHYTHMS
from kopienas.views.drawing_rules import draw_rules
from tests.site_copy import ROOT, TODAY

STYLES = inline_imports(ROOT / "theme" / "styles" / "main.css")
#: A descendant that begins with a pseudo-class: the minifier joins it with what is before it.
BARE_PSEUDO = re.compile(r"[\w)\]] :(?:is|where|not|has)\([^)]*\)")


def properties(model: Site) -> set[str]:
    return set(re.findall(r"(--[\w-]+):", draw_rules(model, TODAY)))


def test_stylesheet_uses_each_size_and_says_none_of_its_own(model: Site) -> None:
    sizes = {one for one in properties(model) if not one.startswith("--dye")}
    unused = {one for one in sizes if f"var({one})" not in STYLES}
    of_no_use = {f"--{rhythm.name}-{size}" for rhythm in RHYTHMS for size in SIZES}

    assert unused <= of_no_use
    assert not [one for one in sizes if re.search(rf"{one}\s*:", STYLES)]


SIZES = ("length", "breadth", "year", "pitch", "edge", "lead")


def test_each_dye_has_a_class_and_a_colour_in_both_schemes(model: Site) -> None:
    rules = draw_rules(model, TODAY)

    for dye in model.motifs.dyes.values():
        assert f".dye--{dye.id} {{ --dye: var(--dye-{dye.id}); }}" in rules
        assert rules.count(f"--dye-{dye.id}: ") == 2


@pytest.mark.parametrize("match", BARE_PSEUDO.findall(STYLES) or [None])
def test_no_rule_loses_its_meaning_when_it_is_minified(match: str | None) -> None:
    assert match is None
