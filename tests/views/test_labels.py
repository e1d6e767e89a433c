"""Every value that a page may show has words."""

from enum import StrEnum

import pytest

from kopienas.model.activity import Unit
from kopienas.model.centre import Access
from kopienas.views.labels import ACCESS, LABELS, UNITS, label_of


@pytest.mark.parametrize("kind", LABELS, ids=lambda kind: kind.__name__)
def test_every_value_has_a_label(kind: type[StrEnum]) -> None:
    assert all(label_of(value) for value in kind)
    assert set(LABELS[kind]) == set(kind)


def test_every_fact_of_access_and_every_unit_has_words() -> None:
    assert set(ACCESS) == set(Access.model_fields)
    assert set(UNITS) == set(Unit)
