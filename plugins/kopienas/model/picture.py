"""A picture beside the words: where its file is and how it is published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

#: Widths in pixels, by layout: a telephone, a column on a sharp screen, the large view.
#: None is ever wider than the picture itself.
WIDTHS = (640, 1280, 1920)
#: A size less than this times larger than the one before shows nothing that could not be seen.
WORTH_A_STEP = 1.25
#: The width of the one JPEG, for browsers and readers that know no newer format.
FALLBACK_WIDTH = 1280


class Format(StrEnum):
    """The published formats, the smallest first; the value is the file's ending."""

    AVIF = "avif"
    WEBP = "webp"
    JPEG = "jpg"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture under ``content/``, upright and in pixels.

    Attributes:
        path: below ``content/``, such as ``exhibitions/labakai-dzivei/hearth.jpg``.
        colour: its commonest colour, ``#rrggbb``, which holds its place while it loads.
    """

    path: str
    width: int
    height: int
    colour: str = "#808080"

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths published, ascending; the picture's own where that is well above the last."""
        smaller = tuple(width for width in WIDTHS if width <= self.width)
        widest = min(self.width, WIDTHS[-1])
        if smaller and widest < WORTH_A_STEP * smaller[-1]:
            return smaller
        return (*smaller, widest)

    @property
    def fallback_width(self) -> int:
        """The width of the JPEG."""
        return max((width for width in self.widths if width <= FALLBACK_WIDTH), default=self.width)

    def published(self) -> Iterator[tuple[int, Format]]:
        """Yield each published width and format."""
        for width in self.widths:
            yield width, Format.AVIF
            yield width, Format.WEBP
        yield self.fallback_width, Format.JPEG

    def address_at(self, width: int, form: Format = Format.JPEG) -> str:
        """Return the path at which the picture is published in *width* and *form*."""
        stem = self.path.rpartition(".")[0]
        return f"/pictures/{stem}-{width}.{form}"

    def height_at(self, width: int) -> int:
        """Return the height that keeps the picture's proportions at *width*."""
        return max(1, round(self.height * width / self.width))

    @property
    def address(self) -> str:
        """The path of the JPEG, which everything can show."""
        return self.address_at(self.fallback_width)
