"""Run Pelican strictly: ``python -m kopienas.pelican_glue.run SETTINGS --output DIR``.

Pelican continues after most errors and still exits 0. Here every warning and error is collected and
any of them fails the build. Exit status: 1 for faults in the content, 2 for anything else.
"""

import argparse
import logging
import sys
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pelican import Pelican, signals
from pelican import log as pelican_log
from pelican.generators import Generator
from pelican.settings import read_settings

from kopienas.model.language import Language, Translated
from kopienas.pelican_glue.generator import SiteGenerator
from kopienas.reading.problem import ContentProblems
from kopienas.reading.withheld import describe_withheld
from kopienas.tasks.console import Console, TaskError, explain_file_error, is_fault_of_system


class WarningCollector(logging.Handler):
    """A log handler that collects every warning and error of Pelican and its plugins."""

    def __init__(self) -> None:
        """Handle warnings and errors."""
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Store the message, with its traceback if it has one."""
        self.lines.append(f"{record.levelname}: {self.format(record)}")


@dataclass(frozen=True, slots=True)
class BuildReport:
    """Result of a build.

    Attributes:
        complaints: Pelican's warnings and errors; any of them fails the build.
        withheld: Sentences about the pictures that are withheld, which fail nothing.
    """

    complaints: list[str]
    withheld: list[Translated[str]]


def collect_warnings() -> WarningCollector:
    """Collect all of Pelican's warnings, also those that it would merge into "others not found"."""
    complaints = WarningCollector()
    # Pelican's last line counts its own articles and pages, of which this site has none.
    pelican_log.console.quiet = True
    pelican_log.init(level=logging.WARNING, handler=complaints, logs_dedup_min_level=logging.DEBUG)
    return complaints


def build_with_pelican(
    settings_file: Path, output: Path, *, preview: bool, today: str = ""
) -> BuildReport:
    """Build the site for the day *today*, such as 2026-11-20; "" means that of the settings."""
    warnings = collect_warnings()
    overrides = {"OUTPUT_PATH": str(output.resolve()), "PREVIEW": preview}
    if today:
        overrides["TODAY"] = today
    withheld: list[Translated[str]] = []

    def describe_plans(generators: Iterable[Generator]) -> None:
        for one in generators:
            if isinstance(one, SiteGenerator):
                withheld.extend(describe_withheld(one.plan.site))

    with signals.all_generators_finalized.connected_to(describe_plans):
        Pelican(read_settings(str(settings_file), override=overrides)).run()
    return BuildReport(warnings.lines, withheld)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(prog="kopienas.pelican_glue.run")
    parser.add_argument("settings", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--lang", type=lambda text: Language(text.lower()), default=Language.LV)
    parser.add_argument("--preview", action="store_true")
    parser.add_argument("--today", default="", help="the day to build for, such as 2026-11-20")
    chosen = parser.parse_args(arguments)
    console = Console(chosen.lang)
    try:
        report = build_with_pelican(
            chosen.settings, chosen.output, preview=chosen.preview, today=chosen.today
        )
    except TaskError as error:
        console.print_error(error)
        return 1 if isinstance(error, ContentProblems) else 2
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the outermost level: any error must set the status
        if isinstance(error, OSError) and is_fault_of_system(error):
            console.print_error(explain_file_error(error))
        else:
            traceback.print_exc()
        return 2
    for sentence in report.withheld:
        console.print(sentence.lv, sentence.en or sentence.lv)
    for complaint in report.complaints:
        print(complaint, file=sys.stderr)
    return 2 if report.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
