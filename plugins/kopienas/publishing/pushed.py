"""A check that the sources are committed and pushed before they are published."""

from pathlib import Path

from kopienas.tasks.console import TaskError
from kopienas.tasks.git import current_commit, run_git


def require_pushed_commit(root: Path, remote: str) -> None:
    """Check that all changes are committed and that *remote* has the commit.

    Otherwise the sources of the public site could be lost with one computer.

    Raises:
        TaskError: There are uncommitted changes, or the commit is not on *remote*.
    """
    here = current_commit(root)
    if not here or run_git(root, "status", "--porcelain"):
        raise TaskError(
            "Ir izmaiņas, kas nav saglabātas vēsturē; vispirms: git commit.",
            "There are changes in no commit; commit them first.",
        )
    known = run_git(root, "ls-remote", remote)
    if here not in known:
        run_git(root, "fetch", "--quiet", remote)
        known = run_git(root, "branch", "--remotes", "--contains", here, "--list", f"{remote}/*")
    if not known.strip():
        raise TaskError(
            "Pēdējās saglabātās izmaiņas vēl nav nosūtītas; vispirms: git push.",
            "The last commit has not been sent yet; git push first.",
        )
