"""Validation of values by the forms of the model; problems are reported, not raised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kopienas.model.fields import LONGEST_TEXT
from kopienas.model.language import Language
from kopienas.reading.error_messages import explain_errors
from kopienas.reading.problem import Problem
from kopienas.reading.yaml_text import LocatedValues
from kopienas.wording.typography import typeset

M = TypeVar("M", bound=BaseModel)

#: Fields that hold an address or a code, not words; they are not typeset.
NOT_WORDS = frozenset({"address", "id", "file", "url", "email", "phone"})


def fill_form(  # noqa: PLR0913 - each is needed to report what is wrong
    form: type[M],
    values: Mapping[str, Any],
    located: LocatedValues,
    path: str,
    problems: list[Problem],
    *,
    other_fields: Sequence[str] = (),
) -> M | None:
    """Return *form* filled with *values*; None, with each fault reported, if they don't fit.

    *other_fields* are the names of further fields that the file may have, to suggest one of them
    where a name is misspelt.
    """
    try:
        return form.model_validate(values)
    except ValidationError as error:
        problems += explain_errors(
            error.errors(include_url=False), located, path, form, other_fields
        )
        return None


def typeset_words(value: Any, language: Language) -> Any:  # noqa: ANN401 - plain YAML values
    """Return *value* with every text in it typeset by the rules of *language*."""
    if isinstance(value, str):
        # A text that no field takes is refused for its length; setting it would only take time.
        return typeset(value, language) if len(value) <= LONGEST_TEXT else value
    if isinstance(value, list):
        return [typeset_words(item, language) for item in value]
    if isinstance(value, dict):
        return {
            key: item if key in NOT_WORDS else typeset_words(item, language)
            for key, item in value.items()
        }
    return value


def typeset_bilingual(value: Any) -> Any:  # noqa: ANN401 - plain YAML values
    """Return *value* with only the texts below its ``lv`` and ``en`` keys typeset."""
    if isinstance(value, list):
        return [typeset_bilingual(item) for item in value]
    if isinstance(value, dict):
        return {
            key: typeset_words(item, Language(key))
            if key in set(Language)
            else typeset_bilingual(item)
            for key, item in value.items()
        }
    return value
