"""The git commands that the tasks need."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kopienas.tasks.console import TaskError


class GitError(Exception):
    """A git command failed; the text is git's own message."""


@contextmanager
def git_faults_told() -> Iterator[None]:
    """End the task with git's own message where git fails.

    Raises:
        TaskError: A git command failed.
    """
    try:
        yield
    except GitError as error:
        raise TaskError(f"Git: {error}", f"Git: {error}") from error


def read_git_output(root: Path, *arguments: str | bytes, given: bytes = b"") -> bytes:
    """Run git in *root* and return its output to the byte, such as the content of a file.

    *given* is what the command reads from its standard input.

    Raises:
        GitError: git is not installed, or exits with another status than 0.
    """
    command = ["git", *arguments]
    try:
        done = subprocess.run(command, cwd=root, input=given, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise GitError("git: not found · nav atrasts") from error
    if done.returncode != 0:
        message = done.stderr.strip() or done.stdout.strip()
        raise GitError(message.decode("utf-8", "replace"))
    return done.stdout


def run_git(root: Path, *arguments: str) -> str:
    """Run git in *root* and return its output as text, without white space at the ends.

    Raises:
        GitError: git is not installed, or exits with another status than 0.
    """
    return read_git_output(root, *arguments).decode("utf-8").strip()


def git_or_empty(root: Path, *arguments: str) -> str:
    """Return the output of git, or "" if the command fails."""
    try:
        return run_git(root, *arguments)
    except GitError:
        return ""


def is_ancestor(root: Path, older: str, newer: str) -> bool:
    """Return whether *newer* is *older* or was made on top of it; False if one is not known."""
    try:
        run_git(root, "merge-base", "--is-ancestor", older, newer)
    except GitError:
        return False
    return True


def current_commit(root: Path) -> str:
    """Return the hash of the commit that is checked out, or "" outside a repository."""
    return git_or_empty(root, "rev-parse", "--verify", "--quiet", "HEAD")


def commit_time(root: Path) -> str:
    """Return the time of that commit (ISO 8601, UTC), or "" if there is none."""
    seconds = git_or_empty(root, "log", "-1", "--format=%ct")
    return datetime.fromtimestamp(int(seconds), UTC).isoformat() if seconds else ""
