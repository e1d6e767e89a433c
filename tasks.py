"""The tasks of the site; `make` lists them, `make NAME` runs one."""

import os
import shlex
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

from kopienas.building.address_ledger import record_addresses
from kopienas.building.build import LOCAL_SETTINGS, PUBLIC_SETTINGS, build_site
from kopienas.building.check import check_content
from kopienas.building.pelican_process import BuildOptions
from kopienas.bundling.command import run_exhibition_command
from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.photos.command import PhotosArguments, run_photos_command
from kopienas.photos.mirror import Remote
from kopienas.preview.serve import serve_preview
from kopienas.publishing.history import print_history
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.publish import PublishOptions, publish_site
from kopienas.publishing.rollback import RollbackOptions, roll_back
from kopienas.publishing.source_commit import SOURCE_BRANCH, SOURCE_BRANCH_VARIABLE
from kopienas.tasks.clock import read_publication_day, read_today
from kopienas.tasks.console import Console, TaskError, explain_file_error
from kopienas.tasks.git import git_faults_told
from kopienas.tasks.project import Project
from kopienas.tasks.workflow_run import read_workflow_run
from tools import coverage_gate
from tools.benchmark import run_benchmark
from tools.doctor.command import run_doctor
from tools.interleaving import simulate_meetings
from tools.lock_requirements import lock_requirements
from tools.passed_pages import KEPT, find_passed, keep_passed, name_circumstances
from tools.torture.command import TortureOptions, torture_content

SITE = Project(ROOT)
PATIENCE = 180  # seconds until the public address should show what was published
PYTHON = f'"{sys.executable}" -m'
ZIZMOR = f'"{Path(sys.executable).with_name("zizmor")}"'
NODE = f'"{Path(sys.executable).with_name("node")}" node_modules/.bin'


@contextmanager
def task_console(lang: str) -> Iterator[Console]:
    """Yield a console in *lang*; print a :class:`TaskError` and end the task with status 1."""
    if lang not in set(Language):
        raise Exit("--lang: " + " / ".join(Language))
    console = Console(Language(lang), read_workflow_run(os.environ))
    try:
        yield console
    except TaskError as error:
        console.print_error(error)
        raise Exit(code=1) from error
    except OSError as error:
        # A full disk, a folder of another user: nothing that a traceback would explain.
        console.print_error(explain_file_error(error))
        raise Exit(code=1) from error


