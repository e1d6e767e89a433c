"""After publishing, the task says plainly whether the public address shows the site."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from kopienas.model.language import Language
from kopienas.publishing.showing import wait_until_shown
from kopienas.tasks.console import Console

CONSOLE = Console(Language.EN)


@contextmanager
def served(*answers: bytes | None) -> Iterator[str]:
    """Yield the address of a server that gives these answers in turn, the last for ever."""
    left = list(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            assert self.path.startswith("/version.json?")
            answer = left.pop(0) if len(left) > 1 else left[0]
            self.send_response(404 if answer is None else 200)
            self.end_headers()
            self.wfile.write(answer or b"")

        def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - as in http.server
            """Stay quiet."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_it_asks_until_the_new_version_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    with served(None, b"old", b"new") as url:
        wait_until_shown(CONSOLE, url, b"new", patience=600, pause=0)

    assert capsys.readouterr().out == f"{url} shows the new version.\n"


def test_it_stops_asking_after_its_time(capsys: pytest.CaptureFixture[str]) -> None:
    with served(b"old") as url:
        wait_until_shown(CONSOLE, url, b"new", patience=1e-9, pause=0)

    assert "does not show the new version yet; look again later" in capsys.readouterr().out


def test_address_that_cannot_be_reached_is_said_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    with served(b"") as url:
        pass
    wait_until_shown(CONSOLE, url, b"new", patience=600)

    assert "cannot be reached from this computer" in capsys.readouterr().out


def test_without_patience_nothing_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    wait_until_shown(CONSOLE, "https://example.org", b"new", patience=0)

    assert capsys.readouterr().out == ""
