"""Personal codes are found however they are written, and other numbers are let be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.wording.personal_codes import find_personal_codes


@pytest.mark.parametrize(
    "code", ["010190-12345", "311299-00000", "290224 – 23456", "320000-00001", "327654‑98765"]
)
def test_personal_code_is_found_and_not_repeated(code: str) -> None:
    text = f"Pieteicās Anna, p. k. {code}, no Preiļiem"

    assert list(find_personal_codes(text)) == [(text.index(code), f"{code[:2]}…")]


@given(st.dates(min_value=date(1900, 1, 1)), st.sampled_from("012"), st.integers(0, 9999))
def test_code_of_any_day_is_found(day: date, century: str, rest: int) -> None:
    code = f"{day:%d%m%y}-{century}{rest:04}"

    assert len(list(find_personal_codes(code))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "40008012345",
        "reģ. nr. 40003012345",
        "410190-12345",
        "011390-12345",
        "010190-32345",
        "2024-05-16",
        "1010190-12345",
        "010190-123456",
        "https://example.org/news/010190-12345",
        "+371 65235635",
        "M320000-1",
        "10.010190-12345",
    ],
)
def test_other_number_is_none(text: str) -> None:
    assert list(find_personal_codes(text)) == []
