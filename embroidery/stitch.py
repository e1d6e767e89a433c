"""Draw the patterns of this folder as embroidery: each letter becomes a cross-stitch on linen.

usage: python -m embroidery.stitch FOLDER [NAME ...]

Writes NAME.jpg into FOLDER for each pattern, or for those named. The same pattern gives the same
picture every time: the name is the seed of all random numbers.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from PIL import Image, ImageChops, ImageFilter

from embroidery.pattern import BARE, Colour, Pattern, PatternError, read_pattern, read_threads
from embroidery.thread import CELL, draw_cloth, draw_cross

HERE = Path(__file__).resolve().parent
MARGIN = 4  # bare cloth around the pattern, in stitches
VARIANTS = 6  # variants of the cross in each colour: by hand no two crosses are alike
#: Brightness of the corners, 0–255: upper left, upper right, lower left, lower right.
LIGHT = bytes((255, 251, 250, 240))
QUALITIES = range(84, 40, -3)
LARGEST = 700_000  # bytes


def size_of(pattern: Pattern) -> tuple[int, int]:
    """Return width and height of the stitched picture with its margin, in px."""
    return (pattern.columns + 2 * MARGIN) * CELL, (len(pattern.rows) + 2 * MARGIN) * CELL


def draw_shadow(pattern: Pattern) -> Image.Image:
    """Return the soft shadow that the stitches cast on the cloth, towards the lower right."""
    letters = "".join(pattern.rows)
    small = (pattern.columns, len(pattern.rows))
    stitched = Image.frombytes("L", small, bytes(0 if one == BARE else 255 for one in letters))
    large = (small[0] * CELL, small[1] * CELL)
    mask = Image.new("L", size_of(pattern))
    corner = (MARGIN * CELL + 3, MARGIN * CELL + 4)
    mask.paste(stitched.resize(large, Image.Resampling.NEAREST), corner)
    soft = mask.filter(ImageFilter.GaussianBlur(3))
    return soft.point([255 - value * 110 // 255 for value in range(256)])


def stitch_pattern(pattern: Pattern, threads: dict[str, Colour]) -> Image.Image:
    """Return the whole picture: cloth, shadow, crosses row by row, light from the upper left."""
    chance = Random(pattern.name)  # noqa: S311 - no secret: the same name gives the same hand
    size = size_of(pattern)
    linen = draw_cloth(size, chance)
    work = ImageChops.multiply(linen, Image.merge("RGB", [draw_shadow(pattern)] * 3))
    skeins = {
        letter: [draw_cross(threads[letter], chance) for _ in range(VARIANTS)]
        for letter in sorted(pattern.letters)
    }
    rim = CELL // 4
    for top, row in enumerate(pattern.rows, start=MARGIN):
        for left, letter in enumerate(row, start=MARGIN):
            if letter != BARE:
                tile = chance.choice(skeins[letter])
                work.paste(tile, (left * CELL - rim, top * CELL - rim), tile)
    slope = Image.frombytes("L", (2, 2), LIGHT).resize(size, Image.Resampling.BICUBIC)
    return ImageChops.multiply(work, Image.merge("RGB", [slope] * 3))


def save_jpeg(picture: Image.Image, path: Path) -> int:
    """Write a JPEG without metadata, no larger than LARGEST; return its quality.

    Raises:
        PatternError: the picture is too detailed for that size.
    """
    for quality in QUALITIES:
        picture.save(path, quality=quality, optimize=True, progressive=True)
        if path.stat().st_size <= LARGEST:
            return quality
    raise PatternError(f"{path.name}: too detailed for {LARGEST} bytes")


def main(folder: Path, names: list[str]) -> None:
    """Draw the patterns *names*, or all if there are none, into *folder*."""
    threads = read_threads(HERE / "threads.txt")
    for path in sorted((HERE / "patterns").glob("*.txt")):
        if names and path.stem not in names:
            continue
        target = folder / f"{path.stem}.jpg"
        quality = save_jpeg(stitch_pattern(read_pattern(path, threads), threads), target)
        print(f"{target.name}: quality {quality}, {target.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
