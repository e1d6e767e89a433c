"""A made exhibition of two rooms and five pictures, on tour."""

from PIL import Image

from tests.site_copy import SiteCopy

SLUG = "dziparu-stasti"
NAMES = ("pirmais", "otrais", "tresais", "ceturtais", "piektais")
PAGE = f"/fotoizstade/{SLUG}/"
ENGLISH = f"/en/exhibitions/{SLUG}/"
KIOSK, ENGLISH_KIOSK = f"{PAGE}ekrans/", f"{ENGLISH}kiosk/"
#: The fixture site is built for 20 November 2026.
TOUR = """\
tour:
  - when: "2024-05-16"
    place: {lv: Krustpils pils, en: Krustpils Castle}
  - when: "2026-11-01/2026-11-30"
    place: {lv: Āžu pagalms, en: Āži yard}
    centre: azu-pagalms
    contact: keeper
  - when: "2027-01-10/2027-01-31"
    place: {lv: Nīcas krasts, en: Nīca shore}
    centre: nicas-krasts
"""
OLD_TOUR = """\
tour:
  - when: "2024-05-16"
    place: {lv: Āžu pagalms, en: Āži yard}
    centre: azu-pagalms
"""


def hang(copy: SiteCopy, tour: str = TOUR) -> None:
    """Hang the five pictures and send them on *tour*."""
    folder = f"exhibitions/{SLUG}"
    for number, name in enumerate(NAMES):
        tall = number == 2
        size = (900, 1400) if tall else (1400, 900)
        picture = Image.linear_gradient("L").resize(size).convert("RGB")
        picture.paste((30 * number, 90, 140), (100, 100, 500 + 60 * number, 500))
        picture.save(copy.path(f"{folder}/{name}.jpg"), quality=70)
    rooms = [_room("Pagalms", NAMES[:3]), _room("Krasts", NAMES[3:])]
    copy.write(f"{folder}/photos.yaml", "".join(rooms))
    copy.write(f"{folder}/consent.yaml", "".join(map(_consent, NAMES)))
    copy.edit(f"{folder}/index.lv.md", OLD_TOUR, tour)


def _room(title: str, names: tuple[str, ...]) -> str:
    photos = "".join(map(_photo, names))
    return (
        f"- title: {{lv: {title}, en: The {title}}}\n"
        f"  intro: {{lv: Te karājas {title}., en: Here hangs the {title}.}}\n"
        f"  panels:\n    - title: {{lv: Stends, en: Panel}}\n      photos:\n{photos}"
    )


def _photo(name: str) -> str:
    return f"""\
        - file: {name}.jpg
          kind: drawn
          credit: {{lv: Izšuvusi Ņina, en: Embroidered by Ņina}}
          title: {{lv: "Attēls {name}", en: "Picture {name}"}}
          alt:
            lv: Pelēka pāreja ar tumšu taisnstūri, {name}
            en: A grey gradient with a dark rectangle, {name}
          caption:
            lv: "Paraksts, kas jāizlasa no attāluma: {name}."
            en: "A caption to be read from across the room: {name}."
          centre: azu-pagalms
          activity: rudens-talka
          sources: [notes]
"""


def _consent(name: str) -> str:
    return (
        f'- file: {name}.jpg\n  basis: no-person\n  scope: [web, print]\n  date: "2026-11-01"\n'
        "  status: given\n"
    )
