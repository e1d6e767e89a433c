"""Checks of the commit that is to be published: committed, pushed, on the branch of the sources."""

from pathlib import Path

from kopienas.tasks.console import TaskError
from kopienas.tasks.git import current_commit, git_or_empty, is_ancestor, run_git

#: Environment variable with the branch from which the site is published.
SOURCE_BRANCH_VARIABLE = "SOURCE_BRANCH"
SOURCE_BRANCH = "main"


def require_publishable_commit(root: Path, remote: str, source: str) -> str:
    """Return the commit that is checked out, if the branch *source* of *remote* holds it.

    Otherwise the sources of the public site could be lost with one computer, or nobody would have
    reviewed them.

    Raises:
        TaskError: There are uncommitted changes, or the commit is not on that branch.
    """
    here = current_commit(root)
    if not here or run_git(root, "status", "--porcelain"):
        raise TaskError(
            "Ir izmaiņas, kas nav saglabātas vēsturē; vispirms: git commit.",
            "There are changes in no commit; commit them first.",
        )
    if is_ancestor(root, here, fetch_source_branch(root, remote, source)):
        return here
    if here in run_git(root, "ls-remote", remote) or git_or_empty(
        root, "branch", "--remotes", "--contains", here, "--list", f"{remote}/*"
    ):
        raise TaskError(
            f"Publicē tikai to, kas ir zarā {source}; ieraksta {here[:12]} tajā nav. Vispirms "
            f"iekļaujiet to zarā {source} (cits zars: {SOURCE_BRANCH_VARIABLE}=…).",
            f"Only what is on the branch {source} is published; {here[:12]} is not. Merge it "
            f"into {source} first (for another branch: {SOURCE_BRANCH_VARIABLE}=…).",
        )
    raise TaskError(
        "Pēdējās saglabātās izmaiņas vēl nav nosūtītas; vispirms: git push.",
        "The last commit has not been sent yet; git push first.",
    )


def fetch_source_branch(root: Path, remote: str, source: str) -> str:
    """Fetch the branch *source* of *remote*, with its whole history; return its newest commit.

    Raises:
        TaskError: *remote* has no such branch.
    """
    if not run_git(root, "ls-remote", "--heads", remote, f"refs/heads/{source}"):
        raise TaskError(
            f"Krātuvē {remote} nav zara {source}, no kura publicē "
            f"(cits zars: {SOURCE_BRANCH_VARIABLE}=…).",
            f"{remote} has no branch {source} to publish from "
            f"(for another: {SOURCE_BRANCH_VARIABLE}=…).",
        )
    tracking = f"refs/remotes/{remote}/{source}"
    # A shallow clone cannot tell which of two commits is the older.
    shallow = run_git(root, "rev-parse", "--is-shallow-repository") == "true"
    depth = ["--unshallow"] if shallow else []
    run_git(
        root, "fetch", "--quiet", "--no-tags", *depth, remote, f"+refs/heads/{source}:{tracking}"
    )
    return run_git(root, "rev-parse", tracking)
