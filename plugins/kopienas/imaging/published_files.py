"""Publishing of pictures: derivatives are made once, cached by content, copied to the output."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from kopienas.imaging.cache import digest_of
from kopienas.imaging.derivatives import Making, cache_for, file_in, lacking, make
from kopienas.imaging.pool import spread
from kopienas.model.picture import Picture


def publish_pictures(pictures: Iterable[Picture], content: Path, output: Path) -> None:
    """Write every published size of *pictures* below *output*.

    Derivatives that an earlier build made of the same file content are used again; those of
    pictures that are no longer shown are deleted from the cache.
    """
    cache = cache_for(content)
    kept = {picture: digest_of(content / picture.path) for picture in pictures}
    makings = {
        digest: Making(content / picture.path, cache.of(digest), picture)
        for picture, digest in kept.items()
    }
    todo = [making for making in makings.values() if lacking(making)]
    for _ in spread(make, todo, "Attēli · pictures"):
        pass
    for picture, digest in kept.items():
        for width, form in picture.published():
            file = output / picture.address_at(width, form).lstrip("/")
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file_in(cache.of(digest), width, form), file)
    cache.forget_all_but(makings)
