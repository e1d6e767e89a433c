"""The names on the centre map as a visitor's window shows them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from playwright.sync_api import Page

MEASURED = """() => {
    const svg = document.querySelector(".centre-map__svg");
    const box = (one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return { left, top, right, bottom, words: one.textContent };
    };
    const shown = [...svg.querySelectorAll("text")]
        .filter((one) => one.getClientRects().length > 0);
    const sizes = shown.map(
        (one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a,
    );
    return { picture: box(svg), names: shown.map(box), sizes };
}"""
#: In CSS pixels.
LEAST_SIZE = 12


@dataclass(frozen=True)
class Box:
    """A rectangle of the window in CSS pixels, y downwards, and the words in it."""

    left: float
    top: float
    right: float
    bottom: float
    words: str

    def within(self, other: "Box") -> bool:
        beside = self.left >= other.left - 1 and self.right <= other.right + 1
        return beside and self.top >= other.top and self.bottom <= other.bottom

    def is_clear_of(self, other: "Box") -> bool:
        """Boxes of type are higher than its letters, so that lines may share a little."""
        beside = self.right <= other.left + 1 or other.right <= self.left + 1
        return beside or self.bottom <= other.top + 3 or other.bottom <= self.top + 3


@dataclass(frozen=True)
class MapNames:
    """What is written on the map, number by number and name by name."""

    picture: Box
    names: list[Box]
    sizes: list[float]

    def faults(self) -> Iterator[str]:
        """Yield what can't be read: too small, cut off, or covered by another."""
        for name, size in zip(self.names, self.sizes, strict=True):
            if size < LEAST_SIZE:
                yield f"{name.words}: {size} px"
            if not name.within(self.picture):
                yield f"{name.words}: cut off"
        for one, other in combinations(self.names, 2):
            if not one.is_clear_of(other):
                yield f"{one.words} meets {other.words}"


def names_on(page: Page) -> MapNames:
    """Measure the first map of *page*."""
    found = page.evaluate(MEASURED)
    names = [Box(**one) for one in found["names"]]
    return MapNames(Box(**found["picture"]), names, found["sizes"])
