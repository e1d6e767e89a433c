"""How often and at what time, as a visitor reads it."""

import pytest

from kopienas.model.hours import Hours
from kopienas.model.language import Language
from kopienas.model.rule import RecurrenceRule
from kopienas.wording.recurrences import hours_in_words, rule_in_words


@pytest.mark.parametrize(
    ("rule", "latvian", "english"),
    [
        ("FREQ=WEEKLY;BYDAY=SA", "sestdienās", "on Saturdays"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "pirmdienās un ceturtdienās", "on Mondays and Thursdays"),
        (
            "FREQ=WEEKLY;BYDAY=TU,WE,SU",
            "otrdienās, trešdienās un svētdienās",
            "on Tuesdays, Wednesdays and Sundays",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
            "katru otro nedēļu piektdienās",
            "every second week on Fridays",
        ),
        (
            "FREQ=MONTHLY;BYDAY=1SA",
            "mēneša pirmajā sestdienā",
            "on the first Saturday of the month",
        ),
        (
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR",
            "katra trešā mēneša pēdējā piektdienā",
            "on the last Friday of every third month",
        ),
    ],
)
def test_rule_in_words(rule: str, latvian: str, english: str) -> None:
    assert rule_in_words(RecurrenceRule.parse(rule), Language.LV) == latvian
    assert rule_in_words(RecurrenceRule.parse(rule), Language.EN) == english


def test_hours_in_words() -> None:
    hours = Hours.parse("11:00–13:30")

    assert hours_in_words(hours, Language.LV) == "plkst. 11.00–13.30"
    assert hours_in_words(hours, Language.EN) == "11:00–13:30"
    assert hours_in_words(Hours.parse("18:00"), Language.LV) == "plkst. 18.00"
