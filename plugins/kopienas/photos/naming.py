"""File names for imported photographs; each becomes the last part of a permanent address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

#: File names that cameras and telephones give: letters and numbers without meaning.
CAMERA_NAME = re.compile(
    r"^(img|dsc|dscn|dscf|pxl|mvimg|image|imag|photo|foto|wa|whatsapp-image|screenshot|p)?"
    r"[-_]?(e)?\d[\d-]*.*$"
)
NAMELESS = "foto"
LONGEST = 60


def choose_name(stem: str, taken: Collection[str]) -> str:
    """Return a name made from the file name *stem*, not in *taken*, without an extension.

    A name given by a camera is replaced: ``foto-1``, ``foto-2`` and so on.
    """
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")
    if slug and not CAMERA_NAME.match(slug):
        if slug not in taken:
            return slug
        number = 2
    else:
        slug, number = NAMELESS, 1
    while f"{slug}-{number}" in taken:
        number += 1
    return f"{slug}-{number}"
