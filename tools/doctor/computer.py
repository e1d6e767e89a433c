"""Examinations of the computer: programs, room, clock. Each judges what it is given."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kopienas.model.language import Translated
from kopienas.model.time_zone import LATVIAN_TIME
from tools.doctor.finding import Finding, well

OLDEST_PYTHON = (3, 11)
#: Bytes that a build, its pictures and the test tools may need.
ROOM = 2 * 1024**3
GIGABYTE = 1024**3


def examine_python(version: tuple[int, int, int]) -> Finding:
    """Judge the Python that runs the tasks."""
    name = ".".join(map(str, version))
    if version >= OLDEST_PYTHON:
        return well(f"Python {name}", f"Python {name}")
    return Finding(
        Translated(f"Python {name} ir par vecu", f"Python {name} is too old"),
        Translated(
            "instalējiet 3.11 vai jaunāku un palaidiet: make PYTHON=python3.11 doctor",
            "install 3.11 or newer and run: make PYTHON=python3.11 doctor",
        ),
    )


def examine_program(name: str, version: str) -> Finding:
    """Judge a program that tasks call, by what it says of its version; "" if it is not there."""
    if version:
        return well(version, version)
    return Finding(
        Translated(f"programmas „{name}” nav", f"there is no {name}"),
        Translated(
            f"Debian un Ubuntu: sudo apt install {name}; macOS: xcode-select --install",
            f"Debian and Ubuntu: sudo apt install {name}; macOS: xcode-select --install",
        ),
    )


def examine_environment(prefix: Path, root: Path, *, is_current: bool) -> Finding:
    """Judge whether the tasks run in the checkout's own environment, with the locked versions."""
    if prefix.resolve() != (root / ".venv").resolve():
        return Finding(
            Translated(f"uzdevumi darbojas vidē {prefix}", f"the tasks run in {prefix}"),
            Translated("palaidiet tos ar „make”, ne citādi", "run them with make"),
        )
    if not is_current:
        return Finding(
            Translated(
                "rīki nav tajās versijās, kas nosauktas requirements.txt",
                "the tools are not of the versions in requirements.txt",
            ),
            Translated(
                "palaidiet: make check – tas tās sagatavo", "run: make check – it installs them"
            ),
        )
    return well("rīki mapē .venv, noteiktajās versijās", "tools in .venv, of the locked versions")


def examine_test_tools(missing: list[str]) -> Finding:
    """Judge whether the tools of the tests are there, node among them."""
    if not missing:
        return well("testu rīki, arī node", "test tools, node among them")
    names = ", ".join(missing)
    return Finding(
        Translated(f"testiem trūkst: {names}", f"the tests lack: {names}"),
        Translated(
            "vajag tikai tam, kas maina kodu; sagatavo: make lint",
            "only needed to change the code; make lint installs them",
        ),
        is_optional=True,
    )


def examine_browser(path: Path | None) -> Finding:
    """Judge whether the tests find a browser."""
    if path:
        return well(f"pārlūks testiem: {path}", f"browser for the tests: {path}")
    return Finding(
        Translated("pārlūka Chromium vai Chrome nav", "there is no Chromium or Chrome"),
        Translated(
            "vajag tikai testiem; Debian: sudo apt install chromium; citur: CHROMIUM=/ceļš",
            "only the tests need it; Debian: sudo apt install chromium; elsewhere: CHROMIUM=/path",
        ),
        is_optional=True,
    )


def examine_room(free: int) -> Finding:
    """Judge the free bytes of the disk that holds the checkout."""
    room = f"{free / GIGABYTE:.1f} GB"
    in_latvian = room.replace(".", ",")
    if free >= ROOM:
        return well(f"brīva vieta: {in_latvian}", f"free room: {room}")
    return Finding(
        Translated(f"brīvas vietas ir tikai {in_latvian}", f"only {room} are free"),
        Translated(
            "atbrīvojiet vismaz 2 GB; make clean izdzēš uzbūvēto",
            "free at least 2 GB; make clean removes what was built",
        ),
    )


def examine_clock(now: datetime, newest_commit: datetime | None) -> Finding:
    """Judge the clock: nothing can have been committed after the present moment."""
    here = f"{now.astimezone():%Y-%m-%d %H:%M (%z)}"
    riga = f"{now.astimezone(LATVIAN_TIME):%Y-%m-%d %H:%M}"
    if newest_commit and newest_commit > now:
        last = f"{newest_commit.astimezone(LATVIAN_TIME):%Y-%m-%d %H:%M}"
        return Finding(
            Translated(
                f"pulkstenis rāda {here}, bet pēdējā izmaiņa ir no {last}",
                f"the clock says {here}, but the last commit is of {last}",
            ),
            Translated(
                "pareizi uzstādiet pulksteni: no dienas atkarīgs, kas drīkst būt redzams",
                "set the clock right: what may be shown depends on the day",
            ),
        )
    return well(
        f"pulkstenis šeit {here}, Latvijā {riga}; uzdevumi strādā Latvijas dienai",
        f"clock here {here}, in Latvia {riga}; the tasks work for the day in Latvia",
    )
