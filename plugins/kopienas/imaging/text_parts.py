"""What a text file may hide: places in XML beside a picture, pictures written as letters."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from kopienas.imaging.file_parts import HiddenPart

#: A file within a text, as drawing programs and document editors write it (RFC 2397).
_EMBEDDED = re.compile(rb"data:image/[\w.+-]+;base64,([A-Za-z0-9+/=\s%]{64,})")
#: Namespaces of what is drawn; others are notes of the program, such as where the file lay.
_SVG = "{http://www.w3.org/2000/svg}"
_DRAWN = (_SVG, "{http://www.w3.org/1999/xlink}", "{http://www.w3.org/XML/1998/namespace}")
_NOT_DRAWN = {f"{_SVG}{name}" for name in ("metadata", "script", "foreignObject")}
#: First bytes of XML: source text in other languages may name fields without having them.
_XML = (b"<?xml", b"<svg", b"<?xpacket", b"<x:xmpmeta")


def is_xml(data: bytes) -> bool:
    """Return whether *data* begins as XML does."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_XML)


def find_embedded_files(data: bytes) -> Iterator[bytes]:
    """Yield the content of each picture that the text *data* contains in base64."""
    for found in _EMBEDDED.finditer(data):
        try:
            yield base64.b64decode(re.sub(rb"\s|%0A", b"", found[1]))
        except binascii.Error:
            continue


def find_drawing_parts(data: bytes) -> Iterator[HiddenPart]:
    """Yield what an SVG drawing holds besides its drawing; other XML has nothing to say."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - of this repository; nothing is fetched
    except ET.ParseError:
        return
    if root.tag != f"{_SVG}svg":
        return
    for element in root.iter():
        names = [element.tag, *(name for name in element.attrib if name.startswith("{"))]
        if element.tag in _NOT_DRAWN or not all(str(name).startswith(_DRAWN) for name in names):
            yield HiddenPart.UNKNOWN
