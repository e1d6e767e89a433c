"""Waiting until the public address shows what was published."""

import time
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import urlopen

from kopienas.building.version_file import VERSION_FILE
from kopienas.tasks.console import Console

TIMEOUT = 10  # seconds for one question
PAUSE = 5  # seconds between two questions


def wait_until_shown(
    console: Console, url: str, version: bytes, patience: float, pause: float = PAUSE
) -> None:
    """Ask the site at *url* for its version until it is *version*, and print the outcome.

    Args:
        console: Where the outcome is printed.
        url: The public URL.
        version: The content of the published version.json.
        patience: Seconds after which it is no longer asked; 0: it isn't asked at all.
        pause: Seconds between two questions.
    """
    if not patience or not url:
        return
    end = time.monotonic() + patience
    while True:
        try:
            shown = _read_version(url)
        except (OSError, HTTPException) as error:
            console.print(
                f"No šī datora adresi {url} neizdodas atvērt ({error}); vai tā rāda jauno "
                "versiju, paskatieties pārlūkā.",
                f"{url} cannot be reached from this computer ({error}); see in a browser whether "
                "it shows the new version.",
            )
            return
        if shown == version:
            console.print(f"{url} rāda jauno versiju.", f"{url} shows the new version.")
            return
        if time.monotonic() >= end:
            console.print(
                f"Publicēts, bet {url} pēc {patience:g} sekundēm vēl nerāda jauno versiju; "
                "paskatieties vēlāk.",
                f"Published, but after {patience:g} seconds {url} does not show the new version "
                "yet; look again later.",
            )
            return
        time.sleep(pause)


def _read_version(url: str) -> bytes:
    """Return the version.json at *url*; nothing where the server has none.

    The question is a new one each time, for those who would answer from memory.
    """
    question = f"{url}/{VERSION_FILE}?{time.time_ns()}"
    try:
        with urlopen(question, timeout=TIMEOUT) as answer:  # noqa: S310 - the address was checked
            content: bytes = answer.read()
            return content
    except HTTPError:
        return b""
