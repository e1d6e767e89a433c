"""The site is built with no activity, one, thirty and two thousand, long ago and years ahead."""

import re
import shutil

import pytest
from lxml import html

from tests.site_copy import SiteCopy, build

ACTIVITY = """\
---
when: "{when}"
status: took-place
centres: [azu-pagalms]
themes: [crafts]
sources: [notes]
latvian_only: true
title: Talka pie ezera
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


@pytest.mark.parametrize("count", [0, 1, 30, 2000])
def test_each_stands_once_in_list_and_belt(site: SiteCopy, count: int) -> None:
    for name, (old, new) in CALLED_BY.items():
        site.edit(name, old, new)
    shutil.rmtree(site.path("activities"))
    for number in range(count):
        site.write(f"activities/talka-{number}/index.lv.md", ACTIVITY.format(when=day(number)))

    page = html.parse(str(build(site) / "aktivitates" / "index.html"))

    links = page.xpath("//*[@class='timeline__title']/a/@href")
    names = page.xpath("//*[contains(@class, 'belt__cell')]//a/*[local-name()='title']/text()")
    shown = sum(int(match[1]) for name in names if (match := re.search(r": (\d+)\s", name)))
    assert len(set(links)) == len(links) == count
    assert shown == count
