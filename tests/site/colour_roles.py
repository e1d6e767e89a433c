"""The colours that the theme gives to each role, and how well they are told apart."""

import re
from collections.abc import Mapping
from enum import StrEnum

from tests.gates.real_site import ROOT

TOKENS = ROOT / "theme" / "styles" / "tokens"
PROPERTY = re.compile(r"--([\w-]+):\s*([^;]+);")
DARK = "@media (prefers-color-scheme: dark)"


class Scheme(StrEnum):
    """Which colours a visitor's system asks for."""

    LIGHT = "light"
    DARK = "dark"


def roles(scheme: Scheme) -> Mapping[str, str]:
    """Return the colour of each role, as #rgb or #rrggbb."""
    colours = dict(PROPERTY.findall((TOKENS / "palette.css").read_text("utf-8")))
    light, found, dark = (TOKENS / "roles.css").read_text("utf-8").partition(DARK)
    assert found, "roles.css has no dark scheme"
    given = dict(PROPERTY.findall(light))
    if scheme is Scheme.DARK:
        given |= dict(PROPERTY.findall(dark))
    return {
        role: colours[name.removeprefix("var(--").removesuffix(")")] for role, name in given.items()
    }


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
