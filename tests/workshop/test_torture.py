"""Nothing that people do to the content ends in a traceback, or in words lost without a message."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.site_copy import FIXTURE, ROOT, TODAY
from tools.torture.catalogue import CATALOGUE, SOUND, TURNS, Recipe, draw_recipe
from tools.torture.replay import describe_changes, replay_tree
from tools.torture.report import render_failures, render_table
from tools.torture.run import Run, choose_builds
from tools.torture.tree import EmptyFolder, Link, Tree, Workbench
from tools.torture.trial import Trial
from tools.torture.verdict import Outcome, Verdict
from tools.torture.words import lost_words, plant_words, words_in, words_in_tree

#: The changes of which `make torture` finds nothing that fails. Whoever mends what it finds of
#: another adds that one here: the aim is the whole of ``CATALOGUE``.
HOLDING = (
    *("field: missing", "field: of another type", "field: swapped", "field: misnamed"),
    *("field: of the other language", "field: list item", "field: unknown"),
    *("line: deleted", "line: doubled", "line: indented", "line: outdented", "line: merged"),
    *("line: cut in two", "line: swapped", "line: with a tab", "line: indented by a tab"),
    *("line: with a no-break space", "line: with a line above"),
    *("byte: cut off", "byte: mark of byte order", "byte: line ends of Windows"),
    *("byte: line ends of old Macs", "byte: decomposed letters", "byte: in UTF-16"),
    *("byte: in Windows-1257", "file: deleted", "file: emptied", "file: in capitals"),
    *("file: one folder up", "file: a symbolic link", "file: a link to nothing"),
    *("file: picture cut off", "file: picture flipped", "file: text in place of a picture"),
    *("folder: renamed", "folder: nested", "folder: of another kind", "folder: at the top"),
    *(
        "folder: removed",
        "folder: emptied",
        "folder: copied",
        "folder: copied as it is",
        "folder: kind removed",
    ),
    *("habit: date as people write it", "habit: time as people write it"),
    *(name for name in CATALOGUE if name.startswith(SOUND)),
)
SEED = 1
TREES = 30


@pytest.fixture(scope="module")
def base() -> Tree:
    return Tree.read(FIXTURE, TODAY)


@pytest.fixture(scope="module")
def trial(base: Tree, tmp_path_factory: pytest.TempPathFactory) -> Trial:
    return Trial(ROOT, base, tmp_path_factory.mktemp("torture") / "vietne ar āžņ")


def shape(folder: Path) -> dict[str, bytes | str]:
    """Return what lies in *folder*: bytes of files, targets of links, "" for folders."""
    return {
        path.relative_to(folder).as_posix(): (
            str(path.readlink())
            if path.is_symlink()
            else ("" if path.is_dir() else path.read_bytes())
        )
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize("number", range(TREES))
def test_tree_is_refused_with_its_place_or_whole(trial: Trial, number: int) -> None:
    """`make torture` tries thousands; these are a few of them, of changes that hold."""
    outcome = trial.check(draw_recipe(SEED, number, HOLDING))

    assert outcome.verdict in {Verdict.REFUSED, Verdict.WHOLE}, outcome


def test_what_the_check_accepts_is_built_whole(trial: Trial) -> None:
    outcome = trial.build(Recipe(SEED, 0, ("sound: new activity", "sound: new section")))

    assert (outcome.verdict, outcome.built) == (Verdict.WHOLE, True), outcome


def test_a_paste_that_vanishes_is_told_from_one_that_is_shown() -> None:
    written = {"zqaaaaaazq": "news/a/index.lv.md", "zqbbbbbbzq": "news/b/index.lv.md"}

    assert lost_words(written, words_in("<p>ZQAAAAAAZQ</p>"), "") == {
        "zqbbbbbbzq": "news/b/index.lv.md"
    }
    assert not lost_words(written, words_in("zqaaaaaazq"), "content/news/b/a.jpg: not shown")


def test_remarks_of_editors_need_not_be_shown(base: Tree) -> None:
    name = "news/x/index.lv.md"
    text = (
        "---\n# zqaaaaaazq\ntitle: A zqbbbbbbzq\n---\n# zqccccccz\n<!-- zqddddddzq -->zqeeeeeezq\n"
    )

    assert words_in_tree(base.put(name, text)) == {"zqbbbbbbzq": name, "zqeeeeeezq": name}


def test_every_text_of_the_fixture_site_carries_a_word(base: Tree) -> None:
    """A title, a paragraph and a bilingual text each have a word of their own."""
    planted = plant_words(base, Random(SEED))  # noqa: S311 - no secret
    news = planted.text("news/pagalms-atverts/index.lv.md")
    themes = planted.text("data/themes.yaml")

    assert [bool(words_in(line)) for line in news.splitlines() if line.startswith("title")] == [
        True
    ]
    assert len(words_in(news.rpartition("---")[2])) == 1
    assert len(words_in(themes)) == 4


@pytest.mark.parametrize("name", CATALOGUE)
def test_change_makes_the_same_tree_each_time(base: Tree, name: str) -> None:
    """A failure can be replayed by its number."""
    trees = [Recipe(SEED, number, (name,)).make(base) for number in range(6)]

    assert trees == [Recipe(SEED, number, (name,)).make(base) for number in range(6)]
    assert any(tree != base for tree in trees)


def test_every_change_has_its_turn() -> None:
    first = {draw_recipe(SEED, number).names[0] for number in range(len(TURNS))}

    assert first == set(CATALOGUE)


def test_folder_takes_the_shape_of_each_tree(base: Tree, tmp_path: Path) -> None:
    """What one tree left behind does not change the verdict on the next."""
    bench = Workbench(tmp_path / "content")
    news = "news/pagalms-atverts"
    for tree in (
        base,
        base.put(f"{news}/index.lv.md", EmptyFolder()),
        base.put(news, Link("/etc")),
        base.move(news, "news/2026/pagalms"),
        base.without("news"),
        base.put("news", b"fails"),
        base,
    ):
        bench.lay_out(tree)
        fresh = tmp_path / "fresh"
        Workbench(fresh).lay_out(tree)
        assert shape(tmp_path / "content") == shape(fresh)
        fresh.rename(tmp_path / f"done-{len(list(tmp_path.iterdir()))}")


def test_each_change_is_built_at_least_once() -> None:
    run = Run(ROOT, FIXTURE, TODAY, build_each=3)
    accepted = [Recipe(SEED, number, ("byte: cut off",)) for number in range(5)]
    accepted += [Recipe(SEED, 5, ("byte: cut off", "file: copied"))]

    assert [one.number for one in choose_builds(accepted, run)] == [0, 3, 5]
    every_third = replace(run, build_firsts=False)
    assert [one.number for one in choose_builds(accepted, every_third)] == [0, 3]


def test_a_tree_is_shown_again_with_all_that_was_said() -> None:
    told = replay_tree(Run(ROOT, FIXTURE, TODAY, names=("folder: kind removed",)), 2)

    assert told.startswith("2: folder: kind removed\n")
    assert "\nrefused: " in told
    assert "Nothing was built or published." in told


def test_report_names_what_fails_and_how_to_see_it_again() -> None:
    lost = Outcome(7, ("byte: cut off",), Verdict.LOST, "by reading")
    outcomes = [lost, Outcome(8, ("byte: cut off",), Verdict.REFUSED)]

    assert list(render_failures([*outcomes, lost], "r")) == [
        "2 × words lost: by reading [byte: cut off] – --replay r7, r7"
    ]
    assert render_table(outcomes).splitlines()[1].split() == ["byte:", "cut", "off", "1", "1"]


def test_difference_shows_what_cannot_be_seen(base: Tree) -> None:
    tree = base.put("data/menu.yaml", "a\u200b: 1\n").without("data/themes.yaml")

    told = list(describe_changes(base, tree))
    assert "+a\\u200b: 1" in told
    assert any(line.startswith("'data/themes.yaml'") and line.endswith("nothing") for line in told)
