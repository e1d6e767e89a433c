"""What reading YAML promises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.reading.problem import Problem
from kopienas.reading.yaml_text import LocatedValues, read_yaml
from tests.site_copy import SiteCopy

ABOUT = "pages/about/index.lv.md"
#: Begins with a letter and is none of the words that YAML keeps for itself.
WORDS = st.from_regex(r"[a-zāžņ][a-zāžņ0-9 _-]{0,20}[a-zāžņ0-9]", fullmatch=True).filter(
    lambda text: text.lower() not in {"true", "false", "null"}
)
PLAIN = st.recursive(
    WORDS | st.integers(-(10**9), 10**9) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


def read(text: str) -> tuple[LocatedValues | None, list[Problem]]:
    problems: list[Problem] = []
    return read_yaml(text, "f.yaml", 1, problems), problems


def written(value: object) -> str:
    """Write *value* in YAML's one-line form."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)


@given(st.text() | st.text("{}[]:,&*!|>-?'\"\\%@#~ \n\tab01") | st.integers().map(str))
def test_no_text_makes_it_fail(text: str) -> None:
    """Any text is read, or a problem says why not."""
    located, problems = read(text)

    assert located is not None or problems


@given(PLAIN)
def test_plain_values_come_back_as_written(value: object) -> None:
    located, problems = read(f"field: {written(value)}")

    assert not problems
    assert located is not None
    assert located.value == {"field": value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2020-01-23", "2020-01-23"),
        ("yes", "yes"),
        ("no", "no"),
        ("12:30", "12:30"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        (".inf", ".inf"),
        ("1e3", "1e3"),
        ("9" * 5000, "9" * 5000),
        ("007", 7),
        ("-3.5", -3.5),
        ("true", True),
        ("~", None),
        ('"ā: ž"', "ā: ž"),
    ],
)
def test_none_of_yamls_surprises(text: str, value: object) -> None:
    """Dates, times, "no" and odd numbers stay the text that was written."""
    located, problems = read(f"field: {text}")

    assert not problems
    assert located is not None
    assert located.value == {"field": value}


def test_every_value_has_its_line() -> None:
    located, _ = read("a:\n  b: 1\n  c:\n    - x\n    - y: 2\n")

    assert located is not None
    lines = [located.line(path) for path in (("a",), ("a", "b"), ("a", "c", 0), ("a", "c", 1, "y"))]
    assert lines == [1, 2, 4, 5]
    assert located.line(("a", "c", 1, "nav")) == 5
    assert located.line(("nav",)) == 1


@pytest.mark.parametrize(
    ("text", "line", "english", "latvian"),
    [
        (
            "location:\n\tlatitude: 56.5",
            8,
            "a tab character where spaces are needed – replace the tab by two spaces",
            "tabulators vietā, kur vajag atstarpes – tabulatora vietā ielieciet divas atstarpes",
        ),
        (
            'lead: "Bez beigām\nun vēl',
            7,
            (
                "a quotation mark is opened but not closed – "
                "close the text with the same mark that opens it"
            ),
            (
                "pēdiņas ir atvērtas, bet nav aizvērtas – "
                "aizveriet tekstu ar tādu pašu zīmi, ar kādu tas sākas"
            ),
        ),
        (
            "title: Divreiz",
            7,
            "title: the field is written twice (first in line 3) – keep one of the two",
            "title: lauks ir uzrakstīts divreiz (pirmoreiz 3. rindā) – atstājiet vienu",
        ),
        (
            "sources: &a [notes]\nlead: *a",
            8,
            "lead: a YAML alias (&name, *name) is used – write the value out",
            "lead: lietota YAML atsauce (&vārds, *vārds) – uzrakstiet vērtību pilnībā",
        ),
        (
            "lead: " + "[" * 1000 + "]" * 1000,
            2,
            "the values are nested too deep – write plain fields",
            "vērtības ir pārāk dziļi saliktas cita citā – rakstiet vienkāršus laukus",
        ),
    ],
)
def test_faulty_yaml_is_told(
    site: SiteCopy, text: str, line: int, english: str, latvian: str
) -> None:
    """Below the five lines that the page has; the line is that of the fault."""
    site.edit(ABOUT, "\n---\n\nIevada", f"\nh1: Virsraksts\n{text}\n---\n\nIevada")
    faults = site.faults()

    assert f"content/{ABOUT}:{line}: {english}" in faults.english
    assert f"content/{ABOUT}:{line}: {latvian}" in faults.latvian


def test_text_with_a_colon_needs_quotes(site: SiteCopy) -> None:
    site.edit(ABOUT, "title: Par mums", "title: Par mums: kopienas")

    assert site.faults().english[0].startswith(f"content/{ABOUT}:3: this is not readable as YAML")
    assert (
        site.faults()
        .english[0]
        .endswith("write “field: value”, indent with two spaces, quote a text that holds “: ”")
    )


