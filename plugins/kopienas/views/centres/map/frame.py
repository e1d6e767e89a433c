"""Coordinates of the picture: conversion of points, and of outlines to SVG path data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kopienas.model.point import Point
from kopienas.views.centres.map.box import Box
from kopienas.views.centres.map.projection import LATGALE, project

#: Width of the picture in its own units; the height follows from the points to show.
WIDTH = 620
MARGIN = 14

PicturePoint = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """Conversion of coordinates on the ground to coordinates in the picture.

    Attributes:
        west: projected coordinate of the left edge inside the margin, in metres.
        north: projected coordinate of the top edge inside the margin, in metres.
        scale: picture units per metre.
        height: height of the picture, in picture units.
    """

    west: float
    north: float
    scale: float
    height: int

    @classmethod
    def fit_points(cls, points: Iterable[Point]) -> Frame:
        """Return the frame that contains all of *points* and a margin."""
        plane = [project(point, LATGALE) for point in points]
        xs, ys = [x for x, _ in plane], [y for _, y in plane]
        scale = (WIDTH - 2 * MARGIN) / (max(xs) - min(xs))
        height = round((max(ys) - min(ys)) * scale + 2 * MARGIN)
        return cls(min(xs), max(ys), scale, height)

    @property
    def box(self) -> Box:
        """Box of the whole picture."""
        return Box(0, 0, WIDTH, self.height)

    def to_picture(self, point: Point) -> PicturePoint:
        """Return the coordinates of *point* in the picture."""
        x, y = project(point, LATGALE)
        return (x - self.west) * self.scale + MARGIN, (self.north - y) * self.scale + MARGIN

    def path_data(self, line: Sequence[Point], *, closed: bool) -> str:
        """Return *line* as SVG path data in whole units, each step relative to the one before."""
        steps: list[str] = []
        last: tuple[int, int] | None = None
        for point in line[:-1] if closed else line:
            x, y = (round(part) for part in self.to_picture(point))
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
