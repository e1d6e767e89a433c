"""Mailboxes and telephone numbers are found however they are written, and nothing else is."""

import pytest

from kopienas.wording.private_contacts import find_mailboxes, find_telephones, normalise_telephone


@pytest.mark.parametrize(
    ("text", "mailbox"),
    [
        ("Rakstiet: Anna.Ozola@inbox.lv.", "anna.ozola@inbox.lv"),
        ("[Anna](mailto:anna@inbox.lv?subject=a)", "anna@inbox.lv"),
        ("anna(at)inbox.lv", "anna@inbox.lv"),
        ("anna [pie] inbox.lv", "anna@inbox.lv"),
        ("ozoliņa@saldus.novads.lv", "ozoliņa@saldus.novads.lv"),
    ],
)
def test_mailbox_is_found(text: str, mailbox: str) -> None:
    assert [found for _, found in find_mailboxes(text)] == [mailbox]


@pytest.mark.parametrize(
    "text",
    [
        "vards@example.org",
        "a@site.example",
        "{figure:participants@2022-12-12.value}",
        "https://youtube.com/@latgale.lv",
        "https://mastodon.example/anna/@anna.lv",
        "https://e.lv/lietotaji/anna@inbox.lv",
        "latvia.\n@pytest.fixture",
        "(2020) un [saite](adrese)",
        "nav nekā",
    ],
)
def test_what_is_no_mailbox_is_passed_over(text: str) -> None:
    assert list(find_mailboxes(text)) == []


@pytest.mark.parametrize(
    "number",
    [
        "29123456",
        "29 123 456",
        "2912 3456",
        "2912-3456",
        "29 12 34 56",
        "29\u00a0123\u00a0456",
        "65235635",
        "+371 29123456",
        "+371 29 12 34 56",
        "+37129123456",
        "00371 29123456",
        "+46 8 123 456 78",
    ],
)
def test_telephone_is_found(number: str) -> None:
    assert [found for _, found in find_telephones(f"Zvaniet {number}, lūdzu.")] == [number]
    assert [found for _, found in find_telephones(f"<b>{number}</b>")] == [number]


def test_word_for_calling_makes_a_number_of_what_looks_like_a_day() -> None:
    assert [found for _, found in find_telephones("Tālr. 20261120")] == ["20261120"]
    assert [found for _, found in find_telephones("call 20 000 000")] == ["20 000 000"]


@pytest.mark.parametrize(
    "text",
    [
        "20261120",
        "DTSTART:20261120T180000Z",
        "2026-11-20",
        "2019 2020",
        "2019–2020",
        'id="20192021"',
        "20 000 000",
        "25 456 789 eiro",
        "€ 25 456 789,50",
        "26.1234567",
        "[56.29481234, 26.72345678]",
        "https://e.lv/raksts/26123456",
        "https://e.lv/?id=26123456",
        "#26123456",
        "226123456",
        "261234567",
    ],
)
def test_what_is_no_telephone_is_passed_over(text: str) -> None:
    assert list(find_telephones(text)) == []


@pytest.mark.parametrize(
    "written", ["65235635", "+371 6523 5635", "00371-65235635", "(65) 235 635"]
)
def test_one_number_is_the_same_in_all_its_forms(written: str) -> None:
    assert normalise_telephone(written) == "37165235635"
