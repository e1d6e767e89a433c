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

from kopienas.imaging.derivatives import REDUCING_GAP, SAVE_OPTIONS, picture_cache_of
from kopienas.imaging.pool import map_in_processes, worker_count
from kopienas.imaging.published_files import publish_pictures
from kopienas.model.news import NEWS
from kopienas.model.picture import Format, Picture
from kopienas.reading.folders import Folder
from kopienas.reading.pictures import read_pictures
from kopienas.tasks.console import Console

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

    pillow: float
    cold: float
    warm: float


def write_photograph(numbered_path: tuple[int, Path]) -> None:
    """Write a synthetic photograph: soft shapes with grain, no two the same."""
    number, file = numbered_path
    soft = [Image.effect_noise((40 + number % 7, 30), 90).resize(SIZE, Image.Resampling.BICUBIC)]
    soft += [Image.effect_noise((160, 120 + band), 60).resize(SIZE) for band in (0, 9)]
    grain = Image.effect_noise(SIZE, 24)
    shaded = Image.merge("RGB", soft)
    Image.blend(shaded, Image.merge("RGB", [grain] * 3), 0.12).save(file, "JPEG", quality=90)


def convert_with_pillow(paths: tuple[Path, Path]) -> None:
    """Write all published sizes of a photograph with Pillow alone."""
    source, target = paths
    with Image.open(source) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    picture = Picture(source.name, *upright.size)
    for width in picture.widths:
        size = (width, picture.height_at(width))
        small = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=REDUCING_GAP)
        for wide, form in picture.derivatives():
            if wide == width:
                small.save(target / f"{source.stem}-{width}.{Format(form)}", **SAVE_OPTIONS[form])


def measure_times(count: int) -> Times:
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
        for _ in map_in_processes(
            write_photograph, list(enumerate(files)), "Top fotogrāfijas · making photos"
        ):
            pass
        bare = _time_pillow(files, Path(made) / "bare")
        cold = _time_publishing(folder, content, Path(made) / "output")
        shutil.rmtree(Path(made) / "output")
        return Times(bare, cold, _time_publishing(folder, content, Path(made) / "output"))


def _time_pillow(files: list[Path], target: Path) -> float:
    target.mkdir()
    start = time.perf_counter()
    with ProcessPoolExecutor(worker_count(), mp_context=get_context("spawn")) as pool:
        for _ in pool.map(convert_with_pillow, [(file, target) for file in files]):
            pass
    return time.perf_counter() - start


def _time_publishing(folder: Folder, content: Path, output: Path) -> float:
    start = time.perf_counter()
    pictures = read_pictures([folder], picture_cache_of(content), [])
    publish_pictures(pictures.values(), content, output)
    return time.perf_counter() - start


def run_benchmark(count: int, console: Console) -> None:
    """Measure the times for *count* photographs and print them."""
    times = measure_times(count)
    ratio, processes = times.cold / times.pillow, worker_count()
    console.print(
        f"{count} fotogrāfijas pa 12 MP, {processes} procesi: Pillow vien {times.pillow:.1f} s; "
        f"pirmoreiz {times.cold:.1f} s ({ratio:.2f} ×); vēlreiz {times.warm:.2f} s.",
        f"{count} photographs of 12 MP, {processes} processes: Pillow alone {times.pillow:.1f} s; "
        f"cold {times.cold:.1f} s ({ratio:.2f} ×); warm {times.warm:.2f} s.",
    )
