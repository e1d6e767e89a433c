"""Marks that would cover each other become one; no centre is lost."""

from kopienas.views.centres.map.clusters import PlacedCentre, cluster_centres
from tests.centre_factory import make_centre, scatter


def test_centres_apart_keep_their_own_marks() -> None:
    placed = [PlacedCentre(make_centre("a"), 0, 0), PlacedCentre(make_centre("b"), 30, 0)]

    assert [len(one.members) for one in cluster_centres(placed, 24)] == [1, 1]


def test_three_hundred_centres_on_one_spot_are_one_mark() -> None:
    placed = [PlacedCentre(centre, 50, 60) for centre in scatter(300)]

    [cluster] = cluster_centres(placed, 24)

    assert (len(cluster.members), cluster.x, cluster.y) == (300, 50, 60)


def test_every_centre_is_in_exactly_one_cluster_and_clusters_are_apart() -> None:
    placed = [
        PlacedCentre(centre, 7.0 * index % 600, 13.0 * index % 700)
        for index, centre in enumerate(scatter(300))
    ]

    clusters = cluster_centres(placed, 24)

    slugs = [member.centre.slug for cluster in clusters for member in cluster.members]
    assert sorted(slugs) == sorted(one.centre.slug for one in placed)
    for i, one in enumerate(clusters):
        for other in clusters[i + 1 :]:
            assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 >= 24**2
