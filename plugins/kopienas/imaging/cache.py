"""Cache of picture work, keyed by the digest of a file's content, not by its name or time."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

#: Form of the records in a cache; another form goes into a folder of another name.
RECORDS = "sealed"
#: Folders of the cache above a picture's file: its own, that of the settings, ``.cache/pictures``.
_LEVELS = 4


def digest_of(file: Path) -> str:
    """Return the SHA-256 of the content of *file*, in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def cache_folder_of(content: Path) -> Path:
    """Return the folder of the picture caches of *content*."""
    return content.parent / ".cache" / "pictures"


@contextmanager
def atomic_write(file: Path) -> Iterator[Path]:
    """Yield a temporary path beside *file*; on success replace *file* with it, else delete it.

    Its bytes reach the disk before its name: else a power cut could leave an empty file.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=file.parent)
    os.close(handle)
    try:
        yield Path(name)
        Path(name).chmod(0o644)
        with Path(name).open("rb") as written:
            os.fsync(written.fileno())
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

    @contextmanager
    def write(self, digest: str, name: str) -> Iterator[Path]:
        """Yield a temporary path; on success it becomes the file *name* of a picture.

        Whatever else stands in its way, such as a file in the place of a folder, is removed.
        """
        file = self.folder_of(digest) / name
        for folder in (file.parent, *file.parents[1:_LEVELS]):
            if folder.is_file():
                folder.unlink()
        if file.is_dir():
            shutil.rmtree(file)
        with atomic_write(file) as new:
            yield new

    def load_info(self, digest: str) -> PictureInfo | None:
        """Return the stored :class:`PictureInfo` of a picture; None if there is none to trust."""
        stored = self._load(digest, "info")
        return PictureInfo(**stored) if isinstance(stored, dict) else None

    def store_info(self, digest: str, info: PictureInfo) -> None:
        """Store the :class:`PictureInfo` of a picture."""
        self._store(digest, "info", asdict(info))

    def load_digests(self, digest: str) -> dict[str, str]:
        """Return the digest of each stored derivative of a picture by the derivative's name."""
        stored = self._load(digest, "derivatives")
        return stored if isinstance(stored, dict) else {}

    def store_digests(self, digest: str, names: Iterable[str]) -> None:
        """Store the digests of the derivatives with *names*, which have just been made."""
        folder = self.folder_of(digest)
        self._store(digest, "derivatives", {name: digest_of(folder / name) for name in names})

    def _load(self, digest: str, name: str) -> object:
        """Return what was stored as *name* of a picture; None if it is missing or was changed.

        A damaged disk or a hand that copied files must not publish another picture's sizes.
        """
        try:
            record = json.loads((self.folder_of(digest) / f"{name}.json").read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return None
        match record:
            case {"seal": str(seal), "value": value} if seal == _seal(digest, name, value):
                return value
        return None

    def _store(self, digest: str, name: str, value: object) -> None:
        record = {"seal": _seal(digest, name, value), "value": value}
        with self.write(digest, f"{name}.json") as new:
            new.write_text(json.dumps(record), "utf-8")

    def forget_all_but(self, digests: Collection[str]) -> None:
        """Delete what belongs to other pictures or settings: a removed picture is not kept here."""
        kept = {self.folder, *(self.folder_of(digest) for digest in digests)}
        for recipe in self.folder.parent.glob("*"):
            if recipe not in kept:
                shutil.rmtree(recipe, ignore_errors=True)
        for picture in self.folder.glob("*"):
            if picture not in kept:
                shutil.rmtree(picture, ignore_errors=True)


def _seal(digest: str, name: str, value: object) -> str:
    """Return the digest of a record that holds *value* as *name* of one picture."""
    text = json.dumps([digest, name, value], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
