"""The guide that editors read in content/, as tests read it."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

from kopienas.model.activity import ActivityFacts, ActivityWords, Number
from kopienas.model.centre import Access, CentreFacts, CentreWords, Location
from kopienas.model.competition import CompetitionFacts, Idea
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
from kopienas.model.entry import TitledWords
from kopienas.model.exhibition import Panel, Photo, Room, Stop, TourFacts
from kopienas.model.fields import Form, Term
from kopienas.model.figure import Figure, FigureValue
from kopienas.model.news import NewsFacts, NewsWords
from kopienas.model.page import PageFacts, PageWords
from kopienas.model.recurrence import Recurrence

CONTENT = Path(__file__).resolve().parents[1] / "content"
GUIDE = CONTENT / "README.md"

#: The form that each heading of each folder's README describes.
FORMS: dict[str, dict[str, type[Form]]] = {
    "centres": {
        "Fakti": CentreFacts,
        "location": Location,
        "access": Access,
        "Vārdi": CentreWords,
    },
    "activities": {
        "Fakti": ActivityFacts,
        "recurrence": Recurrence,
        "numbers": Number,
        "Vārdi": ActivityWords,
    },
    "news": {"Fakti": NewsFacts, "Vārdi": NewsWords},
    "competitions": {"Fakti": CompetitionFacts, "ideas": Idea, "Vārdi": TitledWords},
    "exhibitions": {
        "Fakti": TourFacts,
        "tour": Stop,
        "photos.yaml": Room,
        "panels": Panel,
        "photos": Photo,
        "consent.yaml": Consent,
        "Vārdi": TitledWords,
    },
    "pages": {"Fakti": PageFacts, "Vārdi": PageWords},
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
