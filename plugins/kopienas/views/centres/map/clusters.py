"""Clusters of marks: those that would cover each other become one mark with their number.

Ten centres form no clusters. With three hundred, clusters keep the picture readable and every
mark large enough for a finger; small pictures per municipality were the other choice, but they
would hide how near two centres on either side of a border are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kopienas.model.centre import Centre


@dataclass(frozen=True, slots=True)
class PlacedCentre:
    """A centre with its coordinates in the picture."""

    centre: Centre
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """Centres so near each other that one mark, at the mean of their points, stands for all."""

    members: tuple[PlacedCentre, ...]
    x: float
    y: float

    def merge_with(self, other: Cluster) -> Cluster:
        """Return one cluster of the members of both."""
        mine, theirs = len(self.members), len(other.members)
        return Cluster(
            (*self.members, *other.members),
            (self.x * mine + other.x * theirs) / (mine + theirs),
            (self.y * mine + other.y * theirs) / (mine + theirs),
        )


def cluster_centres(placed: Sequence[PlacedCentre], min_distance: float) -> list[Cluster]:
    """Return *placed* in clusters whose means are at least *min_distance* apart, in picture units.

    Clusters and their members keep the order of *placed*. Which are joined does not depend on that
    order, because joining goes from west to east.
    """
    order = {one.centre.slug: index for index, one in enumerate(placed)}
    from_west = sorted(placed, key=lambda one: (one.x, one.y, one.centre.slug))
    clusters = [Cluster((one,), one.x, one.y) for one in from_west]
    while len(joined := _merge_near_clusters(clusters, min_distance)) < len(clusters):
        clusters = joined
    in_order = [
        Cluster(
            tuple(sorted(one.members, key=lambda member: order[member.centre.slug])), one.x, one.y
        )
        for one in clusters
    ]
    return sorted(in_order, key=lambda one: order[one.members[0].centre.slug])


def _merge_near_clusters(clusters: Sequence[Cluster], min_distance: float) -> list[Cluster]:
    """Return *clusters* after one pass that merges each with the first earlier one too near it."""
    joined: list[Cluster] = []
    for one in clusters:
        near = next(
            (
                index
                for index, other in enumerate(joined)
                if (one.x - other.x) ** 2 + (one.y - other.y) ** 2 < min_distance**2
            ),
            None,
        )
        if near is None:
            joined.append(one)
        else:
            joined[near] = joined[near].merge_with(one)
    return joined
