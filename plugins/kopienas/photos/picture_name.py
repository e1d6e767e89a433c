"""A name that a picture has or had, and everything that is named after it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

#: What cameras, telephones and editors save: not only what the site can show was ever uploaded.
ENDING = r"(?:jpe?g|jfif|png|webp|avif|hei[cf]|tiff?|gif|bmp|dng|mp4|mov)"
_PICTURE_FILE = re.compile(rf"(?P<stem>[^/\0\n]+)\.{ENDING}", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class PictureName:
    """A name of a picture in the repository.

    Attributes:
        folder: its folder below the root, such as ``content/exhibitions/labakai-dzivei``.
        stem: the file's name without its ending.
    """

    folder: str
    stem: str

    @property
    def short(self) -> str:
        """The folder without ``content/``, and the name."""
        return f"{self.folder.removeprefix('content/')}/{self.stem}".removeprefix("/")

    def is_published(self, path: str) -> bool:
        """Return whether *path* ends like a published size of the picture, or like its page."""
        below = re.escape(self.folder.removeprefix("content/"))
        slug, stem = re.escape(self.folder.rpartition("/")[2]), re.escape(self.stem)
        size = rf"pictures/{below}/{stem}-\d+\.\w+"
        return bool(re.search(rf"(?:^|/)(?:{size}|{slug}/{stem}/index\.html)$", path))


def name_of_file(path: str) -> PictureName | None:
    """Return the name of the picture at *path*; None if its ending is not that of a picture."""
    folder, _, file = path.rpartition("/")
    match = _PICTURE_FILE.fullmatch(file)
    return PictureName(folder, match["stem"]) if match else None


def mention_pattern(names: Collection[PictureName]) -> re.Pattern[str]:
    """Return a pattern for the names in a text: a file, a published size, an address."""
    written = [
        rf"(?<![\w-]){re.escape(name.stem)}(?:-\d+)?\.{ENDING}(?!\w)"
        rf"|/{re.escape(name.folder.rpartition('/')[2])}/{re.escape(name.stem)}(?=/)"
        for name in sorted(names)
    ]
    return re.compile("|".join(written) or r"(?!)", re.IGNORECASE)
