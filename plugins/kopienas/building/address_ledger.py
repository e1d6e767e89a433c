"""The ledger of published addresses: a page that is listed in it may move, but not disappear."""

from datetime import date

from kopienas.planning.plan import Plan, lasting_addresses, plan_site
from kopienas.reading.data_lists import ADDRESSES_FILE
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project


def find_unrecorded_addresses(plan: Plan) -> frozenset[str]:
    """Return the addresses of *plan* that may never be lost and that its ledger lacks."""
    return lasting_addresses(plan) - plan.site.directory.addresses


def record_addresses(project: Project, console: Console, today: date) -> None:
    """Add every address that may never be lost to ``content/data/addresses.txt``.

    Raises:
        ContentProblems: The content is faulty.
    """
    content = project.root / "content"
    plan = plan_site(content, today)
    known = plan.site.directory.addresses
    new = find_unrecorded_addresses(plan)
    lines = "".join(f"{path}\n" for path in sorted(known | new))
    (content / "data" / ADDRESSES_FILE).write_text(lines, "utf-8", newline="\n")
    console.print(
        f"Pierakstītas jaunas adreses: {len(new)}.", f"New addresses recorded: {len(new)}."
    )
