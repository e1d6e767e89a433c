"""Paths of the project's folders and files."""

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
        """The folder with the last good build."""
        return self.root / "output"

    @property
    def print_output(self) -> Path:
        """The folder for the exhibitions' sheets, as PDF for printing."""
        return self.root / "output-print"

    @property
    def bundle_output(self) -> Path:
        """The folder for the exhibitions' ZIP file for a USB stick."""
        return self.root / "output-bundle"

    @property
    def build_folder(self) -> Path:
        """The folder for unfinished builds; on the disk of *output*, so that a rename is enough."""
        return self.root / ".build"

    @property
    def previous_build(self) -> Path:
        """The folder that holds the old build during the swap."""
        return self.build_folder / "previous"

    @property
    def lock_file(self) -> Path:
        """The file that a running build keeps locked."""
        return self.build_folder / "lock"

    @property
    def plugins(self) -> Path:
        """The folder with the site's own Python code."""
        return self.root / "plugins"
