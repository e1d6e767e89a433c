"""A sudden loss of pages, or of every thing of a kind, must be meant."""

from collections.abc import Iterable, Mapping

from kopienas.tasks.console import TaskError

GREATEST_SHARE = 0.85  # no more pages than this share of the published ones looks like an accident


def require_no_great_loss(
    before: Iterable[str],
    now: Iterable[str],
    things_before: Mapping[str, int],
    things_now: Mapping[str, int],
) -> None:
    """Check that the site does not lose many pages, nor everything of a kind.

    Args:
        before: The names of the published files.
        now: The names of the files that are to be published.
        things_before: The number of published things, by kind.
        things_now: The number of things that are to be published.

    Raises:
        TaskError: It does; the numbers are told by kind.
    """
    fewer = {
        kind: (number, things_now.get(kind, 0))
        for kind, number in things_before.items()
        if things_now.get(kind, 0) < number
    }
    pages_before, pages_now = _count_pages(before), _count_pages(now)
    many = pages_now < pages_before and pages_now <= pages_before * GREATEST_SHARE
    if not many and all(left for _, left in fewer.values()):
        return
    told = "; ".join(f"{kind}: {number} → {left}" for kind, (number, left) in fewer.items())
    by_kind = f" ({told})" if told else ""
    raise TaskError(
        f"Zūd daudz vai viss no kāda veida: lapu bija {pages_before}, būtu {pages_now}{by_kind}. "
        "Ja tā jābūt, pievienojiet --fewer-pages.",
        "Much would be lost, or everything of a kind: the number of pages goes from "
        f"{pages_before} to {pages_now}{by_kind}. If that is meant, add --fewer-pages.",
    )


def _count_pages(names: Iterable[str]) -> int:
    return sum(name.endswith(".html") for name in names)
