"""Resolution of the links in a body: relative paths of folders become addresses of the site."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from kopienas.model.entry import SITE_SCHEME, Entry
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.picture import Picture
from kopienas.reading.document import MarkdownDocument
from kopienas.reading.problem import N_, Message, Problem


@dataclass(frozen=True, slots=True)
class KnownPictures:
    """Pictures that are shown, by path under ``content/``, and paths of the others.

    Why those are hidden is reported elsewhere.
    """

    shown: Mapping[str, Picture]
    hidden: AbstractSet[str]


@dataclass(frozen=True, slots=True)
class LinkTargets:
    """Targets of links and pictures in the bodies of a site.

    Attributes:
        entries: entries by folder.
        unread: folders whose entry could not be read; their faults are known already.
    """

    entries: Mapping[str, Entry[Any, Any]]
    unread: frozenset[str]
    pictures: KnownPictures


@dataclass(frozen=True, slots=True)
class LinkResolver:
    """Resolver of the links of one document; *folder* is the document's own under ``content/``."""

    document: MarkdownDocument
    folder: str
    language: Language
    targets: LinkTargets
    problems: list[Problem]

    def resolve(self, tag: str, target: str) -> str | None:
        """Return the address of *target* as written; None, with the problem reported, if none.

        *tag* is ``a`` or ``img``; addresses of the site begin with SITE_SCHEME.
        """
        try:
            parts = urlsplit(target)
        except ValueError:
            parts = None
        # Malformed, or the build's own scheme.
        if parts is None or f"{parts.scheme}:" == SITE_SCHEME:
            self._report_missing(tag, target)
            return None
        if tag == "img":
            elsewhere = parts.scheme or parts.netloc
            return self._picture("" if elsewhere else self._path(parts.path), target)
        if parts.scheme or parts.netloc or not parts.path:
            # A space in the address of a document somewhere else is common; in HTML it is a fault.
            return target.replace(" ", "%20") or None
        return self._page(self._path(parts.path), parts.fragment, target)

    def _page(self, path: str, fragment: str, target: str) -> str | None:
        entry = self.targets.entries.get(path)
        if entry is None:
            if path not in self.targets.unread:
                self._report_missing("a", target)
            return None
        anchor = f"#{fragment}" if fragment else ""
        return f"{SITE_SCHEME}{entry_path(entry, self.language)}{anchor}"

    def _report_missing(self, tag: str, target: str) -> None:
        """Report that the target of a link or the file of a picture does not exist."""
        if tag == "img":
            what = Message(N_("the picture “{target}” does not exist"), {"target": target})
            mend = Message(N_("put the file into the same folder and write its name exactly"))
        else:
            what = Message(
                N_("the link leads to “{target}”, which does not exist"), {"target": target}
            )
            mend = Message(N_("write the folder of a page, such as “../../centres/aglona/”"))
        whole = f"]({target})"  # *target* may be the beginning of another path
        line = self.document.line_of(whole if whole in self.document.body else target)
        self.problems.append(Problem(self.document.path, line, "", what, mend))

    def _path(self, written: str) -> str:
        """Return the folder (or the picture's path) under ``content/`` that *written* leads to."""
        if written.startswith("/"):
            path = written.removeprefix("/content/").strip("/")
        else:
            path = posixpath.normpath(posixpath.join(self.folder, written))
        head, _, last = path.rpartition("/")
        return head if last in {"index.lv.md", "index.en.md"} else path

    def _picture(self, path: str, target: str) -> str | None:
        if path in self.targets.pictures.hidden:
            return None  # there is nothing to mend in the text
        picture = self.targets.pictures.shown.get(path)
        if picture is None:
            self._report_missing("img", target)
            return None
        return f"{SITE_SCHEME}{picture.address}"
