"""A struck picture takes its caption along, in each form of Markdown, and nothing else."""

import pytest

from kopienas.photos.prose_strikes import strike_from_prose

PATH = "content/news/talka/index.lv.md"
OWN = {"content/news/talka/x.jpg"}

FORMS = {
    "alone": "![Vārti pie mājas](x.jpg)\n",
    "with a title": '![Vārti](x.jpg "Vārti pie mājas")\n',
    "in angle brackets": "![Vārti](<x.jpg>)\n",
    "from the folder above": "![Vārti](../talka/x.jpg)\n",
    "from the root": "![Vārti](/content/news/talka/x.jpg)\n",
    "over two lines": "![Vārti\npie mājas](x.jpg)\n",
    "with brackets in its words": "![Vārti [zaļi]](x.jpg)\n",
    "caption in the same line": "![Vārti](x.jpg) *Parakstā Anna.*\n",
    "caption in the next line": "![Vārti](x.jpg)\n*Parakstā Anna.*\n",
    "caption over two lines": "![Vārti](x.jpg)\n_Parakstā\nAnna._\n",
    "caption in the next paragraph": "![Vārti](x.jpg)\n\n*Parakstā Anna.*\n",
    "caption as HTML": "![Vārti](x.jpg)\n<em>Parakstā Anna.</em>\n",
    "linked": "[![Vārti](x.jpg)](https://example.org/)\n",
    "linked by a label": "[![Vārti](x.jpg)][saite]\n",
    "by a label": "![Vārti][v]\n\n[v]: x.jpg\n",
    "by its own words": '![Vārti]\n\n[vārti]: x.jpg "Vārti"\n',
    "image of HTML": "<img alt='Vārti' src='x.jpg'>\n",
    "linked image of HTML": '<a href="https://example.org/"><img src="x.jpg" alt="Vārti"></a>\n',
    "figure": '<figure>\n<img src="x.jpg" alt="Vārti">\n<figcaption>A</figcaption>\n</figure>\n',
    "in a list": "- ![Vārti](x.jpg)\n",
    "in a numbered list": "1. ![Vārti](x.jpg) *Anna.*\n",
    "in a quotation": "> ![Vārti](x.jpg)\n",
    "as a heading": "## ![Vārti](x.jpg)\n",
}


def struck(text: str) -> str:
    return strike_from_prose(text, PATH, OWN.__contains__)[0]


@pytest.mark.parametrize("form", FORMS)
def test_picture_goes_with_its_caption(form: str) -> None:
    assert struck(f"Pirms.\n\n{FORMS[form]}\nPēc.\n").split() == ["Pirms.", "Pēc."]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Redz ![vārtus](x.jpg) un ielu.\n", "Redz  un ielu.\n"),
        ("- ![Vārti](x.jpg)\n- ![Iela](y.jpg)\n", "- ![Iela](y.jpg)\n"),
        ("![Vārti](x.jpg)\n*Sākums* un *beigas*.\n", "*Sākums* un *beigas*.\n"),
        ("![Vārti](x.jpg)\n\n*Pirmais* teikums.\n", "*Pirmais* teikums.\n"),
        ("![Vārti](x.jpg)\n\n- *Punkts*\n", "- *Punkts*\n"),
        ("![Vārti](x.jpg)\n![Iela](y.jpg)\n", "![Iela](y.jpg)\n"),
        ("![Vārti](x.jpg)\n![Vārti](x.jpg)\nPēc.\n", "Pēc.\n"),
        ("| ![V](x.jpg)<br>*Anna* | b |\n", "| | b |\n"),
        ("| ![V](x.jpg) teksts | b |\n", "|  teksts | b |\n"),
        ("![Vārti](x.jpg)", ""),
        ("Pirms.\r\n\r\n![Vārti](x.jpg)\r\n\r\nPēc.\r\n", "Pirms.\r\n\r\nPēc.\r\n"),
    ],
)
def test_what_is_no_caption_stays(text: str, left: str) -> None:
    assert struck(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "![Vārti](y.jpg)\n*Paraksts.*\n",
        "![Vārti](../cita/x.jpg)\n",
        "![Vārti](https://example.org/x.jpg)\n",
        "![x.jpg][y]\n\n[y]: y.jpg\n",
        "Fails x.jpg\0 ![Vārti](x.jpg)\n",
    ],
)
def test_other_pictures_stay(text: str) -> None:
    assert strike_from_prose(text, PATH, OWN.__contains__) == (text, [])


def test_lines_are_those_of_the_new_text() -> None:
    text = "Pirms.\n\n![Vārti](x.jpg)\n\nVidus.\n\nRedz ![vārtus](x.jpg).\n"

    left, lines = strike_from_prose(text, PATH, OWN.__contains__)
    assert left == "Pirms.\n\nVidus.\n\nRedz .\n"
    assert lines == [3, 5]
