"""What a finished PDF file holds: its words, its pictures as they are stored, files within it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from pypdf import PdfReader
from pypdf.generic import IndirectObject, StreamObject

#: The filter of pictures that are stored as JPEG files (ISO 32000-2, 7.4.8).
_JPEG: Final = "/DCTDecode"


@dataclass(frozen=True, slots=True)
class PdfContent:
    """Content of a PDF file.

    Attributes:
        text: the words of all pages and of the document's description.
        pictures: the JPEG files in it.
        attachments: the names of other files in it.
    """

    text: str
    pictures: tuple[bytes, ...]
    attachments: tuple[str, ...]


def read_pdf(data: bytes) -> PdfContent:
    """Return the content of the PDF file *data*."""
    reader = PdfReader(BytesIO(data))
    described = [str(value) for value in (reader.metadata or {}).values()]
    pages = [page.extract_text() for page in reader.pages]
    return PdfContent(
        text="\n".join([*described, *pages]),
        pictures=tuple(_pictures(reader)),
        attachments=tuple(reader.attachments),
    )


def _pictures(reader: PdfReader) -> Iterator[bytes]:
    """Yield every JPEG file in the document, on whichever page it is drawn."""
    for generation, places in reader.xref.items():
        for number in places:
            found = reader.get_object(IndirectObject(number, generation, reader))
            if isinstance(found, StreamObject) and found.get("/Filter") == _JPEG:
                yield found.get_data()
