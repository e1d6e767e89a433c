"""Derivatives of a picture: its published sizes and formats, without any metadata."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PIL
from PIL import Image

from kopienas.imaging.cache import RECORDS, Cache, cache_folder_of, digest_of
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
        f"{SAVE_OPTIONS} {REDUCING_GAP} {PIL.__version__} {RECORDS}".encode()
    ).hexdigest()[:16]
    return Cache(cache_folder_of(content) / recipe)


@dataclass(frozen=True, slots=True)
class DerivativeJob:
    """A job: write the derivatives of the file *source*, in the sizes of *picture*, into *cache*.

    Attributes:
        digest: that of the content of *source*.
    """

    source: Path
    digest: str
    cache: Cache
    picture: Picture

    def path_of(self, width: int, form: Format) -> Path:
        """Return the path of one size and format in the cache."""
        return self.cache.folder_of(self.digest) / derivative_name(width, form)


def derivative_name(width: int, form: Format) -> str:
    """Return the name of one size and format in the picture's folder of the cache."""
    return f"{width}.{form}"


def is_incomplete(job: DerivativeJob) -> bool:
    """Return whether any derivative is missing or is not what was made."""
    return bool(_unfit_derivatives(job))


def make_derivatives(job: DerivativeJob) -> None:
    """Write every derivative that is missing or damaged, each atomically."""
    unfit = _unfit_derivatives(job)
    upright = open_upright(job.source)
    for width in sorted({width for width, _ in unfit}):
        size = (width, job.picture.height_at(width))
        small = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=REDUCING_GAP)
        for wide, form in unfit:
            if wide == width:
                with job.cache.write(job.digest, derivative_name(wide, form)) as new:
                    small.save(new, **SAVE_OPTIONS[form])
    job.cache.store_digests(
        job.digest, [derivative_name(*one) for one in job.picture.derivatives()]
    )


def _unfit_derivatives(job: DerivativeJob) -> list[tuple[int, Format]]:
    """Return the width and format of each derivative that is missing or was changed."""
    known = job.cache.load_digests(job.digest)
    return [
        one
        for one in job.picture.derivatives()
        if not job.path_of(*one).is_file()
        or known.get(derivative_name(*one)) != digest_of(job.path_of(*one))
    ]
