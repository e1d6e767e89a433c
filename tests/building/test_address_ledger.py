"""The ledger of addresses grows by what is new and forgets nothing."""

import pytest

from kopienas.building.address_ledger import record_addresses
from kopienas.model.language import Language
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.site_copy import TODAY, SiteCopy

LEDGER = "data/addresses.txt"


def test_every_thing_with_a_folder_is_recorded_once(site: SiteCopy) -> None:
    """Old lines stay, new ones are added, all sorted; a second time adds nothing.

    The page for addresses that don't exist is not one to remember.
    """
    before = site.path(LEDGER).read_text("utf-8").split()

    record_addresses(Project(site.root), Console(Language.EN), TODAY)
    once = site.path(LEDGER).read_text("utf-8")
    record_addresses(Project(site.root), Console(Language.EN), TODAY)

    assert site.path(LEDGER).read_text("utf-8") == once
    assert {*before, "/centri/azu-pagalms/", "/en/centres/azu-pagalms/"} <= set(once.split())
    assert once.split() == sorted(set(once.split()))
    assert "/404.html" not in once


def test_faulty_content_changes_no_ledger(site: SiteCopy) -> None:
    site.write("centres/azu-pagalms/index.lv.md", "")
    before = site.path(LEDGER).read_text("utf-8")

    with pytest.raises(TaskError):
        record_addresses(Project(site.root), Console(Language.EN), TODAY)

    assert site.path(LEDGER).read_text("utf-8") == before
