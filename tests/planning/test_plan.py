"""What planning the site promises: no published address is lost, none is used twice."""

import pytest

from kopienas.planning.plan import Plan, plan_site
from kopienas.reading.problem import ContentProblems
from tests.site_copy import TODAY, SiteCopy


def test_lost_address_is_told(site: SiteCopy) -> None:
    site.add("data/addresses.txt", "/centri/slegtais/")
    faults = site.faults()

    assert faults.english == [
        (
            "content/data/addresses.txt:1: the published address /centri/slegtais/ would be lost – "
            "add “moved_from: [/centri/slegtais/]” to the page that takes its place, "
            "or say in content/data/gone.yaml why it is gone"
        )
    ]
    assert faults.latvian == [
        (
            "content/data/addresses.txt:1: pazustu publicētā adrese /centri/slegtais/ – "
            "lapai, kas nāk tās vietā, pievienojiet „moved_from: [/centri/slegtais/]”, "
            "vai failā content/data/gone.yaml pasakiet, kāpēc tās vairs nav"
        )
    ]


def test_every_lost_address_is_told(site: SiteCopy) -> None:
    site.add("data/addresses.txt", "/viena/\n/otra/")

    assert len(site.faults().english) == 2


def test_lost_address_is_told_together_with_other_faults(site: SiteCopy) -> None:
    site.add("data/addresses.txt", "/centri/slegtais/")
    site.edit("data/partners.yaml", "sources: [notes]", "sources: [nav]")
    line = site.add("activities/rudens-talka/index.lv.md", "[lūgums](nav-tada)")

    assert [fault.split(": ")[0] for fault in site.faults().english] == [
        f"content/activities/rudens-talka/index.lv.md:{line}",
        "content/data/addresses.txt:1",
        "content/data/partners.yaml:4",
    ]


def test_no_address_is_told_lost_that_an_unread_thing_may_have(site: SiteCopy) -> None:
    """One fault of a renamed thing does not bring a fault for each of its addresses."""
    site.write("data/addresses.txt", "/aktivitates/pirmdienas/\n/en/activities/pirmdienas/\n")
    old = site.path("activities/pirmdienas")
    old.rename(old.with_name("otrdienas"))
    moved = "moved_from: [/aktivitates/pirmdienas/, /en/activities/pirmdienas/]"
    site.edit("activities/otrdienas/index.lv.md", "status:", f"{moved}\nstatus: vaļā\n#")
    assert len(site.faults().english) == 1

    site.path("activities/otrdienas").rename(site.path("activities/Otrdienās"))
    assert len(site.faults().english) == 1


def test_renamed_folder_loses_its_address(site: SiteCopy) -> None:
    """In both languages, until the former addresses are given."""
    site.write("data/addresses.txt", "/aktivitates/pirmdienas/\n/en/activities/pirmdienas/\n")
    old = site.path("activities/pirmdienas")
    old.rename(old.with_name("otrdienas"))
    assert len(site.faults().english) == 2

    moved = "moved_from: [/aktivitates/pirmdienas/, /en/activities/pirmdienas/]"
    site.edit("activities/otrdienas/index.lv.md", "status:", f"{moved}\nstatus:")
    assert site.plan().redirects == {
        "/vecais-pagalms/": "/centri/azu-pagalms/",
        "/aktivitates/pirmdienas/": "/aktivitates/otrdienas/",
        "/en/activities/pirmdienas/": "/en/activities/otrdienas/",
    }


def test_picture_that_no_longer_hangs_leads_to_its_exhibition(site: SiteCopy) -> None:
    """Its address is on labels; nobody has to think of it when a picture is replaced."""
    site.add("data/addresses.txt", "/fotoizstade/dziparu-stasti/zirgs/\n")

    assert (
        site.plan().redirects["/fotoizstade/dziparu-stasti/zirgs/"]
        == "/fotoizstade/dziparu-stasti/"
    )


def test_pictures_move_with_their_exhibition(site: SiteCopy) -> None:
    old, new = "/fotoizstade/dziparu-stasti/", "/fotoizstade/dzipari/"
    site.add("data/addresses.txt", f"{old}\n{old}krasts/\n{old}zirgs/\n")
    folder = site.path("exhibitions/dziparu-stasti")
    folder.rename(folder.with_name("dzipari"))
    words = site.path("exhibitions/dzipari/index.lv.md").read_text("utf-8")
    moved = words.replace("---\n", f"---\nmoved_from: [{old}]\n", 1)
    site.write("exhibitions/dzipari/index.lv.md", moved)

    plan = site.plan().redirects
    assert plan[old] == plan[f"{old}zirgs/"] == new
    assert plan[f"{old}krasts/"] == f"{new}krasts/"


