"""A thing's folder into facts and words; bodies wait until every address is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kopienas.model.activity import ActivityFacts, ActivityWords
from kopienas.model.centre import CentreFacts, CentreWords
from kopienas.model.competition import CompetitionFacts
from kopienas.model.entry import Entry, Facts, Kind, Prose, TitledWords, Words
from kopienas.model.exhibition import ExhibitionFacts
from kopienas.model.language import DEFAULT, Language, Translated
from kopienas.model.news import NewsFacts, NewsWords
from kopienas.model.page import PageFacts, PageWords
from kopienas.reading.document import Document, read_document
from kopienas.reading.figures import Ledger, as_text, fill_figures
from kopienas.reading.folders import Folder
from kopienas.reading.form import fill, typeset_bilingual, typeset_words
from kopienas.reading.photo_list import read_photo_list
from kopienas.reading.problem import Message, N_, Problem

FORMS: dict[Kind, tuple[type[Facts], type[Words]]] = {
    Kind.CENTRE: (CentreFacts, CentreWords),
    Kind.ACTIVITY: (ActivityFacts, ActivityWords),
    Kind.NEWS: (NewsFacts, NewsWords),
    Kind.COMPETITION: (CompetitionFacts, TitledWords),
    Kind.EXHIBITION: (ExhibitionFacts, TitledWords),
    Kind.PAGE: (PageFacts, PageWords),
}


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """An entry without its prose, and the documents that its prose comes from."""

    entry: Entry[Any, Any]
    documents: Mapping[Language, Document]

    @property
    def path(self) -> str:
        """The Latvian file, which holds the facts."""
        return self.documents[DEFAULT].path

    def line(self, *location: str | int) -> int:
        """Return the line of a fact in the Latvian file."""
        return self.documents[DEFAULT].head.line(location)


def read_entry(folder: Folder, ledger: Ledger, problems: list[Problem]) -> ReadEntry | None:
    """Return what stands in *folder*; None, with every fault told, if it is not whole."""
    facts_form, words_form = FORMS[folder.kind]
    documents: dict[Language, Document] = {}
    for language in Language:
        name = f"index.{language}.md"
        if name in folder.files:
            path = f"{folder.path}/{name}"
            document = read_document(folder.directory / name, path, problems)
            if document is not None:
                documents[language] = document
    if DEFAULT not in documents:
        return None
    latvian = documents[DEFAULT]
    own = {key: value for key, value in latvian.head.value.items() if key in facts_form.model_fields}
    photos = read_photo_list(folder, problems) if folder.kind is Kind.EXHIBITION else []
    values = typeset_bilingual(own) | ({"photos": photos} if photos else {})
    facts = fill(facts_form, values, latvian.head, latvian.path, problems)
    words = {
        language: _words(document, language, facts_form, words_form, ledger, problems)
        for language, document in documents.items()
    }
    if facts is None or any(one is None for one in words.values()):
        return None
    if not _translated(folder, facts, problems) or len(words) < len(folder.files & {*_NAMES}):
        return None
    both = Translated(words[DEFAULT], words.get(Language.EN))
    entry = Entry(folder.kind, folder.slug, facts, both, Translated(Prose(), None))
    return ReadEntry(entry, documents)


_NAMES = tuple(f"index.{language}.md" for language in Language)


def _words(
    document: Document,
    language: Language,
    facts_form: type[Facts],
    words_form: type[Words],
    ledger: Ledger,
    problems: list[Problem],
) -> Words | None:
    """Return the words of one file; in the Latvian file, facts are left aside."""
    located = document.head
    values: dict[str, Any] = {}
    for key, value in located.value.items():
        if key not in words_form.model_fields and key in facts_form.model_fields:
            if language is DEFAULT:
                continue
            what = Message(N_("a fact stands in the English file"))
            mend = Message(N_("remove it; facts are taken from index.lv.md"))
            problems.append(Problem(document.path, located.line((key,)), key, what, mend))
            continue
        values[key] = _filled(value, (key,), document, language, ledger, problems)
    return fill(words_form, typeset_words(values, language), located, document.path, problems)


def _filled(  # noqa: PLR0913 - each is needed to tell where a figure is wrong
    value: Any,  # noqa: ANN401 - plain YAML values
    location: tuple[str | int, ...],
    document: Document,
    language: Language,
    ledger: Ledger,
    problems: list[Problem],
) -> Any:  # noqa: ANN401
    """Return *value* with the figures in its texts filled in."""
    if isinstance(value, list):
        return [
            _filled(item, (*location, index), document, language, ledger, problems)
            for index, item in enumerate(value)
        ]
    if not isinstance(value, str):
        return value

    def told(_fault: str, what: Message, mend: Message) -> None:
        line = document.head.line(location)
        problems.append(Problem(document.path, line, str(location[0]), what, mend))

    return fill_figures(value, language, ledger, as_text, told)


def _translated(folder: Folder, facts: Facts, problems: list[Problem]) -> bool:
    """Tell whether English is there exactly when it should be."""
    english = "index.en.md" in folder.files
    if english and facts.latvian_only:
        what = Message(N_("index.en.md is there, yet the Latvian file says “latvian_only: true”"))
        mend = Message(N_("remove the one or the other"))
    elif not english and not facts.latvian_only:
        what = Message(N_("the English words are missing"))
        mend = Message(N_("write index.en.md, or put “latvian_only: true” into index.lv.md"))
    else:
        return True
    problems.append(Problem(f"{folder.path}/index.lv.md", 1, "", what, mend))
    return False
