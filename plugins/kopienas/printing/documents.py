"""Sheets of an exhibition as PDF, typeset by Typst (https://typst.app, without dependencies)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import typst

from kopienas.views.exhibitions.printed_sheets import PrintedSheets

#: The message of a template if a text does not fit: "panicked with: "too long: hearth.jpg"".
_TOO_LONG = "too long: "


class TooLongError(Exception):
    """A text does not fit its sheet even in the smallest type; the message names it."""


@dataclass(frozen=True, slots=True)
class PdfDocument:
    """A PDF file to typeset.

    Attributes:
        name: the file's name, without extension.
        template: a file of ``theme/print/``.
        inputs: parameters of the template besides the texts.
    """

    name: str
    template: str
    inputs: dict[str, str] = field(default_factory=dict)


def list_pdf_documents(sheets: PrintedSheets) -> Iterator[PdfDocument]:
    """Yield the PDF files of *sheets*; without a picture, only posters."""
    if sheets.labels:
        yield PdfDocument("uzlimes-labels-a6", "labels.typ", {"paper": "a6"})
        yield PdfDocument("uzlimes-labels-a5", "labels.typ", {"paper": "a5"})
        yield PdfDocument("liela-druka-large-print", "large-print.typ")
        yield PdfDocument("izkarsana-hanging-list", "hanging-list.typ")
    for number in range(len(sheets.posters)):
        name = f"plakats-poster-{number + 1}"
        yield PdfDocument(name, "poster.typ", {"stop": str(number)})


def typeset_document(document: PdfDocument, folder: Path, moment: datetime) -> bytes:
    """Return *document* as PDF/UA-1, typeset from the filled *folder*.

    The same texts give the same bytes.

    Raises:
        TooLongError: a text does not fit.
        typst.TypstError: a template is faulty.
    """
    try:
        pdf = typst.compile(
            folder / document.template,
            root=folder,
            font_paths=[folder / "fonts"],
            ignore_system_fonts=True,
            sys_inputs=document.inputs,
            pdf_standards=["ua-1"],
            timestamp=int(moment.timestamp()),
        )
    except typst.TypstError as error:
        _, found, name = str(error).partition(_TOO_LONG)
        if found:
            raise TooLongError(name.partition('"')[0]) from error
        raise
    return bytes(pdf)
