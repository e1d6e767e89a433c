"""The numbers of an activity that are parts of one are told as such."""

import pytest

from kopienas.model.activity import ActivityFacts


@pytest.mark.parametrize(
    ("values", "has_total"),
    [
        ((380, 332, 48), True),
        ((380, 332, 40), False),
        ((21, 21), False),
        ((21,), False),
        ((), False),
    ],
)
def test_a_first_number_that_is_the_sum_is_the_total(
    values: tuple[int, ...], *, has_total: bool
) -> None:
    numbers = [{"value": value, "unit": "people"} for value in values]
    facts = ActivityFacts.model_validate(
        {"status": "took-place", "scope": "network", "themes": ["garden"], "sources": ["notes"]}
        | {"numbers": numbers}
    )

    assert facts.has_total is has_total
