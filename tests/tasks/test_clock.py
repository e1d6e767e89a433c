"""Which day it is: the day given, else the present one in Latvia, whatever the computer's zone."""

import os
import subprocess
import sys
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kopienas.model.language import Language
from kopienas.tasks.clock import read_publication_day, read_today
from kopienas.tasks.console import TaskError
from tests.tiny_project import PLUGINS


def today_in_riga() -> str:
    return datetime.now(ZoneInfo("Europe/Riga")).date().isoformat()


def test_day_given_comes_before_that_of_the_environment() -> None:
    environment = {"KOPIENAS_TODAY": "2026-11-20"}

    assert read_today(environment) == date(2026, 11, 20)
    assert read_today(environment, "2027-01-04") == date(2027, 1, 4)


# Somewhere on earth it is always another day than in Latvia.
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12", "UTC"])
def test_else_it_is_the_present_day_in_latvia(zone: str) -> None:
    code = "from kopienas.tasks.clock import read_today; print(read_today({}))"
    before = today_in_riga()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(PLUGINS), "TZ": zone},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() in {before, today_in_riga()}


@pytest.mark.parametrize("text", ["rīt", "2026-11", "20.11.2026.", "2026-02-30"])
def test_day_that_cannot_be_read_is_told(text: str) -> None:
    with pytest.raises(TaskError) as caught:
        read_today({"KOPIENAS_TODAY": text})

    assert caught.value.message[Language.EN] == (
        f"“{text}” is not a day; write it like 2026-11-20 (KOPIENAS_TODAY)."
    )
    assert caught.value.message[Language.LV] == (
        f"„{text}” nav diena; rakstiet to kā 2026-11-20 (KOPIENAS_TODAY)."
    )


@pytest.mark.parametrize("days", [-1, 1])
def test_site_is_published_for_the_present_day_only(days: int) -> None:
    """On another one consent may have ended, or not begun."""
    present = date.fromisoformat(today_in_riga())

    assert read_publication_day({}) >= present
    with pytest.raises(TaskError, match="is published; on another day"):
        read_publication_day({"KOPIENAS_TODAY": str(present + timedelta(days))})
