"""What the editors' guide in content/ says of fields, dates and messages is true."""

import re

import pytest
from babel.messages.pofile import read_po

from kopienas.model.fields import Form
from kopienas.model.kinds import KINDS
from kopienas.model.language import Language
from kopienas.model.period import Period
from kopienas.reading.form import fill_form
from kopienas.reading.problem import CATALOGUE, Problem
from kopienas.reading.yaml_text import read_yaml
from kopienas.wording.dates import Case, period_in_words
from tests.editors_guide import (
    CODE_ROW,
    CONTENT,
    FORMS,
    ROW,
    choices_of_field,
    section_of_guide,
    sections,
)

EVERY_FORM = [
    pytest.param(folder, heading, form, id=f"{folder}-{heading}")
    for folder, forms in FORMS.items()
    for heading, form in forms.items()
]


@pytest.mark.parametrize("folder", FORMS)
def test_every_table_of_fields_describes_a_form(folder: str) -> None:
    """A heading with fields that no form stands behind would teach editors in vain."""
    described = {heading for heading, below in sections(folder).items() if ROW.search(below)}
    assert described == set(FORMS[folder])


@pytest.mark.parametrize(("folder", "heading", "form"), EVERY_FORM)
def test_every_field_is_named_and_no_other(folder: str, heading: str, form: type[Form]) -> None:
    """The tables name each field once, and say rightly whether it may be left out."""
    rows = ROW.findall(sections(folder)[heading])
    required = {
        field.alias or name: field.is_required() for name, field in form.model_fields.items()
    }

    assert sorted(name for name, *_ in rows) == sorted(required)
    assert all((need == "obligāts") == required[name] for name, need, _ in rows)


@pytest.mark.parametrize(("folder", "heading", "form"), EVERY_FORM)
def test_the_examples_of_a_table_are_accepted(folder: str, heading: str, form: type[Form]) -> None:
    """No field finds fault with its example; some examples of a table exclude each other."""
    problems: list[Problem] = []
    examples = "\n".join(example for *_, example in ROW.findall(sections(folder)[heading]))
    located = read_yaml(examples, folder, 1, problems)

    assert located is not None
    fill_form(form, located.value, located, folder, problems)
    assert [problem for problem in problems if problem.field] == []


@pytest.mark.parametrize(("folder", "heading", "form"), EVERY_FORM)
def test_every_choice_is_named(folder: str, heading: str, form: type[Form]) -> None:
    """An editor finds each value of a closed list in the folder's README.

    Of a page that lists the things of a folder, the template is the folder's name, by rule.
    """
    text = (CONTENT / folder / "README.md").read_text("utf-8")
    values = {one for field in form.model_fields.values() for one in choices_of_field(field)}
    kinds = {kind.folder for kind in KINDS}
    assert {value for value in values - kinds if f"`{value}`" not in text} == set(), heading


def test_every_list_is_described() -> None:
    """Each file of content/data/ has its heading."""
    headings = " ".join(sections("data")).split()
    assert {file.stem for file in (CONTENT / "data").glob("*.yaml")} <= set(headings)


def test_dates_read_as_the_guide_says() -> None:
    """The table of dates shows what visitors will see."""
    rows = CODE_ROW.findall(section_of_guide("Datumi"))
    periods = [(Period.parse(written.strip('"')), shown) for written, shown in rows]

    assert periods
    for period, shown in periods:
        assert period_in_words(period, Language.LV, Case.NOMINATIVE) == shown


def test_messages_of_the_guide_are_those_of_the_checker() -> None:
    """Every message in the table of faults is in the catalogue, its places filled in."""
    with CATALOGUE.open("rb") as file:
        said = [str(message.string) for message in read_po(file) if message.id]
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(text)) for text in said]
    quoted = [message for message, _ in CODE_ROW.findall(section_of_guide("Ko saka pārbaude"))]

    assert quoted
    unknown = [text for text in quoted if not any(re.fullmatch(one, text) for one in patterns)]
    assert unknown == []


@pytest.mark.parametrize("folder", ["", *FORMS])
def test_links_between_the_guides_lead_somewhere(folder: str) -> None:
    """Files named by a relative link exist; links inside samples are samples."""
    text = (CONTENT / folder / "README.md").read_text("utf-8")
    text = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    assert [target for target in linked if not (CONTENT / folder / target).exists()] == []
