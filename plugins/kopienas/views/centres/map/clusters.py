"""Marks that would cover each other become one mark with their number.

With ten centres nothing is ever joined. With three hundred, joining near marks keeps the picture
readable and every mark large enough for a finger; small pictures per municipality were the other
choice, but they would hide how near two centres on either side of a border are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kopienas.model.centre import Centre


@dataclass(frozen=True, slots=True)
class Placed:
    """A centre at its place in the picture."""

    centre: Centre
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """Centres so near each other that one mark, at their middle, stands for all."""

    members: tuple[Placed, ...]
    x: float
    y: float

    def with_all_of(self, other: Cluster) -> Cluster:
        """Return both together."""
        mine, theirs = len(self.members), len(other.members)
        return Cluster(
            (*self.members, *other.members),
            (self.x * mine + other.x * theirs) / (mine + theirs),
            (self.y * mine + other.y * theirs) / (mine + theirs),
        )


def join_near(placed: Sequence[Placed], nearest: float) -> list[Cluster]:
    """Return *placed* in clusters whose middles are at least *nearest* apart.

    Clusters and their members stand in the order of *placed*; which are joined does not depend on
    it, since joining goes from west to east.
    """
    order = {one.centre.slug: index for index, one in enumerate(placed)}
    from_west = sorted(placed, key=lambda one: (one.x, one.y, one.centre.slug))
    clusters = [Cluster((one,), one.x, one.y) for one in from_west]
    while len(joined := _joined_once(clusters, nearest)) < len(clusters):
        clusters = joined
    in_order = [
        Cluster(
            tuple(sorted(one.members, key=lambda member: order[member.centre.slug])), one.x, one.y
        )
        for one in clusters
    ]
    return sorted(in_order, key=lambda one: order[one.members[0].centre.slug])


def _joined_once(clusters: Sequence[Cluster], nearest: float) -> list[Cluster]:
    """Return *clusters* with each joined to the first earlier one that is too near."""
    joined: list[Cluster] = []
    for one in clusters:
        near = next(
            (
                index
                for index, other in enumerate(joined)
                if (one.x - other.x) ** 2 + (one.y - other.y) ** 2 < nearest**2
            ),
            None,
        )
        if near is None:
            joined.append(one)
        else:
            joined[near] = joined[near].with_all_of(one)
    return joined
