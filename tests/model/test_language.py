"""What a value in two languages promises."""

from kopienas.model.language import DEFAULT_LANGUAGE, Language, Translated

BOTH = Translated("Zilupe, māja", "Zilupe, a house")
LATVIAN_ONLY = Translated("Pi Boņa")


def test_each_language_has_its_own_words() -> None:
    """Both values are kept apart."""
    assert (BOTH[Language.LV], BOTH[Language.EN]) == ("Zilupe, māja", "Zilupe, a house")


def test_missing_english_is_shown_in_latvian() -> None:
    """English borrows the Latvian words and says that it has none of its own."""
    assert LATVIAN_ONLY[Language.EN] == "Pi Boņa"
    assert not LATVIAN_ONLY.has_language(Language.EN)


def test_latvian_is_always_there() -> None:
    """Latvian is the default and never borrowed."""
    assert DEFAULT_LANGUAGE is Language.LV
    assert LATVIAN_ONLY.has_language(Language.LV)
    assert BOTH.has_language(Language.EN)


def test_languages_are_their_tags() -> None:
    """A language prints as the tag that HTML wants."""
    assert f"{Language.LV} {Language('en')}" == "lv en"
