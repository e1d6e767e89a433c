"""How the code is laid out: who may import whom, and how large files and functions may grow."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

from tests.site_copy import ROOT

PACKAGE = ROOT / "plugins" / "kopienas"
MODULES = sorted(PACKAGE.rglob("*.py"))


def named(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def test_imports_run_one_way() -> None:
    """The contract in pyproject.toml holds for every room."""
    path = os.pathsep.join([str(ROOT / "plugins"), str(ROOT)])
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_pelican_is_imported_when_the_plugin_is_registered() -> None:
    """Reading the content, as the checker does, needs no Pelican."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text("utf-8"))

    assert not [
        node
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom) and "future" not in ast.dump(node)
    ]


def test_modules_stay_small() -> None:
    lines = {named(file): len(file.read_text("utf-8").splitlines()) for file in MODULES}

    assert {name: count for name, count in lines.items() if count > 400} == {}
    assert median(lines.values()) < 130


def test_functions_stay_small() -> None:
    long = {
        f"{named(file)}: {node.name}": size
        for file in MODULES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
        and (size := (node.end_lineno or 0) - node.lineno + 1) > 45
    }

    assert long == {}
