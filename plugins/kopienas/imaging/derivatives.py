"""Derivatives of a picture: its published sizes and formats, without any metadata."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PIL
from PIL import Image

from kopienas.imaging.cache import Cache, cache_of, written_whole
from kopienas.imaging.opening import open_upright
from kopienas.model.picture import Format, Picture

#: Pillow's options for saving each format: woven textures and faces show no blocks. One thread an
#: image, since each core works on an image of its own.
SAVING: Mapping[Format, Mapping[str, Any]] = {
    Format.AVIF: {"format": "AVIF", "quality": 42, "speed": 7, "max_threads": 1},
    Format.WEBP: {"format": "WEBP", "quality": 62, "method": 4},
    Format.JPEG: {"format": "JPEG", "quality": 72, "progressive": True, "optimize": True},
}
#: Pillow's ``reducing_gap``: how many times the wanted size the fast first scaling may leave to the
#: slow, exact one. At this value no difference can be seen.
GAP = 3.0


def cache_for(content: Path) -> Cache:
    """Return the picture cache of *content* for the present settings and version of Pillow."""
    recipe = hashlib.sha256(f"{SAVING} {GAP} {PIL.__version__}".encode()).hexdigest()[:16]
    return Cache(cache_of(content) / recipe)


@dataclass(frozen=True, slots=True)
class Making:
    """A job: write derivatives of the file *source* into *folder*, in the sizes of *picture*."""

    source: Path
    folder: Path
    picture: Picture


def file_in(folder: Path, width: int, form: Format) -> Path:
    """Return the path of one size and format in *folder*, the picture's folder in the cache."""
    return folder / f"{width}.{form}"


def lacking(making: Making) -> bool:
    """Return whether any derivative is missing."""
    return not all(file_in(making.folder, *one).exists() for one in making.picture.published())


def make(making: Making) -> None:
    """Write every derivative that is missing, each atomically."""
    upright = open_upright(making.source)
    for width in making.picture.widths:
        size = (width, making.picture.height_at(width))
        small = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=GAP)
        for wide, form in making.picture.published():
            file = file_in(making.folder, wide, form)
            if wide == width and not file.exists():
                with written_whole(file) as new:
                    small.save(new, **SAVING[form])
