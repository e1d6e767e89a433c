"""A picture: its file and the widths, formats and addresses in which it is published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

#: Published widths in pixels, for: a list, a telephone, a sharp telephone, a column on a sharp
#: screen, the large view.
#: A width greater than that of the picture itself is left out.
WIDTHS = (320, 640, 960, 1280, 1920)
#: Width in pixels, in one format, of the small picture beside a line of a list: twice its room.
THUMBNAIL_WIDTH = 160
#: Least ratio of one width to the one below it; a smaller step would show no more detail.
MIN_WIDTH_RATIO = 1.25
#: Greatest width in pixels of the one JPEG, for browsers and readers without newer formats.
FALLBACK_WIDTH = 1280
#: Greatest height in pixels of a WebP image (RFC 9649, section 2.6: 14 bits); AVIF and JPEG hold
#: more.
TALLEST = 16_383


class Format(StrEnum):
    """A published format, the one with the smallest files first; the value is the file's ending."""

    AVIF = "avif"
    WEBP = "webp"
    JPEG = "jpg"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture under ``content/``; width and height are in pixels, after rotation upright.

    Attributes:
        path: its path below ``content/``, such as ``exhibitions/labakai-dzivei/hearth.jpg``.
        colour: its commonest colour, ``#rrggbb``, shown in its place while it loads.
    """

    path: str
    width: int
    height: int
    colour: str = "#808080"

    @property
    def widths(self) -> tuple[int, ...]:
        """The published widths, ascending, with the picture's own if well above the last."""
        smaller = tuple(width for width in WIDTHS if width <= self.width)
        widest = min(self.width, WIDTHS[-1])
        if smaller and widest < MIN_WIDTH_RATIO * smaller[-1]:
            return smaller
        return (*smaller, widest)

    @property
    def is_too_tall(self) -> bool:
        """True if a published size is taller than its format can hold."""
        return self.height_at(self.widths[-1]) > TALLEST

    @property
    def fallback_width(self) -> int:
        """The width of the one JPEG."""
        return max((width for width in self.widths if width <= FALLBACK_WIDTH), default=self.width)

    def derivatives(self) -> Iterator[tuple[int, Format]]:
        """Yield the width and format of each published derivative."""
        if self.thumbnail_width not in self.widths:
            yield self.thumbnail_width, Format.WEBP
        for width in self.widths:
            yield width, Format.AVIF
            yield width, Format.WEBP
        yield self.fallback_width, Format.JPEG

    def address_at(self, width: int, image_format: Format = Format.JPEG) -> str:
        """Return the path at which the picture is published in this width and format."""
        stem = self.path.rpartition(".")[0]
        return f"/pictures/{stem}-{width}.{image_format}"

    def height_at(self, width: int) -> int:
        """Return the height at *width* that keeps the aspect ratio."""
        return max(1, round(self.height * width / self.width))

    @property
    def thumbnail_width(self) -> int:
        """The width beside a line of a list."""
        return min(THUMBNAIL_WIDTH, self.width)

    @property
    def thumbnail_address(self) -> str:
        """The path of the picture beside a line of a list."""
        return self.address_at(self.thumbnail_width, Format.WEBP)

    @property
    def address(self) -> str:
        """The path of the JPEG, which every browser can show."""
        return self.address_at(self.fallback_width)
