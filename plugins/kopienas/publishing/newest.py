"""Only the newest is published: what is older than the public site never takes its place."""

from datetime import date
from pathlib import Path

from kopienas.publishing.published_version import PublishedVersion
from kopienas.tasks.console import TaskError
from kopienas.tasks.git import is_ancestor

SHORTEST_NAME = 7  # characters of a commit's name that are enough to mean it


def require_newest(
    root: Path, here: str, today: date, published: PublishedVersion, pass_over: str
) -> None:
    """Check that the commit *here*, built for *today*, may take the place of *published*.

    Args:
        root: The checkout.
        here: The commit of the sources.
        today: The day for which the site is built.
        published: The public version.
        pass_over: The beginning of the public version's commit, if it is meant to be passed over
            although it was put back, is of another history or of a later day; else "".

    Raises:
        TaskError: It may not; both are named.
    """
    newest = published.newest_source
    if here != newest and is_ancestor(root, here, newest):
        raise TaskError(
            f"Publicētā vietne ir jaunāka: tā ir no ieraksta {newest[:12]}, bet te ir vecāks, "
            f"{here[:12]}. Paņemiet jaunākos avotus: git pull. Atgriezties pie agrākas versijas: "
            "make rollback.",
            f"The public site is newer: it is of {newest[:12]}, and here is the older "
            f"{here[:12]}. Get the newest sources: git pull. To go back to an earlier version: "
            "make rollback.",
        )
    if not pass_over:
        _require_what_follows(root, here, today, published)
    elif len(pass_over) < SHORTEST_NAME or not published.commit.startswith(pass_over):
        raise TaskError(
            f"--pass-over {pass_over}: publicēta ir cita versija, {published.commit[:12]}.",
            f"--pass-over {pass_over}: the public version is another, {published.commit[:12]}.",
        )


def _require_what_follows(root: Path, here: str, today: date, published: PublishedVersion) -> None:
    """Check that *here* was made on top of the public version, and nobody went back to that."""
    newest, name = published.newest_source, published.commit[:12]
    meant_lv = f"Ja tā jābūt: --pass-over {name}."
    meant_en = f"If that is meant: --pass-over {name}."
    if not is_ancestor(root, newest, here):
        raise TaskError(
            f"Ieraksts {here[:12]} nav publicētā ieraksta {newest[:12]} turpinājums: vēsture ir "
            f"cita. {meant_lv}",
            f"{here[:12]} was not made on top of the published {newest[:12]}: the history is "
            f"another. {meant_en}",
        )
    if published.rolled_back_from:
        raise TaskError(
            f"Vietne ar nolūku atgriezta pie agrākas versijas, {published.source[:12]}; ieraksts "
            f"{here[:12]} nāktu tās vietā. {meant_lv}",
            f"The site was put back to an earlier version on purpose, {published.source[:12]}; "
            f"{here[:12]} would take its place. {meant_en}",
        )
    if published.day is not None and today < published.day:
        raise TaskError(
            f"Publicētā vietne ir par {published.day}, bet šī būtu par agrāku dienu, {today}: "
            f"vai datora pulkstenis ir pareizs? {meant_lv}",
            f"The public site is of {published.day}, and this one would be of an earlier day, "
            f"{today}: is the clock of the computer right? {meant_en}",
        )
