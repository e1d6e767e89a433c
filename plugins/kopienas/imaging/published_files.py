"""Publishing of pictures: derivatives are made once, cached by content, copied to the output."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from kopienas.imaging.cache import digest_of
from kopienas.imaging.derivatives import (
    DerivativeJob,
    is_incomplete,
    make_derivatives,
    picture_cache_of,
)
from kopienas.imaging.pool import map_in_processes
from kopienas.model.picture import Picture


def publish_pictures(pictures: Iterable[Picture], content: Path, output: Path) -> None:
    """Write every published size of *pictures* below *output*.

    Derivatives that an earlier build made of the same file content are used again; those of
    pictures that are no longer shown are deleted from the cache.
    """
    cache = picture_cache_of(content)
    digests = {picture: digest_of(content / picture.path) for picture in pictures}
    jobs = {
        digest: DerivativeJob(content / picture.path, digest, cache, picture)
        for picture, digest in digests.items()
    }
    todo = [making for making in jobs.values() if is_incomplete(making)]
    for _ in map_in_processes(make_derivatives, todo, "Attēli · pictures"):
        pass
    for picture, digest in digests.items():
        for width, form in picture.derivatives():
            file = output / picture.address_at(width, form).lstrip("/")
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(jobs[digest].path_of(width, form), file)
    cache.forget_all_but(jobs)
