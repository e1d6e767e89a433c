"""Works out what must change in a history so that nothing of a picture is left, and changes it.

``git filter-repo`` rewrites the commits: git's own documentation sends there from the older
``git filter-branch``, which leaves tags, notes and references in messages behind. What becomes of
each file is decided here beforehand.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from kopienas.photos.content_strikes import collect_phrases, strike_picture
from kopienas.photos.history import FileVersion, PictureHistory, read_blobs
from kopienas.photos.picture_name import PictureName, mention_pattern, name_of_file
from kopienas.photos.scanning import is_content, names_meant_in
from kopienas.tasks.git import GitError, read_git_output

#: Stands in old texts and messages where the picture was named.
GAP = "[…]"
#: The body of a function that filter-repo calls for every version of every file.
_CALLBACK = """
import json
if not value.data:
    with open({file!r}, encoding="utf-8") as opened:
        value.data.update(json.load(opened))
key = blob_id.decode() + ":" + filename.decode("utf-8", "surrogateescape")
if key in value.data:
    new = value.data[key]
    return (filename, mode, new.encode()) if new else (None, mode, blob_id)
return (filename, mode, blob_id)
"""


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What becomes of a history.

    Attributes:
        removed: the versions that are taken out.
        texts: the new text of each version that stays.
        phrases: what was said only of the picture.
    """

    removed: frozenset[FileVersion]
    texts: Mapping[FileVersion, bytes]
    phrases: frozenset[str]

    @property
    def paths(self) -> list[str]:
        """The paths of all files that change."""
        return sorted({one.path for one in (*self.removed, *self.texts)})


def plan_rewriting(
    root: Path,
    picture: PictureHistory,
    versions: AbstractSet[FileVersion],
    present: AbstractSet[FileVersion],
    known_phrases: Collection[str] = (),
) -> Rewriting:
    """Return what must change in *versions*; what is *present* stays as it is.

    *known_phrases* are already known to have been said only of the picture. The newest
    state of the default branch is byte for byte the same before and after.
    """
    removed = frozenset(
        one
        for one in versions - present
        if one.blob in picture.blobs or any(name.is_published(one.path) for name in picture.names)
    )
    old = [one for one in versions - removed - present if not name_of_file(one.path)]
    texts = dict(read_texts(root, old))
    struck = {
        one: strike_picture(one.path, text, picture.names).text if is_content(one.path) else text
        for one, text in texts.items()
    }
    now = "\n".join(text for _, text in read_texts(root, present))
    phrases = {*known_phrases} | {
        phrase
        for one, text in texts.items()
        if struck[one] != text
        for phrase in collect_phrases(one.path, text, struck[one])
        if phrase not in now
    }
    others = {known for one in (*versions, *present) if (known := name_of_file(one.path))}
    blanked = {
        one: _blank(one.path, text, names_meant_in(one.path, picture.names, others), phrases)
        for one, text in struck.items()
    }
    changed = {
        one: text.encode("utf-8", "surrogateescape")
        for one, text in blanked.items()
        if text != texts[one]
    }
    return Rewriting(removed, changed, frozenset(phrases))


def read_texts(root: Path, versions: Collection[FileVersion]) -> Iterator[tuple[FileVersion, str]]:
    """Yield the versions that are text, each with it."""
    contents = dict(read_blobs(root, {one.blob for one in versions if not name_of_file(one.path)}))
    for one in versions:
        content = contents.get(one.blob, b"\0")
        if b"\0" not in content:
            yield one, content.decode("utf-8", "surrogateescape")


def _blank(path: str, text: str, names: Collection[PictureName], phrases: Collection[str]) -> str:
    """Return an old *text* with a gap for what could not be struck by the rules of its form."""
    if phrases:
        text = _phrase_pattern(phrases).sub(GAP, text)
    return mention_pattern(names).sub(GAP, text) if is_content(path) else text


def _phrase_pattern(phrases: Collection[str]) -> re.Pattern[str]:
    """Return a pattern for any of *phrases*, the longer ones first, broken into lines or not."""
    longest = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(r"\s+".join(map(re.escape, one.split())) for one in longest))


def rewrite_history(mirror: Path, picture: PictureHistory, rewriting: Rewriting) -> dict[str, str]:
    """Rewrite all references of the bare clone *mirror*; return the new commit for each old one.

    Raises:
        GitError: git or filter-repo fails.
    """
    orders: dict[str, str] = {f"{one.blob}:{one.path}": "" for one in rewriting.removed}
    for one, text in rewriting.texts.items():
        stored = read_git_output(mirror, "hash-object", "-w", "--stdin", given=text)
        orders[f"{one.blob}:{one.path}"] = stored.decode().strip()
    orders_file, words_file = mirror / "orders.json", mirror / "words.txt"
    orders_file.write_text(json.dumps(orders), "utf-8")
    patterns = [mention_pattern(picture.names).pattern]
    patterns += [_phrase_pattern(rewriting.phrases).pattern] if rewriting.phrases else []
    words_file.write_text(
        "".join(f"regex:(?i){pattern}==>{GAP}\n" for pattern in patterns), "utf-8"
    )
    command = [sys.executable, "-m", "git_filter_repo", "--force"]
    # Commits that are left empty stay: whatever names them, as the published site does, is right.
    command += ["--prune-empty", "never", "--prune-degenerate", "never"]
    command += ["--file-info-callback", _CALLBACK.format(file=str(orders_file.resolve()))]
    command += ["--replace-message", str(words_file.resolve())]
    done = subprocess.run(command, cwd=mirror, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise GitError(done.stderr.strip())
    lines = (mirror / "filter-repo" / "commit-map").read_text("utf-8").splitlines()[1:]
    return dict(line.split() for line in lines)
