"""Files with parts that do not draw, made by hand to the letter of their formats."""

from __future__ import annotations

import struct
import zlib
from base64 import b64encode
from collections.abc import Callable
from io import BytesIO

from PIL import Image

from tests.photographs import HIDDEN_WORD, XMP, display_p3

WORD = HIDDEN_WORD.encode()
TIFF_BLOCK = b"II*\x00\x08\x00\x00\x00\x00\x00" + WORD
#: A film of one frame that says where it was made (ISO/IEC 14496-12, 3GPP TS 26.244).
FTYP = b"\x00\x00\x00\x14ftypisom\x00\x00\x00\x00isom"


def saved(form: str, mode: str = "RGB", **options: object) -> bytes:
    """Return a noisy picture of 64 × 48 pixels without any metadata."""
    file = BytesIO()
    Image.effect_noise((64, 48), 90).convert(mode).save(file, form, **options)
    return file.getvalue()


def segment(marker: int, content: bytes) -> bytes:
    """Return a segment of a JPEG file."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def jpeg(*segments: bytes, after: bytes = b"") -> bytes:
    """Return a JPEG file with *segments* behind its JFIF header and *after* behind its end."""
    plain = saved("JPEG")
    end = 4 + int.from_bytes(plain[4:6], "big")
    return plain[:end] + b"".join(segments) + plain[end:] + after


def chunk(name: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG file."""
    checked = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + checked


def png(*chunks: bytes, after: bytes = b"") -> bytes:
    """Return a PNG file with *chunks* behind its header and *after* behind its end."""
    plain = saved("PNG")
    return plain[:33] + b"".join(chunks) + plain[33:] + after


def riff(name: bytes, content: bytes) -> bytes:
    """Return a chunk of a WebP file."""
    return name + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def webp(*chunks: bytes, after: bytes = b"") -> bytes:
    """Return a WebP file with *chunks* behind its picture and *after* behind its end."""
    body = saved("WEBP")[12:] + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body + after


def box(name: bytes, content: bytes) -> bytes:
    """Return a box of a film, or of an AVIF or HEIC file."""
    return struct.pack(">I", len(content) + 8) + name + content


def film(words: bytes) -> bytes:
    """Return a film with a note of its place."""
    return FTYP + box(b"moov", box(b"udta", words))


def profile(desc: str = "sRGB", **also: bytes) -> bytes:
    """Return a profile of a screen with its name *desc* and further values."""
    written = desc.encode("utf-16-be")
    words = b"mluc\0\0\0\0" + struct.pack(">II", 1, 12) + b"enUS"
    words += struct.pack(">II", len(written), 28) + written
    tags = {b"desc": words, **{name.encode(): value for name, value in also.items()}}
    table, data, offset = b"", b"", 132 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", offset + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    size = 132 + len(table) + len(data)
    header = struct.pack(">I", size) + bytes(32) + b"acsp" + bytes(88)
    return header + struct.pack(">I", len(tags)) + table + data


def icc_segment(content: bytes) -> bytes:
    return segment(0xE2, b"ICC_PROFILE\x00\x01\x01" + content)


def iccp(name: bytes, content: bytes) -> bytes:
    return chunk(b"iCCP", name + b"\x00\x00" + zlib.compress(content))


def with_property(kind: bytes, content: bytes) -> bytes:
    """Return an AVIF file with a further property; its picture need not be found any more."""
    return in_avif(b"ipco", box(kind, content))


def in_avif(into: bytes, more: bytes) -> bytes:
    """Return an AVIF file with *more* at the end of the box *into* and of those around it."""
    data = saved("AVIF")
    around = {
        b"ipco": (b"meta", b"iprp", b"ipco"),
        b"iprp": (b"meta", b"iprp"),
        b"meta": (b"meta",),
    }
    for name in around[into]:
        place = data.index(name) - 4
        size = int.from_bytes(data[place : place + 4], "big") + len(more)
        data = data[:place] + struct.pack(">I", size) + data[place + 4 :]
    place = data.index(into) - 4
    end = place + int.from_bytes(data[place : place + 4], "big") - len(more)
    return data[:end] + more + data[end:]


def font(extended: bytes = bytes(4)) -> bytes:
    """Return the header of a WOFF 2 font (W3C, 2018), which is all that counts here."""
    head = b"wOF2" + bytes(4) + struct.pack(">I", 64) + bytes(16)
    return head + extended + bytes(64 - len(head) - len(extended))


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/>%s</svg>'
_SECOND = b"II*\x00" + bytes(40)
_HDR = b"urn:iso:std:iso:ts:21496:-1\x00" + bytes(8)

