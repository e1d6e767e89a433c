"""Explanations of pydantic's errors for editors: field, what was found, how to mend it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kopienas.model.language import Translated
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import LocatedValues

MessagePair = tuple[str, str]

#: Message for each of pydantic's types of error: (what was found, how to mend it).
ERROR_MESSAGES: dict[str, MessagePair] = {
    "missing": (N_("the field is missing"), N_("add it")),
    "enum": (N_("{found} is not one of the choices"), N_("write one of: {expected}")),
    "literal_error": (N_("{found} is not one of the choices"), N_("write one of: {expected}")),
    "edtf": (
        N_("{found} is not a date that can be read"),
        N_("write “2020-01-23”, “2020-01”, “2020”, “2020-01-23/2020-01-25” or “2020~”"),
    ),
    "decimal_comma": (N_("{found} has a decimal comma"), N_("write {wanted}")),
    "float_parsing": (N_("{found} is not a number"), N_("write digits with a decimal point")),
    "float_type": (N_("{found} is not a number"), N_("write digits with a decimal point")),
    "int_parsing": (N_("{found} is not a whole number"), N_("write digits only")),
    "int_from_float": (N_("{found} is not a whole number"), N_("write digits only")),
    "int_parsing_size": (N_("{found} is not a whole number"), N_("write digits only")),
    "int_type": (N_("{found} is not a whole number"), N_("write digits only")),
    "bool_parsing": (N_("{found} is neither true nor false"), N_("write true or false")),
    "bool_type": (N_("{found} is neither true nor false"), N_("write true or false")),
    "string_type": (N_("{found} is not a text"), N_("put the text in quotation marks")),
    "string_too_long": (
        N_("the text has {length} characters, more than {max_length}"),
        N_("shorten it"),
    ),
    "string_too_short": (
        N_("the text has {length} characters, fewer than {min_length}"),
        N_("say more"),
    ),
    "string_pattern_mismatch": (
        N_("{found} is not written in the form wanted here"),
        N_("see the field's example in content/README.md"),
    ),
    "tuple_type": (N_("{found} is not a list"), N_("write [one, two] or a line “- one” for each")),
    "too_short": (N_("the list is empty"), N_("name at least one")),
    "model_type": (N_("{found} is not a group of fields"), N_("write “{{lv: …, en: …}}” or lines")),
    "dict_type": (N_("{found} is not a group of fields"), N_("write “{{lv: …, en: …}}” or lines")),
    "greater_than_equal": (N_("{found} is too small"), N_("write at least {ge}")),
    "less_than_equal": (N_("{found} is too large"), N_("write at most {le}")),
    "point_missing": (
        N_("this precision needs a point, but latitude or longitude is missing"),
        N_("write both, or “precision: municipality”"),
    ),
    "point_unwanted": (
        N_("a point is given, yet this precision must not show one"),
        N_("remove latitude and longitude, or write “precision: settlement”"),
    ),
    "address_undated": (
        N_("address and address_as_of go together"),
        N_("write both, or neither"),
    ),
    "scope_without_centre": (
        N_("no centre is named"),
        N_("add “centres: [...]”, or write “scope: network”"),
    ),
    "scope_without_competition": (
        N_("the supported idea names no competition"),
        N_("add “competition: ...”"),
    ),
    "day": (N_("{found} is not a day"), N_("write “2020-01-23”")),
    "expiry_before_date": (
        N_("the last day comes before the first"),
        N_("give a later day, or leave it out"),
    ),
    "hours": (N_("{found} is not a time of day"), N_("write “11:00–13:00” or “11:00”")),
    "rule": (
        N_("{found} is not a rule that can be read"),
        N_("write “FREQ=WEEKLY;BYDAY=SA” or “FREQ=MONTHLY;BYDAY=1SA”"),
    ),
    "recurrence_order": (
        N_("“until” needs an earlier “from”"),
        N_("write both, the earlier day as “from”"),
    ),
    "exception_open": (
        N_("an exception has no beginning or no end"),
        N_("write a day, a month or “2027-06-21/2027-08-31”"),
    ),
    "recurrence_unwanted": (
        N_("only what is regular recurs"),
        N_("write “status: regular”, or remove “recurrence”"),
    ),
    "moved_to_unwanted": (
        N_("a new date is given for what was not moved"),
        N_("write “status: moved”, or remove “moved_to”"),
    ),
    "time_without_day": (
        N_("a time of day needs one known day"),
        N_("write a day as “when”, or remove “time”"),
    ),
    "history_order": (N_("the values are not in the order of their dates"), N_("oldest first")),
}
#: Characters of a value that a message repeats: it is one line.
LONGEST_SHOWN = 60
#: A value in the quotation marks of print, which YAML takes for letters.
_CURLY_MARKS = re.compile("[„“”«‘‚]([^„“”«»‘’]{1,200})[“”»’]")
#: Messages for what is empty, whichever error that is for the form.
EMPTY_FIELD: MessagePair = (
    N_("nothing stands here"),
    N_("write it, or remove the whole line if the field may be left out"),
)
EMPTY_TEXT: MessagePair = (
    N_("the text is empty"),
    N_("write it, or remove the whole line if the field may be left out"),
)
OTHER_ERROR_MESSAGE: MessagePair = (
    N_("{found} does not fit here ({type})"),
    N_("compare with a neighbouring file"),
)


def explain_errors(
    errors: Sequence[ErrorDetails],
    located: LocatedValues,
    path: str,
    form: type[BaseModel],
    other_fields: Sequence[str] = (),
) -> list[Problem]:
    """Return a problem for each of pydantic's *errors* in the file *path*, read as *form*.

    *other_fields* are names that are allowed at the top level besides those of *form*.
    """
    return [
        _explain_error(
            error, located, path, _allowed_fields(form, tuple(error["loc"]), other_fields)
        )
        for error in errors
        if tuple(error["loc"]) not in located.faulty
    ]


def _allowed_fields(
    form: type[BaseModel], location: tuple[str | int, ...], other_fields: Sequence[str]
) -> Sequence[str]:
    """Return the names of the fields that are allowed at the level of the last in *location*."""
    above = [part for part in location[:-1] if isinstance(part, str)]
    for part in above:
        field = form.model_fields.get(part)
        form = (field and _form_in(field.annotation)) or form
    names = tuple(field.alias or name for name, field in form.model_fields.items())
    return names if above else (*other_fields, *names)


def _form_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - any type that fields have
    """Return the form that *annotation* is or contains, as ``tuple[Stop, ...]`` contains one."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_form_in, get_args(annotation))), None)


