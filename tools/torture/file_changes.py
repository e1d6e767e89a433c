"""Damage to whole files and pictures: gone, emptied, renamed, copied, of another kind."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from random import Random

from PIL import Image

from tools.torture.changes import Change, Changes
from tools.torture.tree import PICTURE_ENDINGS, TEXT_ENDINGS, EmptyFolder, Link, Tree
from tools.torture.words import mint_word, with_new_words

EVERY_FILE = (*TEXT_ENDINGS, *PICTURE_ENDINGS)
#: What people and their machines lay beside the files.
STRAY_NAMES = (
    *("index.lv.md.txt", "index.lv (1).md", "Index.lv.md", "index.de.md", "index.lv.md~"),
    *("Thumbs.db", "desktop.ini", "~$index.lv.md", "programma.pdf", "teksts.docx", "IMG_1234.HEIC"),
    *("piezīmes.txt", "photos.yml", "photos (1).yaml", "consent.yml", "foto.gif", "karte.svg"),
    *("contacts.yml", "figures (1).yaml", "evil.html", "bilde.JPG", "WhatsApp Image.jpeg"),
)
#: Formats, each with a mode of Pillow that it can hold.
FORMATS = (
    *(("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK"), ("PNG", "RGB"), ("PNG", "P"), ("PNG", "1")),
    *(("PNG", "RGBA"), ("PNG", "LA"), ("WEBP", "RGB"), ("GIF", "P"), ("TIFF", "RGB"), ("BMP", "L")),
)
#: Pixels that WebP can hold in one direction.
TALLEST = 16_383


def _one_file(
    change: Callable[[Tree, str, Random], Tree], endings: tuple[str, ...] = EVERY_FILE
) -> Change:
    def apply(tree: Tree, rng: Random) -> Tree:
        paths = tree.paths(endings)
        return change(tree, rng.choice(paths), rng) if paths else tree

    return apply


def _copied(tree: Tree, path: str, rng: Random) -> Tree:
    """Lay a copy beside a file, with words of its own, as a second download would."""
    stem, _, ending = path.rpartition(".")
    new = rng.choice((f"{stem} (1).{ending}", f"{stem}-2.{ending}", f"{stem} - Copy.{ending}"))
    if path.endswith(TEXT_ENDINGS):
        return tree.put(new, with_new_words(tree.text(path), rng))
    return tree.copy(path, new)


def _renamed(tree: Tree, path: str, rng: Random) -> Tree:
    folder, _, name = path.rpartition("/")
    stem, _, ending = name.partition(".")
    names = (f"{stem}x.{ending}", f"{stem}.{ending}.txt", f"{stem}.yml", f"{stem} .{ending}")
    return tree.move(path, f"{folder}/{rng.choice((*names, f'ā{name}', f'{name}{chr(10)}'))}")


def _strayed(tree: Tree, path: str, rng: Random) -> Tree:
    """Lay a file beside another that nothing reads."""
    new = f"{path.rpartition('/')[0]}/{rng.choice(STRAY_NAMES)}"
    return tree.put(new, f"---\ntitle: {mint_word(rng)}\n---\n\n{mint_word(rng)}\n")


def _above(tree: Tree, path: str, _: Random) -> Tree:
    """Move a file one folder up."""
    parts = path.split("/")
    return tree.move(path, "/".join([*parts[:-2], parts[-1]]))


def _other_format(tree: Tree, path: str, rng: Random) -> Tree:
    made = BytesIO()
    name, mode = rng.choice(FORMATS)
    width, height = rng.choice(((640, 480), (15, 15), (1, 1), (16, 17000), (640, 20)))
    size = (width, min(height, TALLEST) if name == "WEBP" else height)
    Image.new("RGB", size, (90, 120, 40)).convert(mode).save(made, name)
    return tree.put(path, made.getvalue())


def _cut_picture(tree: Tree, path: str, rng: Random) -> Tree:
    raw = tree.raw(path)
    return tree.put(path, raw[: rng.randrange(len(raw) + 1)])


def _flipped_picture(tree: Tree, path: str, rng: Random) -> Tree:
    raw = bytearray(tree.raw(path))
    for place in rng.sample(range(len(raw)), min(20, len(raw))):
        raw[place] ^= 1 << rng.randrange(8)
    return tree.put(path, bytes(raw))


CHANGES: Changes = {
    "deleted": _one_file(lambda tree, path, _: tree.without(path)),
    "emptied": _one_file(lambda tree, path, _: tree.put(path, b"")),
    "renamed": _one_file(_renamed),
    "in capitals": _one_file(
        lambda tree, path, _: tree.move(
            path, f"{path.rpartition('/')[0]}/{path.split('/')[-1].upper()}"
        )
    ),
    "copied": _one_file(_copied),
    "stray": _one_file(_strayed),
    "one folder up": _one_file(_above),
    "a symbolic link": _one_file(lambda tree, path, _: tree.put(path, Link("/etc/hostname"))),
    "a link to nothing": _one_file(lambda tree, path, _: tree.put(path, Link("nav"))),
    "a folder in its place": _one_file(lambda tree, path, _: tree.put(path, EmptyFolder())),
    "picture cut off": _one_file(_cut_picture, PICTURE_ENDINGS),
    "picture flipped": _one_file(_flipped_picture, PICTURE_ENDINGS),
    "picture of another format": _one_file(_other_format, PICTURE_ENDINGS),
    "text in place of a picture": _one_file(
        lambda tree, path, _: tree.put(path, b"<html>404</html>"), PICTURE_ENDINGS
    ),
}
