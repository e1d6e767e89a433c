"""The day for which a task works; nothing else asks the clock."""

from collections.abc import Mapping
from datetime import date, datetime

from kopienas.model.time_zone import LATVIAN_TIME
from kopienas.tasks.console import TaskError

#: Environment variable with the day, such as 2026-11-20, to see the site as on another day.
TODAY_VARIABLE = "KOPIENAS_TODAY"


def read_today(environment: Mapping[str, str], given: str = "") -> date:
    """Return the day *given*, else that of KOPIENAS_TODAY, else the current one in Latvia.

    A task asks once, at its start, and hands the day down: so all that it makes is of one day, and
    consent that ended yesterday counts nowhere, however old the commit is.

    Raises:
        TaskError: the day is not written as a date (ISO 8601).
    """
    text = given or environment.get(TODAY_VARIABLE, "").strip()
    if not text:
        return datetime.now(LATVIAN_TIME).date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise TaskError(
            f"„{text}” nav diena; rakstiet to kā 2026-11-20 ({TODAY_VARIABLE}).",
            f"“{text}” is not a day; write it like 2026-11-20 ({TODAY_VARIABLE}).",
        ) from error


def read_publication_day(environment: Mapping[str, str]) -> date:
    """Return the day for which the site may be published: the present one and no other.

    As of an earlier day pictures would be public again whose consent has ended since; as of a later
    one, those whose consent has yet to begin.

    Raises:
        TaskError: KOPIENAS_TODAY is another day, or not written as a date.
    """
    today, present = read_today(environment), read_today({})
    if today != present:
        raise TaskError(
            f"{TODAY_VARIABLE}={today}: publicē tikai par šodienu ({present}), jo atļauja rādīt "
            "attēlu citā dienā var būt beigusies vai vēl nav sākusies. Publicējiet bez šī mainīgā.",
            f"{TODAY_VARIABLE}={today}: only today ({present}) is published; on another day, "
            "consent to show a picture may have ended or not begun yet. Publish without this "
            "variable.",
        )
    return today
