"""Label placement: names on the map are beside their marks, without overlaps and not cut off.

Names are placed for the narrowest screen, on which they take the most space of the picture; on a
wider one each shrinks towards its own mark and stays clear of the others. A name for which there
is no space yet waits for a wide screen, or until the map is brought closer: then the land grows
and names do not. One for which there is never any is only in the mark's tooltip and in the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kopienas.views.centres.map.box import Box
from kopienas.views.centres.map.labels import (
    APART,
    NARROW_SIZE,
    NEVER,
    WIDE_SIZE,
    ZOOMS,
    PlacedLabel,
    PointFeature,
    label_box,
    label_places,
    name_width,
)


def place_labels(points: Sequence[PointFeature], picture: Box) -> list[PlacedLabel | None]:
    """Return the label of each of *points*, in their order; None if it has no name or no space.

    At every step of :data:`ZOOMS`, the labels shown keep clear of each other and of all marks of
    their own rank and of those before.
    """
    placement = _Placement(points, picture)
    for rank in sorted({point.rank for point in points}):
        for step in range(len(ZOOMS)):
            for size in (NARROW_SIZE, WIDE_SIZE):
                placement.place_rank(rank, size, step)
    return [placement.placed.get(index) for index in range(len(points))]


@dataclass(slots=True)
class _Placement:
    """The labels placed so far, and the boxes they take by font size and step."""

    points: Sequence[PointFeature]
    picture: Box
    placed: dict[int, PlacedLabel] = field(default_factory=dict)
    taken: dict[tuple[int, int], list[Box]] = field(default_factory=dict)

    def place_rank(self, rank: int, size: int, step: int) -> None:
        """Place the names of *rank* for which there is space at *size* from *step* on."""
        waiting = [
            index
            for index, point in enumerate(self.points)
            if point.name and point.rank == rank and self._first_step(index, size) == NEVER
        ]
        waiting.sort(
            key=lambda i: (
                -name_width(self.points[i], size),
                -_neighbours(self.points[i], self.points),
                i,
            )
        )
        for index in waiting:
            self._place(index, size, step)

    def _first_step(self, index: int, size: int) -> int:
        label = self.placed.get(index)
        if label is None:
            return NEVER
        return label.from_narrow if size == NARROW_SIZE else label.from_wide

    def _place(self, index: int, size: int, step: int) -> None:
        """Place a name where it is free; the smaller one then stands there too."""
        known = self.placed.get(index)
        sizes = [
            one
            for one in (NARROW_SIZE, WIDE_SIZE)
            if one <= size and self._first_step(index, one) == NEVER
        ]
        places = [known] if known else list(label_places(self.points[index]))
        for strict in (True, False):
            for label in places:
                if all(self._is_free(index, label, one, step, strict=strict) for one in sizes):
                    narrow = step if NARROW_SIZE in sizes else label.from_narrow
                    wide = step if WIDE_SIZE in sizes else label.from_wide
                    self.placed[index] = replace(label, from_narrow=narrow, from_wide=wide)
                    self._take(index, sizes, step)
                    return

    def _take(self, index: int, sizes: Iterable[int], step: int) -> None:
        point, label = self.points[index], self.placed[index]
        for size in sizes:
            for later in range(step, len(ZOOMS)):
                room = label_box(point, label, size, ZOOMS[later])
                self.taken.setdefault((size, later), []).append(room)

    def _is_free(
        self, index: int, label: PlacedLabel, size: int, step: int, *, strict: bool
    ) -> bool:
        """Return whether a label is free at *step* and whenever the map is closer.

        However close it is, the window on it is as wide as the picture.
        """
        point = self.points[index]
        fits = name_width(point, size) <= self.picture.right - self.picture.left
        return fits and all(
            self._is_free_at(zoom, label_box(point, label, size, zoom), point, strict=strict)
            and not any(
                box.overlaps(room)
                for box in self.taken.get((size, later), ())
                for room in self._rooms(point, label, size, zoom)
            )
            for later, zoom in enumerate(ZOOMS)
            if later >= step
        )

    def _is_free_at(self, zoom: float, room: Box, point: PointFeature, *, strict: bool) -> bool:
        """Return whether *room* is in the picture and not right beside the mark of another.

        There the name would seem to belong to it. A *strict* place leaves the marks of the next
        rank free as well.
        """
        rank = point.rank + 1 if strict else point.rank
        own = point.mark_box(zoom, APART)
        marks = (one.mark_box(zoom, APART) for one in self.points if one.rank <= rank)
        return room.is_within(self.picture.enlarge(zoom)) and not any(
            room.overlaps(box) for box in marks if box != own
        )

    def _rooms(
        self, point: PointFeature, label: PlacedLabel, size: int, zoom: float
    ) -> Iterator[Box]:
        """Yield what must be clear of the names before: that of *point*, and a mark with it."""
        yield label_box(point, label, size, zoom)
        if point.comes_with_name:
            yield point.mark_box(zoom)


def _neighbours(point: PointFeature, points: Iterable[PointFeature]) -> int:
    """Return the number of marks near *point*, itself included.

    Of names equally long, the one with the most marks around it is placed first.
    """
    near = 5 * NARROW_SIZE
    return sum(abs(one.x - point.x) < near and abs(one.y - point.y) < near for one in points)
