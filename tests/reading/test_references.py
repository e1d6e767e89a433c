"""What naming another thing by its id promises: it exists, or the editor is told."""

import pytest

from tests.site_copy import SiteCopy

YARD = "centres/azu-pagalms/index.lv.md"
TALKA = "activities/rudens-talka/index.lv.md"
IDEA = "activities/dobju-ideja/index.lv.md"
NEWS = "news/pagalms-atverts/index.lv.md"
ROUND = "competitions/ideju-konkurss/index.lv.md"
SHOW = "exhibitions/dziparu-stasti/index.lv.md"


@pytest.mark.parametrize(
    ("name", "old", "new", "where", "place", "names"),
    [
        (
            YARD,
            "municipality: azu",
            "municipality: nav",
            "2: municipality",
            "data/municipalities.yaml",
            "azu-novads, nicas-novads",
        ),
        (
            YARD,
            "contact: keeper",
            "contact: nav-novads",
            "14: contact",
            "data/contacts.yaml",
            "keeper",
        ),
        (
            YARD,
            "[garden, crafts]",
            "[garden, nav-novads]",
            "13: themes.1",
            "data/themes.yaml",
            "crafts, garden",
        ),
        (
            YARD,
            "[notes, letter]",
            "[nav-novads, letter]",
            "17: sources.0",
            "data/sources.yaml",
            "letter, notes",
        ),
        (
            TALKA,
            "[azu-pagalms]",
            "[nav-novads]",
            "4: centres.0",
            "centres/",
            "azu-pagalms, nicas-krasts",
        ),
        (
            IDEA,
            "competition: ideju-konkurss",
            "competition: nav-novads",
            "5: competition",
            "competitions/",
            "ideju-konkurss",
        ),
        (
            NEWS,
            "category: opening",
            "category: nav-novads",
            "4: category",
            "data/categories.yaml",
            "competitions, opening, unused",
        ),
        (
            ROUND,
            "    municipality: nicas-novads",
            "    municipality: nav-novads",
            "9: ideas.0.municipality",
            "data/municipalities.yaml",
            "azu-novads, nicas-novads",
        ),
        (
            SHOW,
            "    centre: azu-pagalms",
            "    centre: nav-novads",
            "5: tour.0.centre",
            "centres/",
            "azu-pagalms, nicas-krasts",
        ),
        (
            "exhibitions/dziparu-stasti/photos.yaml",
            "centre: azu-pagalms",
            "centre: nav-novads",
            "15: panels.0.photos.0.centre",
            "centres/",
            "azu-pagalms, nicas-krasts",
        ),
    ],
)
def test_unknown_id_is_told(
    site: SiteCopy, name: str, old: str, new: str, where: str, place: str, names: str
) -> None:
    site.edit(name, old, new)
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{name}:{where}: “nav-novads” does not exist – "
            f"add it in content/{place}, or write one of: {names}"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{name}:{where}: „nav-novads” nav – "
            f"pievienojiet to šeit: content/{place}, vai rakstiet vienu no šiem: {names}"
        )
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("menu", "footer: [about", "footer: [nav", "2: footer.0: “nav” does not exist"),
        ("partners", "sources: [notes]", "sources: [nav]", "4: azu-biedriba.sources.0: “nav”"),
        ("contacts", "sources: [notes]", "sources: [nav]", "8: keeper.sources.0: “nav”"),
        ("figures", "source: letter\n- id: centres", "source: nav\n- id: centres",
         "12: participants.history.1.source: “nav” does not exist"),
    ],
)  # fmt: skip
def test_unknown_id_in_a_list_is_told_on_its_line(
    site: SiteCopy, name: str, old: str, new: str, told: str
) -> None:
    site.edit(f"data/{name}.yaml", old, new)
    (line,) = site.faults().english

    assert line.startswith(f"content/data/{name}.yaml:{told}")


def test_thing_whose_own_faults_are_told_does_exist(site: SiteCopy) -> None:
    """One fault of a centre does not bring a fault for each activity that names it."""
    site.edit(YARD, "status: open", "status: vaļā")

    assert [line.split(": ")[0] for line in site.faults().english] == [f"content/{YARD}:3"]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("themes", "id: garden", "id: dārzs"),
        ("sources", "id: notes", "idd: notes"),
        ("categories", "- id:", "id:"),
        ("contacts", "id: keeper", "id: keeper\n  tālrunis: 1"),
        ("municipalities", "- id: ", "- {id: "),
    ],
)
def test_fault_in_a_list_is_one_message(site: SiteCopy, name: str, old: str, new: str) -> None:
    """What refers to the faulty item is not told as well: it may be right."""
    file = f"data/{name}.yaml"
    site.write(file, site.path(file).read_text("utf-8").replace(old, new, 1))
    told = site.faults().english

    assert {line.split(":")[0] for line in told} == {f"content/{file}"}


@pytest.mark.parametrize("name", ["menu", "organisation"])
def test_missing_set_of_fields_is_one_message(site: SiteCopy, name: str) -> None:
    site.add("pages/about/index.lv.md", "Bija {figure:participants}.")
    site.path(f"data/{name}.yaml").unlink()

    assert len(site.faults().english) == 1
