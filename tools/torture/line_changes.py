"""Damage to single lines: deleted, doubled, indented, merged, with a tab or a no-break space."""

from __future__ import annotations

from random import Random

from tools.torture.changes import Changes, TextEdit, edit_file, edit_line
from tools.torture.words import with_new_words

NBSP = "\N{NO-BREAK SPACE}"


def _deleted(text: str, rng: Random) -> str:
    lines = text.split("\n")
    del lines[rng.randrange(len(lines))]
    return "\n".join(lines)


def _doubled(text: str, rng: Random) -> str:
    lines = text.split("\n")
    number = rng.randrange(len(lines))
    lines.insert(number + 1, with_new_words(lines[number], rng))
    return "\n".join(lines)


def _merged(text: str, rng: Random) -> str:
    """Join a line to the one before it."""
    lines = text.split("\n")
    if len(lines) > 1:
        number = rng.randrange(1, len(lines))
        lines[number - 1 : number + 1] = [lines[number - 1] + lines[number]]
    return "\n".join(lines)


def _cut_in_two(line: str, rng: Random) -> str:
    place = rng.randrange(len(line) + 1)
    return f"{line[:place]}\n{line[place:]}"


def _swapped(text: str, rng: Random) -> str:
    lines = text.split("\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def _each_space(sign: str) -> TextEdit:
    """Return an edit that puts *sign* in place of one space of a line."""

    def edit(line: str, rng: Random) -> str:
        places = [index for index, one in enumerate(line) if one == " "]
        if not places:
            return sign + line
        place = rng.choice(places)
        return line[:place] + sign + line[place + 1 :]

    return edit


CHANGES: Changes = {
    "deleted": edit_file(_deleted),
    "doubled": edit_file(_doubled),
    "indented": edit_file(edit_line(lambda line, rng: " " * rng.randint(1, 5) + line)),
    "outdented": edit_file(edit_line(lambda line, _: line.lstrip())),
    "merged": edit_file(_merged),
    "cut in two": edit_file(edit_line(_cut_in_two)),
    "swapped": edit_file(_swapped),
    "with a tab": edit_file(edit_line(_each_space("\t"))),
    "indented by a tab": edit_file(edit_line(lambda line, _: f"\t{line.lstrip()}")),
    "with a no-break space": edit_file(edit_line(_each_space(NBSP))),
    "with a line above": edit_file(lambda text, rng: rng.choice(("\n", " \n", "x\n")) + text),
}
