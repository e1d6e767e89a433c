"""What of an AVIF or HEIC file does not draw its picture (ISO/IEC 14496-12, 23008-12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kopienas.imaging.colour_profile import is_known_profile
from kopienas.imaging.file_parts import HiddenPart, MalformedFileError

#: Boxes that draw, each with the boxes in which it may stand; "" is the file itself.
_DRAWING: Final[dict[str, frozenset[bytes]]] = {
    "": frozenset({b"ftyp", b"meta", b"mdat"}),
    "meta": frozenset({b"hdlr", b"pitm", b"iloc", b"iinf", b"iprp", b"iref", b"idat"}),
    "iprp": frozenset({b"ipco", b"ipma"}),
    "ipco": frozenset(
        {b"ispe", b"pixi", b"av1C", b"hvcC", b"colr", b"auxC", b"pasp"}
        | {b"irot", b"imir", b"clap", b"clli", b"mdcv", b"a1op", b"lsel", b"a1lx"}
    ),
}
#: Items that draw: coded pictures, and the grid that puts tiles of one together.
_ITEMS: Final = {b"av01", b"hvc1", b"grid"}
#: Names that encoders give to items.
_ITEM_NAMES: Final = {b"", b"Color", b"Alpha"}
_FILM: Final = {b"moov", b"moof", b"trak", b"uuid", b"udta"}
#: Bytes before the boxes within a box: version and flags.
_VERSION = 4


def find_heif_parts(data: bytes) -> Iterator[HiddenPart]:
    """Yield what the AVIF or HEIC file *data* holds besides its picture.

    Raises:
        MalformedFileError: the file is damaged, or something without the form of boxes follows it.
    """
    for name, content in _boxes(data):
        if name not in _DRAWING[""]:
            yield HiddenPart.FILM if name in _FILM else HiddenPart.UNKNOWN
        elif name == b"meta":
            yield from _parts_of_meta(content[_VERSION:])


def _parts_of_meta(meta: bytes) -> Iterator[HiddenPart]:
    for name, content in _boxes(meta):
        if name not in _DRAWING["meta"]:
            yield HiddenPart.UNKNOWN
        elif name == b"hdlr" and content[24:].strip(b"\x00") not in {b"", b"libavif"}:
            yield HiddenPart.COMMENT
        elif name == b"iinf":
            yield from _parts_of_items(content)
        elif name == b"iprp":
            yield from _parts_of_properties(content)


def _parts_of_items(content: bytes) -> Iterator[HiddenPart]:
    """Yield what the list of items names besides pictures."""
    counted = 2 if content[:1] == b"\x00" else 4
    for name, entry in _boxes(content[_VERSION + counted :]):
        wide = 2 if entry[:1] == b"\x02" else 4
        kind = entry[_VERSION + wide + 2 :][:4]
        if kind == b"Exif":
            yield HiddenPart.EXIF
        elif kind == b"mime":
            yield HiddenPart.XMP
        elif kind == b"tmap":
            yield HiddenPart.SECOND_PICTURE
        elif name != b"infe" or kind not in _ITEMS:
            yield HiddenPart.UNKNOWN
        elif entry[_VERSION + wide + 6 :].strip(b"\x00") not in _ITEM_NAMES:
            yield HiddenPart.COMMENT


def _parts_of_properties(content: bytes) -> Iterator[HiddenPart]:
    for name, inside in _boxes(content):
        if name not in _DRAWING["iprp"]:
            yield HiddenPart.UNKNOWN
        elif name == b"ipco":
            for kind, held in _boxes(inside):
                if kind not in _DRAWING["ipco"]:
                    yield HiddenPart.UNKNOWN
                elif kind == b"colr" and not _is_known_colour(held):
                    yield HiddenPart.PROFILE


def _is_known_colour(held: bytes) -> bool:
    """Return whether a colour property is numbers or a known profile."""
    return held[:4] == b"nclx" or is_known_profile(held[4:])


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name and content of each box in *data*."""
    position = 0
    while position < len(data):
        size, header = int.from_bytes(data[position : position + 4], "big"), 8
        if size == 1:
            size, header = int.from_bytes(data[position + 8 : position + 16], "big"), 16
        elif size == 0:  # up to the end of the file
            size = len(data) - position
        if size < header or position + size > len(data):
            raise MalformedFileError
        yield data[position + 4 : position + 8], data[position + header : position + size]
        position += size
