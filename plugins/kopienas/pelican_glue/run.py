"""Run Pelican strictly: ``python -m kopienas.pelican_glue.run SETTINGS --output DIR``.

Pelican continues after most errors and still exits 0. Here every warning and error is collected and
any of them fails the build. Exit status: 1 for faults in the content, 2 for anything else.
"""

import argparse
import logging
import sys
import traceback
from pathlib import Path

from pelican import Pelican
from pelican import log as pelican_log
from pelican.settings import read_settings

from kopienas.model.language import Language, Translated
from kopienas.reading.problem import ContentProblems


class WarningCollector(logging.Handler):
    """A log handler that collects every warning and error of Pelican and its plugins."""

    def __init__(self) -> None:
        """Handle warnings and errors."""
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Store the message, with its traceback if it has one."""
        self.lines.append(f"{record.levelname}: {self.format(record)}")


class WithheldPrinter(logging.Handler):
    """A log handler that prints which pictures are withheld; that does not fail the build."""

    def __init__(self, language: Language) -> None:
        """Print messages in *language*."""
        super().__init__(logging.INFO)
        self.language = language

    def emit(self, record: logging.LogRecord) -> None:
        """Print a message that was logged as a text in both languages."""
        words: object = record.msg
        if isinstance(words, Translated):
            print(words[self.language])


def print_withheld(language: Language) -> None:
    """Print in *language* what the generator logs about withheld pictures."""
    withheld = logging.getLogger("kopienas.withheld")
    withheld.setLevel(logging.INFO)
    withheld.propagate = False
    withheld.handlers = [WithheldPrinter(language)]


def collect_warnings() -> WarningCollector:
    """Collect all of Pelican's warnings, also those that it would merge into "others not found"."""
    complaints = WarningCollector()
    # Pelican's last line counts its own articles and pages, of which this site has none.
    pelican_log.console.quiet = True
    pelican_log.init(level=logging.WARNING, handler=complaints, logs_dedup_min_level=logging.DEBUG)
    return complaints


def build_with_pelican(
    settings_file: Path, output: Path, *, preview: bool, today: str = ""
) -> list[str]:
    """Build the site for the day *today* and return Pelican's warnings and errors."""
    complaints = collect_warnings()
    overrides = {"OUTPUT_PATH": str(output.resolve()), "PREVIEW": preview}
    if today:
        overrides["TODAY"] = today
    Pelican(read_settings(str(settings_file), override=overrides)).run()
    return complaints.lines


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(prog="kopienas.pelican_glue.run")
    parser.add_argument("settings", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--lang", type=lambda text: Language(text.lower()), default=Language.LV)
    parser.add_argument("--preview", action="store_true")
    parser.add_argument("--today", default="", help="the day to build for, such as 2026-11-20")
    chosen = parser.parse_args(arguments)
    print_withheld(chosen.lang)
    try:
        complaints = build_with_pelican(
            chosen.settings, chosen.output, preview=chosen.preview, today=chosen.today
        )
    except ContentProblems as problems:
        print(problems.render(chosen.lang), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the outermost level: any error must set the exit status
        traceback.print_exc()
        return 2
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 2 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
