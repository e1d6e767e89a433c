"""A crawler that collects and converts every file that can be reached from the exhibitions."""

from __future__ import annotations

import posixpath
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from kopienas.bundling.asset_rewriting import rewrite_script, rewrite_stylesheet
from kopienas.bundling.page_rewriting import rewrite_page
from kopienas.model.paths import output_file_of


@dataclass(slots=True)
class SiteCrawler:
    """A crawler of a built site, which follows its links and converts its files for the USB stick.

    Attributes:
        folder: the built site.
        base_path: the path below which the site is published.
        files: the converted files, by their path below the site.
        missing: broken links, each as (page, address).
    """

    folder: Path
    base_path: str
    files: dict[str, bytes] = field(default_factory=dict)
    missing: set[tuple[str, str]] = field(default_factory=set)
    _waiting: deque[str] = field(default_factory=deque)

    def crawl(self, paths: Iterable[str]) -> None:
        """Collect the pages at *paths* and all files that they link to or load."""
        self._waiting.extend(output_file_of(path) for path in paths)
        while self._waiting:
            name = self._waiting.popleft()
            if name not in self.files:
                self.files[name] = self._convert_file(name)

    def _convert_file(self, name: str) -> bytes:
        held = self._read(name)
        if name.endswith(".html"):
            page = rewrite_page(
                held.decode(), lambda address: self._relative_address(address, name)
            )
            return page.encode()
        if name.endswith(".css"):
            return rewrite_stylesheet(held.decode(), name, self._read).encode()
        if name.endswith(".js"):
            return rewrite_script(held.decode(), name, self._read).encode()
        return held

    def _relative_address(self, address: str, page: str) -> str:
        """Return *address*, found on *page*, as a relative path; leave an external one as it is."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not parts.path.startswith(f"{self.base_path}/"):
            return address
        name = output_file_of(unquote(parts.path.removeprefix(self.base_path)))
        if not (self.folder / name).is_file():
            self.missing.add((page, address))
            return address
        self._waiting.append(name)
        way = quote(posixpath.relpath(name, posixpath.dirname(page) or "."))
        return parts._replace(path=way).geturl()

    def _read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()
