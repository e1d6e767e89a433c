"""Reading the pictures of the content, each once: completeness, size, colour."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kopienas.imaging.cache import Cache, PictureInfo, digest_of
from kopienas.imaging.opening import UnfitReason, ending_fits, inspect_picture
from kopienas.imaging.pool import map_in_processes
from kopienas.model.picture import TALLEST, Picture
from kopienas.reading.folders import Folder
from kopienas.reading.problem import N_, Message, Problem

#: Message for each reason why a file is unfit: (what was found, how to mend it).
UNFIT_MESSAGES: dict[UnfitReason, tuple[str, str]] = {
    UnfitReason.EMPTY: (N_("the file is empty"), N_("put the picture there again")),
    UnfitReason.UNKNOWN: (N_("this is no picture that can be shown"), N_("save it as JPEG")),
    UnfitReason.BROKEN: (
        N_("the picture is damaged or cut off"),
        N_("copy it again from where it was made"),
    ),
    UnfitReason.ENDING: (
        N_("the name's ending is not that of the format"),
        N_("save the picture as JPEG with a name that ends in .jpg"),
    ),
    UnfitReason.SIXTEEN_BIT: (N_("the picture has 16 bits a colour"), N_("save it with 8 bits")),
    UnfitReason.PRINT_COLOURS: (
        N_("the picture has the colours of print (CMYK)"),
        N_("save it as RGB"),
    ),
    UnfitReason.ANIMATED: (
        N_("the picture moves or has several pages"),
        N_("save one of them as JPEG"),
    ),
    UnfitReason.TINY: (N_("the picture is smaller than 16 pixels"), N_("take the original")),
    UnfitReason.HUGE: (
        N_("the picture has more than 89 million pixels"),
        N_("save it at most 9000 pixels wide"),
    ),
}


def read_pictures(
    folders: Iterable[Folder], cache: Cache, problems: list[Problem]
) -> dict[str, Picture]:
    """Return the pictures of *folders* by path; a file that cannot be shown is reported.

    A picture whose information is in *cache* is not opened again.
    """
    files = {
        (folder, name): folder.directory / name
        for folder in folders
        for name in folder.picture_names()
    }
    infos = _inspect_files(files.values(), cache)
    pictures: dict[str, Picture] = {}
    for (folder, name), file in files.items():
        look = infos[file]
        path = f"{folder.kind}/{folder.slug}/{name}"
        stem = path.rpartition(".")[0]
        if isinstance(look, UnfitReason):
            problems.append(explain_unfit_picture(f"{folder.path}/{name}", look))
        elif stem in pictures:
            what = Message(N_("two pictures differ only in their ending"))
            mend = Message(N_("rename one of them"))
            problems.append(Problem(f"{folder.path}/{name}", 1, "", what, mend))
        else:
            picture = Picture(path, look.width, look.height, look.colour)
            if picture.is_too_tall:
                problems.append(_too_tall_problem(f"{folder.path}/{name}", picture))
            pictures[stem] = picture
    return {picture.path: picture for picture in pictures.values()}


def explain_unfit_picture(path: str, reason: UnfitReason) -> Problem:
    """Return the problem of the picture file at *path*, unfit for *reason*."""
    what, mend = UNFIT_MESSAGES[reason]
    return Problem(path, 1, "", Message(what), Message(mend))


def _too_tall_problem(path: str, picture: Picture) -> Problem:
    width = picture.widths[-1]
    values = {"height": picture.height_at(width), "width": width, "most": TALLEST}
    what = Message(
        N_(
            "published {width} pixels wide, the picture is {height} pixels tall; the most is {most}"
        ),
        values,
    )
    return Problem(path, 1, "", what, Message(N_("cut it into several pictures")))


def _inspect_files(files: Iterable[Path], cache: Cache) -> dict[Path, PictureInfo | UnfitReason]:
    digests = {file: digest_of(file) for file in files}
    known: dict[str, PictureInfo | UnfitReason] = {
        digest: look for digest in digests.values() if (look := cache.load_info(digest)) is not None
    }
    new = {digest: file for file, digest in digests.items() if digest not in known}
    for file, seen in map_in_processes(
        inspect_file, list(new.values()), "Apskatu attēlus · looking"
    ):
        known[digests[file]] = seen
        if isinstance(seen, PictureInfo):
            cache.store_info(digests[file], seen)
    return {file: _check_ending(file, known[digest]) for file, digest in digests.items()}


def _check_ending(file: Path, info: PictureInfo | UnfitReason) -> PictureInfo | UnfitReason:
    wrong = isinstance(info, PictureInfo) and not ending_fits(file, info.format_name)
    return UnfitReason.ENDING if wrong else info


def inspect_file(file: Path) -> tuple[Path, PictureInfo | UnfitReason]:
    """Return *file* and its information; a function that other processes can import."""
    return file, inspect_picture(file)
