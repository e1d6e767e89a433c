"""What a report promises."""

from kopienas.model.language import Language
from kopienas.reading.problem import ContentProblems, Message, Problem

MISSING, ADD = Message("the field is missing"), Message("add it")
TWICE = "the id “{name}” is used twice"


def test_problems_stand_in_the_order_of_files_and_lines_each_once() -> None:
    first = Problem("a.md", 2, "title", MISSING, ADD)
    problems = ContentProblems(
        [Problem("b.md", 1, "", MISSING, ADD), Problem("a.md", 10, "", MISSING, ADD), first, first]
    )

    assert [(one.path, one.line) for one in problems.problems] == [
        ("a.md", 2),
        ("a.md", 10),
        ("b.md", 1),
    ]
    assert problems.render(Language.EN).splitlines() == [
        "a.md:2: title: the field is missing – add it",
        "a.md:10: the field is missing – add it",
        "b.md:1: the field is missing – add it",
        "Problems found: 3. Nothing was built or published.",
    ]
    assert problems.render(Language.LV).splitlines()[-1] == (
        "Atrastas kļūdas: 3. Nekas nav uzbūvēts un nekas nav publicēts."
    )


def test_problems_that_differ_in_what_they_name_are_two() -> None:
    """Two broken links of one line say the same of different targets."""
    pair = [Problem("a.md", 1, "", Message(TWICE, {"name": name}), ADD) for name in "xy"]

    assert len(ContentProblems(pair).problems) == 2


def test_braces_in_what_was_found_stay() -> None:
    message = Message("{found} is not a number", {"found": "“{figure:x}”"})

    assert message.render(Language.EN) == "“{figure:x}” is not a number"
