"""A benchmark: publishing many photographs, compared with plain Pillow in as many processes.

``make bench ARGS="--photographs 60"``. Both decode, scale and save with the same settings.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from PIL import Image, ImageOps

from kopienas.imaging.derivatives import GAP, SAVING, cache_for
from kopienas.imaging.pool import spread, workers
from kopienas.imaging.published_files import publish_pictures
from kopienas.model.news import NEWS
from kopienas.model.picture import Format, Picture
from kopienas.reading.folders import Folder
from kopienas.reading.pictures import read_pictures
from kopienas.tasks.console import Voice

#: Twelve million pixels, as telephones make them.
SIZE = (4000, 3000)


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds from the original files to all published sizes.

    Attributes:
        pillow: with Pillow alone.
        cold: with an empty cache.
        warm: with a full cache.
    """

    bare: float
    cold: float
    warm: float


def photograph(order: tuple[int, Path]) -> None:
    """Write a synthetic photograph: soft shapes with grain, no two the same."""
    number, file = order
    soft = [Image.effect_noise((40 + number % 7, 30), 90).resize(SIZE, Image.Resampling.BICUBIC)]
    soft += [Image.effect_noise((160, 120 + band), 60).resize(SIZE) for band in (0, 9)]
    grain = Image.effect_noise(SIZE, 24)
    shaded = Image.merge("RGB", soft)
    Image.blend(shaded, Image.merge("RGB", [grain] * 3), 0.12).save(file, "JPEG", quality=90)


def plainly(order: tuple[Path, Path]) -> None:
    """Write all published sizes of a photograph with Pillow alone."""
    source, target = order
    with Image.open(source) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    picture = Picture(source.name, *upright.size)
    for width in picture.widths:
        size = (width, picture.height_at(width))
        small = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=GAP)
        for wide, form in picture.published():
            if wide == width:
                small.save(target / f"{source.stem}-{width}.{Format(form)}", **SAVING[form])


def measure(count: int) -> Times:
    """Return the times for publishing *count* photographs."""
    with tempfile.TemporaryDirectory() as made:
        content = Path(made) / "content"
        folder = Folder(
            NEWS,
            "x",
            content / "news" / "x",
            "content/news/x",
            frozenset(f"p{number}.jpg" for number in range(count)),
        )
        folder.directory.mkdir(parents=True)
        files = [folder.directory / name for name in sorted(folder.files)]
        for _ in spread(photograph, list(enumerate(files)), "Top fotogrāfijas · making photos"):
            pass
        bare = _timed_bare(files, Path(made) / "bare")
        cold = _timed(folder, content, Path(made) / "output")
        shutil.rmtree(Path(made) / "output")
        return Times(bare, cold, _timed(folder, content, Path(made) / "output"))


def _timed_bare(files: list[Path], target: Path) -> float:
    target.mkdir()
    start = time.perf_counter()
    with ProcessPoolExecutor(workers(), mp_context=get_context("spawn")) as pool:
        for _ in pool.map(plainly, [(file, target) for file in files]):
            pass
    return time.perf_counter() - start


def _timed(folder: Folder, content: Path, output: Path) -> float:
    start = time.perf_counter()
    pictures = read_pictures([folder], cache_for(content), [])
    publish_pictures(pictures.values(), content, output)
    return time.perf_counter() - start


def tell(count: int, voice: Voice) -> None:
    """Measure the times for *count* photographs and print them."""
    times = measure(count)
    ratio = times.cold / times.bare
    voice.say(
        f"{count} fotogrāfijas pa 12 MP, {workers()} procesi: Pillow vien {times.bare:.1f} s; "
        f"pirmoreiz {times.cold:.1f} s ({ratio:.2f} ×); vēlreiz {times.warm:.2f} s.",
        f"{count} photographs of 12 MP, {workers()} processes: Pillow alone {times.bare:.1f} s; "
        f"cold {times.cold:.1f} s ({ratio:.2f} ×); warm {times.warm:.2f} s.",
    )
