"""The guide that editors read in content/, as tests read it."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

from pydantic.fields import FieldInfo

from kopienas.model.activity import Number
from kopienas.model.centre import Access, Location
from kopienas.model.competition import Idea
from kopienas.model.consent import Consent
from kopienas.model.directory import (
    Contact,
    Menu,
    Municipality,
    Organisation,
    Partner,
    Place,
    SocialAccount,
    Source,
)
from kopienas.model.exhibition import Panel, Photo, Room, Stop
from kopienas.model.fields import Form, Term
from kopienas.model.figure import Figure, FigureValue
from kopienas.model.gone import GoneAddress
from kopienas.model.page import EVERY_KIND
from kopienas.model.recurrence import Recurrence
from kopienas.reading.entries import OWN_FACTS

CONTENT = Path(__file__).resolve().parents[1] / "content"
GUIDE = CONTENT / "README.md"

#: The form that each heading of each folder's README describes.
FORMS: dict[str, dict[str, type[Form]]] = {
    kind.folder: {"Fakti": OWN_FACTS.get(kind, kind.facts), "Vārdi": kind.words}
    for kind in EVERY_KIND
}
FORMS["centres"] |= {"location": Location, "access": Access}
FORMS["activities"] |= {"recurrence": Recurrence, "numbers": Number}
FORMS["competitions"] |= {"ideas": Idea}
FORMS["exhibitions"] |= {
    "tour": Stop,
    "photos.yaml": Room,
    "panels": Panel,
    "photos": Photo,
    "consent.yaml": Consent,
}
FORMS |= {
    "data": {
        "figures": Figure,
        "history": FigureValue,
        "sources": Source,
        "contacts": Contact,
        "partners": Partner,
        "municipalities": Municipality,
        "places": Place,
        "themes un categories": Term,
        "organisation": Organisation,
        "social": SocialAccount,
        "menu": Menu,
        "gone": GoneAddress,
    },
}
ROW = re.compile(r"^\| `(\w+)` \| ([^|]+) \| `([^|]+)` \| [^|]+ \|$", re.MULTILINE)
CODE_ROW = re.compile(r"^\| `([^|]+)` \| ([^|]+) \|$", re.MULTILINE)


def sections(folder: str) -> dict[str, str]:
    """Return the text below each heading of a folder's README, headings without marks."""
    text = (CONTENT / folder / "README.md").read_text("utf-8")
    _, *parts = re.split(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {
        heading.replace("`", ""): below
        for heading, below in zip(parts[::2], parts[1::2], strict=True)
    }


def section_of_guide(heading: str) -> str:
    """Return what stands below a heading of the second level in the guide."""
    return GUIDE.read_text("utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def choices(annotation: Any) -> set[str]:  # noqa: ANN401 - any annotation of a field
    """Return the values from which an editor chooses."""
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return set(annotation)
    return {value for inner in get_args(annotation) for value in choices(inner)}


def choices_of_field(field: FieldInfo) -> set[str]:
    """Return the values from which an editor chooses, where the field is a closed list."""
    extra = field.json_schema_extra
    named = extra.get("enum", ()) if isinstance(extra, dict) else ()
    return choices(field.annotation) | set(map(str, named if isinstance(named, list) else ()))
