"""No activity, one, thirty or two thousand, long ago and years ahead: each is shown once."""

import re
import shutil

import pytest
from lxml import html

from kopienas.model.activity import ACTIVITIES
from kopienas.model.site import Site
from kopienas.views.activities.pages import LONGEST_LIST, activity_pages
from kopienas.views.exhibitions.tied_photos import find_tied_photos
from tests.drawing import draw
from tests.made_site import with_entries
from tests.site_copy import TODAY, SiteCopy, build
from tests.views.made_activities import activity

ACTIVITY = """\
---
when: "{when}"
status: took-place
centres: [azu-pagalms]
themes: [crafts]
sources: [notes]
latvian_only: true
title: Talka pie ezera {number}
summary: Īss apraksts par to, kas šeit notiek vai nav noticis.
---
"""
CALLED_BY = {
    "competitions/ideju-konkurss/index.lv.md": ("    activities: [dobju-ideja]\n", ""),
    "news/pagalms-atverts/index.lv.md": ("activities: [rudens-talka]\n", ""),
    "centres/azu-pagalms/index.lv.md": ("[talkas](../../activities/rudens-talka/)", "talkas"),
    "centres/azu-pagalms/index.en.md": ("[clean-up](../../activities/rudens-talka/)", "clean-up"),
}


def day(number: int) -> str:
    """Return dates on which many fall together, some of them in 1999 and in 2030."""
    return f"{(1999, 2020, 2021, 2030)[number % 4]}-{number % 12 + 1:02}-05"


TIMELINE = '{% import "macros/activity_timeline.html" as timeline with context %}'
LIST_AND_BELT = (
    f"{TIMELINE}<main>{{% include 'partials/activity_belt.html' %}}"
    "{{ timeline.whole(chronology, archives, site) }}</main>"
)


def assert_each_once(page: html.HtmlElement, count: int) -> None:
    links = page.xpath("//*[@class='timeline__title']/a/@href")
    cells = page.xpath("//*[@id='belt-table']//td")
    counted = sum(
        int(number) for cell in cells for number in re.findall(r"\d+", cell.text_content())
    )
    assert len(set(links)) == len(links) == min(count, LONGEST_LIST)
    assert counted == count


@pytest.mark.parametrize("count", [0, 30])
def test_each_stands_once_in_list_and_belt_of_a_built_site(drawn: SiteCopy, count: int) -> None:
    for name, (old, new) in CALLED_BY.items():
        drawn.edit(name, old, new)
    shutil.rmtree(drawn.path("activities"))
    for number in range(count):
        # What took place is past: the check says so of 2030.
        when = day(number).replace("2030", "2022")
        text = ACTIVITY.format(number=number, when=when)
        drawn.write(f"activities/talka-{number}/index.lv.md", text)

    page = build(drawn) / "aktivitates" / "index.html"
    assert_each_once(html.document_fromstring(page.read_bytes()), count)


@pytest.mark.parametrize("count", [1, 2000])
def test_each_stands_once_in_list_and_belt(model: Site, count: int) -> None:
    many = {f"a{number}": activity(f"a{number}", day(number)) for number in range(count)}
    site = with_entries(model, ACTIVITIES, many)
    page = next(activity_pages(site, TODAY))

    tied = find_tied_photos(site)
    drawn = draw(LIST_AND_BELT, site=site, tied_photos=tied, **page.data)
    assert_each_once(html.document_fromstring(drawn), count)


@pytest.mark.parametrize("count", [500, 2000])
def test_however_many_there_are_the_page_stays_small(model: Site, count: int) -> None:
    """Fewer than 1,500 elements: the newest are listed, the pages by year have the rest."""
    many = {f"a{number}": activity(f"a{number}", day(number)) for number in range(count)}
    site = with_entries(model, ACTIVITIES, many)
    page = next(activity_pages(site, TODAY))

    tied = find_tied_photos(site)
    drawn = draw(LIST_AND_BELT, site=site, tied_photos=tied, **page.data)
    assert len(list(html.document_fromstring(drawn).iter())) < 1400
