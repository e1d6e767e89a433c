"""The ledger of published addresses: a page that is listed in it may move, but not disappear."""

from datetime import date

from kopienas.planning.plan import Plan, plan_site
from kopienas.reading.data_lists import ADDRESSES_FILE
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project


def find_unrecorded_addresses(plan: Plan) -> set[str]:
    """Return the addresses of pages with a content folder that the ledger of *plan* lacks.

    Archive pages (a year, a month, a theme) come and go with their items; they are not recorded.
    """
    lasting = {page.path for page in plan.pages if page.source and page.listed}
    return lasting - plan.site.directory.addresses


def record_addresses(project: Project, console: Console, today: date) -> None:
    """Add the address of every page that has a content folder to ``content/data/addresses.txt``.

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
