"""Published sizes of pictures: upright, in sRGB's usual range, without any metadata."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PIL import Image, ImageOps

from kopienas.model.picture import Picture

#: JPEG quality at which woven textures and faces show no blocks.
QUALITY = 80


def publish_pictures(pictures: Iterable[Picture], content: Path, output: Path) -> None:
    """Write every published width of *pictures* below *output*.

    A new image is made from the pixels alone, so that no EXIF, XMP or thumbnail passes on.
    """
    for picture in pictures:
        with Image.open(content / picture.path) as opened:
            upright = ImageOps.exif_transpose(opened).convert("RGB")
        for width in picture.widths:
            file = output / picture.address_at(width).lstrip("/")
            file.parent.mkdir(parents=True, exist_ok=True)
            size = (width, picture.height_at(width))
            small = upright.resize(size, Image.Resampling.LANCZOS)
            bare = Image.new("RGB", small.size)
            bare.paste(small)
            bare.save(file, "JPEG", quality=QUALITY, progressive=True, optimize=True)
