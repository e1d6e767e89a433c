"""A local web server for the built site."""

import errno
import sys
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any

from kopienas.preview.versions import Versions
from kopienas.tasks.console import TaskError

CLIENT = Path(__file__).with_name("preview.js")
HEARTBEAT = 15.0  # seconds; a failed write shows that the browser has gone
PORTS_TRIED = 50
OWN_NAMES = ("localhost", "127.0.0.1")


class PreviewHandler(SimpleHTTPRequestHandler):
    """Serves the site as a public server would, and notifies browsers of new builds."""

    def __init__(self, *arguments: Any, versions: Versions, **options: Any) -> None:  # noqa: ANN401 - passed on
        self.versions = versions
        super().__init__(*arguments, **options)

    def do_HEAD(self) -> None:
        """Send the head of what GET would send."""
        if self._is_asked_by_own_name():
            super().do_HEAD()

    def do_GET(self) -> None:
        """Send a page, the reload script or the event stream of new builds."""
        if not self._is_asked_by_own_name():
            return
        path = self.path.partition("?")[0]
        if path == "/preview.js":
            self._send(HTTPStatus.OK, "text/javascript", CLIENT.read_bytes())
        elif path == "/preview/events":
            self._stream_versions()
        else:
            super().do_GET()

    def _is_asked_by_own_name(self) -> bool:
        """Return whether the request names this computer; refuse it if not.

        A page elsewhere may give its own name the address 127.0.0.1 (DNS rebinding), and would
        read the preview as its own.
        """
        host = self.headers.get("Host", "").rpartition(":")
        if (host[0] or host[2]) in OWN_NAMES:
            return True
        super().send_error(HTTPStatus.FORBIDDEN)
        return False

    def translate_path(self, path: str) -> str:
        """Return the file for *path*; one with a NUL, which no file can have, is not there."""
        return super().translate_path(path.replace("%00", "").replace("\0", ""))

    def end_headers(self) -> None:
        """Forbid caching, so that browsers never show an older build."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def list_directory(self, path: Any) -> BytesIO | None:  # noqa: ANN401 - as in http.server
        """Answer 404 for a folder without a page."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the site's own 404 page for an unknown address."""
        page = Path(self.directory) / "404.html"
        if code == HTTPStatus.NOT_FOUND and page.is_file():
            self._send(HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", page.read_bytes())
        else:
            super().send_error(code, message, explain)

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002, ANN401 - as in http.server
        """Log nothing: messages about the content would be lost among requests."""

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _stream_versions(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        version = self.versions.current
        try:
            while True:
                self.wfile.write(f"retry: 500\nevent: version\ndata: {version}\n\n".encode())
                version = self.versions.wait_for_next(version, HEARTBEAT)
        except ConnectionError:
            return  # the browser closed the page


class PreviewServer(ThreadingHTTPServer):
    """A server that ignores broken connections: browsers leave in the middle of an answer."""

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as in socketserver
        """Report every error but a broken connection."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def create_server(folder: Path, port: int, versions: Versions) -> PreviewServer:
    """Return a server of *folder* on *port* or the first free port after it.

    Raises:
        TaskError: none of ``PORTS_TRIED`` ports is free.
    """
    handler = partial(PreviewHandler, directory=str(folder), versions=versions)
    for candidate in range(port, port + PORTS_TRIED):
        try:
            return PreviewServer(("127.0.0.1", candidate), handler)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
    last = port + PORTS_TRIED - 1
    raise TaskError(
        f"Visi porti no {port} līdz {last} ir aizņemti.",
        f"All ports from {port} to {last} are taken.",
    )
