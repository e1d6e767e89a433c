"""The git branch that the public server shows."""

from dataclasses import dataclass
from pathlib import Path

from kopienas.tasks.console import TaskError
from kopienas.tasks.git import GitError, git_or_empty, run_git

SOURCE_BRANCHES = frozenset({"main", "master"})


@dataclass(frozen=True, slots=True)
class PagesBranch:
    """A branch of a remote that holds the published site.

    Attributes:
        root: The checkout from which the site is published.
        remote: The remote's name, such as origin.
        name: The branch's name, such as gh-pages.
    """

    root: Path
    remote: str
    name: str

    @property
    def tracking_reference(self) -> str:
        """The remote-tracking reference: the state of the branch at the last fetch."""
        return f"refs/remotes/{self.remote}/{self.name}"

    @property
    def local_reference(self) -> str:
        """The reference of the local branch on which ghp-import makes its commit."""
        return f"refs/heads/{self.name}"

    def refuse_source_branch(self) -> None:
        """Check that the branch does not hold the sources: publishing would replace them.

        Raises:
            TaskError: It is the branch that is checked out, the remote's default, main or master.
        """
        sources = SOURCE_BRANCHES | {
            git_or_empty(self.root, "symbolic-ref", "--short", "HEAD"),
            self._default_branch(),
        }
        if self.name in sources:
            raise TaskError(
                f"Zarā {self.name} ir vietnes avoti; publicēt tur nedrīkst.",
                f"The branch {self.name} holds the sources of the site; publish to another.",
            )

    def fetch(self) -> str:
        """Fetch the published site; return its commit, or "" if nothing is published."""
        if not run_git(self.root, "ls-remote", "--heads", self.remote, self.local_reference):
            # Old references of a deleted branch must not become its history again.
            for reference in (self.tracking_reference, self.local_reference):
                run_git(self.root, "update-ref", "-d", reference)
            return ""
        run_git(
            self.root,
            "fetch",
            "--no-tags",
            self.remote,
            f"+{self.local_reference}:{self.tracking_reference}",
        )
        return run_git(self.root, "rev-parse", self.tracking_reference)

    def list_files(self, commit: str) -> frozenset[str]:
        """Return the paths of all files in *commit*; none for ""."""
        if not commit:
            return frozenset()
        names = run_git(self.root, "ls-tree", "-r", "-z", "--name-only", commit)
        return frozenset(names.split("\0")) - {""}

    def read_cname(self, commit: str) -> str:
        """Return the domain in the file CNAME of *commit*, or ""."""
        return git_or_empty(self.root, "show", f"{commit}:CNAME") if commit else ""

    def push(self, commit: str) -> None:
        """Push *commit*; git refuses it if someone else has published since the fetch.

        Raises:
            TaskError: The push failed.
        """
        try:
            run_git(self.root, "push", self.remote, f"{commit}:{self.local_reference}")
        except GitError as error:
            raise TaskError(
                f"Publicēšana neizdevās; publiskā vietne nav mainīta. Iespējams, tikko publicēja "
                f"kāds cits: paņemiet jaunākos avotus un mēģiniet vēlreiz.\n{error}",
                f"Publishing failed; the public site is unchanged. Perhaps someone else has just "
                f"published: get the newest sources and try again.\n{error}",
            ) from error

    def delete_local_branch(self) -> None:
        """Delete the local branch: only the remote one is needed."""
        run_git(self.root, "update-ref", "-d", self.local_reference)

    def _default_branch(self) -> str:
        answer = run_git(self.root, "ls-remote", "--symref", self.remote, "HEAD")
        return answer.removeprefix("ref: refs/heads/").partition("\t")[0]
