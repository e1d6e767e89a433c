"""What editors are told of values that do not fit: line, field, what was found, how to mend it."""

import pytest

from kopienas.reading.error_messages import (
    EMPTY_FIELD,
    EMPTY_TEXT,
    ERROR_MESSAGES,
    OTHER_ERROR_MESSAGE,
)
from kopienas.reading.problem import CATALOGUE
from kopienas.wording.catalogue import load_translations
from tests.site_copy import SiteCopy

YARD = "centres/azu-pagalms/index.lv.md"
TALKA = "activities/rudens-talka/index.lv.md"
ROUND = "competitions/ideju-konkurss/index.lv.md"
DATES = "write “2020-01-23”, “2020-01”, “2020”, “2020-01-23/2020-01-25” or “2020~”"
DATES_LV = "rakstiet „2020-01-23”, „2020-01”, „2020”, „2020-01-23/2020-01-25” vai „2020~”"

OTHERS = (EMPTY_FIELD, EMPTY_TEXT, OTHER_ERROR_MESSAGE)
WRITE_IT = (
    "write it, or remove the whole line if the field may be left out",
    "ierakstiet to vai, ja lauks nav obligāts, izdzēsiet visu rindu",
)
CASES = [
    (
        (YARD, 'opened: "2020-01-23"', 'opened: "2024-02-30"'),
        f"12: opened: “2024-02-30” is not a date that can be read – {DATES}",
        f"12: opened: „2024-02-30” nav saprotams datums – {DATES_LV}",
    ),
    (
        (TALKA, '"2020-09-24/2020-09-27"', "pērn"),
        f"2: when: “pērn” is not a date that can be read – {DATES}",
        f"2: when: „pērn” nav saprotams datums – {DATES_LV}",
    ),
    (
        (YARD, "latitude: 56.1327", "latitude: 56,1327"),
        "7: location.latitude: “56,1327” has a decimal comma – write 56.1327",
        "7: location.latitude: „56,1327” ir rakstīts ar komatu – rakstiet 56.1327",
    ),
    (
        (YARD, "latitude: 56.1327", "latitude: 26,.1327"),
        "7: location.latitude: “26,.1327” is not a number – write digits with a decimal point",
        "7: location.latitude: „26,.1327” nav skaitlis – rakstiet ciparus ar decimālpunktu",
    ),
    (
        (YARD, "latitude: 56.1327", "latitude: 561.327"),
        "7: location.latitude: 561.327 is too large – write at most 90",
        "7: location.latitude: 561.327 ir par lielu – rakstiet ne vairāk kā 90",
    ),
    (
        (YARD, "longitude: 27.0068", "longitude: -181"),
        "8: location.longitude: -181 is too small – write at least -180",
        "8: location.longitude: -181 ir par mazu – rakstiet vismaz -180",
    ),
    (
        (YARD, "  longitude: 27.0068\n", ""),
        (
            "5: location: this precision needs a point, but latitude or longitude is missing – "
            "write both, or “precision: municipality”"
        ),
        (
            "5: location: šādai precizitātei vajag punktu, bet trūkst latitude vai longitude – "
            "ierakstiet abus vai rakstiet „precision: municipality”"
        ),
    ),
    (
        (YARD, "precision: building", "precision: hidden"),
        (
            "5: location: a point is given, yet this precision must not show one – "
            "remove latitude and longitude, or write “precision: settlement”"
        ),
        (
            "5: location: punkts ir norādīts, lai gan ar šādu precizitāti to nedrīkst rādīt – "
            "izdzēsiet latitude un longitude vai rakstiet „precision: settlement”"
        ),
    ),
    (
        (YARD, "status: open", "status: vaļā"),
        (
            "3: status: “vaļā” is not one of the choices – "
            "write one of: planned, being-set-up, open, paused, closed"
        ),
        (
            "3: status: „vaļā” nav starp izvēlēm – "
            "rakstiet vienu no šiem: planned, being-set-up, open, paused, closed"
        ),
    ),
    (
        (YARD, "contact: keeper\n", ""),
        "2: contact: the field is missing – add it",
        "2: contact: lauka nav – pievienojiet to",
    ),
    (
        (YARD, "municipality:", "munincipality:"),
        "2: munincipality: there is no such field – did you mean “municipality”? Else remove it",
        "2: munincipality: tāda lauka nav – varbūt domājāt „municipality”? Ja ne, izdzēsiet",
    ),
    (
        (YARD, "  source: GeoNames", "  avots: GeoNames"),
        (
            "9: location.avots: there is no such field – "
            "remove it; allowed are: precision, latitude, longitude, source"
        ),
        (
            "9: location.avots: tāda lauka nav – "
            "izdzēsiet; atļautie lauki: precision, latitude, longitude, source"
        ),
    ),
    (
        (YARD, "themes: [garden, crafts]", "themes: garden"),
        "13: themes: “garden” is not a list – write [one, two] or a line “- one” for each",
        "13: themes: „garden” nav saraksts – rakstiet [viens, divi] vai katru savā rindā aiz „- ”",
    ),
    (
        (TALKA, "themes: [garden]", "themes: []"),
        "5: themes: the list is empty – name at least one",
        "5: themes: saraksts ir tukšs – nosauciet vismaz vienu",
    ),
    (
        (TALKA, "centres: [azu-pagalms]\n", ""),
        "2: no centre is named – add “centres: [...]”, or write “scope: network”",
        (
            "2: nav nosaukts neviens centrs – pievienojiet „centres: [...]” "
            "vai rakstiet „scope: network”"
        ),
    ),
    (
        (TALKA, "title: Rudens talka Āžos", f"title: {'ž' * 250}"),
        "8: title: the text has 250 characters, more than 200 – shorten it",
        "8: title: zīmju skaits tekstā ir 250, drīkst ne vairāk kā 200 – saīsiniet to",
    ),
    (
        (TALKA, "title: Rudens talka Āžos", 'title: ""'),
        f"8: title: the text is empty – {WRITE_IT[0]}",
        f"8: title: teksts ir tukšs – {WRITE_IT[1]}",
    ),
    (
        (TALKA, "summary: Īss apraksts par to, kas šeit notiek vai nav noticis.", "summary: Īss"),
        "9: summary: the text has 3 characters, fewer than 30 – say more",
        "9: summary: zīmju skaits tekstā ir 3, vajag vismaz 30 – pasakiet vairāk",
    ),
    (
        (TALKA, "status: took-place", "status:"),
        f"3: status: nothing stands here – {WRITE_IT[0]}",
        f"3: status: šeit nekā nav – {WRITE_IT[1]}",
    ),
    (
        (TALKA, "title: Rudens talka Āžos", "title: [Rudens talka]"),
        "8: title: a list is not a text – put the text in quotation marks",
        "8: title: saraksts nav teksts – ielieciet tekstu pēdiņās",
    ),
    (
        (TALKA, "title: Rudens talka Āžos", "title: {lv: Rudens talka}"),
        "8: title: a group of fields is not a text – put the text in quotation marks",
        "8: title: lauku grupa nav teksts – ielieciet tekstu pēdiņās",
    ),
    (
        (TALKA, "title: Rudens talka Āžos", "title: true"),
        "8: title: true is not a text – put the text in quotation marks",
        "8: title: true nav teksts – ielieciet tekstu pēdiņās",
    ),
    (
        (TALKA, "title: Rudens talka Āžos", "title: 2020"),
        "8: title: 2020 is not a text – put the text in quotation marks",
        "8: title: 2020 nav teksts – ielieciet tekstu pēdiņās",
    ),
    (
        (TALKA, "title: Rudens talka Āžos", "title:"),
        f"8: title: nothing stands here – {WRITE_IT[0]}",
        f"8: title: šeit nekā nav – {WRITE_IT[1]}",
    ),
    (
        (ROUND, "applications: 42", "applications: 4.5"),
        "5: applications: 4.5 is not a whole number – write digits only",
        "5: applications: 4.5 nav vesels skaitlis – rakstiet tikai ciparus",
    ),
    (
        (ROUND, "applications: 42", f"applications: {'9' * 5000}"),
        f"5: applications: “{'9' * 58}… is not a whole number – write digits only",
        f"5: applications: „{'9' * 58}… nav vesels skaitlis – rakstiet tikai ciparus",
    ),
    (
        (ROUND, "funding_eur: 14400.08", "funding_eur: daudz"),
        "6: funding_eur: “daudz” is not a number – write digits with a decimal point",
        "6: funding_eur: „daudz” nav skaitlis – rakstiet ciparus ar decimālpunktu",
    ),
    (
        (ROUND, "organiser: {lv: Āžu biedrība, en: Āži Association}", "organiser: Āžu biedrība"),
        "4: organiser: “Āžu biedrība” is not a group of fields – write “{lv: …, en: …}” or lines",
        (
            "4: organiser: „Āžu biedrība” nav lauku grupa – "
            "rakstiet „{lv: …, en: …}” vai katru lauku savā rindā"
        ),
    ),
    (
        (YARD, 'address_as_of: "2020-01-23"\n', ""),
        "2: address and address_as_of go together – write both, or neither",
        "2: address un address_as_of raksta kopā – ierakstiet abus vai nevienu",
    ),
    (
        ("pages/latviski/index.lv.md", "latvian_only: true", "latvian_only: laikam"),
        "3: latvian_only: “laikam” is neither true nor false – write true or false",
        "3: latvian_only: „laikam” nav ne true, ne false – rakstiet true vai false",
    ),
    (
        ("pages/about/index.lv.md", 'address: "par"', 'address: "Par mums/"'),
        (
            "4: address: “Par mums/” is not written in the form wanted here – "
            "see the field's example in content/README.md"
        ),
        (
            "4: address: „Par mums/” nav rakstīts vajadzīgajā veidā – "
            "skatiet lauka paraugu failā content/README.md"
        ),
    ),
    (
        ("activities/dobju-ideja/index.lv.md", "competition: ideju-konkurss\n", ""),
        "2: the supported idea names no competition – add “competition: ...”",
        "2: atbalstītajai idejai nav norādīts konkurss – pievienojiet „competition: ...”",
    ),
]


@pytest.mark.parametrize(
    ("change", "english", "latvian"), CASES, ids=[case[1][:40] for case in CASES]
)
def test_fault_of_a_field_is_told(
    site: SiteCopy, change: tuple[str, str, str], english: str, latvian: str
) -> None:
    name, old, new = change
    site.edit(name, old, new)
    faults = site.faults()

    assert f"content/{name}:{english}" in faults.english
    assert f"content/{name}:{latvian}" in faults.latvian


def test_every_saying_is_translated() -> None:
    """Also those of errors that are rare."""
    translations = load_translations(CATALOGUE)
    for saying in (text for pair in (*ERROR_MESSAGES.values(), *OTHERS) for text in pair):
        assert translations.gettext(saying) != saying
