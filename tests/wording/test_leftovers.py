"""Addresses of the writer's own computer and marks of a merge are found."""

import pytest

from kopienas.wording.leftovers import find_local_addresses, find_merge_marks


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost:8000/centri/",
        "http://localhost/",
        "//localhost:8000",
        "localhost:8000",
        "https://127.0.0.1:8000/x",
        "http://192.168.1.20/foto.jpg",
        "http://10.0.0.7/",
        "http://172.20.1.1",
        "http://[::1]:8000/",
        "http://0.0.0.0:8000/",
        "http://macbook.local:8000/",
        "file:///C:/Users/anna/teksts.docx",
    ],
)
def test_local_address_is_found(address: str) -> None:
    assert len(list(find_local_addresses(f"Skat. {address}"))) == 1
    assert len(list(find_local_addresses(f'<a href="{address}">te</a>'))) == 1


@pytest.mark.parametrize(
    "text",
    ["https://example.org/localhost", "https://localhost.lv/", "http://11.0.0.1/", "10.0.0.1"],
)
def test_public_address_is_none(text: str) -> None:
    assert list(find_local_addresses(text)) == []


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", ">>>>>>> main", "||||||| base", "<<<<<<<"])
def test_mark_of_a_merge_is_found(mark: str) -> None:
    assert [start for start, _ in find_merge_marks(f"a\n{mark}\nb")] == [2]


@pytest.mark.parametrize("text", ["Virsraksts\n=======", "a <<<<<<< b", "<<<<<<<<<<", ">>>>>>>a"])
def test_other_lines_are_none(text: str) -> None:
    assert list(find_merge_marks(text)) == []
