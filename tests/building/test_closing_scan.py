"""What must not leave the computer stops every output, and the last good one stays."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfWriter

from kopienas.building.build import PUBLIC_SETTINGS, build_site
from kopienas.building.closing_scan import read_output, require_publishable
from kopienas.building.pdf_content import read_pdf
from kopienas.building.pelican_process import BuildOptions
from kopienas.building.publication_limits import (
    PublicationLimits,
    WithheldPicture,
    bare_letters,
    read_limits,
)
from kopienas.model.consent import ConsentScope
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.hidden_parts import OTHERS, PASSED_BEFORE, jpeg, saved, segment
from tests.site_copy import TODAY, SiteCopy
from tests.tiny_project import LOCAL, Setter, page

CAPTION = "Anna un Juris pie „pagalma” vārtiem"
WITHHELD = WithheldPicture("exhibitions/stasti/anna.jpg", frozenset({bare_letters(CAPTION)}))
LIMITS = PublicationLimits(frozenset({"zanna@latgale.lv", "37120000000"}), (WITHHELD,))
SHOW = "exhibitions/dziparu-stasti"


def told(name: str, data: bytes | str, limits: PublicationLimits = LIMITS) -> list[str]:
    """Return what is told of one file, in Latvian, without the closing words."""
    content = data.encode() if isinstance(data, str) else data
    try:
        require_publishable([(name, content)], limits)
    except TaskError as error:
        return error.message.lv.splitlines()[:-1]
    return []


PICTURE = "te vēl ir attēls exhibitions/stasti/anna.jpg, ko šodien nedrīkst rādīt"
WORDS = "te vēl ir vārdi par attēlu exhibitions/stasti/anna.jpg, ko šodien nedrīkst rādīt"
UNLISTED = "nav failā content/data/contacts.yaml"


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("pictures/exhibitions/stasti/anna-640.avif", saved("AVIF"), PICTURE),
        ("fotoizstade/stasti/anna/index.html", "<p>Nekā", PICTURE),
        ("en/exhibitions/stasti/anna/index.html", "<p>Nekā", PICTURE),
        ("index.html", '<img src="/pictures/exhibitions/stasti/anna-1280.jpg">', PICTURE),
        ("jaunumi/atom.xml", "&lt;img src=/pictures/exhibitions/stasti/anna-640.webp", PICTURE),
        ("a.html", "<p>Anna un&nbsp;Juris <b>pie</b>\n‘pagalma’ vārtiem.", WORDS),
        ("a.html", '<img alt="Anna un Juris pie „pagalma” vārtiem">', WORDS),
        ("a.json", '{"caption": "Anna un Juris pie \\"pagalma\\" vārtiem"}', WORDS),
        ("a.html", "<p>anna@inbox.lv", f"„anna@inbox.lv” {UNLISTED}"),
        ("a.html", '<a href="mailto:anna@inbox.lv">', f"„anna@inbox.lv” {UNLISTED}"),
        ("a.html", "<p>anna&#64;inbox.lv", f"„anna@inbox.lv” {UNLISTED}"),
        ("a.html", "<a href='tel:+37129123456'>", f"„+37129123456” {UNLISTED}"),
        ("a.html", '<p title="Zvani 29123456">', f"„29123456” {UNLISTED}"),
        ("a.html", "<p>29&nbsp;123&nbsp;456", f"„29\u00a0123\u00a0456” {UNLISTED}"),
        ("a.html", "<p>010190&#45;12345", "personas kods „01…”"),
        ("a.ics", "DESCRIPTION:Zvani +371 29\r\n 123456", f"„+371 29123456” {UNLISTED}"),
        ("a.csv", "vieta,65235635", f"„65235635” {UNLISTED}"),
        (
            "a.html",
            '<a href="http://localhost:8000/x">',
            "adrese „localhost:8000” ved uz šo datoru",
        ),
        ("atom.xml", "<id>https://127.0.0.1/x</id>", "adrese „127.0.0.1” ved uz šo datoru"),
        (
            "a.html",
            "<p>a\n&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD",
            "neapvienotas redakcijas zīme „<<<<<<<”",
        ),
        ("a.css", "a {}\n>>>>>>> main", "neapvienotas redakcijas zīme „>>>>>>>”"),
        (
            "pictures/a-640.jpg",
            PASSED_BEFORE["jpeg-comment"](),
            "failā ir vairāk, nekā tas rāda (komentārs)",
        ),
        (
            "pictures/a-640.avif",
            OTHERS["avif-exif"](),
            "failā ir vairāk, nekā tas rāda (EXIF)",
        ),
        (
            "nolaists",
            OTHERS["document"](),
            "failā ir vairāk, nekā tas rāda (faila veids, kurā nevar ieskatīties)",
        ),
    ],
)
def test_what_must_not_leave_is_told_with_its_file(name: str, data: bytes | str, what: str) -> None:
    assert told(name, data) == [f"{name}: {what}"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("pictures/exhibitions/stasti/annas-640.avif", saved("AVIF")),
        ("fotoizstade/citi/anna/index.html", "<p>Juris"),
        ("a.html", "<p>Zanna@latgale.lv, +371 20000000, 20000000"),
        ("a.html", '<p id="29123456"><svg viewBox="0 0 2400 1200"><path d="M29123456 2912"/>'),
        ("a.html", "<p>2019–2020, 20 000 000 &amp; 56.2948123"),
        ("a.ics", "UID:a@kopienas.lv\r\nSUMMARY:Talka"),
        ("a.html", '<p class=" 29123456 '),
        ("a.html", "<p 29123456 x"),
    ],
)
def test_what_may_leave_is_passed_over(name: str, data: bytes | str) -> None:
    assert told(name, data) == []


def test_own_computer_may_be_named_in_what_stays_on_it() -> None:
    link = '<a href="http://localhost:8000/">'

    assert told("a.html", link, PublicationLimits(is_public=False)) == []
    assert told("a.html", link, PublicationLimits()) != []


def test_message_says_what_was_left_untouched_and_where_to_look() -> None:
    with pytest.raises(TaskError) as caught:
        require_publishable([("a.html", b"<p>anna@inbox.lv")], LIMITS)

    assert "iepriekšējā versija palika neskarta. Meklējiet šos vārdus" in caught.value.message.lv
    assert str(caught.value).startswith("a.html: “anna@inbox.lv” is not in content/data/")
    assert "the previous version was left untouched. Look for these words" in str(caught.value)


def test_so_many_findings_are_counted_and_not_all_listed() -> None:
    assert len(told("a.html", "<p>anna@inbox.lv\n" * 500)) == 20


def pdf(text: str = "", attached: bytes = b"", author: str = "") -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.add_metadata({"/Author": author, "/Title": text})
    if attached:
        writer.add_attachment("saraksts.txt", attached)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def with_picture(picture: bytes) -> bytes:
    """Return a PDF file with *picture* stored as it is (ISO 32000-2, 8.9.5)."""
    from pypdf.generic import NameObject, StreamObject  # noqa: PLC0415

    writer = PdfWriter()
    stream = StreamObject()
    stream.set_data(picture)
    stream[NameObject("/Filter")] = NameObject("/DCTDecode")
    writer.add_blank_page(200, 200)[NameObject("/Note")] = writer._add_object(stream)  # noqa: SLF001
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def test_words_pictures_and_files_of_a_pdf_are_looked_at() -> None:
    comment = jpeg(segment(0xFE, b"Anna"))

    assert told("a.pdf", pdf(CAPTION)) == [f"a.pdf: {WORDS}"]
    assert told("a.pdf", pdf(author="anna@inbox.lv")) == [f"a.pdf: „anna@inbox.lv” {UNLISTED}"]
    assert told("a.pdf", pdf(attached=b"Anna")) == [
        "a.pdf: failā ir vairāk, nekā tas rāda (saraksts.txt)"
    ]
    assert told("a.pdf", with_picture(comment)) == [
        "a.pdf: failā ir vairāk, nekā tas rāda (komentārs)"
    ]
    assert told("a.pdf", with_picture(saved("JPEG"))) == []
    assert read_pdf(with_picture(comment)).pictures == (comment,)


@pytest.mark.parametrize(
    "harm",
    [
        "(output / 'a.html').write_text('<p>anna@inbox.lv')",
        "(output / 'a.jpg').write_bytes(b'\\xff\\xd8\\xff\\xfe\\x00\\x06Anna\\xff\\xd9')",
        "(output / 'a.html').write_text('<a href=\"http://localhost:8000/\">')",
    ],
)
def test_nothing_takes_the_place_of_the_last_good_build(
    project: Project, console: Console, write: Setter, plan: Setter, harm: str
) -> None:
    public = BuildOptions(PUBLIC_SETTINGS, date(2026, 11, 20))
    build_site(project, console, public)
    write("otrais")
    plan(harm)
    with pytest.raises(TaskError, match=r"a\.(html|jpg): "):
        build_site(project, console, public)

    assert page(project) == "index.html pirmais"


def test_local_build_may_name_this_computer(
    project: Project, console: Console, plan: Setter
) -> None:
    plan("(output / 'a.html').write_text('<a href=\"http://localhost:8000/\">')")
    build_site(project, console, LOCAL)

    assert dict(read_output(project.output))["a.html"].startswith(b"<a ")


def limits(site: SiteCopy, scope: ConsentScope = ConsentScope.WEB) -> PublicationLimits:
    return read_limits(site.content, TODAY, scope)


def test_limits_are_those_of_the_day_and_of_the_list_of_contacts(site: SiteCopy) -> None:
    assert limits(site).contacts == {"zanna@example.org", "37120000000"}
    before = {one.path for one in limits(site).withheld}
    site.write(f"{SHOW}/consent.yaml", "")
    after = {one.path for one in limits(site).withheld}

    assert after - before
    assert all(path.startswith(SHOW) for path in after - before)


def test_withheld_from_print_is_not_withheld_from_the_web(site: SiteCopy) -> None:
    text = site.path(f"{SHOW}/consent.yaml").read_text("utf-8")
    site.write(f"{SHOW}/consent.yaml", text.replace("[web, print, press]", "[web]"))

    assert not any(one.path.startswith(SHOW) for one in limits(site).withheld)
    on_paper = [one.path for one in limits(site, ConsentScope.PRINT).withheld]
    assert any(path.startswith(SHOW) for path in on_paper)


def test_captions_count_if_they_are_said_nowhere_else(site: SiteCopy) -> None:
    """A sentence of an article may be a caption as well; the article keeps it."""
    site.write(f"{SHOW}/consent.yaml", "")
    (shore,) = [one for one in limits(site).withheld if one.path.endswith("krasts.png")]
    photos = site.path(f"{SHOW}/photos.yaml").read_text("utf-8")
    assert "Kārkli gar ūdeni, aiz tiem migla" in photos
    assert shore.captions
    assert all(len(one) >= 15 for one in shore.captions)

    site.add("activities/rudens-talka/index.lv.md", "Kārkli gar ūdeni, aiz tiem migla.")
    (again,) = [one for one in limits(site).withheld if one.path.endswith("krasts.png")]
    assert again.captions == shore.captions - {"kārkligarūdeniaiztiemmigla"} != shore.captions


def test_words_between_brackets_count_as_well(site: SiteCopy) -> None:
    site.write("news/pagalms-atverts/jauna.jpg", saved("JPEG"))
    site.add("news/pagalms-atverts/index.lv.md", "![Anna ar Juri lasa pie loga](jauna.jpg)")
    (new,) = [one for one in limits(site).withheld if one.path.endswith("jauna.jpg")]

    assert new.captions == {"annaarjurilasapieloga"}
    assert new.page_end is None
