"""What the types of fields accept and refuse."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from kopienas.model.centre import Location
from kopienas.model.entry import FormerAddress
from kopienas.model.fields import SLUG_PATTERN, Bilingual, EdtfDate, Form, Latitude, Line, Slug
from kopienas.model.language import Language
from kopienas.model.page import PagePath
from kopienas.model.period import Period
from kopienas.model.point import Point

SLUG: TypeAdapter[str] = TypeAdapter(Slug)


def accepts(kind: Any, value: object) -> bool:  # noqa: ANN401 - any type of a field
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("slug", ["aglona", "pi-bona", "rudens-talka-2020", "1"])
def test_folder_names_that_are_addresses_are_slugs(slug: str) -> None:
    assert SLUG.validate_python(slug) == slug


@pytest.mark.parametrize(
    "slug", ["", "Aglona", "āži", "a b", "-a", "a-", "a--b", "a/b", "a.b", "a\n"]
)
def test_other_names_are_no_slugs(slug: str) -> None:
    assert not accepts(Slug, slug)


@given(st.text(max_size=90))
def test_slug_needs_no_escaping_in_an_address(text: str) -> None:
    """Whatever is accepted has only letters, digits and single hyphens between them."""
    if accepts(Slug, text):
        assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", text, re.ASCII)
        assert len(text) <= 80


@given(st.from_regex(SLUG_PATTERN, fullmatch=True).filter(lambda text: len(text) <= 80))
def test_what_the_pattern_makes_is_a_slug(text: str) -> None:
    assert accepts(Slug, text) == (not text.endswith("\n"))


@given(st.text("/.~_-aĀ1 \\%?#\n", max_size=20))
def test_former_address_stays_inside_the_site(text: str) -> None:
    """It begins with one slash and never climbs out of the folder."""
    if accepts(FormerAddress, text):
        assert text.startswith("/")
        assert not text.startswith("//")
        assert ".." not in text.split("/")
        assert text.endswith(("/", ".html"))


@pytest.mark.parametrize("path", ["", "par", "par/mums", "404.html"])
def test_path_of_a_page(path: str) -> None:
    assert accepts(PagePath, path)
    assert not accepts(PagePath, f"/{path}")


def test_date_may_be_a_year_written_as_a_number() -> None:
    """YAML reads 2020 without quotation marks as a number, and nobody need know that."""
    assert TypeAdapter(EdtfDate).validate_python(2020) == Period.parse("2020")
    assert not accepts(EdtfDate, True)  # noqa: FBT003 - a value
    assert not accepts(EdtfDate, ["2020"])


@pytest.mark.parametrize(
    ("value", "fits"), [(90, True), (90.1, False), ("56.5", True), ("56,5", False)]
)
def test_degrees_have_a_decimal_point(value: object, fits: bool) -> None:  # noqa: FBT001 - a case
    assert accepts(Latitude, value) == fits


def test_degrees_are_no_finer_than_a_metre() -> None:
    """Whatever an editor copies from a map, the site knows and publishes five decimals."""
    place = TypeAdapter(Location).validate_python(
        {"precision": "building", "latitude": 56.132749, "longitude": "27.00681234"}
    )
    assert place.point == Point(56.13275, 27.00681)


def test_line_is_one_line() -> None:
    assert not accepts(Line, "viena\notra")


def test_words_in_two_languages_need_both() -> None:
    both = Bilingual(lv="Dārzs", en="Garden")

    assert (both[Language.LV], both[Language.EN]) == ("Dārzs", "Garden")
    assert not accepts(Bilingual, {"lv": "Dārzs"})


def test_form_is_closed_and_does_not_change() -> None:
    class Thing(Form):
        name: Line

    thing = Thing(name="ņ")
    with pytest.raises(ValidationError):
        Thing.model_validate({"name": "ņ", "nav": 1})
    with pytest.raises(ValidationError):
        thing.name = "ā"
