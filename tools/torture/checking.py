"""The check of one tree, and the reading that finds lost words."""

from __future__ import annotations

import io
import traceback
from contextlib import redirect_stdout
from dataclasses import dataclass

from kopienas.building.check import check_content
from kopienas.model.language import Language
from kopienas.planning.plan import Plan, plan_site
from kopienas.reading.problem import ContentProblems
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project
from tools.torture.time_limit import TookTooLongError, time_limit
from tools.torture.tree import Tree, Workbench
from tools.torture.verdict import Verdict
from tools.torture.words import lost_words, words_in, words_in_tree

#: Of processor time; a whole check of the real site takes one.
LONGEST_CHECK = 15


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check said of a tree.

    Attributes:
        messages: everything that was printed, in English.
        plan: the plan of an accepted tree.
    """

    verdict: Verdict
    kind: str = ""
    messages: str = ""
    plan: Plan | None = None


def describe_exception(error: BaseException) -> str:
    """Return the type of *error* and the innermost place in the site's own code."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "/kopienas/" in frame.filename] or list(frames)
    place = own[-1].filename.partition("/kopienas/")[2] or own[-1].filename
    return f"{type(error).__name__} in {place}, {own[-1].name}"


def check_tree(project: Project, bench: Workbench, base: Tree, tree: Tree) -> Checked:
    """Lay *tree*, which was made of *base*, out on *bench*, the content of *project*; check it."""
    bench.lay_out(tree)
    printed = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    try:
        with time_limit(LONGEST_CHECK), redirect_stdout(printed):
            check_content(project, Console(Language.EN), tree.today)
            plan = plan_site(bench.content, tree.today)
    except ContentProblems as found:
        return _judge_refusal(found, base, tree)
    except TookTooLongError as error:
        return Checked(Verdict.STUCK, describe_exception(error))
    except Exception as error:  # noqa: BLE001 - any exception is what is looked for
        return Checked(Verdict.CRASHED, describe_exception(error), traceback.format_exc())
    messages = printed.buffer.getvalue().decode()
    return Checked(Verdict.WHOLE, messages=messages, plan=plan)


def _judge_refusal(found: ContentProblems, base: Tree, tree: Tree) -> Checked:
    """Return a refusal, or what is wrong with its messages."""
    try:
        for language in Language:
            found.render(language).encode()
    except Exception as error:  # noqa: BLE001 - any exception is what is looked for
        return Checked(Verdict.CRASHED, describe_exception(error), traceback.format_exc())
    messages = found.render(Language.EN)
    for problem in found.problems:
        path = problem.path.removeprefix("content").removeprefix("/")
        known = not path or any(
            one == path or one.startswith(f"{path}/") for one in (*tree.items, *base.items)
        )
        lines = tree.raw(path).replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        if not (known and 1 <= problem.line <= lines):
            return Checked(Verdict.PLACELESS, problem.what.text, messages)
    return Checked(Verdict.REFUSED, messages=messages)


def words_of_model(plan: Plan) -> frozenset[str]:
    """Return the words that the model of the site holds."""
    return words_in(f"{plan.site.entries!r} {plan.site.directory!r}")


def find_lost_words(
    tree: Tree, shown: frozenset[str], messages: str, ignored: frozenset[str]
) -> str:
    """Return a line for each word of *tree* that is lost, besides those *ignored*."""
    written = {word: path for word, path in words_in_tree(tree).items() if word not in ignored}
    return "\n".join(
        f"content/{path}: {word}" for word, path in lost_words(written, shown, messages).items()
    )
