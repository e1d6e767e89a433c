"""Blank list entries for new photographs; the checker reports each field that stays blank."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kopienas.imaging.cache import atomic_write
from kopienas.photos.yaml_lists import append_entries

PAIR = '{lv: "", en: ""}'
ROOM = f"""\
# Jauni attēli: aizpildiet un pārlieciet tos savās telpās.
- title: {PAIR}
  panels:
    - title: {PAIR}
      photos:
"""
PHOTO = f"""\
        - file: NAME
          kind: photo
          credit: {PAIR}
          title: {PAIR}
          alt: {PAIR}
          caption: {PAIR}
"""
CONSENT = """\
- file: NAME
  basis:    # no-person, public-event, adult, parents
  scope: [] # web, print, press
  date: ""  # diena, kad atļauja dota
  status:   # given, withdrawn
"""


def add_blank_entries(folder: Path, names: Iterable[str]) -> None:
    """Append a room with the photographs *names* to ``photos.yaml`` and each to ``consent.yaml``.

    The existing text of both files is kept.
    """
    listed = list(names)
    _append_text(
        folder / "photos.yaml", ROOM + "".join(PHOTO.replace("NAME", name) for name in listed)
    )
    _append_text(folder / "consent.yaml", "".join(CONSENT.replace("NAME", name) for name in listed))


def _append_text(file: Path, text: str) -> None:
    before = file.read_text("utf-8") if file.exists() else ""
    with atomic_write(file) as new:
        new.write_text(append_entries(before, text), "utf-8", newline="\n")
