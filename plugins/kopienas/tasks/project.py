"""Where the parts of the project lie on disk."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Project:
    """A checkout of the site.

    Attributes:
        root: The folder with pelicanconf.py.
    """

    root: Path

    @property
    def output(self) -> Path:
        """The last good build."""
        return self.root / "output"

    @property
    def printed(self) -> Path:
        """The exhibitions' sheets for printing."""
        return self.root / "output-print"

    @property
    def bundled(self) -> Path:
        """The exhibitions for a memory stick."""
        return self.root / "output-bundle"

    @property
    def aside(self) -> Path:
        """Where builds are made; on the same disk as output, so that a rename is enough."""
        return self.root / ".build"

    @property
    def previous(self) -> Path:
        """The build that is being replaced, for the moment of the swap."""
        return self.aside / "previous"

    @property
    def lock(self) -> Path:
        """The file that a running build holds locked."""
        return self.aside / "lock"

    @property
    def plugins(self) -> Path:
        """The site's own Python code."""
        return self.root / "plugins"
