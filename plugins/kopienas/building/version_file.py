"""The file version.json of a built site: the source it was made of, the day, and a digest."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

VERSION_FILE = "version.json"


def read_version_file(site: Path) -> dict[str, Any]:
    """Return what version.json of the built *site* says."""
    told: dict[str, Any] = json.loads((site / VERSION_FILE).read_text("utf-8"))
    return told


def seal_version(site: Path, **more: str) -> None:
    """Write into version.json the digest of all other files of *site*, and the fields *more*.

    Two sites with the same digest are the same to the byte.
    """
    told = read_version_file(site) | more | {"digest": digest_of_site(site)}
    text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    (site / VERSION_FILE).write_text(text, "utf-8", newline="\n")


def digest_of_site(site: Path) -> str:
    """Return the SHA-256 of the names and contents of all files of *site* but version.json."""
    digest = sha256()
    for name in sorted(list_files(site) - {VERSION_FILE}):
        content = sha256((site / name).read_bytes()).hexdigest()
        digest.update(f"{content}  {name}\n".encode())
    return digest.hexdigest()


def list_files(site: Path) -> frozenset[str]:
    """Return the paths of all files below *site*."""
    return frozenset(
        path.relative_to(site).as_posix() for path in site.rglob("*") if not path.is_dir()
    )
