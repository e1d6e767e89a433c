"""What changing a list promises: only what was meant is gone, and every other byte stays."""

import pytest

from kopienas.photos.yaml_lists import append_entries, remove_entries

#: Each line that ends in a letter belongs to the entry of that picture.
TEXT = """\
# Virs visa, „a.jpg”
- file: a.jpg  #a
  sources: [x]  #a
# Virs b, pirmā rinda

- kind: photo   #b
  # iekšā  #b
  file: "b.jpg"   #b
  alt:  #b
    lv: >-  #b
      Teksts - ar svītru.  #b
# Virs c
-   panels:
    - photos:
        # Virs c un d
        - file: c.jpg  #c
          scope:  #c
            - web  #c
        - {alt: {lv: '}'}, file: 'd.jpg'}  #d
        - kind: drawn
          file: e.jpg
          title: {lv: "Ē",   en: E}
- file: f.jpg  #f
  status:   # given, withdrawn  #f
# Beigas
"""


def removed(text: str, *names: str) -> str:
    return remove_entries(text, "file", lambda file: file.partition(".")[0] in names)


@pytest.mark.parametrize("names", ["a", "b", "c", "d", "f", "ab", "cd", "abcdf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_of_the_entries_are_gone_and_no_others(names: str, end: str) -> None:
    """The entry may begin with another field or stand in braces, at any depth."""
    kept = [line for line in TEXT.splitlines() if not line.endswith(tuple(f"#{n}" for n in names))]

    text = TEXT.replace("\n", end)
    assert removed(text, *names) == "".join(line + end for line in kept)


@pytest.mark.parametrize(
    ("names", "left"),
    [
        ("a", "photos: [{n: 1, file: b.jpg}, {file: c.jpg}] # k\n"),
        ("b", "photos: [{file: a.jpg}, {file: c.jpg}] # k\n"),
        ("c", "photos: [{file: a.jpg}, {n: 1, file: b.jpg}] # k\n"),
        ("ab", "photos: [{file: c.jpg}] # k\n"),
        ("bc", "photos: [{file: a.jpg}] # k\n"),
        ("abc", "photos: [] # k\n"),
    ],
)
def test_entries_of_a_list_in_brackets_go_with_their_commas(names: str, left: str) -> None:
    text = "photos: [{file: a.jpg}, {n: 1, file: b.jpg}, {file: c.jpg}] # k\n"

    assert removed(text, *names) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("- file: a.jpg", "[]\n"),
        ("# Virs\n- {file: a.jpg}\n", "# Virs\n[]\n"),
        ("photos:\n- file: a.jpg\nx: 1\n", "photos:\n  []\nx: 1\n"),
    ],
)
def test_list_that_loses_its_last_entry_stays_a_list(text: str, left: str) -> None:
    assert removed(text, "a") == left


ROOMS = """\
- title: Istaba  #a
  # Pie sienas  #a
  panels:  #a
    - title: Stends  #a
      photos:  #a
        - file: a.jpg  #a
          scope: [web]  #a
- title: Zāle  # paliek
  panels:
    - title: Pirmais  #b
      photos: [{file: b.jpg}]  #b
    - title: Otrais
      photos:
        - file: c.jpg
      text: Teksts.
"""


@pytest.mark.parametrize("names", ["a", "b", "ab"])
def test_entry_goes_with_the_last_one_of_its_list(names: str) -> None:
    """A panel does not hang without pictures, nor a room without panels."""
    lines = ROOMS.splitlines(keepends=True)
    kept = [line for line in lines if not line.endswith(tuple(f"#{one}\n" for one in names))]

    assert removed(ROOMS, *names) == "".join(kept)
    assert removed(ROOMS, "a", "b", "c") == "[]\n"


NEW = "- file: z.jpg\n  status: # vai ir\n"


@pytest.mark.parametrize(
    ("text", "longer"),
    [
        ("", NEW),
        ("[]\n", NEW),
        ("# Virs\n[]\n", f"# Virs\n{NEW}"),
        ("- {file: a.jpg}  # k\n# Beigas\n", f"- {{file: a.jpg}}  # k\n# Beigas\n{NEW}"),
        ("  - file: a.jpg\n", "  - file: a.jpg\n  - file: z.jpg\n    status: # vai ir\n"),
        ('[{file: a, x: "1"},\n {file: b}]\n', f'- {{file: a, x: "1"}}\n- {{file: b}}\n{NEW}'),
        ("nav saraksts: {\n", f"nav saraksts: {{\n{NEW}"),
    ],
)
def test_entries_come_after_whatever_stands_there(text: str, longer: str) -> None:
    assert append_entries(text, NEW) == longer
