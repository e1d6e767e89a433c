"""A content folder in memory, and the folder on disk that takes its shape."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class Link:
    """A symbolic link to *target*."""

    target: str


@dataclass(frozen=True, slots=True)
class EmptyFolder:
    """A folder without files."""


Item = bytes | Link | EmptyFolder
TEXT_ENDINGS = (".md", ".yaml", ".txt")
PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True, slots=True)
class Tree:
    """What lies below ``content/``, by path.

    Attributes:
        items: files, links and empty folders; a folder that holds something is not listed.
        today: the day for which the content is read.
    """

    items: Mapping[str, Item]
    today: date

    @classmethod
    def read(cls, content: Path, today: date) -> Tree:
        """Return the tree of the folder *content*, without hidden files."""
        files = (file for file in sorted(content.rglob("*")) if file.is_file())
        named = {file.relative_to(content).as_posix(): file for file in files}
        return cls(
            {name: file.read_bytes() for name, file in named.items() if "/." not in name}, today
        )

    def paths(self, endings: tuple[str, ...], below: str = "") -> list[str]:
        """Return the paths of the files below *below* whose names end in one of *endings*."""
        return [
            path
            for path in sorted(self.items)
            if path.endswith(endings)
            and path.startswith(below)
            and isinstance(self.items[path], bytes)
            and not path.endswith("README.md")
        ]

    def folders(self) -> list[str]:
        """Return the paths of the folders of entries, such as ``news/market``."""
        return sorted({"/".join(path.split("/")[:2]) for path in self.items if path.count("/") > 1})

    def raw(self, path: str) -> bytes:
        """Return the bytes of the file at *path*; none if it is no file."""
        item = self.items.get(path, b"")
        return item if isinstance(item, bytes) else b""

    def text(self, path: str) -> str:
        """Return the text of the file at *path*; bytes that are not UTF-8 survive :meth:`put`."""
        return self.raw(path).decode("utf-8", "surrogateescape")

    def put(self, path: str, item: Item | str) -> Tree:
        """Return the tree with *item* at *path*, in place of what stood there or in its way."""
        if isinstance(item, str):
            # Unpaired surrogates that a change wrote cannot be saved by any editor.
            item = item.encode("utf-8", "surrogateescape")
        parents = {str(parent) for parent in PurePosixPath(path).parents}
        kept = {
            other: held
            for other, held in self.items.items()
            if other not in parents and not other.startswith(f"{path}/")
        }
        return replace(self, items={**kept, path: item})

    def without(self, path: str) -> Tree:
        """Return the tree without the file or folder at *path*."""
        kept = {
            other: item
            for other, item in self.items.items()
            if other != path and not other.startswith(f"{path}/")
        }
        return replace(self, items=kept)

    def below(self, folder: str) -> Iterator[tuple[str, Item]]:
        """Yield the rest of the path of everything in *folder*, and the item itself."""
        for path, item in self.items.items():
            if path.startswith(f"{folder}/"):
                yield path.removeprefix(f"{folder}/"), item

    def copy(self, old: str, new: str) -> Tree:
        """Return the tree with what stands at *old*, a file or a folder, at *new* as well."""
        copied = self
        if old in self.items:
            return self.put(new, self.items[old])
        for rest, item in self.below(old):
            copied = copied.put(f"{new}/{rest}", item)
        return copied

    def move(self, old: str, new: str) -> Tree:
        """Return the tree with what stood at *old* at *new*."""
        held = {new: self.items[old]} if old in self.items else {}
        held |= {f"{new}/{rest}": item for rest, item in self.below(old)}
        moved = self.without(old)
        for path, item in held.items():
            moved = moved.put(path, item)
        return moved


class Workbench:
    """A content folder on disk that takes the shape of one tree after another."""

    def __init__(self, content: Path) -> None:
        """Begin with the empty folder *content*, which does not exist yet."""
        self.content = content
        content.mkdir(parents=True)
        self._items: Mapping[str, Item] = {}

    def lay_out(self, tree: Tree) -> None:
        """Give the folder the shape of *tree*; what is the same is not written again."""
        old, self._items = self._items, tree.items
        for path, item in old.items():
            if tree.items.get(path) != item:
                self._remove(path)
        for path, item in tree.items.items():
            if old.get(path) != item:
                self._write(self.content / path, item)

    def _remove(self, path: str) -> None:
        place = self.content / path
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)
        for parent in place.parents:
            if parent == self.content or not parent.is_dir() or any(parent.iterdir()):
                break
            parent.rmdir()

    @staticmethod
    def _write(place: Path, item: Item) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(item, Link):
            place.symlink_to(item.target)
        elif isinstance(item, EmptyFolder):
            place.mkdir(exist_ok=True)
        else:
            place.write_bytes(item)
