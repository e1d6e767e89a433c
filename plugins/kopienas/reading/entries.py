"""Reading the folder of an entry: facts and words; bodies wait until all addresses are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kopienas.model.entry import Entry, Facts, Kind, Prose, Words
from kopienas.model.exhibition import EXHIBITIONS, ExhibitionFacts, Room, TourFacts
from kopienas.model.language import DEFAULT_LANGUAGE, Language, Translated
from kopienas.reading.document import MarkdownDocument, read_document
from kopienas.reading.figures import Figures, fill_figures, format_as_text
from kopienas.reading.folders import Folder
from kopienas.reading.form import fill_form, typeset_bilingual, typeset_words
from kopienas.reading.photo_list import PHOTOS_FILE as PHOTOS
from kopienas.reading.photo_list import read_photo_list
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import FieldPath, LocatedValues

#: What may stand in ``index.lv.md``, where some facts are written in another file.
OWN_FACTS: dict[Kind[Any, Any], type[Facts]] = {EXHIBITIONS: TourFacts}


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """An entry without its prose, and the Markdown files that its prose comes from.

    Attributes:
        rooms: the lines of each room of an exhibition, in the order of the rooms.
    """

    entry: Entry[Facts, Any]
    documents: Mapping[Language, MarkdownDocument]
    rooms: tuple[LocatedValues, ...] = ()

    @property
    def path(self) -> str:
        """Path of the Latvian file, which holds the facts."""
        return self.documents[DEFAULT_LANGUAGE].path

    def line(self, *location: str | int) -> int:
        """Return the line of a fact in the Latvian file."""
        return self.documents[DEFAULT_LANGUAGE].front_matter.line(location)

    def locate_fact(self, location: FieldPath) -> tuple[str, int, FieldPath]:
        """Return file, line and field of a fact; an exhibition's rooms have their own file."""
        match location:
            case ("rooms", int(index), *rest):
                path = self.path.replace("index.lv.md", PHOTOS)
                return path, self.rooms[index].line(tuple(rest)), tuple(rest)
        return self.path, self.line(*location), location


def read_entry(folder: Folder, figures: Figures, problems: list[Problem]) -> ReadEntry | None:
    """Return what stands in *folder*; None, with every fault told, if it is not whole."""
    kind = folder.kind
    reader = _EntryReader(folder, figures, problems, OWN_FACTS.get(kind, kind.facts), kind.words)
    documents = reader.read_documents()
    if DEFAULT_LANGUAGE not in documents:
        return None
    rooms = read_photo_list(folder, problems) if kind is EXHIBITIONS else []
    facts = reader.read_facts(documents[DEFAULT_LANGUAGE], [room for room, _ in rooms])
    words = {
        language: reader.read_words(document, language, facts)
        for language, document in documents.items()
    }
    latvian = words[DEFAULT_LANGUAGE]
    if facts is None or latvian is None or not reader.check_translation(facts):
        return None
    english = words.get(Language.EN)
    if english is None and not facts.latvian_only:
        return None  # the English file exists, and its faults are reported
    entry = Entry(
        kind,
        folder.slug,
        facts,
        Translated(latvian, english),
        Translated(Prose(), None),
    )
    return ReadEntry(entry, documents, tuple(located for _, located in rooms))


@dataclass(frozen=True, slots=True)
class _EntryReader:
    """Reader of one folder with the forms of its kind."""

    folder: Folder
    figures: Figures
    problems: list[Problem]
    facts_form: type[Facts]
    words_form: type[Words]

    def read_documents(self) -> dict[Language, MarkdownDocument]:
        """Return the folder's readable Markdown files by language."""
        found: dict[Language, MarkdownDocument] = {}
        for language in Language:
            name = f"index.{language}.md"
            if name in self.folder.files:
                path = f"{self.folder.path}/{name}"
                document = read_document(self.folder.directory / name, path, self.problems)
                if document is not None:
                    found[language] = document
        return found

    @property
    def known_facts(self) -> tuple[str, ...]:
        """Names of the facts that index.lv.md may state."""
        return tuple(self.facts_form.model_fields)

    def read_facts(self, document: MarkdownDocument, rooms: list[Room]) -> Facts | None:
        """Return the facts of the Latvian file, with an exhibition's rooms."""
        known = self.known_facts
        own = {key: value for key, value in document.front_matter.value.items() if key in known}
        values = typeset_bilingual(own)
        facts = fill_form(
            self.facts_form, values, document.front_matter, document.path, self.problems
        )
        if isinstance(facts, TourFacts):
            return ExhibitionFacts(**dict(facts), rooms=tuple(rooms))
        return facts

    def read_words(
        self, document: MarkdownDocument, language: Language, facts: Facts | None
    ) -> Words | None:
        """Return the words of one file; facts are skipped in the Latvian file, else reported."""
        figures = self.figures.on(facts.day_of_text if facts else None)
        located = document.front_matter
        values: dict[str, Any] = {}
        for key, value in located.value.items():
            fact = key in self.known_facts and key not in self.words_form.model_fields
            if fact and language is not DEFAULT_LANGUAGE:
                what = Message(N_("a fact stands in the English file"))
                mend = Message(N_("remove it; facts are taken from index.lv.md"))
                line = located.line((key,))
                self.problems.append(Problem(document.path, line, key, what, mend))
            elif not fact:
                values[key] = self._fill_texts(value, document, (key,), language, figures)
        ready = typeset_words(values, language)
        also = self.known_facts if language is DEFAULT_LANGUAGE else ()
        return fill_form(
            self.words_form, ready, located, document.path, self.problems, other_fields=also
        )

    def _fill_texts(
        self,
        value: Any,  # noqa: ANN401 - plain YAML values
        document: MarkdownDocument,
        location: tuple[str | int, ...],
        language: Language,
        figures: Figures,
    ) -> Any:  # noqa: ANN401
        """Return *value* with the figure references in its texts replaced by their values."""
        if isinstance(value, list):
            return [
                self._fill_texts(item, document, (*location, index), language, figures)
                for index, item in enumerate(value)
            ]
        if not isinstance(value, str):
            return value

        def report(_fault: str, what: Message, mend: Message) -> None:
            line = document.front_matter.line(location)
            self.problems.append(Problem(document.path, line, str(location[0]), what, mend))

        return fill_figures(value, language, figures, format_as_text, report)

    def check_translation(self, facts: Facts) -> bool:
        """Return whether the English file exists exactly if it should; report it if not."""
        english = "index.en.md" in self.folder.files
        if english and facts.latvian_only:
            what = Message(
                N_("index.en.md is there, yet the Latvian file says “latvian_only: true”")
            )
            mend = Message(N_("remove the one or the other"))
        elif not english and not facts.latvian_only:
            what = Message(N_("the English words are missing"))
            mend = Message(N_("write index.en.md, or put “latvian_only: true” into index.lv.md"))
        else:
            return True
        path = f"{self.folder.path}/index.lv.md"
        self.problems.append(Problem(path, 1, "", what, mend))
        return False