def test_alias_bomb_is_refused_at_once(site: SiteCopy) -> None:
    """Ten lists of ten aliases each, which would grow to ten thousand million words."""
    bomb = "a0: &a0 [lol]\n" + "\n".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 11)
    )
    site.edit(ABOUT, "title: Par mums", f"title: Par mums\n{bomb}")
    told = [line for line in site.faults().english if "alias" in line]

    assert len(told) == 100
    assert told[0] == (
        f"content/{ABOUT}:5: a1.0: a YAML alias (&name, *name) is used – write the value out"
    )


def test_each_item_of_a_list_has_its_own_lines() -> None:
    located, problems = read("- id: a\n  names:\n    - x\n- id: b\n- c\n")

    assert (located is not None, problems) == (True, [])
    items = list(located.items()) if located else []
    assert [item.value for item in items] == [{"id": "a", "names": ["x"]}, {"id": "b"}, "c"]
    assert items[0].line(("names", 0)) == 3
    assert [item.line(("id",)) for item in items] == [1, 4, 5]


MARKS = 'put the whole value into quotation marks: "…"'
REMARK = "put the whole value into quotation marks, or the remark onto a line of its own"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (
            "title: Talka #2 pie ezera",
            f"title: “#2 pie ezera” is not read: “#” behind a space begins a remark – {REMARK}",
        ),
        (
            "title: #ekotalka",
            f"title: “#ekotalka” is not read: “#” behind a space begins a remark – {REMARK}",
        ),
        (
            "title: !Svarigi talka pārcelta",
            f"title: the value begins with “!”, which is a sign of YAML – {MARKS}",
        ),
        (
            "title: !!str Talka",
            f"title: the value begins with “!”, which is a sign of YAML – {MARKS}",
        ),
        (
            "title: &Co talka Preiļos",
            f"title: the value begins with “&”, which is a sign of YAML – {MARKS}",
        ),
        (
            "title: *** talka ***",
            f"the value begins with “*”, which is a sign of YAML – {MARKS}",
        ),
        ("title: @preili", f"the value begins with “@”, which is a sign of YAML – {MARKS}"),
        ("title: %5 talka", f"the value begins with “%”, which is a sign of YAML – {MARKS}"),
        ("title: `talka`", f"the value begins with “`”, which is a sign of YAML – {MARKS}"),
        (
            'title: "Mezgls" atver durvis',
            (
                "the value goes on behind its closing quotation mark – "
                "put all of it into single marks: '…'"
            ),
        ),
        (
            "title:\u00a0Talka",
            (
                "a space here is no plain one: U+00A0 NO-BREAK SPACE – "
                "delete the spaces here and type them anew"
            ),
        ),
        (
            "\u00a0\u00a0title: Talka",
            (
                "a space here is no plain one: U+00A0 NO-BREAK SPACE – "
                "delete the spaces here and type them anew"
            ),
        ),
    ],
)
def test_signs_that_eat_a_value_are_told_by_name(site: SiteCopy, written: str, told: str) -> None:
    """With nothing but the one message, and the remedy is that of this mistake."""
    site.edit(ABOUT, "title: Par mums", written)

    assert site.faults().english == [f"content/{ABOUT}:3: {told}"]


@pytest.mark.parametrize(
    "remedy",
    [
        'title: "Talka #2 pie ezera"',
        'title: "!Svarīgi"',
        'title: "&Co talka"',
        "title: '\"Mezgls\" atver durvis'",
        "# piezīme\ntitle: Talka",
        'title: "Talka" # piezīme',
        "title: Talka  # piezīme",
        "title: C#talka",
    ],
)
def test_remedy_works(site: SiteCopy, remedy: str) -> None:
    site.edit(ABOUT, "title: Par mums", remedy)

    assert site.plan().pages


@pytest.mark.parametrize("marks", ["“{}”", "„{}”", "«{}»", "‘{}’"])
def test_curly_marks_around_a_value_are_told(site: SiteCopy, marks: str) -> None:
    """They look like quotation marks, and are a part of the value."""
    talka = "activities/rudens-talka/index.lv.md"
    day = "2020-09-24/2020-09-27"
    site.edit(talka, f'"{day}"', marks.format(day))
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{talka}:2: when: the value stands in curly quotation marks – "
            f'write it in straight ones: "{day}"'
        )
    ]
    assert faults.latvian == [
        (
            f"content/{talka}:2: when: vērtība ir tipogrāfiskajās pēdiņās – "
            f'rakstiet to taisnajās: "{day}"'
        )
    ]