#: By name: a file that passed when only known metadata was looked for, though it hides something.
PASSED_BEFORE: dict[str, Callable[[], bytes]] = {
    "jpeg-exif-kodak": lambda: jpeg(segment(0xE1, b"Exif\x00\xff" + TIFF_BLOCK)),
    "jpeg-comment": lambda: jpeg(segment(0xFE, b"GPS 56.3N 27.1E " + WORD)),
    "jpeg-gopro-app6": lambda: jpeg(segment(0xE6, b"GoPro\x00DEVC" + WORD)),
    "jpeg-flir-app1": lambda: jpeg(segment(0xE1, b"FLIR\x00\x01" + WORD)),
    "jpeg-vendor-app4": lambda: jpeg(segment(0xE4, b"SCALADO\x00" + WORD)),
    "jpeg-vendor-app7": lambda: jpeg(segment(0xE7, b"Qualcomm" + WORD)),
    "jpeg-vendor-app12": lambda: jpeg(segment(0xEC, b"Ducky" + WORD)),
    "jpeg-c2pa-app11": lambda: jpeg(segment(0xEB, b"JP\x00\x01" + box(b"jumb", WORD))),
    "jpeg-old-photoshop": lambda: jpeg(segment(0xED, b"Adobe_Photoshop2.5:" + WORD)),
    "jpeg-tiff-app3": lambda: jpeg(segment(0xE3, b"Meta\x00\x00" + TIFF_BLOCK)),
    "jpeg-extended-xmp": lambda: jpeg(
        segment(0xE1, b"http://ns.adobe.com/xmp/extension/\x00" + bytes(40) + WORD)
    ),
    "jpeg-jfxx-thumbnail": lambda: jpeg(segment(0xE0, b"JFXX\x00\x10" + saved("JPEG"))),
    "jpeg-second-picture": lambda: jpeg(
        segment(0xE2, b"MPF\x00" + _SECOND), after=jpeg(segment(0xFE, WORD))
    ),
    "jpeg-gain-map": lambda: jpeg(segment(0xE2, _HDR), after=saved("JPEG")),
    "jpeg-film-loci": lambda: jpeg(after=film(box(b"loci", b"\0\0\0\0\x15\xc7" + WORD))),
    "jpeg-film-xyz": lambda: jpeg(after=film(box(b"\xa9xyz", b"\x00\x12\x00\x00+56.5+027.3/"))),
    "jpeg-film-no-place": lambda: jpeg(after=film(box(b"name", WORD))),
    "jpeg-samsung-trailer": lambda: jpeg(after=b"\x00\x00\x01\x0aImage_UTC_Data" + WORD + b"SEFT"),
    "jpeg-zip-trailer": lambda: jpeg(after=b"PK\x03\x04" + WORD),
    "jpeg-icc-name": lambda: jpeg(icc_segment(profile(f"Annas {HIDDEN_WORD} ekrāns"))),
    "png-comment": lambda: png(chunk(b"tEXt", b"Comment\x00" + WORD)),
    "png-author": lambda: png(chunk(b"tEXt", b"Author\x00" + WORD)),
    "png-location": lambda: png(chunk(b"iTXt", b"Location\x00\x00\x00\x00\x00" + WORD)),
    "png-exif-gps": lambda: png(chunk(b"tEXt", b"exif:GPSLatitude\x0056/1, 30/1")),
    "png-packed-text": lambda: png(chunk(b"zTXt", b"Source\x00\x00" + zlib.compress(WORD))),
    "png-raw-xmp": lambda: png(
        chunk(b"zTXt", b"Raw profile type xmp\x00\x00" + zlib.compress(XMP))
    ),
    "png-c2pa": lambda: png(chunk(b"caBX", box(b"jumb", WORD))),
    "png-film": lambda: png(after=film(WORD)),
    "png-icc-name": lambda: png(iccp(b"ICC Profile", profile(HIDDEN_WORD))),
    "webp-unknown": lambda: webp(riff(b"NOTE", WORD)),
    "webp-xmp-utf16": lambda: webp(riff(b"XMP ", XMP.decode().encode("utf-16"))),
    "webp-xmp-bare": lambda: webp(riff(b"XMP ", b"<r:RDF>" + WORD)),
    "webp-icc-name": lambda: webp(riff(b"ICCP", profile(HIDDEN_WORD))),
}
#: By name: a further file of each kind of part that no picture needs.
OTHERS: dict[str, Callable[[], bytes]] = {
    "jpeg-jfif-thumbnail": lambda: (
        saved("JPEG")[:2]
        + segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x01" + bytes(3))
        + saved("JPEG")[20:]
    ),
    "jpeg-two-headers": lambda: jpeg(saved("JPEG")[2:20]),
    "jpeg-long-adobe": lambda: jpeg(segment(0xEE, b"Adobe" + bytes(7) + WORD)),
    "png-time": lambda: png(chunk(b"tIME", b"\x07\xea\x0b\x1a\x01\x01\x01")),
    "png-long-gamma": lambda: png(chunk(b"gAMA", bytes(4) + WORD)),
    "png-exif": lambda: png(chunk(b"eXIf", TIFF_BLOCK)),
    "png-raw-exif": lambda: png(chunk(b"zTXt", b"Raw profile type exif\x00\x00")),
    "png-raw-iptc": lambda: png(chunk(b"zTXt", b"Raw profile type iptc\x00\x00")),
    "png-animation": lambda: png(chunk(b"acTL", bytes(8))),
    "png-icc-title": lambda: png(iccp(WORD, profile())),
    "png-icc-unpackable": lambda: png(chunk(b"iCCP", b"icc\x00\x00" + WORD)),
    "png-icc-more": lambda: png(chunk(b"iCCP", b"icc\x00\x00" + zlib.compress(profile()) + WORD)),
    "webp-animation": lambda: webp(riff(b"ANIM", bytes(6))),
    "webp-trailer": lambda: webp(after=WORD),
    "avif-film": lambda: saved("AVIF") + box(b"moov", WORD),
    "avif-free": lambda: saved("AVIF") + box(b"free", WORD),
    "avif-wide": lambda: saved("AVIF") + struct.pack(">I4sQ", 1, b"skip", 16),
    "avif-to-the-end": lambda: saved("AVIF") + struct.pack(">I4s", 0, b"note") + WORD,
    "avif-trailer": lambda: saved("AVIF") + WORD,
    "avif-exif": lambda: saved("AVIF", exif=b"Exif\x00\x00" + TIFF_BLOCK),
    "avif-xmp": lambda: saved("AVIF", xmp=XMP),
    "avif-item": lambda: saved("AVIF").replace(
        b"infe\x02\0\0\0\0\1\0\0av01", b"infe\x02\0\0\0\0\1\0\0jpeg"
    ),
    "avif-gain-map": lambda: saved("AVIF").replace(b"\0\1\0\0av01", b"\0\1\0\0tmap"),
    "avif-item-name": lambda: saved("AVIF").replace(b"Color\0", b"Annas\0"),
    "avif-handler": lambda: saved("AVIF").replace(b"pict" + bytes(13), b"pict" + bytes(12) + b"A"),
    "avif-meta-box": lambda: in_avif(b"meta", box(b"xml ", WORD)),
    "avif-property-group": lambda: in_avif(b"iprp", box(b"free", WORD)),
    "avif-description": lambda: with_property(b"udes", WORD),
    "avif-icc-name": lambda: with_property(b"colr", b"prof" + profile(HIDDEN_WORD)),
    "font-notes": lambda: font(extended=b"\x00\x00\x00\x01"),
    "font-trailer": lambda: font() + WORD,
    "svg-notes": lambda: SVG % b"<metadata>Anna</metadata>",
    "svg-file-name": lambda: (
        SVG.replace(b"<svg", b'<svg xmlns:s="http://s" s:docname="/home/anna"') % b""
    ),
    "svg-photograph": lambda: (
        SVG % b'<image href="data:image/jpeg;base64,%s"/>' % b64encode(jpeg(segment(0xFE, WORD)))
    ),
    "document": lambda: b"PK\x03\x04\x14\x00" + WORD,
    "pdf": lambda: b"%PDF-1.7\n\x00" + WORD,
    "film": lambda: film(WORD),
    "raw": lambda: TIFF_BLOCK,
}
#: By name: what draws and nothing else.
CLEAN: dict[str, Callable[[], bytes]] = {
    "jpeg": jpeg,
    "jpeg-grey": lambda: saved("JPEG", "L"),
    "jpeg-progressive": lambda: saved("JPEG", progressive=True, optimize=True),
    "jpeg-restarts": lambda: saved("JPEG", restart_marker_blocks=2),
    "jpeg-srgb": lambda: jpeg(icc_segment(profile())),
    "jpeg-p3": lambda: saved("JPEG", icc_profile=display_p3()),
    "jpeg-adobe": lambda: jpeg(segment(0xEE, b"Adobe\x00\x64\x00\x00\x00\x00\x01")),
    "jpeg-fill-bytes": lambda: jpeg(b"\xff\xff"),
    "png": png,
    "png-alpha": lambda: saved("PNG", "LA"),
    "png-palette": lambda: saved("PNG", "P", transparency=3),
    "png-p3": lambda: saved("PNG", icc_profile=display_p3()),
    "png-named-srgb": lambda: png(iccp(b"sRGB", profile())),
    "png-resolution": lambda: saved("PNG", dpi=(300, 300)),
    "png-colours": lambda: png(chunk(b"sRGB", b"\x00"), chunk(b"gAMA", bytes(4))),
    "webp": webp,
    "webp-lossless": lambda: saved("WEBP", lossless=True),
    "webp-alpha": lambda: saved("WEBP", "LA"),
    "webp-p3": lambda: saved("WEBP", icc_profile=display_p3()),
    "avif": lambda: saved("AVIF"),
    "avif-alpha": lambda: saved("AVIF", "LA"),
    "avif-p3": lambda: saved("AVIF", icc_profile=display_p3()),
    "font": font,
    "svg": lambda: SVG % b"",
    "text": "Vārdi – āžņ".encode,
    "nothing": lambda: b"",
    "xml": lambda: b"<?xml version='1.0'?><feed/>",
    "broken-xml": lambda: b"<?xml <<",
    "no-base64": lambda: b"data:image/png;base64," + b"A" * 65,
}
