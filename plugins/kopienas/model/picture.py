"""A picture beside the words: where its file is and how it is published."""

from __future__ import annotations

from dataclasses import dataclass

#: Widths, in pixels, in which a picture is offered; never wider than the picture itself.
WIDTHS = (640, 1280)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture under ``content/``, upright and in pixels.

    Attributes:
        path: below ``content/``, such as ``exhibitions/labakai-dzivei/hearth.jpg``.
    """

    path: str
    width: int
    height: int

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths published, ascending; the picture's own where it is smaller than all."""
        return tuple(width for width in WIDTHS if width <= self.width) or (self.width,)

    def address_at(self, width: int) -> str:
        """Return the path at which the picture is published in *width*."""
        stem = self.path.rpartition(".")[0]
        return f"/pictures/{stem}-{width}.jpg"

    def height_at(self, width: int) -> int:
        """Return the height that keeps the picture's proportions at *width*."""
        return max(1, round(self.height * width / self.width))

    @property
    def address(self) -> str:
        """The path of the largest published size."""
        return self.address_at(self.widths[-1])
