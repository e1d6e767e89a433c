"""Damage to single bytes and signs: cut, flipped, of another encoding, not to be seen."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from random import Random

from tools.torture.changes import Change, Changes, edit_file
from tools.torture.tree import TEXT_ENDINGS, Tree

CONTROLS = "\0\x01\x07\x08\x0b\x0c\x1b\x1f\x7f\x85\u2028\u2029"
INVISIBLE = "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff"
NONCHARACTERS = "\ufffe\uffff\U0001fffe\ue000\ufffd"
STRANGE = "🔥👩‍👩‍👧ﷺ한𝔘ﬁ①Ǆ"


def _bytes(edit: Callable[[bytes, Random], bytes]) -> Change:
    def change(tree: Tree, rng: Random) -> Tree:
        path = rng.choice(tree.paths(TEXT_ENDINGS) or [""])
        return tree.put(path, edit(tree.raw(path), rng)) if path else tree

    return change


def _flipped(raw: bytes, rng: Random) -> bytes:
    if not raw:
        return raw
    place = rng.randrange(len(raw))
    return raw[:place] + bytes([raw[place] ^ (1 << rng.randrange(8))]) + raw[place + 1 :]


def _with_one_of(signs: str) -> Change:
    def insert(text: str, rng: Random) -> str:
        place = rng.randrange(len(text) + 1)
        return text[:place] + rng.choice(signs) + text[place:]

    return edit_file(insert)


def _in_encoding(name: str) -> Change:
    return _bytes(lambda raw, _: raw.decode("utf-8", "replace").encode(name, "replace"))


CHANGES: Changes = {
    "cut off": _bytes(lambda raw, rng: raw[: rng.randrange(len(raw) + 1)]),
    "flipped": _bytes(_flipped),
    "mark of byte order": _bytes(lambda raw, _: b"\xef\xbb\xbf" + raw),
    "line ends of Windows": _bytes(lambda raw, _: raw.replace(b"\n", b"\r\n")),
    "line ends of old Macs": _bytes(lambda raw, _: raw.replace(b"\n", b"\r")),
    "control character": _with_one_of(CONTROLS),
    "invisible character": _with_one_of(INVISIBLE),
    "noncharacter": _with_one_of(NONCHARACTERS),
    "strange character": _with_one_of(STRANGE),
    "decomposed letters": edit_file(lambda text, _: unicodedata.normalize("NFD", text)),
    "in UTF-16": _in_encoding("utf-16"),
    "in Windows-1257": _in_encoding("cp1257"),
}
