"""Rectangles in picture units: the picture, marks, and the room of names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in picture units; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Return true if the two boxes have more than an edge in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def is_within(self, other: Box) -> bool:
        """Return true if the whole box is inside *other*."""
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )

    def enlarge(self, zoom: float) -> Box:
        """Return the box of the same area on a map *zoom* times as large."""
        return Box(self.left * zoom, self.top * zoom, self.right * zoom, self.bottom * zoom)
