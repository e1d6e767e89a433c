"""The tasks of the site; `make` lists them, `make NAME` runs one."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from invoke.context import Context
from invoke.exceptions import Exit
from invoke.tasks import task

ROOT = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT / "plugins"), str(ROOT)]

from kopienas.building import address_ledger as ledger
from kopienas.building import build as building
from kopienas.building import check as checking
from kopienas.bundling import command as exhibiting
from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.photos import command as photographs
from kopienas.preview import serve as serving
from kopienas.publishing import publish as publishing
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tools import benchmark
from tools import lock_requirements as requirements

SITE = Project(ROOT)
PYTHON = f'"{sys.executable}" -m'


@contextmanager
def task_console(lang: str) -> Iterator[Console]:
    """Yield a console in *lang*; print a :class:`TaskError` and end the task with status 1."""
    if lang not in set(Language):
        raise Exit("--lang: " + " / ".join(Language))
    console = Console(Language(lang))
    try:
        yield console
    except TaskError as error:
        console.print_error(error)
        raise Exit(code=1) from error


@task
def check(_: Context, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Pārbauda saturu, neko nebūvējot – check the content without building."""
    with task_console(lang) as console:
        checking.check_content(SITE, console)


@task
def addresses(_: Context, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Pieraksta lapu adreses, lai neviena nepazūd – record the addresses, so that none is lost."""
    with task_console(lang) as console:
        ledger.record_addresses(SITE, console)


@task
def build(_: Context, lang: str = DEFAULT_LANGUAGE.value, production: bool = False) -> None:  # noqa: FBT001, FBT002
    """Uzbūvē vietni mapē output – build the site into output/."""
    with task_console(lang) as console:
        building.build_site(SITE, console, building.PRODUCTION if production else building.LOCAL)


@task
def serve(_: Context, port: int = 8000, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Rāda vietni šajā datorā un seko izmaiņām – preview the site, following changes."""
    with task_console(lang) as console:
        serving.serve_preview(SITE, console, port)


@task
def publish(  # noqa: PLR0913, PLR0917 - the options of the command line
    _: Context,
    remote: str = "origin",
    branch: str = "gh-pages",
    cname: str = "",
    site_url: str = "",
    lang: str = DEFAULT_LANGUAGE.value,
    fewer_pages: bool = False,  # noqa: FBT001, FBT002 - invoke makes it a flag
) -> None:
    """Uzbūvē un publicē vietni – build the site and publish it."""
    wishes = publishing.PublishOptions(cname, site_url, fewer_pages)
    with task_console(lang) as console:
        publishing.publish_site(SITE, console, PagesBranch(ROOT, remote, branch), wishes)


@task(positional=["do", "what"])
def photos(
    _: Context, do: str, what: str, exhibition: str = "", lang: str = DEFAULT_LANGUAGE.value
) -> None:
    """Attēli: import MAPE --exhibition X, erase NOSAUKUMS – take in, erase."""
    with task_console(lang) as console:
        photographs.run_photos_command(
            SITE, console, photographs.PhotosArguments(do, what, exhibition)
        )


@task(positional=["what"])
def exhibition(_: Context, what: str, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Izstāde: print – PDF drukāšanai, bundle – zibatmiņai – sheets to print, for a USB stick."""
    with task_console(lang) as console:
        exhibiting.run_exhibition_command(SITE, console, what)


@task
def lint(c: Context) -> None:
    """Pārbauda koda stilu – check the style of the code."""
    c.run(f"{PYTHON} ruff check")
    c.run(f"{PYTHON} ruff format --check")


@task
def types(c: Context) -> None:
    """Pārbauda koda tipus – check the types of the code."""
    c.run(f"{PYTHON} mypy")


@task
def test(c: Context, only: str = "") -> None:
    """Pārbauda visu: stilu, tipus, testus – check style, types and tests (--only: some tests)."""
    from tests.tools import chromium, html_checker  # noqa: PLC0415 - needs the test tools

    if not only:
        lint(c)
        types(c)
    chromium.ensure()
    html_checker.ensure()
    c.run(f"{PYTHON} pytest --numprocesses auto --dist worksteal {only}")


@task
def gates(c: Context, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Pārbauda saturu un uzbūvētās lapas, bez koda testiem – check content and built pages."""
    from tests.tools import chromium, html_checker  # noqa: PLC0415 - needs the test tools

    # An address with a path proves that no link assumes the site to lie at the root of its host.
    os.environ.setdefault("SITE_URL", "https://example.org/kopienas")
    with task_console(lang) as console:
        checking.check_content(SITE, console)
        building.build_site(SITE, console, building.PRODUCTION)
    chromium.ensure()
    html_checker.ensure()
    pytest = f"{PYTHON} pytest --numprocesses auto --dist worksteal tests/gates"
    c.run(pytest, env={"BUILT_SITE": str(SITE.output)})


@task(name="format")
def format_code(c: Context) -> None:
    """Sakārto kodu – tidy the code."""
    c.run(f"{PYTHON} ruff format")
    c.run(f"{PYTHON} ruff check --fix")


@task
def lock(_: Context, upgrade: bool = False, lang: str = DEFAULT_LANGUAGE.value) -> None:  # noqa: FBT001, FBT002
    """Nosaka rīku versijas no pyproject.toml – lock the versions of all tools."""
    with task_console(lang):
        requirements.lock_requirements(ROOT, upgrade=upgrade)


@task
def bench(_: Context, photographs: int = 60, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Izmēra, cik ātri top attēli – measure how fast photographs are published."""
    with task_console(lang) as console:
        benchmark.run_benchmark(photographs, console)


@task
def clean(_: Context) -> None:
    """Izdzēš uzbūvēto – remove what was built."""
    for folder in (SITE.output, SITE.build_folder, SITE.print_output, SITE.bundle_output):
        shutil.rmtree(folder, ignore_errors=True)