@task
def check(_: Context, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Pārbauda saturu, neko nebūvējot – check the content without building."""
    with task_console(lang) as console:
        check_content(SITE, console, read_today(os.environ))


@task
def addresses(_: Context, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Pieraksta lapu adreses, lai neviena nepazūd – record the addresses, so that none is lost."""
    with task_console(lang) as console:
        record_addresses(SITE, console, read_today(os.environ))


@task
def build(_: Context, lang: str = DEFAULT_LANGUAGE.value, production: bool = False) -> None:  # noqa: FBT001, FBT002
    """Uzbūvē vietni mapē output – build the site into output/."""
    with task_console(lang) as console:
        settings = PUBLIC_SETTINGS if production else LOCAL_SETTINGS
        build_site(SITE, console, BuildOptions(settings, read_today(os.environ)))


@task
def serve(_: Context, port: int = 8000, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Rāda vietni šajā datorā un seko izmaiņām – preview the site, following changes."""
    with task_console(lang) as console:
        serve_preview(SITE, console, port)


@task(
    help={
        "remote": "Krātuve, kurā publicē – the remote that is published to",
        "branch": "Zars, ko rāda publiskais serveris – the branch that the public server shows",
        "cname": "Vietnes domēns; none – bez sava – the site’s domain; none gives it up",
        "site-url": "Publiskā adrese – the public address",
        "fewer-pages": "Tā jābūt, ka lapu būs daudz mazāk – losing many pages is meant",
        "pass-over": "Publicētais ieraksts, kura vietā nākt – the public commit to pass over",
        "dry-run": "Tikai rāda, kas mainītos – only show what would change",
        "wait": "Sekundes, cik gaidīt publisko adresi – seconds to wait for the public address",
    }
)
def publish(  # noqa: PLR0913, PLR0917 - the options of the command line
    _: Context,
    remote: str = "origin",
    branch: str = "gh-pages",
    cname: str = "",
    site_url: str = "",
    lang: str = DEFAULT_LANGUAGE.value,
    fewer_pages: bool = False,  # noqa: FBT001, FBT002 - invoke makes it a flag
    pass_over: str = "",
    dry_run: bool = False,  # noqa: FBT001, FBT002 - the same
    wait: int = PATIENCE,
) -> None:
    """Uzbūvē un publicē vietni – build the site and publish it."""
    with task_console(lang) as console:
        options = PublishOptions(
            read_publication_day(os.environ),
            cname=cname,
            site_url=site_url,
            source=os.environ.get(SOURCE_BRANCH_VARIABLE) or SOURCE_BRANCH,
            fewer_pages=fewer_pages,
            pass_over=pass_over,
            dry_run=dry_run,
            patience=wait,
        )
        publish_site(SITE, console, PagesBranch(ROOT, remote, branch), options)


@task
def history(
    _: Context,
    remote: str = "origin",
    branch: str = "gh-pages",
    count: int = 10,
    lang: str = DEFAULT_LANGUAGE.value,
) -> None:
    """Rāda, kas un kad publicēts – show what was published when."""
    with task_console(lang) as console:
        print_history(PagesBranch(ROOT, remote, branch), console, count)


@task(
    help={
        "to": "Publicētais ieraksts no make history; bez tā – iepriekšējais – a commit of make "
        "history; without it, the one before",
        "wait": "Sekundes, cik gaidīt publisko adresi – seconds to wait for the public address",
    }
)
def rollback(
    _: Context,
    to: str = "",
    remote: str = "origin",
    branch: str = "gh-pages",
    lang: str = DEFAULT_LANGUAGE.value,
    wait: int = PATIENCE,
) -> None:
    """Atgriež agrāk publicētu versiju – put an earlier published version back."""
    with task_console(lang) as console:
        options = RollbackOptions(
            read_publication_day(os.environ),
            to,
            os.environ.get(SOURCE_BRANCH_VARIABLE) or SOURCE_BRANCH,
            wait,
        )
        roll_back(SITE, console, PagesBranch(ROOT, remote, branch), options)


@task(positional=["do", "what"])
def photos(  # noqa: PLR0913, PLR0917 - the options of the command line
    _: Context,
    do: str,
    what: str,
    exhibition: str = "",
    remote: str = "origin",
    branch: str = "gh-pages",
    lang: str = DEFAULT_LANGUAGE.value,
) -> None:
    """Attēli: import MAPE --exhibition X, clean FAILS, erase (-history) NOSAUKUMS – pictures."""
    with task_console(lang) as console:
        source = Remote(remote, branch)
        today = read_today(os.environ)
        run_photos_command(SITE, console, PhotosArguments(do, what, today, source, exhibition))


@task(positional=["what"])
def exhibition(_: Context, what: str, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Izstāde: print – PDF drukāšanai, bundle – zibatmiņai – sheets to print, for a USB stick."""
    with task_console(lang) as console:
        run_exhibition_command(SITE, console, what, read_today(os.environ))


@task
def lint(c: Context) -> None:
    """Pārbauda koda stilu – check the style of the code."""
    from tests.tools import node_packages  # noqa: PLC0415 - needs the test tools

    c.run(f"{PYTHON} ruff check")
    c.run(f"{PYTHON} ruff format --check")
    c.run(f"{ZIZMOR} --offline --quiet --persona=auditor .github")
    node_packages.ensure()
    c.run(f"{NODE}/biome check --error-on-warnings")
    c.run(f"{NODE}/tsc --project jsconfig.json")


@task
def types(c: Context) -> None:
    """Pārbauda koda tipus – check the types of the code."""
    c.run(f"{PYTHON} mypy")


@task
def test(c: Context, only: str = "") -> None:
    """Pārbauda kodu: stilu, tipus, testus – check style, types and tests (--only: some tests)."""
    from tests.tools import chromium, node_packages  # noqa: PLC0415 - needs the test tools

    if not only:
        lint(c)
        types(c)
    chromium.ensure()
    node_packages.ensure()
    # The gates look at a built site, and the edits at many: each has a task of its own.
    chosen = only or "--ignore tests/gates --ignore tests/edits"
    c.run(f"{PYTHON} pytest --numprocesses auto --dist worksteal {chosen}")


@task
def coverage(c: Context) -> None:
    """Izmēra, cik koda testi sasniedz – measure which branches of the code the tests reach."""
    chosen = "--ignore tests/gates --ignore tests/edits --cov --cov-report=term"
    c.run(f"{PYTHON} pytest --numprocesses auto --dist worksteal {chosen}")
    c.run(shlex.join(coverage_gate.report(ROOT)))


@task(help={"every_page": "also pages that passed before as they are"})
def gates(c: Context, lang: str = DEFAULT_LANGUAGE.value, every_page: bool = False) -> None:  # noqa: FBT001, FBT002
    """Pārbauda saturu un uzbūvētās lapas, bez koda testiem – check content and built pages."""
    from tests.tools import chromium, node_packages  # noqa: PLC0415 - needs the test tools

    # An address with a path proves that no link assumes the site to lie at the root of its host.
    os.environ.setdefault("SITE_URL", "https://example.org/kopienas")
    with task_console(lang) as console:
        today = read_today(os.environ)
        check_content(SITE, console, today)
        build_site(SITE, console, BuildOptions(PUBLIC_SETTINGS, today))
        with git_faults_told():
            circumstances = name_circumstances(ROOT, chromium.ensure())
    node_packages.ensure()
    pytest = f"{PYTHON} pytest --numprocesses auto --dist worksteal tests/gates"
    passed = "" if every_page else str(find_passed(ROOT, circumstances) or "")
    c.run(pytest, env={"BUILT_SITE": str(SITE.output), "PASSED_SITE": passed})
    keep_passed(ROOT, SITE.output, circumstances)


@task(help={"since": "the commit before the change"})
def review(_: Context, since: str = "origin/main", lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Parāda, kas vietnē mainās – show what a change makes of the site, page by page."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - needs the test tools

    from tests.tools import chromium  # noqa: PLC0415 - needs the test tools
    from tools.review.command import ReviewOptions, review_change  # noqa: PLC0415 - the same
    from tools.review.preview import draw_pages  # noqa: PLC0415 - the same
    from tools.review.report import Report  # noqa: PLC0415 - the same

    def draw(folder: Path, report: Report) -> None:
        with sync_playwright() as playwright:
            draw_pages(folder, report, chromium.launch(playwright))

    chromium.ensure()
    site_url = os.environ.get("SITE_URL") or "https://example.org/kopienas"
    with task_console(lang) as console:
        today = read_today(os.environ)
        review_change(SITE, console, ReviewOptions(since, today, site_url, draw))


@task
def edits(c: Context) -> None:
    """Pierāda, ka parasti labojumi neko nesalauž – prove that ordinary edits leave gates green."""
    from tests.tools import chromium, node_packages  # noqa: PLC0415 - needs the test tools

    chromium.ensure()
    node_packages.ensure()
    c.run(f"{PYTHON} pytest --numprocesses auto --dist worksteal tests/edits")


@task(name="format")
def format_code(c: Context) -> None:
    """Sakārto kodu – tidy the code."""
    from tests.tools import node_packages  # noqa: PLC0415 - needs the test tools

    c.run(f"{PYTHON} ruff format")
    c.run(f"{PYTHON} ruff check --fix")
    node_packages.ensure()
    c.run(f"{NODE}/biome check --write")


@task
def lock(_: Context, upgrade: bool = False, lang: str = DEFAULT_LANGUAGE.value) -> None:  # noqa: FBT001, FBT002
    """Nosaka rīku versijas no pyproject.toml – lock the versions of all tools."""
    with task_console(lang):
        lock_requirements(ROOT, upgrade=upgrade)


@task
def doctor(_: Context, remote: str = "origin", lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Apskata, vai šeit viss ir kārtībā – examine what can be examined from here."""
    with task_console(lang) as console:
        run_doctor(SITE, console, read_today(os.environ), remote)


@task
def bench(_: Context, photographs: int = 60, lang: str = DEFAULT_LANGUAGE.value) -> None:
    """Izmēra, cik ātri top attēli – measure how fast photographs are published."""
    with task_console(lang) as console:
        run_benchmark(photographs, console)


@task
def torture(
    _: Context,
    trees: int = 10_000,
    seed: int = 1,
    replay: str = "",
    processes: int = 2,
    lang: str = DEFAULT_LANGUAGE.value,
) -> None:
    """Moka saturu ar tūkstošiem kļūdu – try thousands of damaged and edited trees of content."""
    with task_console(lang) as console:
        options = TortureOptions(trees, seed, replay, processes)
        torture_content(SITE, console, read_today(os.environ), options)


@task
def meetings(
    _: Context, count: int = 1000, seed: int = 1, lang: str = DEFAULT_LANGUAGE.value
) -> None:
    """Izspēlē, kā divi publicē reizē – simulate two publishers that meet and are killed."""
    with task_console(lang) as console:
        simulate_meetings(console, count, seed)


@task
def clean(_: Context) -> None:
    """Izdzēš uzbūvēto – remove what was built."""
    made = (SITE.output, SITE.build_folder, SITE.print_output, SITE.bundle_output, ROOT / KEPT)
    for folder in made:
        shutil.rmtree(folder, ignore_errors=True)
