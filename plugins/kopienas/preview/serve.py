"""A preview of the site that follows edits."""

import os
import threading
from http.server import ThreadingHTTPServer

from kopienas.building.build import LOCAL_SETTINGS, build_site
from kopienas.building.pelican_process import BuildOptions
from kopienas.preview.server import create_server
from kopienas.preview.versions import Versions
from kopienas.preview.watching import watch_changes
from kopienas.tasks.clock import read_today
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project


def _rebuild(project: Project, console: Console, versions: Versions, port: int) -> None:
    try:
        # Each build asks for the day: a preview may run over midnight.
        today = read_today(os.environ)
        build_site(project, console, BuildOptions(LOCAL_SETTINGS, today, preview=port))
    except TaskError as error:
        console.print_error(error)
    else:
        versions.announce_next()


def _print_address(server: ThreadingHTTPServer, wanted: int, console: Console) -> None:
    port = server.server_port
    if port != wanted:
        console.print(
            f"Ports {wanted} ir aizņemts; izmantoju {port}.",
            f"Port {wanted} is taken; using {port}.",
        )
    address = f"http://localhost:{port}/"
    console.print(
        f"Vietne skatāma: {address} (beigt: Ctrl-C)", f"See the site at {address} (end: Ctrl-C)"
    )


def _wait_for(event: threading.Event) -> bool:
    """Wait until *event* is set; return true.

    Python looks at signals only between waits: a Ctrl-C that comes just before an endless one
    begins would be lost.
    """
    while not event.wait(timeout=1):
        pass
    return True


def serve_preview(project: Project, console: Console, port: int) -> None:
    """Serve the site on this computer and rebuild it after every change, until Ctrl-C."""
    versions = Versions()
    with watch_changes(project) as changed, create_server(project.output, port, versions) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        try:
            _rebuild(project, console, versions, server.server_port)
            thread.start()
            _print_address(server, port, console)
            while _wait_for(changed):
                changed.clear()
                _rebuild(project, console, versions, server.server_port)
        except KeyboardInterrupt:
            console.print("Apskate beigta.", "Preview ended.")
        finally:
            if thread.is_alive():
                server.shutdown()
