"""Two publishers that interleave, and are killed, between any two steps of git.

``make meetings`` simulates a thousand such meetings: two real processes publish from clones of
their own to one bare repository, and a ``git`` that stands first on PATH stops each before every
command until its turn is drawn. Whatever is drawn must leave one winner and a whole public site.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import tarfile
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from select import POLLIN, poll

from kopienas.building.version_file import digest_of_site, read_version_file
from kopienas.model.language import Language
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.publish import PublishOptions, publish_site
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import read_git_output, run_git
from kopienas.tasks.project import Project

TODAY = date(2026, 11, 20)
HALF = 0.5
STEPS = 24  # commands of git that a publication runs, about; a kill is drawn among them
NAMES = ("anna", "juris")
#: Nothing of the person who runs it gets into what is simulated.
ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **{f"GIT_{who}_NAME": "nobody" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_EMAIL": "nobody@example.org" for who in ("AUTHOR", "COMMITTER")},
    "SITE_URL": "https://example.org",
}
GIT = """\
#!/bin/sh
# ghp-import feeds this one while it runs others: it is stopped at those.
[ "$1" = fast-import ] && exec {git} "$@"
mkfifo "$STEPS/$$" && echo "$$ $*" > "$STEPS/ask" && read -r _ < "$STEPS/$$" && exec {git} "$@"
"""
# Stands in for Pelican: writes a site of some files that tells which source it is of.
BUILD = """\
import json, os, pathlib, sys
output, word = pathlib.Path(sys.argv[3]), pathlib.Path("content/word.txt").read_text()
for name in ("index.html", "en/index.html", "404.html", "sitemap.xml", "addresses.txt"):
    (output / name).parent.mkdir(parents=True, exist_ok=True)
    (output / name).write_text(f"/ {word}\\n")
