"""Writes the answer under a pull request, in Latvian, from the report of its run.

    python -m tools.review.comment REPORT RUN_URL FILES_URL

prints Markdown. It needs nothing but Python, and runs with the code of main.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

from tools.review.report import ChangedPage, Fault, Report, read_report

#: The first line, by which the answer is found again to be kept up to date.
MARK = "<!-- darbigas-kopienas: review -->"
#: Pages and faults that are listed; of the others their number is told.
SHOWN = 40
#: GitHub takes 65 536 characters; that of a change with the longest texts stays below.
LONGEST = 60_000
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&])")
#: What GitHub would make a link of, or a call to a person.
_ALIVE = re.compile(r"(?<=[@:])(?=\S)|(?<=\bwww)(?=\.)", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def write_comment(report: Report, run_url: str, files_url: str) -> str:
    """Return the answer as Markdown.

    *run_url* is the page of the run, where the preview lies; below *files_url* GitHub shows the
    files of the change.
    """
    parts = [*_faults(report.faults, files_url), *_withheld(report.withheld)]
    if not report.faults:
        parts = [*_changes(report), *_preview(run_url), *_withheld(report.withheld)]
    text = "\n\n".join([MARK, *parts]) + "\n"
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit("\n", 1)[0] + "\n"


def escape_text(text: str) -> str:
    """Return Markdown that shows foreign *text* as it is, on one line: no link and no call."""
    still = _ALIVE.sub(_WORD_JOINER, " ".join(text.split()))
    return _MARKDOWN.sub(r"\\\1", still)


def _faults(faults: Sequence[Fault], files_url: str) -> Iterator[str]:
    if not faults:
        return
    lines = [f"- {_place(one, files_url)}{escape_text(one.text)}" for one in faults[:SHOWN]]
    yield f"### Vispirms jāizlabo: {len(faults)}"
    yield "\n".join([*lines, *_rest(len(faults))])
    yield "Kad tas būs izlabots, šeit parādīsies, kas vietnē mainās. Publicētā vietne ir neskarta."


def _place(fault: Fault, files_url: str) -> str:
    if not fault.path:
        return ""
    # Shown as plain text, a Markdown file has no lines to point to.
    address = f"{files_url}/{quote(fault.path)}?plain=1#L{fault.line}"
    return f"[{escape_text(fault.path)}, {fault.line}. rinda]({address}) – "


def _changes(report: Report) -> Iterator[str]:
    yield "### Kas vietnē mainās"
    if not report.compared:
        yield "Vietni, kāda tā bija pirms šīs izmaiņas, nevar uzbūvēt; tāpēc nav ar ko salīdzināt."
        return
    shown = False
    for title, pages in (
        ("Jaunas lapas", report.added),
        ("Mainītas lapas", report.changed),
        ("Noņemtas lapas", report.removed),
    ):
        if pages:
            shown = True
            yield f"**{title}: {len(pages)}**"
            yield "\n".join([*map(_page, pages[:SHOWN]), *_rest(len(pages))])
    if report.moved:
        shown = True
        lines = [f"- `{_code(one.path)}` → `{_code(one.target)}`" for one in report.moved[:SHOWN]]
        yield f"**Pārceltas lapas: {len(report.moved)}**"
        yield "\n".join([*lines, *_rest(len(report.moved))])
    if report.frame:
        shown = True
        yield "Visās lapās mainās lapas galva vai pēda."
    if report.pictures:
        yield f"Jaunu, mainītu vai noņemtu attēlu: {report.pictures}."
    elif not shown:
        yield "Neviena lapa nemainās."


def _page(page: ChangedPage) -> str:
    return f"- {escape_text(page.title)} · `{_code(page.path)}`"


def _preview(run_url: str) -> Iterator[str]:
    yield (
        f"**Apskatīt:** [šīs pārbaudes lapā]({run_url}#artifacts) lejupielādēt „prieksskatijums”, "
        "atpakot un atvērt failu `ATVERT.html`. Tur ir visa vietne ar šo izmaiņu un mainīto lapu "
        "attēli."
    )


def _withheld(sentences: Sequence[str]) -> Iterator[str]:
    if sentences:
        yield "### Attēli, kurus nerāda"
        lines = [f"- {escape_text(one)}" for one in sentences[:SHOWN]]
        yield "\n".join([*lines, *_rest(len(sentences))])


def _rest(number: int) -> Iterable[str]:
    return [f"- … un vēl {number - SHOWN}"] if number > SHOWN else []


def _code(text: str) -> str:
    """Return *text* for a code span, which shows all as it is but its own marks."""
    return " ".join(text.replace("`", "'").split())


def main(arguments: Sequence[str]) -> int:
    """Print the answer; a report that cannot be read is told of instead of repeated."""
    file, run_url, files_url = arguments
    try:
        report = read_report(Path(file).read_text("utf-8"))
    except (ValueError, RecursionError):
        text = f"{MARK}\n\nPārskatu neizdevās izlasīt; [pārbaudes lapa]({run_url}).\n"
    else:
        text = write_comment(report, run_url, files_url)
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
