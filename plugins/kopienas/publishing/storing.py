"""Storing of a site as a commit on the branch of the pages, with every file and no other."""

import re
import subprocess
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from kopienas.building.version_file import list_files
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.tasks.console import TaskError
from kopienas.tasks.git import run_git

#: Names by which git, on one system or another, means its own files: ``.git``, ``.gitmodules``,
#: ``.gitattributes``, the short form of ``.git`` on Windows.
SPECIAL_NAME = re.compile(r"\.git.*|git~\d+")


@dataclass(frozen=True, slots=True)
class Publication:
    """What is to be stored.

    Attributes:
        site: The folder with the site.
        message: The message of the commit.
        cname: The site's own domain, or "".
    """

    site: Path
    message: str
    cname: str


def push_site(branch: PagesBranch, before: str, publication: Publication) -> str:
    """Store the site on top of the commit *before*, push it and return its commit.

    Raises:
        TaskError: It was not stored whole, or not pushed.
    """
    site = publication.site
    refuse_special_files(site)
    try:
        made = _commit(branch, publication)
        expected = list_files(site) | {".nojekyll"}
        expected |= {"CNAME"} if publication.cname else set()
        # ghp-import exits 0 even if git could not store every file.
        if made == before or branch.list_files(made) != expected:
            raise TaskError(
                "ghp-import nesagatavoja visus failus; nekas nav publicēts.",
                "ghp-import did not store every file; nothing was published.",
            )
        branch.push(made, before)
    finally:
        branch.delete_local_branch()
    return made


def refuse_special_files(site: Path) -> None:
    """Check that no file of *site* is one that git would take for its own, or a link.

    Raises:
        TaskError: There are such files.
    """
    special = [
        name
        for name in sorted(list_files(site))
        if (site / name).is_symlink() or any(map(_is_special, name.split("/")))
    ]
    if special:
        names = ", ".join(special)
        raise TaskError(
            f"Vietnē ir faili, kurus git saprastu citādi; nekas nav publicēts: {names}.",
            f"The site has files that git would take for something else; nothing was published: "
            f"{names}.",
        )


def _is_special(name: str) -> bool:
    """Return whether some system takes *name* for one of git's: case and unseen signs vanish."""
    seen = "".join(sign for sign in name if unicodedata.category(sign) != "Cf")
    return SPECIAL_NAME.fullmatch(seen.casefold().strip(" ")) is not None


def _commit(branch: PagesBranch, publication: Publication) -> str:
    command = [sys.executable, "-m", "ghp_import", "--no-jekyll"]
    command += ["--remote", branch.remote, "--branch", branch.name]
    command += ["--message", publication.message]
    command += ["--cname", publication.cname] if publication.cname else []
    subprocess.run([*command, str(publication.site)], cwd=branch.root, check=False)
    return run_git(branch.root, "rev-parse", "--verify", branch.local_reference)
