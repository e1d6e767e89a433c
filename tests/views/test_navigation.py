"""What the menus promise."""

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.navigation import MenuItem, build_menus


def test_menus_keep_their_order_in_each_language(model: Site) -> None:
    assert build_menus(model, Language.LV).header == (
        MenuItem("Centri", "/centri/"),
        MenuItem("Aktivitātes", "/aktivitates/"),
        MenuItem("Jaunumi", "/jaunumi/"),
    )
    assert build_menus(model, Language.EN).header == (
        MenuItem("Centres", "/en/centres/"),
        MenuItem("Activities", "/en/activities/"),
        MenuItem("News", "/en/news/"),
    )


def test_page_in_latvian_only_stands_in_both_menus(model: Site) -> None:
    assert MenuItem("Tikai mums", "/tikai-mums/") in build_menus(model, Language.EN).footer