def test_every_page_has_an_address_of_its_own(plan: Plan) -> None:
    paths = [page.path for page in plan.pages]

    assert len(paths) == len(set(paths))


def test_alternates_lead_to_pages_and_back(plan: Plan) -> None:
    """A page and its twin name each other, and every page names itself."""
    pages = {page.path: page for page in plan.pages}
    for page in plan.pages:
        assert page.alternates[page.language] == page.path
        for language, path in page.alternates.items():
            assert pages[path].language is language
            assert pages[path].alternates == page.alternates


def test_published_address_counts_though_no_ledger_has_it(site: SiteCopy) -> None:
    """A page may have been published and renamed before anyone ran `make addresses`."""
    with pytest.raises(ContentProblems, match="published address /jaunumi/vecais/ would be lost"):
        plan_site(site.content, TODAY, frozenset({"/jaunumi/vecais/", "/centri/azu-pagalms/"}))


def test_address_may_be_said_to_be_gone(site: SiteCopy) -> None:
    """In the language of the address, with the reason in both; search engines pass it over."""
    site.add("data/addresses.txt", "/jaunumi/atcelta-vizite/\n/en/old-contacts/")
    pages = {page.path: page for page in site.plan().pages}
    latvian, english = pages["/jaunumi/atcelta-vizite/"], pages["/en/old-contacts/"]

    assert latvian.title == "Lapas /jaunumi/atcelta-vizite/ vairs nav"
    assert english.title == "The page /en/old-contacts/ is gone"
    assert [crumb.path for crumb in latvian.trail] == ["/", "/jaunumi/"]
    assert [crumb.path for crumb in english.trail] == ["/en/"]
    assert [notice.language for notice in english.data["notices"]] == ["en", "lv"]
    assert not latvian.listed
    assert not english.listed


def test_page_at_an_address_that_is_said_to_be_gone_is_told(site: SiteCopy) -> None:
    reason = "reason: {lv: Nav., en: Gone.}\n  date: 2026-10"
    entry = f"- address: /centri/azu-pagalms/\n  {reason}\n- address: /vecais-pagalms/\n  {reason}"
    line = site.add("data/gone.yaml", entry)
    faults = site.faults()

    assert faults.english == [
        (
            f"content/data/gone.yaml:{line + 3 * step}: address: the address {place} is said to be "
            "gone, yet it is that of content/centres/azu-pagalms/index.lv.md – remove this entry, "
            "or the page"
        )
        for step, place in enumerate(["/centri/azu-pagalms/", "/vecais-pagalms/"])
    ]
    assert faults.latvian[0].endswith(
        "par adresi /centri/azu-pagalms/ teikts, ka lapas vairs nav, bet tā ir "
        "content/centres/azu-pagalms/index.lv.md adrese – izdzēsiet šo ierakstu vai lapu"
    )


def test_address_that_is_gone_twice_is_told(site: SiteCopy) -> None:
    entry = "- address: /en/old-contacts/\n  reason: {lv: Nav., en: Gone.}\n  date: 2026-10"
    line = site.add("data/gone.yaml", entry)

    assert site.faults().english == [
        (
            f"content/data/gone.yaml:{line}: address: the address /en/old-contacts/ is listed "
            "twice – keep one of the two"
        )
    ]


def test_archive_page_at_a_gone_address_is_told(site: SiteCopy) -> None:
    entry = "- address: /jaunumi/2020/\n  reason: {lv: Nav., en: Gone.}\n  date: 2026-10"
    site.add("data/gone.yaml", entry)

    assert len(site.faults().english) == 1


def test_list_of_what_is_gone_may_be_absent_but_is_a_list(site: SiteCopy) -> None:
    site.write("data/gone.yaml", "address: /jaunumi/x/\n")
    assert site.faults().english == [
        (
            "content/data/gone.yaml:1: the gone addresses are not written as a list – "
            "begin each with “- address: …”"
        )
    ]
    site.path("data/gone.yaml").unlink()

    assert site.plan().site.directory.gone == {}
