"""An exhibition stands in the list and on the map at the centre where it is or comes next."""

from datetime import date

from kopienas.planning.plan import plan_site
from kopienas.views.exhibitions.centre_stops import current_stops_by_centre
from tests.drawing import draw
from tests.site_copy import SiteCopy

SHOW = "exhibitions/dziparu-stasti/index.lv.md"
TODAY = date(2026, 11, 20)


def test_what_is_over_is_not_on_show(site: SiteCopy) -> None:
    assert current_stops_by_centre(plan_site(site.content, TODAY).site, TODAY) == {}


def test_what_comes_is_on_show_at_its_centre(site: SiteCopy) -> None:
    site.edit(SHOW, 'when: "2024-05-16"', 'when: "2026-12-01/2026-12-20"')

    shown = current_stops_by_centre(plan_site(site.content, TODAY).site, TODAY)

    assert [exhibition.slug for exhibition, _ in shown["azu-pagalms"]] == ["dziparu-stasti"]
    assert set(shown) == {"azu-pagalms"}


def test_the_list_names_it_at_the_centre_only(site: SiteCopy) -> None:
    site.edit(SHOW, 'when: "2024-05-16"', 'when: "2026-11-18/.."')
    model = plan_site(site.content, TODAY).site
    source = """{% import "macros/centres.html" as centres with context %}
        {{ centres.item(centre, "h3") }}"""

    there, elsewhere = (
        draw(
            source,
            site=model,
            centre=model.centres[slug],
            on_show=current_stops_by_centre(model, TODAY),
        )
        for slug in ("azu-pagalms", "nicas-krasts")
    )

    assert "Dzīparu stāsti</a> <strong>tagad</strong>: no" in there
    assert "Dzīparu stāsti" not in elsewhere
