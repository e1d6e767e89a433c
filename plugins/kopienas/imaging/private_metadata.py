"""Detection of private metadata in files: the place where a picture was taken, the device.

Only the bytes are searched, with the standard library alone, so that the check before a commit runs
wherever git does. In a picture any block of EXIF, XMP or IPTC counts: nobody needs it, and guessing
which of its hundreds of fields reveal too much would be unsafe.

Formats: EXIF 3.0, XMP part 3 (2020), IPTC-IIM 4.2, PNG (third edition), ISO/IEC 14496-12.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from enum import StrEnum


class MetadataKind(StrEnum):
    """A kind of private metadata."""

    EXIF = "EXIF"
    XMP = "XMP"
    IPTC = "IPTC"
    PLACE = "GPS"
    SERIAL = "serial number"
    ORIGINAL = "camera original"


#: First bytes of a picture: JPEG, PNG, GIF, RIFF with WebP, and the boxes of HEIC and AVIF.
PICTURE = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n|GIF8|RIFF....WEBP|....ftyp", re.DOTALL)
#: First bytes of TIFF and the raw formats built on it (DNG, NEF, CR2, ARW …): the whole file is one
#: EXIF block.
TIFF = re.compile(rb"II\*\x00|MM\x00\*|IIRO|IIU\x00|FUJIFILMCCD-RAW")
#: First bytes of metadata blocks, long enough not to occur by chance among compressed pixels.
BLOCKS: dict[MetadataKind, re.Pattern[bytes]] = {
    MetadataKind.EXIF: re.compile(
        rb"Exif\x00\x00|infe.{4,12}Exif|Raw profile type (?:exif|APP1)", re.DOTALL
    ),
    MetadataKind.XMP: re.compile(
        rb"http://ns\.adobe\.com/xap/1\.0/|XML:com\.adobe\.xmp|<x:xmpmeta|adobe:ns:meta/"
    ),
    MetadataKind.IPTC: re.compile(rb"Photoshop 3\.0\x00|Raw profile type iptc"),
}
#: Metadata chunks of PNG and WebP: their names have only four letters, so that the bytes after them
#: must fit too.
CHUNKS: dict[MetadataKind, re.Pattern[bytes]] = {
    MetadataKind.EXIF: re.compile(
        rb"eXIf(?:II\*\x00|MM\x00\*)|EXIF....(?:Exif|II\*\x00|MM\x00\*)", re.DOTALL
    ),
    MetadataKind.XMP: re.compile(rb"XMP ....(?:<\?xpacket|<x:xmp|<rdf)", re.DOTALL),
}
#: Names of fields that reveal a place or a device, anywhere in a file.
REVEALING_FIELDS: dict[MetadataKind, re.Pattern[bytes]] = {
    MetadataKind.PLACE: re.compile(
        rb"exif:GPS\w+(?:=\"|>)|com\.apple\.quicktime\.location|\xa9xyz..\x15\xc7|"
        rb"<Iptc4xmp\w+:Location"
    ),
    MetadataKind.SERIAL: re.compile(rb"(?:aux|exifEX):\w*SerialNumber(?:=\"|>)"),
}
#: Bytes; larger members of an archive, such as an Office document, are not unpacked.
LARGEST_MEMBER = 100_000_000


def find_private_metadata(data: bytes) -> frozenset[MetadataKind]:
    """Return the kinds of private metadata in *data*, a file's content; source text has none."""
    if TIFF.match(data):
        return frozenset({MetadataKind.ORIGINAL})
    found = set(_found(REVEALING_FIELDS, data)) if _is_binary_or_xml(data) else set()
    if PICTURE.match(data):
        found |= {*_found(BLOCKS, data), *_found(CHUNKS, data)}
    if data.startswith(b"PK\x03\x04"):
        found |= {mark for member in _members(data) for mark in find_private_metadata(member)}
    return frozenset(found)


def _is_binary_or_xml(data: bytes) -> bool:
    """Return whether *data* is binary or XML: source text may name fields without having them."""
    return b"\x00" in data[:8000] or data.lstrip()[:5] in {b"<?xml", b"<svg ", b"<?xpa", b"<x:xm"}


def _found(patterns: dict[MetadataKind, re.Pattern[bytes]], data: bytes) -> Iterator[MetadataKind]:
    return (mark for mark, pattern in patterns.items() if pattern.search(data))


def _members(data: bytes) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                if member.file_size <= LARGEST_MEMBER and not member.flag_bits & 1:
                    yield archive.read(member)
    except (zipfile.BadZipFile, NotImplementedError, zipfile.zlib.error):  # type: ignore[attr-defined]
        return
