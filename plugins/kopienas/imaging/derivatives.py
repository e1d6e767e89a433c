"""Derivatives of a picture: its published sizes and formats, without any metadata."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PIL
from PIL import Image

from kopienas.imaging.cache import Cache, atomic_write, cache_folder_of
from kopienas.imaging.opening import open_upright
from kopienas.model.picture import Format, Picture

#: Pillow's options for saving each format: woven textures and faces show no blocks. One thread an
#: image, since each core works on an image of its own.
SAVE_OPTIONS: Mapping[Format, Mapping[str, Any]] = {
    Format.AVIF: {"format": "AVIF", "quality": 42, "speed": 7, "max_threads": 1},
    Format.WEBP: {"format": "WEBP", "quality": 62, "method": 4},
    Format.JPEG: {"format": "JPEG", "quality": 72, "progressive": True, "optimize": True},
}
#: Pillow's ``reducing_gap``: how many times the wanted size the fast first scaling may leave to the
#: slow, exact one. At this value no difference can be seen.
REDUCING_GAP = 3.0


def picture_cache_of(content: Path) -> Cache:
    """Return the picture cache of *content* for the present settings and version of Pillow."""
    recipe = hashlib.sha256(
        f"{SAVE_OPTIONS} {REDUCING_GAP} {PIL.__version__}".encode()
    ).hexdigest()[:16]
    return Cache(cache_folder_of(content) / recipe)


@dataclass(frozen=True, slots=True)
class DerivativeJob:
    """A job: write derivatives of the file *source* into *folder*, in the sizes of *picture*."""

    source: Path
    folder: Path
    picture: Picture


def derivative_path(folder: Path, width: int, form: Format) -> Path:
    """Return the path of one size and format in *folder*, the picture's folder in the cache."""
    return folder / f"{width}.{form}"


def is_incomplete(job: DerivativeJob) -> bool:
    """Return whether any derivative is missing."""
    return not all(derivative_path(job.folder, *one).exists() for one in job.picture.derivatives())


def make_derivatives(job: DerivativeJob) -> None:
    """Write every derivative that is missing, each atomically."""
    upright = open_upright(job.source)
    for width in job.picture.widths:
        size = (width, job.picture.height_at(width))
        small = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=REDUCING_GAP)
        for wide, form in job.picture.derivatives():
            file = derivative_path(job.folder, wide, form)
            if wide == width and not file.exists():
                with atomic_write(file) as new:
                    small.save(new, **SAVE_OPTIONS[form])
