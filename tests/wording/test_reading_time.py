"""A picture stays as long as its words take."""

from hypothesis import given
from hypothesis import strategies as st

from kopienas.wording.reading_time import reading_seconds


@given(st.text(max_size=2_000), st.text(max_size=200))
def test_more_words_never_take_less_time(text: str, more: str) -> None:
    assert 8 <= reading_seconds(text) <= reading_seconds(text + more)


def test_a_caption_of_two_sentences_takes_about_twenty_seconds() -> None:
    assert reading_seconds("a" * 208) == 20
