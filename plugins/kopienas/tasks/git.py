"""The little of git that building and publishing need."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path


class GitError(Exception):
    """A git command failed; the text is what git said."""


def git(root: Path, *arguments: str) -> str:
    """Run git in *root* and return what it printed."""
    done = subprocess.run(
        ["git", *arguments], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise GitError(done.stderr.strip() or done.stdout.strip())
    return done.stdout.strip()


def asked(root: Path, *arguments: str) -> str:
    """Return what git answers, or "" where it has no answer."""
    try:
        return git(root, *arguments)
    except GitError:
        return ""


def commit(root: Path) -> str:
    """Return the commit that is checked out, or "" outside a repository."""
    return asked(root, "rev-parse", "--verify", "--quiet", "HEAD")


def commit_time(root: Path) -> str:
    """Return when that commit was made, in UTC, or "" where there is none."""
    seconds = asked(root, "log", "-1", "--format=%ct")
    return datetime.fromtimestamp(int(seconds), UTC).isoformat() if seconds else ""
