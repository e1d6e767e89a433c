"""A tour that cannot be is told with the line of the stop."""

import pytest

from tests.site_copy import SiteCopy

FILE = "exhibitions/dziparu-stasti/index.lv.md"
STOP = (
    '  - when: "2024-05-16"\n    place: {lv: Āžu pagalms, en: Āži yard}\n    centre: azu-pagalms\n'
)
NEXT = '  - when: "%s"\n    place: {lv: Nīcas krasts, en: Nīca shore}\n'


def test_hanging_in_two_places_on_one_day_is_told(site: SiteCopy) -> None:
    site.edit(FILE, STOP, STOP + NEXT % "2024-05-16/2024-05-20")
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{FILE}:6: tour.1.when: “Nīcas krasts” overlaps with "
            "“Āžu pagalms” (2024-05-16): it hangs in two places on one day – "
            "write the days on which it can be seen"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{FILE}:6: tour.1.when: „Nīcas krasts” pārklājas ar "
            "„Āžu pagalms” (2024-05-16): tajā pašā dienā izstāde ir divās vietās – "
            "rakstiet dienas, kurās tur to var redzēt"
        )
    ]


def test_stop_until_further_notice_leaves_no_day_for_another(site: SiteCopy) -> None:
    site.edit(FILE, STOP, STOP.replace("05-16", "05-16/..") + NEXT % "2026-01-01/2026-01-31")

    assert "overlaps" in site.faults().english[0]


def test_stops_out_of_order_are_told(site: SiteCopy) -> None:
    site.edit(FILE, STOP, STOP + NEXT % "2023")

    assert site.faults().english == [
        (
            f"content/{FILE}:6: tour.1.when: the stops are not in the order of their dates – "
            "oldest first"
        )
    ]


@pytest.mark.parametrize("when", ["2024-05-17", "2024-06", "2024-05-17/..", "2024-05-17/", "2025"])
def test_what_may_follow_or_cannot_be_told_is_no_fault(site: SiteCopy, when: str) -> None:
    site.edit(FILE, STOP, STOP + NEXT % when)

    assert len(site.plan().site.exhibitions["dziparu-stasti"].facts.tour) == 2


def test_contact_that_does_not_exist_is_told(site: SiteCopy) -> None:
    site.edit(FILE, STOP, f"{STOP}    contact: nav\n")

    assert "6: tour.0.contact: “nav” does not exist" in site.faults().english[0]
