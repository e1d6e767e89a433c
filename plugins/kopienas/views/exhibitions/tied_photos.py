"""Which picture of an exhibition stands beside the words of a centre, an activity or news."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kopienas.model.activity import Activity
from kopienas.model.centre import Centre
from kopienas.model.news import NewsItem
from kopienas.model.picture import Picture
from kopienas.model.site import Site
from kopienas.views.exhibitions.layout import PlacedPhoto, lay_out


@dataclass(frozen=True, slots=True)
class TiedPhotos:
    """The pictures that exhibitions tie to things of the site; the first tied to each counts.

    Attributes:
        by_activity: by the slug of the activity.
        by_centre: by the slug of the centre.
        own: the first picture of its own, by the folder of the entry that has one.
    """

    by_activity: Mapping[str, PlacedPhoto]
    by_centre: Mapping[str, PlacedPhoto]
    own: Mapping[str, Picture]

    def find_for_activity(self, activity: Activity) -> PlacedPhoto | None:
        """Return the picture tied to *activity*, unless it has its own."""
        return self._unless_illustrated(activity.folder, self.by_activity.get(activity.slug))

    def find_thumbnail(self, activity: Activity) -> Picture | None:
        """Return the picture that stands for *activity* in a list: its own, else the one tied."""
        tied = self.by_activity.get(activity.slug)
        return self.own.get(activity.folder) or (tied.picture if tied else None)

    def find_for_centre(self, centre: Centre) -> PlacedPhoto | None:
        """Return the picture tied to *centre*, unless it has its own."""
        return self._unless_illustrated(centre.folder, self.by_centre.get(centre.slug))

    def find_for_news(self, item: NewsItem) -> PlacedPhoto | None:
        """Return the picture of the first of its activities that has one, unless it has its own."""
        tied = (self.by_activity.get(slug) for slug in item.facts.activities)
        return self._unless_illustrated(item.folder, next(filter(None, tied), None))

    def _unless_illustrated(self, folder: str, photo: PlacedPhoto | None) -> PlacedPhoto | None:
        return None if folder in self.own else photo


def find_tied_photos(site: Site) -> TiedPhotos:
    """Return the pictures that may be shown online and are tied to something."""
    by_activity: dict[str, PlacedPhoto] = {}
    by_centre: dict[str, PlacedPhoto] = {}
    for exhibition in site.exhibitions.values():
        for one in lay_out(site, exhibition).photos:
            if one.photo.activity:
                by_activity.setdefault(one.photo.activity, one)
            if one.photo.centre:
                by_centre.setdefault(one.photo.centre, one)
    own: dict[str, Picture] = {}
    for path, picture in sorted(site.pictures.items()):
        own.setdefault(path.rpartition("/")[0], picture)
    return TiedPhotos(by_activity, by_centre, own)
