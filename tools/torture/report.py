"""The table of a run, and its failures with the numbers to replay."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from tools.torture.verdict import Outcome, Verdict

COLUMNS = tuple(Verdict)
#: Numbers named with each way to fail.
MOST_NUMBERS = 5
_NAME, _COUNT = 34, 9


def render_table(outcomes: Iterable[Outcome]) -> str:
    """Return a table of how many trees had which verdict, by each change they had."""
    rows: dict[str, Counter[Verdict]] = defaultdict(Counter)
    built: Counter[str] = Counter()
    for outcome in outcomes:
        for name in outcome.names:
            if outcome.built:
                built[name] += 1
            if not outcome.built or outcome.failed:
                rows[name][outcome.verdict] += 1
    heads = "".join(f"{head:>{max(_COUNT, len(head) + 2)}}" for head in (*COLUMNS, "built"))
    lines = [f"{'change':{_NAME}}{heads}"]
    for name, row in sorted(rows.items()):
        counts = [*(row[verdict] for verdict in COLUMNS), built[name]]
        widths = [max(_COUNT, len(head) + 2) for head in (*COLUMNS, "built")]
        cells = "".join(
            f"{count or '':>{wide}}" for count, wide in zip(counts, widths, strict=True)
        )
        lines.append(f"{name:{_NAME}}{cells}")
    return "\n".join(lines)


def render_failures(outcomes: Iterable[Outcome], sort: str = "") -> Iterator[str]:
    """Yield a line for each way to fail: how often, by which change, the first trees of it.

    *sort* stands before each number.
    """
    ways: dict[tuple[Verdict, str, str], list[int]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.failed:
            ways[outcome.verdict, outcome.kind, " + ".join(outcome.names)].append(outcome.number)
    for (verdict, kind, names), numbers in sorted(ways.items(), key=lambda way: -len(way[1])):
        listed = ", ".join(f"{sort}{number}" for number in numbers[:MOST_NUMBERS])
        yield f"{len(numbers)} × {verdict}: {kind} [{names}] – --replay {listed}"
