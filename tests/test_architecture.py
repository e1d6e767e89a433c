"""How the code is laid out: who may import whom, and how large files and functions may grow."""

import ast
from pathlib import Path
from statistics import median

import pytest

from tests.site_copy import ROOT

PACKAGE = ROOT / "plugins" / "kopienas"
MODULES = sorted(PACKAGE.rglob("*.py"))
#: What each layer may import of the package.
ALLOWED = {
    "model": {"model"},
    "wording": {"wording", "model"},
    "imaging": {"imaging", "model"},
    "reading": {"reading", "imaging", "wording", "model"},
    "views": {"views", "wording", "model"},
}
GLUE = {"glue.py", "pelican_run.py", "__init__.py"}


def named(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def imports(file: Path) -> set[str]:
    """Return every module that *file* imports, wherever in it."""
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    return plain | {f"{node.module}.{alias.name}" for node in parts for alias in node.names}


@pytest.mark.parametrize("layer", ALLOWED)
def test_layer_imports_only_what_lies_below_it(layer: str) -> None:
    """The model knows nothing else of the site; reading and views know nothing of each other."""
    files = sorted((PACKAGE / layer).rglob("*.py"))
    assert files
    for file in files:
        own = {name for name in imports(file) if name.split(".")[0] == "kopienas"}
        assert {name.split(".")[1] for name in own} <= ALLOWED[layer], named(file)


def test_only_the_glue_knows_pelican() -> None:
    users = {
        named(file)
        for file in MODULES
        if any(name.split(".")[0] == "pelican" for name in imports(file))
    }

    assert users == GLUE


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
