"""What GitHub Actions shows of a task: marks beside the lines of a change, and the run's summary.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

_URL = re.compile(r"(https?://[^\s<>\"]+)")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&@])")


@dataclass(frozen=True, slots=True)
class Annotation:
    """A fault as GitHub marks it.

    Attributes:
        text: What is wrong and how to mend it.
        path: The file, relative to the project, with forward slashes; "" for no certain one.
        line: Counted from 1; 0 for no certain one.
    """

    text: str
    path: str = ""
    line: int = 0

    @property
    def command(self) -> str:
        """The line of output that makes GitHub show the mark."""
        place = f" file={_escape_property(self.path)},line={self.line}" if self.path else ""
        return f"::error{place}::{_escape_data(self.text)}"


@dataclass(frozen=True, slots=True)
class WorkflowRun:
    """The run of GitHub Actions in which a task works.

    Attributes:
        summary: The file whose Markdown GitHub shows on the page of the run.
        files_url: The address below which GitHub shows the files of the commit.
    """

    summary: Path
    files_url: str

    def add_line(self, text: str) -> None:
        """Add a paragraph to the summary."""
        self._append(_as_markdown(text) + "\n\n")

    def add_faults(self, faults: Iterable[Annotation]) -> None:
        """Add what is wrong to the summary, with a link to each line.

        Beside the change itself GitHub shows ten marks of a step at most; the summary holds all.
        """
        lines = [f"- {self._link(one)}{_as_markdown(one.text)}\n" for one in faults]
        self._append("### Kas jālabo\n\n" + "".join(lines) + "\n")

    def _link(self, fault: Annotation) -> str:
        if not fault.path:
            return ""
        # Shown as plain text, a Markdown file has no lines to point to.
        address = f"{self.files_url}/{quote(fault.path)}?plain=1#L{fault.line}"
        return f"[{_as_markdown(fault.path)}:{fault.line}]({address}) – "

    def _append(self, markdown: str) -> None:
        with self.summary.open("a", encoding="utf-8") as file:
            file.write(markdown)


def read_workflow_run(environment: Mapping[str, str]) -> WorkflowRun | None:
    """Return the run that *environment* tells of, or None outside GitHub Actions."""
    if environment.get("GITHUB_ACTIONS") != "true":
        return None
    server, repository, commit = (
        environment[f"GITHUB_{name}"] for name in ("SERVER_URL", "REPOSITORY", "SHA")
    )
    summary = Path(environment["GITHUB_STEP_SUMMARY"])
    return WorkflowRun(summary, f"{server}/{repository}/blob/{commit}")


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")


def _as_markdown(text: str) -> str:
    """Return Markdown that shows *text* as it is, its lines and addresses too."""
    parts = _URL.split(text)
    shown = [part if at % 2 else _MARKDOWN.sub(r"\\\1", part) for at, part in enumerate(parts)]
    return "".join(shown).replace("\n", "<br>")