told = {"site": "https://example.org", "commit": os.environ["KOPIENAS_COMMIT"], "day": sys.argv[7]}
(output / "version.json").write_text(json.dumps(told))
"""


@dataclass(slots=True)
class Publisher:
    """A process that publishes, stopped before each command of git.

    Attributes:
        name: its name, which its commits bear.
        clone: its checkout.
        pipes: the folder where its commands ask for leave.
        kill_at: the step before which it is killed; 0 for never.
    """

    name: str
    clone: Path
    pipes: Path
    kill_at: int
    pid: int = 0
    ask: int = -1
    ended: int = -1
    asking: str = ""
    killed: bool = False
    steps: int = 0

    def start(self) -> None:
        """Start the process and open what it asks through."""
        os.mkfifo(self.pipes / "ask")
        self.ask = os.open(self.pipes / "ask", os.O_RDWR | os.O_NONBLOCK)
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            os.environ["PATH"] = f"{self.pipes.parent}{os.pathsep}{os.environ['PATH']}"
            os.environ["STEPS"] = str(self.pipes)
            os._exit(publish(self.clone, self.name))
        self.ended = os.pidfd_open(self.pid)

    def grant(self) -> None:
        """Let the command run that asks."""
        process = self.asking.partition(" ")[0]
        self.steps += 1
        self.asking = ""
        (self.pipes / process).write_text("go\n")

    def kill(self) -> None:
        """Kill the process and all that it started, as a power cut would."""
        self.killed, self.asking = True, ""
        os.killpg(self.pid, signal.SIGKILL)


@dataclass(slots=True)
class Outcome:
    """How a simulation went.

    Attributes:
        status: the exit status of each publisher.
        turns: who ran which command of git, in order.
    """

    status: dict[str, int] = field(default_factory=dict)
    turns: list[tuple[str, str]] = field(default_factory=list)

    def pushed(self, name: str) -> bool:
        """Return whether the publisher *name* has run the command that changes the public site."""
        return any(who == name and command.startswith("push ") for who, command in self.turns)

    @property
    def contended(self) -> bool:
        """True if both had looked at the public site before either changed it."""
        looked: set[str] = set()
        for who, command in self.turns:
            if command.startswith("push "):
                break
            if command.startswith("ls-remote") and command.endswith("refs/heads/gh-pages"):
                looked.add(who)
        return len(looked) == len(NAMES)


def publish(clone: Path, name: str) -> int:
    """Publish from *clone* and return the exit status of the task."""
    os.environ["GIT_COMMITTER_NAME"] = name
    log = os.open(clone.parent / f"{name}.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.chdir(clone)
    console, branch = Console(Language.EN), PagesBranch(clone, "origin", "gh-pages")
    try:
        publish_site(Project(clone), console, branch, PublishOptions(TODAY))
    except TaskError as error:
        console.print_error(error)
        return 1
    except BaseException as error:  # noqa: BLE001 - the outermost level of this process
        os.write(2, f"{error!r}\n".encode())
        return 2
    return 0


def make_world(folder: Path) -> list[str]:
    """Make the bare repository with two clones; return its commits, the published one first.

    The environment of git is set already.
    """
    run_git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "remote.git")
    run_git(folder, "clone", "--quiet", "remote.git", NAMES[0])
    clone = folder / NAMES[0]
    run_git(clone, "remote", "set-url", "origin", "../remote.git")
    glue = clone / "plugins" / "kopienas" / "pelican_glue"
    glue.mkdir(parents=True)
    (glue / "run.py").write_text(BUILD)
    (clone / ".gitignore").write_text("/.build/\n__pycache__/\n")
    (clone / "content").mkdir()
    commits = []
    for word in ("first", "second", "third"):
        (clone / "content" / "word.txt").write_text(word)
        run_git(clone, "add", "--all")
        run_git(clone, "commit", "--quiet", "--message", word)
        commits.append(run_git(clone, "rev-parse", "HEAD"))
    run_git(clone, "push", "--quiet", "origin", "HEAD:main")
    run_git(clone, "reset", "--quiet", "--hard", commits[0])
    _in_child(partial(publish, clone, "base"))
    shutil.copytree(clone, folder / NAMES[1], symlinks=True)
    wrapper = folder / "bin" / "git"
    wrapper.parent.mkdir()
    wrapper.write_text(GIT.format(git=shutil.which("git")))
    wrapper.chmod(0o755)
    return commits


def take_turns(publishers: list[Publisher], draw: random.Random) -> Outcome:
    """Run all to their end, a command at a time, in the order drawn."""
    outcome = Outcome()
    for one in publishers:
        one.start()
    running = list(publishers)
    while running:
        for one in running:
            _wait_until_asking(one, outcome.status)
        running = [one for one in running if one.name not in outcome.status]
        if running:
            chosen = draw.choice(running)
            if chosen.steps + 1 == chosen.kill_at:
                chosen.kill()
            else:
                outcome.turns.append((chosen.name, chosen.asking.partition(" ")[2]))
                chosen.grant()
    return outcome


def _wait_until_asking(one: Publisher, status: dict[str, int]) -> None:
    """Wait until *one* asks for leave or has ended."""
    while not one.asking and one.name not in status:
        waiting = poll()
        waiting.register(one.ask, POLLIN)
        waiting.register(one.ended, POLLIN)
        ready = {descriptor for descriptor, _ in waiting.poll()}
        if one.ask in ready and not one.killed:
            one.asking = os.read(one.ask, 4096).decode().strip()
        elif one.ended in ready:
            _, how = os.waitpid(one.pid, 0)
            status[one.name] = os.waitstatus_to_exitcode(how)
            os.close(one.ask)
            os.close(one.ended)


def simulate(template: Path, commits: list[str], folder: Path, seed: int) -> tuple[str, list[str]]:
    """Run one simulation in *folder*; return what kind it was and the promises that were broken."""
    draw = random.Random(seed)  # noqa: S311 - not for secrets
    shutil.copytree(template, folder, symlinks=True)
    if draw.random() < HALF:
        run_git(folder / "remote.git", "update-ref", "-d", "refs/heads/gh-pages")
    base = _tip(folder)
    publishers = []
    for name in NAMES:
        run_git(folder / name, "reset", "--quiet", "--hard", draw.choice(commits[1:]))
        pipes = folder / "bin" / name
        pipes.mkdir()
        kill_at = draw.randint(1, STEPS) if draw.random() < HALF else 0
        publishers.append(Publisher(name, folder / name, pipes, kill_at))
    outcome = take_turns(publishers, draw)
    faults = [
        *_faults_of_site(folder, base, commits),
        *_faults_of_outcome(folder, publishers, outcome),
    ]
    for one in publishers:
        run_git(one.clone, "reset", "--quiet", "--hard", commits[-1])
        if one.killed and _in_child(partial(publish, one.clone, "after")) != 0:
            faults.append(f"{one.name} was killed, and its next publication failed")
    killed = sum(one.killed for one in publishers)
    order = "at once" if outcome.contended else "one after the other"
    return f"{order}, {killed} killed", faults


def _in_child(act: Callable[[], int]) -> int:
    pid = os.fork()
    if pid == 0:
        os._exit(act())
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _tip(folder: Path) -> str:
    """Return the public commit, or "" if nothing is public."""
    form = "--format=%(objectname)"
    return run_git(folder / "remote.git", "for-each-ref", form, "refs/heads/gh-pages")


def _publications(folder: Path) -> list[tuple[str, list[str], str]]:
    """Return commit, parents and publisher of each publication, oldest first."""
    if not (tip := _tip(folder)):
        return []
    log = run_git(folder / "remote.git", "log", "--reverse", "--format=%H %P|%cn", tip)
    rows = [line.rpartition("|") for line in log.splitlines()]
    return [(commits.split()[0], commits.split()[1:], who) for commits, _, who in rows]


def _faults_of_site(folder: Path, base: str, commits: list[str]) -> Iterator[str]:
    """Yield a sentence for whatever is wrong with the public site."""
    run_git(folder / "remote.git", "fsck", "--strict", "--no-dangling")
    before = ""
    newest = 0
    for commit, parents, _ in _publications(folder):
        if parents != ([before] if before else []):
            yield f"{commit} stands on {parents}, not on {before}"
        if not before and base not in {"", commit}:
            yield "the public history was overwritten"
        source = _source_of_whole_site(folder, commit)
        if source is None:
            yield f"{commit} is not whole"
        elif commits.index(source) < newest:
            yield f"{commit} is older than the one whose place it took"
        else:
            newest = commits.index(source)
        before = commit


def _source_of_whole_site(folder: Path, commit: str) -> str | None:
    """Return the source of the site in *commit*; None if a file is missing or another."""
    archive = read_git_output(folder / "remote.git", "archive", "--format=tar", commit)
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        tarfile.open(fileobj=BytesIO(archive)) as tar,
    ):
        site = Path(place)
        tar.extractall(site, filter="data")
        (site / ".nojekyll").unlink()
        told = read_version_file(site)
        return str(told["commit"]) if told["digest"] == digest_of_site(site) else None


def _faults_of_outcome(
    folder: Path, publishers: list[Publisher], outcome: Outcome
) -> Iterator[str]:
    """Yield a sentence where a publisher said something else than what it did, or not one won."""
    made = Counter(who for _, _, who in _publications(folder))
    for one in publishers:
        status = outcome.status[one.name]
        if status not in {0, 1, -signal.SIGKILL}:
            yield f"{one.name} ended with {status}"
        # Of one that was killed only its push counts: that was done, or never begun.
        success = status == 0 or (one.killed and outcome.pushed(one.name) and not _lost(one, made))
        if made[one.name] != int(success):
            yield f"{one.name} ended with {status} and made {made[one.name]} publications"
    winners = sum(made[one.name] for one in publishers)
    if outcome.contended and winners > 1:
        yield f"{winners} won"
    if winners == 0 and any(not one.killed or outcome.pushed(one.name) for one in publishers):
        yield "nobody won"


def _lost(one: Publisher, made: Counter[str]) -> bool:
    """Return whether another publisher was faster than *one*, which was killed after its push."""
    return made[one.name] == 0 and any(made[name] for name in NAMES if name != one.name)


def simulate_meetings(console: Console, count: int, first: int) -> None:
    """Simulate *count* meetings of two publishers, that of the seed *first* and those after it.

    Raises:
        TaskError: A promise was broken; the seeds were printed.
    """
    os.environ.update(ENVIRONMENT)
    kinds: Counter[str] = Counter()
    broken = 0
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "template"
        template.mkdir()
        commits = make_world(template)
        for seed in range(first, first + count):
            folder = Path(place) / str(seed)
            kind, faults = simulate(template, commits, folder, seed)
            shutil.rmtree(folder)
            kinds[kind] += 1
            broken += bool(faults)
            for fault in faults:
                console.print(f"seed {seed}: {fault}", f"seed {seed}: {fault}")
    for kind, times in sorted(kinds.items()):
        console.print(f"{times:5} {kind}", f"{times:5} {kind}")
    told = (
        f"Izspēlētas reizes: {count}; solījums lauzts: {broken}.",
        f"Meetings simulated: {count}; with a broken promise: {broken}.",
    )
    if broken:
        raise TaskError(*told)
    console.print(*told)
