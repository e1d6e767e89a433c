"""Editors are told what is wrong with times, rules and new dates."""

import pytest

from tests.site_copy import SiteCopy

REGULAR = "activities/pirmdienas/index.lv.md"
AUTUMN = "activities/rudens-talka/index.lv.md"
WINTER = "activities/ziemas-gajiens/index.lv.md"


@pytest.mark.parametrize(
    ("file", "fields", "told"),
    [
        (
            REGULAR,
            "recurrence: {rule: katru dienu}",
            "recurrence.rule: “katru dienu” is not a rule",
        ),
        (
            REGULAR,
            'recurrence: {rule: "FREQ=WEEKLY;BYDAY=MO", from: "2027-01"}',
            "recurrence.from: “2027-01” is not a day",
        ),
        (
            REGULAR,
            'recurrence: {rule: "FREQ=WEEKLY;BYDAY=MO", time: vakarā}',
            "recurrence.time: “vakarā” is not a time of day",
        ),
        (
            REGULAR,
            'recurrence: {rule: "FREQ=WEEKLY;BYDAY=MO", until: "2027-01-04"}',
            "recurrence: “until” needs an earlier “from”",
        ),
        (
            REGULAR,
            'recurrence: {rule: "FREQ=WEEKLY;BYDAY=MO", except: ["2027-06/.."]}',
            "recurrence: an exception has no beginning or no end",
        ),
        (
            REGULAR,
            'recurrence: {rule: "FREQ=WEEKLY;BYDAY=MO", form: "2027-01-04"}',
            "recurrence.form: there is no such field – did you mean “from”?",
        ),
        (AUTUMN, 'recurrence: {rule: "FREQ=WEEKLY;BYDAY=MO"}', "only what is regular recurs"),
        (AUTUMN, 'moved_to: "2020-10-03"', "a new date is given for what was not moved"),
        (WINTER, 'time: "11:00"', "a time of day needs one known day"),
        (WINTER, "revision: -1", "revision: -1 is too small"),
    ],
)
def test_fault_is_told(site: SiteCopy, file: str, fields: str, told: str) -> None:
    site.edit(file, "sources: [notes]", f"sources: [notes]\n{fields}")
    faults = site.faults()

    assert len(faults.english) == 1, faults.english
    assert f"content/{file}:" in faults.english[0]
    assert told in faults.english[0]


def test_times_that_fit_are_read(site: SiteCopy) -> None:
    rule = '{rule: "FREQ=WEEKLY;BYDAY=MO", from: "2027-01-04", except: ["2027-07"], holidays: keep}'
    site.edit(REGULAR, "sources: [notes]", f"sources: [notes]\nrecurrence: {rule}")
    site.edit(WINTER, "status: planned", 'status: moved\nmoved_to: "2027-02-13"\ntime: "11:00"')
    activities = site.plan().site.activities

    assert activities["pirmdienas"].facts.recurrence is not None
    assert str(activities["ziemas-gajiens"].facts.time) == "11:00"
    term = activities["ziemas-gajiens"].facts.period
    assert term is not None
    assert term.text == "2027-02-13"
