"""The published addresses that the publication itself knows, so that none is ever lost.

Each published site lists its lasting addresses in a file, and passes on those of the one before.
So a page that was published and renamed before anyone ran ``make addresses`` is known.
"""

from pathlib import Path

from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.language import Language
from kopienas.model.paths import section_path
from kopienas.planning.data_files import ADDRESS_RECORD
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.published_version import PublishedVersion
from kopienas.reading.data_lists import ADDRESSES_FILE
from kopienas.tasks.console import Console
from kopienas.tasks.git import git_or_empty

LEDGER = f"content/data/{ADDRESSES_FILE}"
PICTURE_DEPTH = 2  # steps of a picture's address below that of all exhibitions


def find_known_addresses(
    branch: PagesBranch, published: PublishedVersion, console: Console
) -> frozenset[str]:
    """Return every address that was published: by the record of the site and by its ledger.

    The address of a picture whose line was struck from the ledger since is left out: that is how
    erasing a picture forgets its name. Nothing else can be struck: it must lead somewhere.
    """
    record = branch.read_text(published.commit, ADDRESS_RECORD)
    ledger = frozenset(git_or_empty(branch.root, "show", f"{published.source}:{LEDGER}").split())
    now = frozenset(git_or_empty(branch.root, "show", f"HEAD:{LEDGER}").split())
    struck = frozenset(filter(_is_picture_page, ledger - now))
    if struck:
        console.print(
            f"No {LEDGER} svītrotas attēlu adreses: {len(struck)}; tās vairs nekur neved.",
            f"Addresses of pictures were struck from {LEDGER}: {len(struck)}; they lead nowhere.",
        )
    return (frozenset(record.split()) | ledger) - struck


def record_addresses_of_site(site: Path, known: frozenset[str]) -> None:
    """Add the addresses *known* to the record of the built *site*."""
    file = site / ADDRESS_RECORD
    own = file.read_text("utf-8").split() if file.exists() else ()
    lines = "".join(f"{path}\n" for path in sorted(known.union(own)))
    file.write_text(lines, "utf-8", newline="\n")


def _is_picture_page(path: str) -> bool:
    sections = [section_path(EXHIBITIONS, language) for language in Language]
    return any(
        path.startswith(section) and path.removeprefix(section).count("/") == PICTURE_DEPTH
        for section in sections
    )
