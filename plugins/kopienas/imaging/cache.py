"""Cache of picture work, keyed by the digest of a file's content, not by its name or time."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path


def digest_of(file: Path) -> str:
    """Return the SHA-256 of the content of *file*, in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def cache_folder_of(content: Path) -> Path:
    """Return the folder of the picture caches of *content*."""
    return content.parent / ".cache" / "pictures"


@contextmanager
def atomic_write(file: Path) -> Iterator[Path]:
    """Yield a temporary path beside *file*; on success replace *file* with it, else delete it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=file.parent)
    os.close(handle)
    try:
        yield Path(name)
        Path(name).chmod(0o644)
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """Size of a picture in pixels, its commonest colour, and Pillow's name of its format."""

    width: int
    height: int
    colour: str
    format_name: str


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder with one subfolder for each picture's digest.

    Attributes:
        folder: named after the settings and libraries, so that other ones never meet old files.
    """

    folder: Path

    def folder_of(self, digest: str) -> Path:
        """Return the subfolder of the picture with *digest*."""
        return self.folder / digest

    def load_info(self, digest: str) -> PictureInfo | None:
        """Return the stored :class:`PictureInfo` of a picture; None if none is stored yet."""
        try:
            return PictureInfo(
                **json.loads((self.folder_of(digest) / "info.json").read_text("utf-8"))
            )
        except FileNotFoundError:
            return None

    def store_info(self, digest: str, info: PictureInfo) -> None:
        """Store the :class:`PictureInfo` of a picture."""
        with atomic_write(self.folder_of(digest) / "info.json") as new:
            new.write_text(json.dumps(asdict(info)), "utf-8")

    def forget_all_but(self, digests: Collection[str]) -> None:
        """Delete what belongs to other pictures or settings: a removed picture is not kept here."""
        kept = {self.folder, *(self.folder_of(digest) for digest in digests)}
        for recipe in self.folder.parent.glob("*"):
            if recipe not in kept:
                shutil.rmtree(recipe, ignore_errors=True)
        for picture in self.folder.glob("*"):
            if picture not in kept:
                shutil.rmtree(picture, ignore_errors=True)
