"""A preview of the site that follows edits."""

import threading
from http.server import ThreadingHTTPServer

from kopienas.building.build import PREVIEW, build
from kopienas.preview.server import listen
from kopienas.preview.versions import Versions
from kopienas.preview.watching import changes
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.project import Project


def _rebuild(project: Project, voice: Voice, versions: Versions) -> None:
    try:
        build(project, voice, PREVIEW)
    except PublishingError as error:
        voice.warn(error)
    else:
        versions.advance()


def _tell_address(server: ThreadingHTTPServer, wanted: int, voice: Voice) -> None:
    port = server.server_port
    if port != wanted:
        voice.say(
            f"Ports {wanted} ir aizņemts; izmantoju {port}.",
            f"Port {wanted} is taken; using {port}.",
        )
    address = f"http://localhost:{port}/"
    voice.say(
        f"Vietne skatāma: {address} (beigt: Ctrl-C)", f"See the site at {address} (end: Ctrl-C)"
    )


def serve(project: Project, voice: Voice, port: int) -> None:
    """Serve the site on this computer and rebuild it after every change, until Ctrl-C."""
    versions = Versions()
    with changes(project) as changed, listen(project.output, port, versions) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        try:
            _rebuild(project, voice, versions)
            thread.start()
            _tell_address(server, port, voice)
            while changed.wait():
                changed.clear()
                _rebuild(project, voice, versions)
        except KeyboardInterrupt:
            voice.say("Apskate beigta.", "Preview ended.")
        finally:
            if thread.is_alive():
                server.shutdown()
