"""Nothing is asked of editors that no page, file or check makes use of."""

import ast
from collections.abc import Iterator
from functools import cache

import pytest
from jinja2 import Environment, nodes

from kopienas.model.consent import Consent
from kopienas.model.fields import Form
from kopienas.views.labels import ACCESS
from tests.editors_guide import FORMS
from tests.site_copy import ROOT

#: What is kept on record for those who must account for it, and shown to nobody.
RECORDS = {(Consent, "basis")}
FIELDS = {
    (form, field)
    for forms in FORMS.values()
    for form in forms.values()
    for field in form.model_fields
}


@cache
def attributes_in_use() -> frozenset[str]:
    """Return the name of each attribute that the plugin and the theme's templates read."""
    return frozenset({*_read_by_python(), *_read_by_templates(), *ACCESS})


def _read_by_python() -> Iterator[str]:
    for file in ROOT.glob("plugins/kopienas/**/*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                yield node.attr


def _read_by_templates() -> Iterator[str]:
    syntax = Environment(extensions=["jinja2.ext.i18n"])  # noqa: S701 - nothing is rendered
    for file in ROOT.glob("theme/templates/**/*.html"):
        for node in syntax.parse(file.read_text("utf-8")).find_all(nodes.Getattr):
            yield node.attr


@pytest.mark.parametrize(
    ("form", "field"),
    sorted(FIELDS - RECORDS, key=str),
    ids=lambda one: getattr(one, "__name__", one),
)
def test_every_field_is_used(form: type[Form], field: str) -> None:
    """Told apart by name only: a field whose namesake is in use counts as used."""
    assert field in attributes_in_use(), f"{form.__name__}.{field}"
