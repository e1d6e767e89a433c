"""The preview shows the last good build and tells browsers of the next."""

import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse

import pytest

from kopienas.tasks.project import Project
from tests.tiny_project import Setter, readline, start

SERVE = (
    "from kopienas.preview.serve import serve_preview\nserve_preview(project, console, {port})\n"
)


class Preview:
    """A running preview."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said: list[str] = []
        self.port = int(self.wait_for("http://localhost:").split(":")[3].split("/")[0])

    def wait_for(self, words: str) -> str:
        """Read on until a line has *words*; return that line."""
        while words not in (line := readline(self.process)):
            assert line, f"ended without saying {words!r}: {self.said}"
            self.said.append(line)
        self.said.append(line)
        return line

    def ask(self, path: str, host: str = "localhost", method: str = "GET") -> HTTPResponse:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, headers={"Host": host})
        return connection.getresponse()

    def get(self, path: str) -> tuple[int, str]:
        with closing(self.ask(path)) as response:
            return response.status, response.read().decode()


@pytest.fixture
def port() -> int:
    """A port that was free a moment ago."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def preview(project: Project, port: int) -> Iterator[Preview]:
    with start(project, SERVE.format(port=port)) as process:
        yield Preview(process)
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        rest = process.stdout.read()
    assert "Apskate beigta." in rest
    assert "Traceback" not in rest
    assert process.returncode == 0


def test_pages_are_served_and_unknown_addresses_get_the_404_page(preview: Preview) -> None:
    assert preview.get("/") == (200, "index.html pirmais")
    assert preview.get("/en/") == (200, "en/index.html pirmais")
    assert preview.get("/nav/tādas?x=1".replace("ā", "%C4%81")) == (404, "404.html pirmais")


def test_folder_without_a_page_is_not_listed(project: Project, plan: Setter, port: int) -> None:
    plan("(output / 'attēli').mkdir()")
    with start(project, SERVE.format(port=port)) as process:
        assert Preview(process).get("/att%C4%93li/") == (404, "404.html pirmais")
        process.send_signal(signal.SIGINT)


def test_browser_hears_of_a_new_build(preview: Preview, write: Setter) -> None:
    assert "EventSource" in preview.get("/preview.js")[1]
    with closing(preview.ask("/preview/events")) as stream:
        assert stream.getheader("Content-Type") == "text/event-stream"
        first = next_version(stream)
        write("otrais")
        assert next_version(stream) != first

    assert preview.get("/") == (200, "index.html otrais")


def next_version(stream: HTTPResponse) -> bytes:
    while not (line := stream.readline()).startswith(b"data:"):
        assert line
    return line


def test_failed_rebuild_keeps_the_last_good_version(
    preview: Preview, project: Project, plan: Setter, write: Setter
) -> None:
    plan("print('kļūda: content/x.md:3', file=sys.stderr); sys.exit(1)")
    write("bojāts")
    preview.wait_for("Vietne nav uzbūvēta")
    assert any("content/x.md:3" in line for line in preview.said)
    assert preview.get("/") == (200, "index.html pirmais")

    plan("")
    write("labots")
    preview.wait_for("Vietne uzbūvēta")
    assert preview.get("/") == (200, "index.html labots")
    assert project.output.is_dir()


@pytest.mark.parametrize("settings", ["pelicanconf.py", "publishconf.py"])
def test_change_of_settings_builds_anew(preview: Preview, project: Project, settings: str) -> None:
    (project.root / settings).write_text("# mainīts", encoding="utf-8")
    preview.wait_for("Vietne uzbūvēta")


def test_taken_port_gives_way_to_the_next_and_says_so(project: Project, port: int) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with start(project, SERVE.format(port=port)) as process:
            preview = Preview(process)
            assert preview.port > port
            assert any(f"Ports {port} ir aizņemts" in line for line in preview.said)
            process.send_signal(signal.SIGINT)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", ["/", "/preview/events", "/preview.js"])
def test_only_own_names_are_answered(preview: Preview, path: str, method: str) -> None:
    """A page elsewhere that gives its name this computer's address cannot read the preview."""
    for host in ("example.org", f"example.org:{preview.port}", "localhost.example.org", ""):
        with closing(preview.ask(path, host, method)) as response:
            assert response.status == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1", "127.0.0.1:8000"])
def test_own_names_are_answered(preview: Preview, host: str) -> None:
    with closing(preview.ask("/", host)) as response:
        assert (response.status, response.read()) == (200, b"index.html pirmais")


def test_address_with_a_nul_is_answered(preview: Preview) -> None:
    """Without a traceback among the messages, which the fixture looks for."""
    assert preview.get("/nav%00") == (404, "404.html pirmais")


def test_pages_name_the_port_they_are_served_on(project: Project, plan: Setter, port: int) -> None:
    plan("(output / 'port').write_text(os.environ['KOPIENAS_PREVIEW_PORT'])")
    with start(project, SERVE.format(port=port)) as process:
        preview = Preview(process)
        assert preview.get("/port") == (200, str(preview.port))
        process.send_signal(signal.SIGINT)
