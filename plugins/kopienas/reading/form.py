"""Values into a form of the model, with problems told instead of raised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kopienas.model.language import Language
from kopienas.reading.complaint import complaints
from kopienas.reading.problem import Problem
from kopienas.reading.yaml_text import Located
from kopienas.wording.typography import typeset

M = TypeVar("M", bound=BaseModel)

#: Fields whose letters are an address or a code, not words.
NOT_WORDS = frozenset({"address", "id", "file", "url", "email", "phone"})


def fill(  # noqa: PLR0913 - each is needed to tell what is wrong
    form: type[M],
    values: Mapping[str, Any],
    located: Located,
    path: str,
    problems: list[Problem],
    *,
    also: Sequence[str] = (),
) -> M | None:
    """Return *form* filled with *values*; None, with each fault told, where they don't fit.

    *also* names further fields that the file may have, for whoever misspells one of them.
    """
    try:
        return form.model_validate(values)
    except ValidationError as error:
        problems += complaints(error.errors(include_url=False), located, path, form, also)
        return None


def typeset_words(value: Any, language: Language) -> Any:  # noqa: ANN401 - plain YAML values
    """Return *value* with every text in it typeset as *language* wants."""
    if isinstance(value, str):
        return typeset(value, language)
    if isinstance(value, list):
        return [typeset_words(item, language) for item in value]
    if isinstance(value, dict):
        return {
            key: item if key in NOT_WORDS else typeset_words(item, language)
            for key, item in value.items()
        }
    return value


def typeset_bilingual(value: Any) -> Any:  # noqa: ANN401 - plain YAML values
    """Return *value* with the texts below its ``lv`` and ``en`` keys typeset, no others."""
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
