"""Each published address is known to the next publication, whatever the sources forgot."""

from pathlib import Path

import pytest

from kopienas.reading.erased_addresses import digest_address
from kopienas.tasks.project import Project
from tests.tiny_project import Send, Setter, published, save

KNOWN = """
known = os.environ.get("KOPIENAS_PUBLISHED_ADDRESSES")
told = pathlib.Path(known).read_text() if known else ""
(output / "told.txt").write_text(told)
"""
LEDGER = "content/data/addresses.txt"


def addresses(text: str) -> str:
    return f"(output / 'addresses.txt').write_text({text!r})\n"


def write_ledger(project: Project, text: str) -> None:
    file = project.root / LEDGER
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")


def test_address_published_once_is_told_to_every_later_build(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    """Also if the next site no longer lists it itself, and nobody ran `make addresses`."""
    plan(addresses("/jaunumi/vecais/\n") + KNOWN)
    save(project)
    send()
    plan(addresses("/jaunumi/jaunais/\n") + KNOWN)
    save(project)
    send()
    assert published(remote, "told.txt") == "/jaunumi/vecais/"
    send()

    both = "/jaunumi/jaunais/\n/jaunumi/vecais/"
    assert published(remote, "told.txt") == both
    assert published(remote, "addresses.txt") == both


def test_line_deleted_from_the_ledger_is_not_forgotten(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    """What the ledger of the published commit held counts, before any site listed addresses."""
    write_ledger(project, "/par/\n/jaunumi/x/\n")
    save(project)
    send()
    (project.root / LEDGER).unlink()
    plan(KNOWN)
    save(project)
    send()

    assert published(remote, "told.txt") == "/jaunumi/x/\n/par/"


def test_erased_picture_is_forgotten_and_said(
    project: Project,
    remote: Path,
    send: Send,
    plan: Setter,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The name of its file must not be public for ever, wherever the site remembers it."""
    exhibition, picture = "/fotoizstade/izstade/", "/fotoizstade/izstade/virpa/"
    plan(addresses(f"{exhibition}\n{picture}\n") + KNOWN)
    write_ledger(project, f"{exhibition}\n{picture}\n")
    save(project)
    send()
    write_ledger(project, f"{exhibition}\n")
    erased = project.root / "content" / "data" / "erased.txt"
    erased.write_text(f"{digest_address(picture)}\n", "utf-8")
    plan(KNOWN)
    save(project)
    send()

    assert published(remote, "told.txt") == exhibition
    assert published(remote, "addresses.txt") == exhibition
    assert "Izdzēsto attēlu adreses, kas vairs nekur neved: 1." in capsys.readouterr().out


def test_picture_whose_line_was_only_deleted_is_not_forgotten(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    """Whoever follows its address is led to the exhibition."""
    both = "/fotoizstade/izstade/\n/fotoizstade/izstade/virpa/"
    write_ledger(project, f"{both}\n")
    save(project)
    send()
    write_ledger(project, "/fotoizstade/izstade/\n")
    plan(KNOWN)
    save(project)
    send()

    assert published(remote, "told.txt") == both
