"""No two pages look the same in a list of search results, yet a yearly event may keep its title."""

import shutil

from tests.site_copy import SiteCopy

NEWS = "news/pagalms-atverts"
AGAIN = "news/pagalms-atverts-2"


def copy_news(site: SiteCopy) -> None:
    shutil.copytree(site.path(NEWS), site.path(AGAIN))


def test_copied_folder_is_told_in_each_language(site: SiteCopy) -> None:
    copy_news(site)

    english, latvian = site.faults().english
    assert english == (
        f"content/{AGAIN}/index.en.md:3: summary: title and summary are the same as in "
        f"content/{NEWS}/index.en.md – tell in the summary what is different here"
    )
    assert latvian.startswith(f"content/{AGAIN}/index.lv.md:9: summary: ")


def test_yearly_event_keeps_its_title(site: SiteCopy) -> None:
    copy_news(site)
    site.edit(f"{AGAIN}/index.lv.md", "kaimiņiem; pirmie", "kaimiņiem arī šogad; pirmie")
    site.edit(f"{AGAIN}/index.en.md", "neighbours; the", "neighbours this year too; the")

    assert site.plan().pages
