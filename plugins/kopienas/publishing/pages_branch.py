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
        return frozenset(self.read_file_ids(commit))

    def read_file_ids(self, commit: str, folder: str = ".") -> dict[str, str]:
        """Return the id of the content of each file below *folder* in *commit*; none for ""."""
        if not commit:
            return {}
        listed = run_git(self.root, "ls-tree", "-r", "-z", commit, folder)
        rows = (row.partition("\t") for row in listed.split("\0") if row)
        return {name: facts.split()[2] for facts, _, name in rows}

    def read_text(self, commit: str, name: str) -> str:
        """Return the text of the file *name* in *commit*; "" if there is none."""
        return git_or_empty(self.root, "show", f"{commit}:{name}") if commit else ""

    def read_cname(self, commit: str) -> str:
        """Return the domain in the file CNAME of *commit*, or ""."""
        return self.read_text(commit, "CNAME")

    def find_lost_cname(self, commit: str) -> str:
        """Return the last domain that a file CNAME before *commit* named, or ""."""
        without = git_or_empty(
            self.root, "log", "--first-parent", "-1", "--format=%H", "--diff-filter=D", commit,
            "--", "CNAME",
        )  # fmt: skip
        return self.read_cname(f"{without}^") if without else ""

    def push(self, commit: str, before: str) -> None:
        """Push *commit*, made on top of *before*; git refuses it if someone else was faster.

        Raises:
            TaskError: The push failed, or *commit* was not made on top of *before*.
        """
        if git_or_empty(self.root, "rev-parse", "--verify", "--quiet", f"{commit}^") != before:
            raise _overtaken("")
        try:
            run_git(self.root, "push", "--quiet", self.remote, f"{commit}:{self.local_reference}")
        except GitError as error:
            now = self.published_commit()
            if now == commit:
                return
            if now != before:
                raise _overtaken(f"\n{error}") from error
            raise TaskError(
                "Publicēšana neizdevās; publiskā vietne nav mainīta. Vai ir savienojums un "
                f"tiesības rakstīt krātuvē {self.remote}?\n{error}",
                "Publishing failed; the public site is unchanged. Is there a connection, and the "
                f"right to write to {self.remote}?\n{error}",
            ) from error

    def published_commit(self) -> str:
        """Return the commit that is public now, or "" if nothing is or it cannot be asked."""
        answer = git_or_empty(self.root, "ls-remote", "--heads", self.remote, self.local_reference)
        return answer.partition("\t")[0]

    def delete_local_branch(self) -> None:
        """Delete the local branch: only the remote one is needed."""
        run_git(self.root, "update-ref", "-d", self.local_reference)

    def _default_branch(self) -> str:
        answer = run_git(self.root, "ls-remote", "--symref", self.remote, "HEAD")
        return answer.removeprefix("ref: refs/heads/").partition("\t")[0]


def _overtaken(detail: str) -> TaskError:
    return TaskError(
        "Publicēšana neizdevās; publiskā vietne nav mainīta. Tikko publicēja kāds cits: paņemiet "
        f"jaunākos avotus un mēģiniet vēlreiz.{detail}",
        "Publishing failed; the public site is unchanged. Someone else has just published: get "
        f"the newest sources and try again.{detail}",
    )
