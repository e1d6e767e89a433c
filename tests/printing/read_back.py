"""Reading a PDF back: its pages, its words and where they stand, and the codes on its pages."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path

import typst
import zxingcpp
from PIL import Image
from pypdf import PageObject, PdfReader

from kopienas.printing.documents import PdfDocument

MM = 72 / 25.4


def bare(text: str) -> str:
    """Return *text* without any space: lines end elsewhere on paper."""
    return re.sub(r"\s", "", text)


@dataclass(frozen=True)
class Word:
    """A piece of text, in points from the left and lower edges of its page."""

    text: str
    left: float
    base: float
    size: float


@dataclass
class Printed:
    """A sheet as it was set."""

    document: PdfDocument
    folder: Path
    pdf: bytes

    @cached_property
    def pages(self) -> list[PageObject]:
        return list(PdfReader(BytesIO(self.pdf)).pages)

    @property
    def sizes(self) -> set[tuple[int, int]]:
        """The sizes of the pages in millimetres."""
        boxes = [page.mediabox for page in self.pages]
        return {(round(box.width / MM), round(box.height / MM)) for box in boxes}

    @cached_property
    def read(self) -> list[tuple[str, list[Word]]]:
        """What is written on each page, without spaces, and every piece of it."""
        return [_read(page) for page in self.pages]

    @property
    def texts(self) -> list[str]:
        return [text for text, _ in self.read]

    @property
    def words(self) -> list[list[Word]]:
        return [words for _, words in self.read]

    def codes(self, dots_an_inch: int) -> Iterable[set[str]]:
        """Yield what the codes of each page say when it is printed or filmed so coarsely."""
        wanted = zxingcpp.barcode_formats_from_str("QRCode")
        for png in self.draw(dots_an_inch):
            with Image.open(BytesIO(png)) as page:
                yield {code.text for code in zxingcpp.read_barcodes(page.convert("L"), wanted)}

    def draw(self, dots_an_inch: int) -> list[bytes]:
        """Return the pages as PNG."""
        made = self._draw(dots_an_inch)
        return made if isinstance(made, list) else [made]

    def _draw(self, dots_an_inch: int) -> bytes | list[bytes]:
        """Return the pages as PNG; a single one comes without a list."""
        return typst.compile(
            self.folder / self.document.template,
            root=self.folder,
            font_paths=[self.folder / "fonts"],
            ignore_system_fonts=True,
            sys_inputs=self.document.inputs,
            format="png",
            ppi=dots_an_inch,
        )


def _read(page: PageObject) -> tuple[str, list[Word]]:
    found: list[Word] = []

    def visit(
        text: str, outer: Sequence[float], inner: Sequence[float], _: object, size: float
    ) -> None:
        if text.strip():
            a, b, c, d, e, f = outer  # PDF 32000-1, 8.3.3
            left, base = inner[4] * a + inner[5] * c + e, inner[4] * b + inner[5] * d + f
            found.append(Word(text, left, base, size * abs(inner[3] * d)))

    return bare(page.extract_text(visitor_text=visit)), found
