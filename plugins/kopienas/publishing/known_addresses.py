"""The published addresses that the publication itself knows, so that none is ever lost.

Each published site lists its lasting addresses in a file, and passes on those of the one before.
So a page that was published and renamed before anyone ran ``make addresses`` is known.
"""

from collections.abc import Collection
from pathlib import Path

from kopienas.planning.data_files import ADDRESS_RECORD
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.published_version import PublishedVersion
from kopienas.reading.data_lists import ADDRESSES_FILE
from kopienas.reading.erased_addresses import ERASED_FILE, leave_out_erased
from kopienas.tasks.console import Console
from kopienas.tasks.git import git_or_empty

LEDGER, ERASED = f"content/data/{ADDRESSES_FILE}", f"content/data/{ERASED_FILE}"


def find_known_addresses(
    branch: PagesBranch, published: PublishedVersion, console: Console
) -> frozenset[str]:
    """Return every address that was published: by the record of the site and by its ledger.

    The addresses of erased pictures are left out: that is how erasing forgets their names. A line
    that is only missing from the ledger is not forgotten: its page must lead somewhere.
    """
    record = branch.read_text(published.commit, ADDRESS_RECORD)
    ledger = git_or_empty(branch.root, "show", f"{published.source}:{LEDGER}")
    known = frozenset([*record.split(), *ledger.split()])
    erased = git_or_empty(branch.root, "show", f"HEAD:{ERASED}").split()
    kept = leave_out_erased(known, erased)
    if kept != known:
        console.print(
            f"Izdzēsto attēlu adreses, kas vairs nekur neved: {len(known - kept)}.",
            f"Addresses of erased pictures, which lead nowhere any more: {len(known - kept)}.",
        )
    return kept


def record_addresses_of_site(
    site: Path, known: frozenset[str], erased: Collection[str] = ()
) -> None:
    """Add the addresses *known* to the record of the built *site*; none of the *erased* stays."""
    file = site / ADDRESS_RECORD
    own = file.read_text("utf-8").split() if file.exists() else ()
    lines = "".join(f"{path}\n" for path in sorted(leave_out_erased(known.union(own), erased)))
    file.write_text(lines, "utf-8", newline="\n")
