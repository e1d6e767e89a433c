"""What comes after the check: the build, the bundle with its printed sheets, and the gates."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from kopienas.building.completeness import require_complete_site
from kopienas.bundling.bundle import BundleOptions, make_bundle
from kopienas.planning.plan import Plan
from kopienas.tasks.console import TaskError
from kopienas.tasks.project import Project
from tools.torture.checking import describe_exception
from tools.torture.tree import Tree
from tools.torture.words import words_in

#: A host that no content links to.
SITE_URL = "https://torture.example/kopienas"
#: What a build is told instead of asking the commit.
COMMIT = {"KOPIENAS_COMMIT": "0123abc", "KOPIENAS_BUILT": "2026-11-20T12:00:00+00:00"}
#: The gates that take neither a browser nor the HTML checker.
GATES = ("test_links.py", "test_pages.py", "test_feeds_and_sitemap.py", "test_open_data.py")
XML_ENDINGS = {".xml", ".kml", ".gpx", ".svg"}
SHOWN_ENDINGS = {*XML_ENDINGS, ".html", ".json", ".csv", ".ics", ".geojson"}


def build_tree(project: Project, tree: Tree, output: Path) -> str:
    """Build the content of *project* into *output*, as ``make build`` does; return its faults."""
    command = [sys.executable, "-m", "kopienas.pelican_glue.run", "publishconf.py"]
    command += ["--output", str(output), "--lang", "EN", "--today", tree.today.isoformat()]
    done = subprocess.run(
        command,
        cwd=project.root,
        env={
            **os.environ,
            **COMMIT,
            "SITE_URL": SITE_URL,
            "REPOSITORY_URL": "https://repository.example/kopienas",
            "PYTHONPATH": os.pathsep.join([str(project.plugins), str(project.root)]),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else f"build: {done.stderr.strip()}"


def find_later_faults(project: Project, tree: Tree, plan: Plan, output: Path) -> Iterator[str]:
    """Yield what is wrong with the site of *tree*, accepted and planned as *plan*.

    The site is built into *output*, bundled, and its sheets are printed.
    """
    if fault := build_tree(project, tree, output):
        yield fault
        return
    try:
        require_complete_site(output)
        make_bundle(project, plan.site, output, BundleOptions(SITE_URL, tree.today))
    except TaskError as error:
        yield f"bundle: {error}"
    except Exception as error:  # noqa: BLE001 - any exception is what is looked for
        yield f"bundle: {describe_exception(error)}\n{traceback.format_exc()}"
    yield from _malformed_files(output)


def words_of_output(output: Path) -> frozenset[str]:
    """Return the words in the built pages and files."""
    files = [file for file in sorted(output.rglob("*")) if file.suffix in SHOWN_ENDINGS]
    # A line of iCalendar is folded in the middle of a word (RFC 5545, section 3.1).
    return words_in("\n".join(file.read_text("utf-8").replace("\n ", "") for file in files))


def _malformed_files(output: Path) -> Iterator[str]:
    """Yield the files that programs cannot read."""
    for file in sorted(output.rglob("*")):
        try:
            if file.suffix in XML_ENDINGS:
                ET.fromstring(file.read_bytes())  # noqa: S314 - the site's own file
            elif file.suffix in {".json", ".geojson"}:
                json.loads(file.read_bytes())
        except (ET.ParseError, ValueError) as error:
            yield f"malformed: {file.relative_to(output)}: {error}"


def find_closed_gates(project: Project, output: Path) -> dict[str, str]:
    """Return what the gates say against the built site, by the name of each that fails.

    They are tests that read the folder ``BUILT_SITE``.
    """
    root = project.plugins.resolve().parent
    gates = [str(root / "tests" / "gates" / name) for name in GATES]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short"]
    done = subprocess.run(
        [*command, *gates],
        cwd=root,
        env={**os.environ, "BUILT_SITE": str(output)},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    failed = {line.split(" - ")[0].split(maxsplit=1)[1]: done.stdout for line in lines}
    if done.returncode != 0 and not failed:
        return {"pytest": done.stdout + done.stderr}
    return failed
