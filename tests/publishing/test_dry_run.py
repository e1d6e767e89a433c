"""A dry run tells, page by page, what would change, and changes nothing."""

from pathlib import Path

import pytest

from kopienas.tasks.project import Project
from tests.tiny_project import Send, Setter, history, save

PAGE = "def page(name, text):\n    (output / name).parent.mkdir(parents=True, exist_ok=True)\n"
PAGE += "    (output / name).write_text(text)\n"
MOVED = (
    '<link rel="canonical" href="https://example.org/k/jauns/">\n<meta http-equiv="refresh" '
    'content="0; url=/k/jauns/">'
)


def test_pages_are_told_as_new_changed_removed_or_moved(
    project: Project,
    remote: Path,
    send: Send,
    plan: Setter,
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan(
        PAGE + "page('vecs/index.html', 'x')\npage('beigas/index.html', 'x')\n"
        "page('pictures/news/a/varti-640.jpg', 'x')\npage('pictures/news/a/varti-640.avif', 'x')"
    )
    save(project)
    send()
    before = history(remote)
    plan(
        PAGE + f"page('vecs/index.html', {MOVED!r})\npage('jauns/index.html', 'x')\n"
        "page('index.html', 'cita')"
    )
    save(project)
    capsys.readouterr()
    send(dry_run=True)

    assert capsys.readouterr().out.splitlines() == [
        "Jauna: /jauns/",
        "Mainīta: /",
        "Noņemta: /beigas/",
        "Pārcelta: /vecs/ → /k/jauns/",
        (
            "Lapas: jaunas 1, mainītas 1, noņemtas 1, pārceltas 1; mainīti attēli: 1. "
            "Nekas nav publicēts."
        ),
    ]
    assert history(remote) == before


def test_page_that_led_there_already_is_not_told_again(
    remote: Path,
    project: Project,
    send: Send,
    plan: Setter,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Its style may have another name; what it does is the same."""
    plan(PAGE + f"page('vecs/index.html', {MOVED!r})")
    save(project)
    send()
    plan(PAGE + f"page('vecs/index.html', {MOVED + ' '!r})")
    save(project)
    capsys.readouterr()
    send(dry_run=True)

    assert capsys.readouterr().out.splitlines() == [
        (
            "Lapas: jaunas 0, mainītas 0, noņemtas 0, pārceltas 0; mainīti attēli: 0. "
            "Nekas nav publicēts."
        ),
    ]
    assert remote.is_dir()


def test_before_the_first_publication_every_page_is_new(
    remote: Path, send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    send(dry_run=True)

    out = capsys.readouterr().out
    assert "Jauna: /\nJauna: /404.html\nJauna: /en/" in "\n".join(sorted(out.splitlines()))
    assert not (remote / "refs" / "heads" / "gh-pages").exists()
