"""What reading the lists of ``content/data/`` promises."""

from pathlib import Path

import pytest

from tests.site_copy import SiteCopy


def test_lists_keep_their_order(site: SiteCopy) -> None:
    directory = site.plan().site.directory

    assert list(directory.themes) == ["garden", "crafts"]
    assert directory.organisation.social[0].name == "Kaņepe"
    assert "/vecais-pagalms/" in directory.addresses


@pytest.mark.parametrize("name", ["themes", "sources", "partners", "contacts"])
def test_id_used_twice_is_told_on_its_line(site: SiteCopy, name: str) -> None:
    text = site.path(f"data/{name}.yaml").read_text("utf-8")
    first = text.split()[2]
    line = site.add(f"data/{name}.yaml", text)
    faults = site.faults()

    assert (
        f"content/data/{name}.yaml:{line}: id: the id “{first}” is used twice – give each its own"
    ) in faults.english
    assert (
        f"content/data/{name}.yaml:{line}: id: id „{first}” ir lietots divreiz – dodiet katram savu"
    ) in faults.latvian


@pytest.mark.parametrize("name", ["organisation", "themes", "figures"])
def test_missing_list_is_told(site: SiteCopy, name: str) -> None:
    site.path(f"data/{name}.yaml").unlink()
    faults = site.faults()

    assert (
        f"content/data/{name}.yaml:1: the file is missing – bring it back from the history"
    ) in faults.english
    assert (f"content/data/{name}.yaml:1: faila nav – atjaunojiet to no vēstures") in faults.latvian


def test_fields_where_a_list_is_wanted_are_told(site: SiteCopy) -> None:
    """Without the hyphens every partner would silently vanish."""
    site.write("data/partners.yaml", "id: viens\nname: {lv: Ņina, en: Ņina}\nrole: supporter\n")

    assert site.faults().english == [
        (
            "content/data/partners.yaml:1: the entries are not written as a list – "
            "begin each with “- id: …”"
        )
    ]
    assert site.faults().latvian == [
        (
            "content/data/partners.yaml:1: ieraksti nav uzrakstīti kā saraksts – "
            "katru sāciet ar „- id: …”"
        )
    ]


def test_item_without_fields_is_told_on_its_line(site: SiteCopy) -> None:
    line = site.add("data/themes.yaml", "- vēl viena")

    assert f"content/data/themes.yaml:{line}: id: the field is missing – add it" in (
        site.faults().english
    )


def test_field_of_an_item_is_told_on_its_line(site: SiteCopy) -> None:
    site.edit("data/sources.yaml", 'published: "2020-03-01"', 'published: "2020-03-32"')
    told = "content/data/sources.yaml:5: published: “2020-03-32” is not a date that can be read"

    assert any(line.startswith(told) for line in site.faults().english)


def test_history_out_of_order_is_told(site: SiteCopy) -> None:
    site.edit("data/figures.yaml", 'as_of: "2022-12-12"', 'as_of: "2025-12-12"')
    faults = site.faults()

    assert (
        "content/data/figures.yaml:4: history: "
        "the values are not in the order of their dates – oldest first"
    ) in faults.english
    assert (
        "content/data/figures.yaml:4: history: "
        "vērtības nav sakārtotas pēc datumiem – vecāko rakstiet pirmo"
    ) in faults.latvian


@pytest.mark.parametrize("kind", ["bom", "crlf"])
def test_addresses_may_be_saved_by_any_editor(site: SiteCopy, kind: str) -> None:
    text = site.path("data/addresses.txt").read_text("utf-8")
    site.write(
        "data/addresses.txt", f"\ufeff{text}" if kind == "bom" else text.replace("\n", "\r\n")
    )

    assert site.plan().redirects == {"/vecais-pagalms/": "/centri/azu-pagalms/"}


def test_addresses_that_are_not_utf8_are_told(site: SiteCopy) -> None:
    site.write("data/addresses.txt", "/\n/ā/\n".encode("cp1257"))

    assert (
        site.faults()
        .english[0]
        .startswith("content/data/addresses.txt:2: the file is not saved as UTF-8")
    )


def test_site_without_published_addresses_is_sound(site: SiteCopy) -> None:
    """Before the first publishing there is no such file."""
    site.path("data/addresses.txt").unlink()

    assert site.plan().site.directory.addresses == frozenset()


@pytest.mark.parametrize("name", ["contacts.yml", "figures (1).yaml", "foto.jpg", "vecie/x.yaml"])
def test_file_that_is_no_list_is_told(site: SiteCopy, name: str) -> None:
    """An editor who uploads it expects it to be read."""
    site.write(f"data/{name}", "[]")
    top = name.split("/", maxsplit=1)[0]
    faults = site.faults()

    assert faults.english == [
        (
            f"content/data/{top}:1: a file of this name is not read by anything – "
            "the lists are: organisation.yaml, menu.yaml, municipalities.yaml, places.yaml, "
            "themes.yaml, categories.yaml, contacts.yaml, partners.yaml, sources.yaml, "
            "figures.yaml, gone.yaml, addresses.txt, erased.txt, README.md"
        )
    ]


def test_addresses_behind_a_symbolic_link_are_not_read(site: SiteCopy, tmp_path: Path) -> None:
    """What it leads to is not the site's, and its lines are not told."""
    secret = tmp_path / "secret"
    secret.write_text("/noslepums/\n", "utf-8")
    file = site.path("data/addresses.txt")
    file.unlink()
    file.symlink_to(secret)

    assert site.faults().english == [
        ("content/data/addresses.txt:1: this is a symbolic link – put the file itself here")
    ]
