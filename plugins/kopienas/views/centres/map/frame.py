"""From metres on the ground to the picture's units, and outlines as SVG path data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kopienas.model.geography import Point
from kopienas.views.centres.map.labels import Box
from kopienas.views.centres.map.projection import LATGALE, project

#: Width of the picture in its own units; the height follows from the land.
WIDTH = 620
MARGIN = 14

Plane = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """Maps projected metres into the picture."""

    west: float
    north: float
    scale: float
    height: int

    @classmethod
    def around(cls, points: Iterable[Point]) -> Frame:
        """Return the frame in which all of *points* lie with a margin."""
        plane = [project(point, LATGALE) for point in points]
        xs, ys = [x for x, _ in plane], [y for _, y in plane]
        scale = (WIDTH - 2 * MARGIN) / (max(xs) - min(xs))
        height = round((max(ys) - min(ys)) * scale + 2 * MARGIN)
        return cls(min(xs), max(ys), scale, height)

    @property
    def box(self) -> Box:
        """The whole picture."""
        return Box(0, 0, WIDTH, self.height)

    def at(self, point: Point) -> Plane:
        """Return where *point* is in the picture."""
        x, y = project(point, LATGALE)
        return (x - self.west) * self.scale + MARGIN, (self.north - y) * self.scale + MARGIN

    def path(self, line: Sequence[Point], *, closed: bool) -> str:
        """Return *line* as path data in whole units, each step relative to the last."""
        steps: list[str] = []
        last: tuple[int, int] | None = None
        for point in line[:-1] if closed else line:
            x, y = (round(part) for part in self.at(point))
            if last is None:
                steps.append(f"M{x} {y}l")
            elif (x, y) != last:
                dx, dy = x - last[0], y - last[1]
                steps.append(f"{dx}{dy}" if dy < 0 else f"{dx} {dy}")
            else:
                continue
            last = (x, y)
        first, *rest = steps
        joined = "".join(
            step if index == 0 or step.startswith("-") else f" {step}"
            for index, step in enumerate(rest)
        )
        return f"{first}{joined}{'z' if closed else ''}"
