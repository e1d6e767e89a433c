"""What every thing with a folder of its own promises."""

from kopienas.model.language import Language
from kopienas.model.site import Site
from tests.site_copy import FIXTURE


def test_thing_has_pages_in_the_languages_it_is_written_in(model: Site) -> None:
    assert model.pages["about"].languages == (Language.LV, Language.EN)
    assert model.pages["latviski"].languages == (Language.LV,)
    assert model.pages["latviski"].folder == "pages/latviski"


def test_site_yields_everything_once(model: Site) -> None:
    folders = [entry.folder for entry in model.every_entry()]

    assert len(folders) == len(set(folders)) == len([*FIXTURE.rglob("index.lv.md")])
