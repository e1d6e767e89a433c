"""The picture beside the words of a thing is the one that an exhibition ties to it."""

from dataclasses import replace

import pytest

from kopienas.model.site import Site
from kopienas.views.exhibitions.tied_photos import find_tied_photos
from tests.site_copy import SiteCopy

PHOTOS = "exhibitions/dziparu-stasti/photos.yaml"
CENTRE, ACTIVITY = "azu-pagalms", "senais-stasts"


@pytest.fixture
def known(site: SiteCopy) -> Site:
    """The fixture site with a picture tied to an activity as well."""
    tied = f"centre: {CENTRE}"
    site.edit(PHOTOS, tied, f"{tied}\n          activity: {ACTIVITY}")
    return site.plan().site


def test_each_picture_stands_beside_what_it_is_tied_to(known: Site) -> None:
    tied = find_tied_photos(known)
    by_centre = tied.find_for_centre(known.centres[CENTRE])
    by_activity = tied.find_for_activity(known.activities[ACTIVITY])

    assert by_centre
    assert by_centre is by_activity
    assert by_centre.photo.centre == CENTRE
    assert set(tied.by_centre) == {CENTRE}
    assert set(tied.by_activity) == {ACTIVITY}


def test_news_shows_the_picture_of_its_first_activity_that_has_one(known: Site) -> None:
    tied = replace(find_tied_photos(known), own={})
    item = next(iter(known.news.values()))

    def about(*activities: str) -> str | None:
        facts = item.facts.model_copy(update={"activities": activities})
        found = tied.find_for_news(replace(item, facts=facts))
        return found.photo.activity if found else None

    assert about("without-any", ACTIVITY) == ACTIVITY
    assert about("without-any") is None
    assert about() is None


def test_what_has_a_picture_of_its_own_gets_no_other(known: Site) -> None:
    tied = find_tied_photos(known)
    activity = known.activities[ACTIVITY]

    assert "news/pagalms-atverts" in tied.own
    own = tied.own["news/pagalms-atverts"]
    illustrated = replace(tied, own={activity.folder: own})
    assert illustrated.find_for_activity(activity) is None
    assert illustrated.find_thumbnail(activity) is own


def test_small_picture_of_a_list_is_the_tied_one_where_there_is_no_own(known: Site) -> None:
    tied = find_tied_photos(known)
    activity = known.activities[ACTIVITY]
    without = next(one for one in known.activities.values() if one.slug not in tied.by_activity)

    assert tied.find_thumbnail(activity) is tied.by_activity[ACTIVITY].picture
    assert tied.find_thumbnail(without) is None


def test_withheld_picture_stands_nowhere(site: SiteCopy) -> None:
    name = site.path(PHOTOS).read_text("utf-8").split("file: ")[1].split("\n")[0]
    consent = "exhibitions/dziparu-stasti/consent.yaml"
    text = site.path(consent).read_text("utf-8")
    assert name in text
    site.write(consent, text.replace("status: given", "status: withdrawn"))

    assert find_tied_photos(site.plan().site).by_centre == {}
