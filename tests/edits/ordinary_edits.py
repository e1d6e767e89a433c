"""What editors do on ordinary days, in words that fit whatever the content holds."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from tests.edits.editing import Content
from tests.gates.real_site import TODAY

AS_OF = f"{TODAY:%Y-%m}"
Edit = Callable[[Content], None]
#: A text that an editor pastes: long, with everything that the guide shows.
LONG_TEXT = (
    "## Kā tas notika\n\n"
    + "\n\n".join(["Kaimiņi sanāca kopā un vienojās, ko darīt vispirms. " * 8] * 12)
    + "\n\n### Ko ņemt līdzi\n\n- cimdus\n- grābekli\n\n1. atnākt\n2. palīdzēt\n\n"
    + "| Diena | Kas notiek | Kur |\n|---|---|---|\n"
    + "| sestdiena | talka ar ļoti garu nosaukumu visas apkaimes kaimiņiem | pagalmā |\n\n"
    + "> Kopā mēs varam.\n\nKontakti: [zvaniet](tel:+37165235635), [rakstiet](mailto:a@example.org)"
    + " vai skatiet [vārdnīcu](https://www.example.lv/vārdnīca?a=1&b=2).\n"
)
LONG_NAME = "Ziemeļlatgales pierobežas kopienu sadarbības un mūžizglītības atbalsta centrs"
SUMMARY = "Kaimiņi kopā dara to, ko viens nevar, un pēc tam par to pastāsta citiem."


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def ahead(days: int) -> date:
    return TODAY + timedelta(days)


def reported(days: int, category: str) -> str:
    """Return the facts of news written so many days ago, of the day before."""
    return f'date: "{ago(days + 1)}"\nwritten: "{ago(days)}"\ncategory: {category}'


def centre(content: Content, slug: str, location: str, name: str = "Jaunais centrs") -> None:
    """Add a centre like the first one that has a point."""
    like = content.with_field("centres", "address")
    home = content.field(f"centres/{like}/index.lv.md", "municipality")
    theme, contact = content.ids("themes")[0], content.ids("contacts")[0]
    content.write(
        f"centres/{slug}/index.lv.md",
        f'---\nmunicipality: {home}\nstatus: open\nstatus_as_of: "{AS_OF}"\n'
        f'location: {location}\nopened: "{ago(24)}"\nthemes: [{theme}]\ncontact: {contact}\n'
        f"sources: [{content.ids('sources')[0]}]\nlatvian_only: true\nname: {name}\n"
        f"short_name: {name[:22]}\nlocative: jaunajā centrā\nplace: Ciems\nsummary: {SUMMARY}\n"
        "---\n\n"
        f"{LONG_TEXT}",
    )


def new_centre(content: Content) -> None:
    latitude, longitude = content.near(content.with_field("centres", "address"))
    point = (
        f"{{precision: settlement, latitude: {latitude}, longitude: {longitude}, source: GeoNames}}"
    )
    centre(content, "jaunais-centrs", point)


def new_centre_known_to_its_municipality(content: Content) -> None:
    centre(content, "vel-viens-centrs", "{precision: municipality}", "Vēl viens centrs")


def rename_centre(content: Content) -> None:
    content.rename("centres", content.folders("centres")[-1], "cits-nosaukums")


def give_a_centre_a_long_name(content: Content) -> None:
    slug = content.folders("centres")[0]
    content.set(f"centres/{slug}/index.lv.md", "name", LONG_NAME)
    content.set(f"centres/{slug}/index.lv.md", "short_name", "Ziemeļlatgales centrs")


def close_a_centre(content: Content) -> None:
    content.set(f"centres/{content.folders('centres')[1]}/index.lv.md", "status", "closed")


def move_a_centre(content: Content) -> None:
    slug = content.with_field("centres", "address")
    latitude, longitude = content.near(slug, steps=6)
    name = f"centres/{slug}/index.lv.md"
    text = re.sub(r"latitude: [\d.]+", f"latitude: {latitude}", content.read(name))
    content.write(name, re.sub(r"longitude: [\d.]+", f"longitude: {longitude}", text))
    content.set(name, "address", "Skolas iela 1")


def remove_a_centre(content: Content) -> None:
    content.remove(f"centres/{content.folders('centres')[0]}")


def activity(content: Content, slug: str, facts: str, title: str = "Jauna aktivitāte") -> None:
    """Add an activity of the first centre, in Latvian only."""
    content.write(
        f"activities/{slug}/index.lv.md",
        f"---\n{facts}\ncentres: [{content.folders('centres')[0]}]\n"
        f"themes: [{content.ids('themes')[0]}]\nsources: [{content.ids('sources')[0]}]\n"
        f"latvian_only: true\ntitle: {title}\nsummary: {SUMMARY}\nplace: Pagalms\n---\n\n"
        "Visi kopā sakopa pagalmu.\n",
    )


def activity_in_an_old_month(content: Content) -> None:
    activity(content, "veca-talka", 'when: "2020-09-12"\nstatus: took-place', "Talka septembrī")


def activities_in_one_month(content: Content) -> None:
    """Many of all centres on the same day."""
    for number, slug in enumerate(content.folders("centres")):
        name = f"kopiga-diena-{number}"
        activity(content, name, 'when: "2022-05-14"\nstatus: took-place', f"{number}. kopīgā diena")
        content.set(f"activities/{name}/index.lv.md", "centres", f"[{slug}]")


def activity_in_a_new_year(content: Content) -> None:
    facts = f'when: "{TODAY.year + 3}-04-07"\ntime: 11:00–13:00\nstatus: planned'
    activity(content, "plans-pec-gadiem", facts)


def activity_before_all_others(content: Content) -> None:
    activity(content, "sen-senos-laikos", 'when: "2011"\nstatus: took-place', "Sen senos laikos")


def cancelled_activity(content: Content) -> None:
    activity(content, "atcelta-diena", f'when: "{ahead(9)}"\nstatus: cancelled', "Atceltā diena")


def moved_activity(content: Content) -> None:
    facts = f'when: "{ahead(10)}"\nmoved_to: "{ahead(23)}"\nrevision: 1\nstatus: moved'
    activity(content, "parcelta-diena", facts, "Pārceltā diena")


def regular_activity(content: Content) -> None:
    days = f'from: "{ahead(5)}", until: "{ahead(182)}"'
    rule = f'recurrence: {{rule: "FREQ=WEEKLY;BYDAY=TU,TH", {days}}}'
    activity(content, "katru-nedelu", f"status: regular\n{rule}", "Katru nedēļu")


def activity_with_the_title_of_another(content: Content) -> None:
    """Festivities come back each year under the same name."""
    like = content.with_field("activities", "when")
    title = content.field(f"activities/{like}/index.lv.md", "title")
    activity(content, "atkal-tas-pats", f'when: "{ago(47)}"\nstatus: took-place', title)
    content.set("activities/atkal-tas-pats/index.lv.md", "summary", f"Arī šogad. {SUMMARY}")


def carry_out_a_plan(content: Content) -> None:
    slug = content.with_field("activities", "status", "planned")
    content.set(f"activities/{slug}/index.lv.md", "status", "took-place")


def rename_an_activity(content: Content) -> None:
    content.rename("activities", content.folders("activities")[0], "parsaukta-aktivitate")


def remove_an_activity(content: Content) -> None:
    content.remove(f"activities/{content.folders('activities')[-1]}")


def year_without_activities(content: Content) -> None:
    """What was dated to the last year turns out to have been a year earlier."""
    years = {
        slug: found[:4]
        for slug in content.folders("activities")
        if (found := content.field(f"activities/{slug}/index.lv.md", "when"))
    }
    last = max(years.values())
    for slug in (slug for slug, year in years.items() if year == last):
        name = f"activities/{slug}/index.lv.md"
        content.set(name, "when", f'"{int(last) - 1}"')
        content.set(name, "time", None)


def activity_without_english(content: Content) -> None:
    content.lose_english("activities", content.folders("activities")[1])


def centre_without_english(content: Content) -> None:
    content.lose_english("centres", content.folders("centres")[2])


def news_without_english(content: Content) -> None:
    content.lose_english("news", content.folders("news")[0])


def competition_without_english(content: Content) -> None:
    content.lose_english("competitions", content.folders("competitions")[0])


def exhibition_without_english(content: Content) -> None:
    content.lose_english("exhibitions", exhibition(content))


def exhibition(content: Content) -> str:
    """Return the name of the first exhibition with pictures."""
    return next(
        one
        for one in content.folders("exhibitions")
        if (content.root / "exhibitions" / one / "photos.yaml").exists()
    )


def add_a_stop(content: Content) -> None:
    name = f"exhibitions/{exhibition(content)}/index.lv.md"
    stops = (
        '\n  - {when: "2024-05-16", place: {lv: Krustpils pils, en: Krustpils Castle}}'
        f'\n  - {{when: "{ahead(5)}/{ahead(24)}", centre: {content.folders("centres")[0]},'
        " place: {lv: Galvenā bibliotēka, en: Main Library}}"
        f'\n  - {{when: "{ahead(67)}/{ahead(94)}", place: {{lv: Skola, en: School}}}}'
    )
    content.set(name, "tour", stops)


def cancel_the_tour(content: Content) -> None:
    content.set(f"exhibitions/{exhibition(content)}/index.lv.md", "tour", None)


def hung(content: Content) -> str:
    """Return the file name of the first picture in the first exhibition."""
    found = re.search(
        r"file: (\S+)", content.read(f"exhibitions/{exhibition(content)}/photos.yaml")
    )
    assert found
    return found[1]


def replace_a_picture(content: Content) -> None:
    name = f"exhibitions/{exhibition(content)}"
    content.picture(f"{name}/{hung(content)}")
    text = content.read(f"{name}/photos.yaml").replace("kind: drawn", "kind: photo", 1)
    content.write(f"{name}/photos.yaml", text)


def withdraw_a_consent(content: Content) -> None:
    name = f"exhibitions/{exhibition(content)}/consent.yaml"
    content.write(name, content.read(name).replace("status: given", "status: withdrawn", 1))


def withdraw_every_consent(content: Content) -> None:
    name = f"exhibitions/{exhibition(content)}/consent.yaml"
    content.write(name, content.read(name).replace("status: given", "status: withdrawn"))


def exhibition_without_pictures(content: Content) -> None:
    content.write(
        "exhibitions/vel-bez-attelem/index.lv.md",
        f"---\nlatvian_only: true\ntitle: Vēl bez attēliem\nsummary: {SUMMARY}\n---\n\nDrīz.\n",
    )


def news(content: Content, slug: str, title: str, facts: str, text: str = LONG_TEXT) -> None:
    """Add a news item in Latvian only."""
    content.write(
        f"news/{slug}/index.lv.md",
        f"---\n{facts}\nlatvian_only: true\ntitle: {title}\nsummary: {SUMMARY}\n"
        f"author: Vietnes redakcija\nauthor_role: sagatavoja\n---\n\n{text}",
    )


def news_in_a_year_without_any(content: Content) -> None:
    facts = f'date: "2012-01-09"\nwritten: "2012-01-10"\ncategory: {content.ids("categories")[0]}'
    news(content, "sena-zina", "Sena ziņa", facts)


def news_with_a_picture(content: Content) -> None:
    facts = reported(16, content.ids("categories")[0])
    text = "![Ļaudis pie lielas puķu dobes, viņiem rokās lejkannas](dobe.jpg)\n\nVisi kopā.\n"
    news(content, "ar-attelu", "Dobe pie mājas", f"{facts}\nphoto_credit: Anna", text)
    content.picture("news/ar-attelu/dobe.jpg")
    content.write(
        "news/ar-attelu/consent.yaml",
        f'- {{file: dobe.jpg, basis: no-person, scope: [web], date: "{ago(16)}", status: given}}\n',
    )


def news_with_the_title_of_another(content: Content) -> None:
    first = content.folders("news")[0]
    title = content.read(f"news/{first}/index.lv.md").partition("\ntitle: ")[2].partition("\n")[0]
    facts = reported(47, content.ids("categories")[0])
    news(content, "atkal-zina", title, facts)
    content.set("news/atkal-zina/index.lv.md", "summary", f"Arī šogad tā bija. {SUMMARY}")


def category_with_news(content: Content) -> None:
    content.add(
        "data/categories.yaml", "- id: jauna\n  name: {lv: Jaunā kategorija, en: New one}\n"
    )
    facts = reported(6, "jauna")
    news(content, "jauna-kategorija", "Jaunā kategorijā", facts)


def category_without_news(content: Content) -> None:
    content.add("data/categories.yaml", "- id: tuksa\n  name: {lv: Vēl tukša, en: Still empty}\n")


def theme_with_an_activity(content: Content) -> None:
    content.add("data/themes.yaml", "- id: sports\n  name: {lv: Sports un kustība, en: Sports}\n")
    activity(content, "sporta-diena", f'when: "{ago(82)}"\nstatus: took-place', "Sporta diena")
    content.set("activities/sporta-diena/index.lv.md", "themes", "[sports]")


def partner(content: Content) -> None:
    content.add(
        "data/partners.yaml",
        "- id: jauns-partneris\n  name: {lv: Jaunais fonds, en: The New Fund}\n  role: supporter\n"
        "  url: https://www.example.lv/fonds\n",
    )


def figure_value(content: Content) -> None:
    """A year later there are more of everything that is counted."""
    text = content.read("data/figures.yaml")
    last = list(re.finditer(r"^    - value: .*\n(?:      .*\n)+", text, re.MULTILINE))[-1]
    value = (
        f'    - value: 41\n      as_of: "{ago(25)}"\n      source: {content.ids("sources")[0]}\n'
    )
    content.write("data/figures.yaml", text[: last.end()] + value + text[last.end() :])


def contact(content: Content) -> None:
    content.add(
        "data/contacts.yaml",
        "- id: jauna-persona\n  role: {lv: Brīvprātīgo vadītāja, en: Head of volunteers}\n"
        "  organisation: {lv: Biedrība, en: Association}\n  name: Anna Bērziņa\n"
        f'  phone: "+371 65000000"\n  email: anna@example.org\n  checked: "{AS_OF}"\n',
    )


def source(content: Content) -> None:
    content.add(
        "data/sources.yaml",
        "- id: jauns-avots\n  title: {lv: Jauna ziņa, en: A new report}\n"
        f'  publisher: Avīze\n  url: https://www.example.lv/zina?id=1&lang=lv\n  seen: "{AS_OF}"\n',
    )


def town(content: Content) -> None:
    content.add(
        "data/places.yaml",
        "- {id: vilani, name: Viļāni, after_no: Viļāniem, locative: Viļānos, latitude: 56.5525,"
        " longitude: 26.9244, source: GeoNames}\n",
    )


def municipality(content: Content) -> None:
    content.add(
        "data/municipalities.yaml",
        "- id: balvu-novads\n  name: {lv: Balvu novads, en: Balvi Municipality}\n"
        "  locative: {lv: Balvu novadā, en: in Balvi Municipality}\n",
    )


def menu_entry(content: Content) -> None:
    """A page that so far stands only below is named above, too."""
    text = content.read("data/menu.yaml")
    header = re.findall(r"[\w-]+", text.partition("header:")[2].partition("\n")[0])
    footer = re.findall(r"[\w-]+", text.partition("footer:")[2].partition("\n")[0])
    new = next(one for one in footer if one not in header)
    content.write("data/menu.yaml", text.replace("header: [", f"header: [{new}, "))


def page(content: Content) -> None:
    """A page of its own, named in the menu below."""
    content.write(
        "pages/jauna-lapa/index.lv.md",
        f"---\naddress: jauna-lapa\nlatvian_only: true\ntitle: Jauna lapa\nsummary: {SUMMARY}\n"
        f"---\n\n{LONG_TEXT}",
    )
    text = content.read("data/menu.yaml")
    content.write("data/menu.yaml", text.replace("footer: [", "footer: [jauna-lapa, "))


def page_that_nothing_leads_to(content: Content) -> None:
    content.write(
        "pages/neatrodama/index.lv.md",
        f"---\naddress: neatrodama\nlatvian_only: true\ntitle: Neatrodama\nsummary: {SUMMARY}\n"
        "---\n\nTeksts.\n",
    )


def heading_that_skips_a_level(content: Content) -> None:
    facts = reported(16, content.ids("categories")[0])
    news(content, "virsraksti", "Virsraksti", facts, "## Viens\n\nA.\n\n#### Divi\n\nB.\n")


def link_to_a_place_that_is_not_there(content: Content) -> None:
    facts = reported(16, content.ids("categories")[0])
    plain = content.with_field("pages", "template", "page")
    link = f"[vairāk par mums](../../pages/{plain}/#nav-tadas-vietas)"
    news(content, "saite", "Saite", facts, f"Lasiet {link}.\n")


def link_with_a_space(content: Content) -> None:
    facts = reported(16, content.ids("categories")[0])
    link = "[programmu](<https://www.example.lv/programma 2026.pdf>)"
    news(content, "atstarpe", "Atstarpe", facts, f"Lasiet {link}.\n")


GOOD: list[Edit] = [
    new_centre,
    new_centre_known_to_its_municipality,
    rename_centre,
    give_a_centre_a_long_name,
    close_a_centre,
    move_a_centre,
    activity_in_an_old_month,
    activities_in_one_month,
    activity_in_a_new_year,
    activity_before_all_others,
    activity_with_the_title_of_another,
    cancelled_activity,
    moved_activity,
    regular_activity,
    carry_out_a_plan,
    rename_an_activity,
    year_without_activities,
    activity_without_english,
    centre_without_english,
    news_without_english,
    competition_without_english,
    exhibition_without_english,
    add_a_stop,
    cancel_the_tour,
    replace_a_picture,
    withdraw_a_consent,
    withdraw_every_consent,
    exhibition_without_pictures,
    news_in_a_year_without_any,
    news_with_a_picture,
    news_with_the_title_of_another,
    category_with_news,
    category_without_news,
    theme_with_an_activity,
    partner,
    figure_value,
    contact,
    source,
    town,
    municipality,
    menu_entry,
    page,
    link_with_a_space,
]
#: What the checker must refuse, and a file that it must name then.
REFUSED: list[tuple[Edit, str]] = [
    (remove_a_centre, "content/"),
    (remove_an_activity, "content/"),
    (page_that_nothing_leads_to, "content/pages/neatrodama/index.lv.md"),
    (heading_that_skips_a_level, "content/news/virsraksti/index.lv.md"),
    (link_to_a_place_that_is_not_there, "content/news/saite/index.lv.md"),
]
