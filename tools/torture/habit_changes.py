"""Habits of people who edit: what they write, paste and forget, each with a word to look for.

``{word}`` stands for a marked word of its own each time.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tools.torture.changes import Change, Changes, edit_body, edit_value
from tools.torture.tree import Tree
from tools.torture.words import mint_word

DATES = (
    *("16.05.2024", '"16.05.2024."', "2026. gada 12. decembris", "12. decembrī", "12/12/2026"),
    *("2026-12-12 – 2026-12-14", "2026-12-12–14", "no 12. līdz 14. decembrim", "„2026-12-12”"),
    *("“2026-12-12”", "2026-12-12.", "December 12, 2026", "2026.12.12", "2026-1-2", "26-12-12"),
    *("2026-12-12 11:00", "2026-12-12T11:00", "drīz", "?", "2026-12-12 (sestdiena)", "20260512"),
)
TIMES = (
    *("11.00-13.00", "9:00–11:00", "13:00–11:00", "no 11 līdz 13", "11:00 - 13:00", "25:00"),
    *("plkst. 11", "11", "19:00–01:00", "11:00-13:00-15:00", "11:00–", "pl.11:00", "1100"),
)
TEXTS = (
    *("Talka #2 {word}", "Rīgas iela 5 # 12, {word}", "!Svarīgi {word} talka", "!{word}"),
    *("&{word} talka Preiļos ar daudz vārdiem tajā", "*{word}", "@{word} talka", "%{word}"),
    *("Mezgls: {word} un vēl kas", '"Mezgls" {word} atver', '"{word}', "„{word}” atver durvis"),
    *(
        "“{word}”",
        "'{word}'",
        "{word}: ",
        "- {word}",
        "? {word}",
        "{{word}}",
        "[{word}]",
        "`{word}`",
    ),
    *("| {word}", "> {word}", "<b>{word}</b>", "<script>{word}", "{word} \\", "Jā", "Nē", "2026"),
    *("{word}\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}{word}", "{word}\x0bturpinājums", "{word} 🔥"),
    *(
        "{word} {figure:participants}",
        "{word} {figure:nav}",
        "{word} {",
        "{word} {% if %}",
        "{{7*7}}",
    ),
    *("=HYPERLINK({word})", "+{word}", "{word} <<<<<<< HEAD", "#{word}", "{word},", "{word} -- x"),
)
LINES = (
    *(
        "24. un 25. oktobrī {word}",
        "12. klases skolēni {word}",
        "2. stāvā {word}",
        "1986. A year {word}",
    ),
    *(
        "- 24. un 25. oktobrī {word}",
        "Līdzi jāņem:\n- cimdi {word}\n- grābeklis",
        "1) {word}\n2) {word}",
    ),
    *(
        "- {word}\n  - {word}\n    - {word}",
        "• {word}\n• {word}",
        "    {word}",
        "\t{word}",
        "o\t{word}",
    ),
    *(
        "<!-- {word}",
        "<!-- šo vēl pārbaudīt -->",
        "**šeit {word}",
        "~~{word}~~",
        "==={word}===",
        "*{word}",
    ),
    *("<<<<<<< HEAD\n{word}\n=======\n{word}\n>>>>>>> main", "<<<<<<< HEAD\n\n{word}\n\n=======\n"),
    *(
        "#Programma {word}",
        "# Programma {word}",
        "{word}\n====",
        "#### {word}",
        "**Programma {word}**",
    ),
    *(
        "## {word}\n\n## {word}",
        "##",
        "### {word} #",
        "---\n\n{word}",
        "***\n{word}",
        "{word}\n---",
    ),
    *("TODO {word}", "XXX", "Nodarbība ilgst 60 minūtes {word}, telpā ir 100 m², mājai 80 gadu."),
    *(
        "| a | b |\n|---|\n| {word} | {word} | {word} |",
        "a | b\n{word}",
        "{word} ......",
        "{word}[^1]",
    ),
    *(
        "{word}[^1]\n\n[^1]: Piezīme {word}.",
        "[{word}][nav]",
        "[{word}]",
        "[{word}]()",
        "[]({word})",
    ),
    *("\\[{word}\\]", "$${word}$$", ":::note\n{word}\n:::", "[[{word}]]", "{{word}}", "{:{word}}"),
    *(
        "&nbsp;{word}&shy;",
        "&#{word};",
        "&lt;{word}&gt;",
        "{word} &",
        "<{word}>",
        "Pulksten <laiks> {word}",
    ),
    *("{word} " + "9" * 4400, "a" * 1500 + " {word}", "[" * 300 + "{word}", "> " * 60 + "{word}"),
    *(
        "tel. 29 123 456 {word}",
        "vards@example.org {word}",
        "www.preili.lv {word}",
        "{word}\f{word}",
    ),
)
LINKS = (
    *(
        "[{word}](www.preili.lv)",
        "[{word}](http://localhost:8000/x/)",
        "[{word}](file:///C:/x.docx)",
    ),
    *(
        "[{word}](https://www.preili.lv/ “Preiļi”)",
        "[{word}](https://example.org/a b)",
        "[{word}](#nav)",
    ),
    *(
        "[{word}](../../news/nav/)",
        "[{word}](/jaunumi/)",
        "[{word}](index.lv.md)",
        "[{word}](C:\\x.doc)",
    ),
    *(
        "[{word}](javascript:alert(1))",
        "[{word}](mailto:)",
        "[{word}](tel:+371)",
        "[{word}](//a.lv)",
    ),
    *(
        "[{word}](http://[::1)",
        "[{word}](https://a:99999/)",
        "[{word}](https://a:x/)",
        "[{word}](../..)",
    ),
    *(
        "<https://example.org/{word}>",
        "https://example.org/{word}",
        "[šeit](https://example.org/{word})",
    ),
    *(
        "[{word}] (https://example.org)",
        "(https://example.org)[{word}]",
        "[{word}](https://example.org",
    ),
    *("![{word}](nav.jpg)", "![](varti.jpg) {word}", "![{word} un vēl vārdi](https://a.lv/b.jpg)"),
)
HTML = (
    '<iframe src="https://www.youtube.com/embed/{word}"></iframe>',
    '<iframe src="https://maps.example/">{word}</iframe>',
    '<form action="/x"><label>{word}<input></label><button>Pieteikties</button></form>',
    *(
        "<script>alert('{word}')</script>",
        "<script>{word}",
        "<style>{word}",
        "<style>p{}</style> {word}",
    ),
    *("<title>{word}", "<xmp>{word}", "<noembed>{word}", "<plaintext>{word}", "<textarea>{word}"),
    *(
        "<u>{word}</u>",
        "<details><summary>{word}</summary>{word}</details>",
        "<center>{word}</center>",
    ),
    *(
        '<p class="MsoNormal"><span style="color:red">{word}<o:p></o:p></span></p>',
        "<o:p>{word}</o:p>",
    ),
    *(
        "<div><h1>{word}</h1></div>",
        "<h5>{word}</h5>",
        "<table><tr><td>{word}</table>",
        "<br>{word}</br>",
    ),
    *("<a href=“https://example.org”>{word}</a>", "<a>{word}</a>", '<a name="x">{word}</a>'),
    *(
        '<img src="x.jpg" alt="{word}">',
        "<video src=x.mp4>{word}</video>",
        "<svg><text>{word}</text></svg>",
    ),
    *(
        "<![CDATA[{word}]]>",
        "<?php echo '{word}' ?>",
        "<!DOCTYPE html>{word}",
        "<math><mi>{word}</mi></math>",
    ),
    *("<p>{word}", "</p>{word}", "</div></body></html>{word}", "<select><option>{word}</select>"),
    *(
        "<object>{word}</object>",
        "<embed src='{word}'>",
        "<template>{word}</template>",
        "<b {word}>x",
    ),
    "![{word} un vēl vārdi](data:image/png;base64,iVBORw0KGgoAAAANSUhEUg48==)",
    '<img alt="{word} un vēl" src="data:image/png;base64,iVBORw0KGgo=">',
)


def with_words(pattern: str, rng: Random) -> str:
    """Return *pattern* with a word of its own in each place for one."""
    parts = pattern.split("{word}")
    return "".join(part + mint_word(rng) for part in parts[:-1]) + parts[-1]


def _pasted(patterns: tuple[str, ...], between: Iterable[str] = ("\n\n", "\n")) -> Change:
    """Return a change that puts one of *patterns* among the paragraphs of a text."""
    gaps = tuple(between)

    def paste(body: str, rng: Random) -> str:
        places = [index for index, sign in enumerate(body) if sign == "\n"] or [len(body)]
        place = rng.choice(places)
        gap = rng.choice(gaps)
        return body[:place] + gap + with_words(rng.choice(patterns), rng) + gap + body[place:]

    return edit_body(paste)


def _value(patterns: tuple[str, ...], *names: str) -> Change:
    changes = [
        edit_value(lambda _, rng: with_words(rng.choice(patterns), rng), one) for one in names
    ]

    def change(tree: Tree, rng: Random) -> Tree:
        return rng.choice(changes)(tree, rng)

    return change


CHANGES: Changes = {
    "date as people write it": _value(
        DATES, "when", "date", "opened", "written", "checked", "as_of"
    ),
    "time as people write it": _value(TIMES, "when", "time", "hours"),
    "text with signs of YAML": _value(TEXTS, "title", "summary", "place", "author", "address"),
    "text with signs, in a list": _value(TEXTS, "file", "id", "role", "value", "note", "credit"),
    "line with signs of Markdown": _pasted(LINES),
    "link as people write it": _pasted(LINKS),
    "paste of HTML": _pasted(HTML),
    "picture pasted as text": _pasted(HTML[-2:]),
}
