"""A plain web server for the built site: under a path, compressing, with a page for the unknown."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

NOT_FOUND = "404.html"
TEXT = {".html", ".css", ".js", ".svg", ".xml", ".json", ".txt"}


class StaticHandler(SimpleHTTPRequestHandler):
    """Answers as the hosts do that the site is published on."""

    extensions_map = {  # noqa: RUF012 - as in http.server
        **SimpleHTTPRequestHandler.extensions_map,
        ".woff2": "font/woff2",
        ".webp": "image/webp",
        ".avif": "image/avif",
        ".js": "text/javascript",
        ".html": "text/html; charset=utf-8",
        ".xml": "application/xml",
    }

    def __init__(self, *arguments: Any, base_path: str, **options: Any) -> None:  # noqa: ANN401 - as in http.server
        self.base_path = base_path
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        """Send the file at the address."""
        path = self.path.partition("?")[0]
        file = Path(self.translate_path(path.removeprefix(self.base_path)))
        if path.endswith("/"):
            file /= "index.html"
        if path.startswith(f"{self.base_path}/") and file.is_file():
            self._send(HTTPStatus.OK, file)
        else:
            self._send(HTTPStatus.NOT_FOUND, Path(self.directory) / NOT_FOUND)

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002, ANN401 - as in http.server
        """Stay quiet."""

    def _send(self, status: HTTPStatus, file: Path) -> None:
        body, encoding = content(file)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        self.wfile.write(body)


class StaticServer(ThreadingHTTPServer):
    """A server that ends without waiting for browsers, and takes it calmly when they leave."""

    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as in socketserver
        """Let a browser leave in the middle of an answer."""


@cache
def content(file: Path) -> tuple[bytes, str]:
    """Return what is sent for *file* and how it is encoded."""
    body = file.read_bytes()
    return (gzip.compress(body, mtime=0), "gzip") if file.suffix in TEXT else (body, "")


@contextmanager
def served(folder: Path, base_path: str = "/kopienas") -> Iterator[str]:
    """Serve *folder* on a free port and yield its address, without a slash at the end."""
    handler = partial(StaticHandler, directory=str(folder), base_path=base_path)
    with StaticServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{base_path}"
        server.shutdown()
        thread.join()
