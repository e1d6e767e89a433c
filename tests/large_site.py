"""A site with as many centres and activities as a region may have, made from the fixture site.

What people do with the pages is tried on it, so that the real content may change as it likes.
"""

from dataclasses import dataclass
from pathlib import Path

from tests.hung_exhibition import hang
from tests.site_copy import SiteCopy, build

MUNICIPALITIES = """\
- {id: preilu-novads, name: {lv: Preiļu novads, en: Preiļi Municipality},
   locative: {lv: Preiļu novadā, en: in Preiļi Municipality}}
- {id: rezeknes-novads, name: {lv: Rēzeknes novads, en: Rēzekne Municipality},
   locative: {lv: Rēzeknes novadā, en: in Rēzekne Municipality}}
- {id: ludzas-novads, name: {lv: Ludzas novads, en: Ludza Municipality},
   locative: {lv: Ludzas novadā, en: in Ludza Municipality}}
- {id: kraslavas-novads, name: {lv: Krāslavas novads, en: Krāslava Municipality},
   locative: {lv: Krāslavas novadā, en: in Krāslava Municipality}}
- {id: augsdaugavas-novads, name: {lv: Augšdaugavas novads, en: Augšdaugava Municipality},
   locative: {lv: Augšdaugavas novadā, en: in Augšdaugava Municipality}}
"""
CENTRE = """\
---
municipality: {one.municipality}
status: {one.status}
status_as_of: "2024-05-16"
location: {{precision: settlement, latitude: {one.latitude}, longitude: {one.longitude}, \
source: GeoNames}}
themes: [{theme}]
contact: keeper
checked: "2026-11"
sources: [notes]
name: {one.name} kopienas centrs
short_name: {one.name}
locative: tur
summary: Nams, kurā kaimiņi satiekas, auž, stāda dobes un svin gada svētkus.
---

Te pulcējas kaimiņi no visas apkārtnes.
"""
CENTRE_EN = """\
---
name: {one.name} community centre
short_name: {one.name}
locative: there
summary: A house in which neighbours meet, weave, plant beds and celebrate together.
---

Neighbours from all around come here.
"""
ACTIVITY = """\
---
when: "{when}"
status: {status}
centres: [{centre}]
themes: [{theme}]
sources: [notes]
title: {number}. darbošanās
summary: Īss apraksts par to, kas šeit notiek vai nav noticis.
place: Pagalms
---

Kaimiņi darīja kopā to, ko viens nevar.
"""
ACTIVITY_EN = """\
---
title: Get-together {number}
summary: A short description of what happens here, or of what did not.
place: The yard
---

Neighbours did together what no one can do alone.
"""
THEMES = ("garden", "crafts")


@dataclass(frozen=True)
class MadeCentre:
    """A centre of the large site beside those of the fixture site."""

    slug: str
    name: str
    municipality: str
    latitude: float
    longitude: float
    status: str = "open"


CENTRES = (
    MadeCentre("preili", "Preiļi", "preilu-novads", 56.294, 26.725),
    MadeCentre("galeni", "Galēni", "preilu-novads", 56.43, 26.9),
    MadeCentre("varkava", "Vārkava", "preilu-novads", 56.2, 26.51, "being-set-up"),
    MadeCentre("rogovka", "Rogovka", "rezeknes-novads", 56.62, 27.33),
    MadeCentre("malta", "Malta", "rezeknes-novads", 56.345, 27.165),
    MadeCentre("zilupe", "Zilupe", "ludzas-novads", 56.3853, 28.1215, "closed"),
    MadeCentre("kraslava", "Krāslava", "kraslavas-novads", 55.895, 27.168, "paused"),
    # So near to Krāslava that both share a mark
    MadeCentre("priedaine", "Priedaine", "kraslavas-novads", 55.905, 27.155),
    MadeCentre("daugavpils", "Daugavpils", "augsdaugavas-novads", 55.8747, 26.5362),
)


def build_large(root: Path) -> Path:
    """Make the large site below the new folder *root*, build it, and return the built folder."""
    copy = SiteCopy(root)
    copy.add("data/municipalities.yaml", MUNICIPALITIES)
    for number, one in enumerate(CENTRES):
        folder = f"centres/{one.slug}"
        copy.write(f"{folder}/index.lv.md", CENTRE.format(one=one, theme=_theme(number)))
        copy.write(f"{folder}/index.en.md", CENTRE_EN.format(one=one))
    for number in range(1, 31):
        _act(copy, number)
    hang(copy)
    return build(copy, "--lang", "EN")


def _act(copy: SiteCopy, number: int) -> None:
    """Add an activity: months and centres in turn, over five years, every seventh a plan."""
    values = {
        "number": number,
        "when": f"{2020 + number % 5}-{1 + number % 12:02}-{1 + number % 28:02}",
        "status": "planned" if number % 7 == 0 else "took-place",
        "centre": CENTRES[number % len(CENTRES)].slug,
        "theme": _theme(number),
    }
    folder = f"activities/darbosanas-{number}"
    copy.write(f"{folder}/index.lv.md", ACTIVITY.format(**values))
    copy.write(f"{folder}/index.en.md", ACTIVITY_EN.format(**values))


def _theme(number: int) -> str:
    return THEMES[number % len(THEMES)]
