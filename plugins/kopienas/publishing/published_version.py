"""A version of the site that was published, as its version.json tells."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kopienas.building.completeness import REQUIRED
from kopienas.building.version_file import VERSION_FILE
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.tasks.console import TaskError
from kopienas.tasks.git import git_or_empty


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedVersion:
    """A published site.

    Attributes:
        commit: its commit on the branch of the pages.
        source: the commit of the sources that it was made of.
        site: its public URL.
        day: the day for which it was built; None if it is not told.
        things: the number of things by kind; empty if it is not told.
        digest: the digest of its files; "" if it is not told.
        rolled_back_from: the source of the version that it took the place of, if it was put back.
    """

    commit: str
    source: str
    site: str
    day: date | None = None
    things: Mapping[str, int] = field(default_factory=dict)
    digest: str = ""
    rolled_back_from: str = ""

    @property
    def newest_source(self) -> str:
        """The newest source that has been public: a version put back is an older one."""
        return self.rolled_back_from or self.source


def read_version(root: Path, commit: str) -> PublishedVersion | None:
    """Return the version that *commit* holds; None if it holds no published site of ours."""
    told = _parse(git_or_empty(root, "show", f"{commit}:{VERSION_FILE}"))
    source, site, things = (told.get(name) for name in ("commit", "site", "things"))
    if not isinstance(source, str) or not isinstance(site, str) or not source:
        return None
    day = told.get("day")
    return PublishedVersion(
        commit=commit,
        source=source,
        site=site,
        day=date.fromisoformat(day) if isinstance(day, str) else None,
        things=things if isinstance(things, dict) else {},
        digest=str(told.get("digest", "")),
        rolled_back_from=str(told.get("rolled_back_from", "")),
    )


def read_published(branch: PagesBranch, commit: str) -> PublishedVersion | None:
    """Return the version that is public, at *commit*; None if nothing is, yet.

    Raises:
        TaskError: The branch holds something else than a published site.
    """
    if not commit:
        return None
    version = read_version(branch.root, commit)
    missing = set(REQUIRED) - branch.list_files(commit)
    if version is None or missing:
        raise TaskError(
            f"Zarā {branch.name} ({commit[:12]}) nav šīs vietnes publicēta versija; tajā esošo "
            "nepārraksta. Publicējiet citā zarā vai, ja zars nevienam nav vajadzīgs, izdzēsiet to.",
            f"The branch {branch.name} ({commit[:12]}) does not hold a published version of this "
            "site; what it holds is not overwritten. Publish to another branch, or delete this one "
            "if nobody needs it.",
        )
    return version


def _parse(text: str) -> dict[str, Any]:
    try:
        told = json.loads(text)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
