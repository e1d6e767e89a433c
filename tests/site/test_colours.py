"""Whatever stands on whatever can be read, in both schemes: WCAG 2.2, 1.4.3 and 1.4.11."""

import pytest

from tests.site.colour_roles import Scheme, contrast, roles

TEXT = 4.5
PAIRS = [
    ("text", "ground"),
    ("text", "raised"),
    ("text", "sheet"),
    ("text-quiet", "ground"),
    ("text-quiet", "raised"),
    ("text-quiet", "sheet"),
    ("link", "ground"),
    ("link", "raised"),
    ("link", "sheet"),
    ("accent", "ground"),
    ("on-band", "band"),
    ("on-button", "button"),
    ("plan", "ground"),
    ("ok", "ground"),
    ("doubt", "ground"),
    # The map
    ("text", "land"),
    ("text", "water"),
    ("link", "land"),
]
SIGN = 3
SIGNS = [("button", "ground"), ("accent", "land"), ("link", "land"), ("text-quiet", "raised")]


@pytest.mark.parametrize(("upon", "below"), PAIRS)
@pytest.mark.parametrize("scheme", Scheme)
def test_text_is_told_from_its_ground(scheme: Scheme, upon: str, below: str) -> None:
    """The contrast of each pair of roles is enough for text of any size."""
    colours = roles(scheme)

    assert contrast(colours[upon], colours[below]) >= TEXT


@pytest.mark.parametrize(("upon", "below"), SIGNS)
@pytest.mark.parametrize("scheme", Scheme)
def test_signs_are_told_from_their_ground(scheme: Scheme, upon: str, below: str) -> None:
    """Marks and outlines that mean something stand out enough to be seen."""
    colours = roles(scheme)

    assert contrast(colours[upon], colours[below]) >= SIGN


def test_contrast_is_that_of_wcag() -> None:
    """Black on white has 21 to 1, a colour on itself 1, and grey #777 just misses the mark."""
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#a83f24", "#a83f24") == 1
    assert contrast("#777", "#fff") == pytest.approx(4.478, abs=0.001)


def test_each_scheme_has_colours_of_its_own() -> None:
    """The dark scheme is read as such: it turns text and ground around."""
    light, dark = roles(Scheme.LIGHT), roles(Scheme.DARK)

    assert light.keys() == dark.keys()
    assert light["ground"] != dark["ground"]
