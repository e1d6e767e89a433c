"""Makes reproducible ZIP files: their bytes depend only on their content."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

#: The earliest time of the ZIP format, for all files: real times would differ between builds.
EPOCH = (1980, 1, 1, 0, 0, 0)
#: Extensions of compressed formats, which are stored as they are.
STORED = (".avif", ".jpg", ".woff2", ".png")
_UNIX = 3
_READABLE = 0o644 << 16


def pack_files(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP file of *files*, bytes by name, in the order of their names."""
    memory = BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, held in sorted(files.items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            stored = name.endswith(STORED)
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, held, compresslevel=9)
    return memory.getvalue()
