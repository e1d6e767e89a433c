"""The input folder of the typesetter: templates, fonts, texts, pictures, QR codes."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import segno

from kopienas.imaging.opening import open_upright
from kopienas.printing.fonts import write_fonts
from kopienas.views.exhibitions.printed_sheets import SHEET_INTERFACE_WORDS, PrintedSheets
from kopienas.wording.interface import translate_messages

#: Picture folders and their longest side in pixels: for posters and for lists.
PICTURE_SIZES = {"pictures": 2560, "small": 320}
_QUALITY = 85


def prepare_folder(theme: Path, folder: Path) -> None:
    """Copy the templates and fonts of *theme* into *folder*, which does not exist yet."""
    shutil.copytree(theme / "print", folder)
    write_fonts(theme, folder / "fonts")


def fill_folder(folder: Path, sheets: PrintedSheets, content: Path) -> None:
    """Write the texts, pictures and QR codes of *sheets* into the prepared *folder*."""
    for name in (*PICTURE_SIZES, "qr"):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir()
    addresses = {one for label in sheets.labels for one in label.addresses.values()}
    codes = {
        one: _draw_code(one, folder / "qr")
        for one in sorted(addresses | {*sheets.addresses.values()})
    }
    for label in sheets.labels:
        _write_pictures(content / label.picture.path, folder, label.file)
    words = translate_messages(SHEET_INTERFACE_WORDS)
    data = {**_plain_data(sheets), "words": words, "codes": codes}
    (folder / "sheets.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")


def _plain_data(sheets: PrintedSheets) -> dict[str, Any]:
    data = asdict(sheets)
    labels = [one for room in data["rooms"] for panel in room["panels"] for one in panel["labels"]]
    shown = [poster["label"] for poster in data["posters"] if poster["label"]]
    for label in [*labels, *shown]:
        picture = label["picture"]
        label.update(width=picture["width"], height=picture["height"])
        label["picture"] = f"{label['file']}.jpg"
    return data


def _write_pictures(source: Path, folder: Path, name: str) -> None:
    """Write the picture as JPEG, which the typesetter embeds without decoding it.

    It is opened as for the web: upright, in sRGB, on white, without metadata.
    """
    drawn = open_upright(source)
    for place, most in PICTURE_SIZES.items():
        drawn.thumbnail((most, most))
        drawn.save(folder / place / f"{name}.jpg", "JPEG", quality=_QUALITY)


def _draw_code(address: str, folder: Path) -> str:
    """Draw a QR code of *address* (ISO/IEC 18004, level M) and return its file name.

    The quiet zone of four modules is the blank paper that the sheets leave around it.
    """
    name = f"{hashlib.sha256(address.encode()).hexdigest()[:16]}.svg"
    code = segno.make_qr(address, error="m")
    code.save(str(folder / name), border=0, xmldecl=False, svgns=True, dark="#000", light="#fff")
    return name