def _explain_error(
    error: ErrorDetails, located: LocatedValues, path: str, known: Sequence[str]
) -> Problem:
    location = tuple(error["loc"])
    line = located.line(location)
    name = ".".join(str(part) for part in location)
    if error["type"] == "extra_forbidden":
        what = Message(N_("there is no such field"))
        return Problem(path, line, name, what, _did_you_mean(str(location[-1]), known))
    if error["type"] == "missing" and len(location) == 1:
        line = located.line(())
    found, mend = _choose_message(error)
    values = _message_values(error)
    if quoted := _CURLY_MARKS.fullmatch(str(error["input"])):
        found = N_("the value stands in curly quotation marks")
        mend = N_('write it in straight ones: "{bare}"')
        values = {"bare": quoted[1]}
    return Problem(path, line, name, Message(found, values), Message(mend, values))


def _choose_message(error: ErrorDetails) -> MessagePair:
    if error["input"] is None and error["type"] != "missing":
        return EMPTY_FIELD
    if isinstance(error["input"], str) and not error["input"].strip():
        return EMPTY_TEXT
    return ERROR_MESSAGES.get(error["type"], OTHER_ERROR_MESSAGE)


def _message_values(error: ErrorDetails) -> Mapping[str, Any]:
    written = error["input"]
    shown = _show(written)
    length = len(written) if isinstance(written, str) else 0
    context = {key: str(value) for key, value in error.get("ctx", {}).items()}
    context["expected"] = context.get("expected", "").replace(" or ", ", ").replace("'", "")
    return {**context, "found": shown, "type": error["type"], "length": length}


def _show(written: object) -> str | Translated[str]:
    """Return *written* as it stands in the file, or in a word what it is."""
    if isinstance(written, dict):
        return Translated("lauku grupa", "a group of fields")
    if isinstance(written, list | tuple):
        return Translated("saraksts", "a list")
    if isinstance(written, bool):
        return str(written).lower()
    shown = f"“{written}”" if isinstance(written, str) else str(written)
    return shown if len(shown) <= LONGEST_SHOWN else shown[: LONGEST_SHOWN - 1] + "…"


def _did_you_mean(name: str, known: Sequence[str]) -> Message:
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return Message(N_("did you mean “{name}”? Else remove it"), {"name": close[0]})
    return Message(N_("remove it; allowed are: {names}"), {"names": ", ".join(known)})
