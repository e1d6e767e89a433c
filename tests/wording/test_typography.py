"""What typesetting promises of quotes, dashes and spaces; ⍽ stands for a no-break space."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kopienas.model.language import Language
from kopienas.wording.typography import typeset, typeset_html, typogrify_html

LATVIAN = [
    ('"Saule"', "„Saule”"),
    (',,Saule"', "„Saule”"),
    (",,Saule''", "„Saule''"),
    ("“Saule”", "„Saule”"),
    ("„Saule“", "„Saule”"),
    ("”Saule”", "„Saule”"),
    ("«Saule»", "„Saule”"),
    ("„Saule”", "„Saule”"),
    ('("Saule")', "(„Saule”)"),
    ('"Saule", "Mēness".', "„Saule”, „Mēness”."),
    ('biedrība "Laimīgi "Indrā""', "biedrība „Laimīgi „Indrā””"),
    ('"Ak..." viņa teica', "„Ak…” viņa teica"),
    ('"Saules"-centrs', "„Saules”-centrs"),
    ('5" caurule', '5" caurule'),
    ('bez "pāra', 'bez "pāra'),
    ("d'Artagnan", "d’Artagnan"),
    ("vārds - vārds", "vārds⍽– vārds"),
    ("vārds -- vārds", "vārds⍽– vārds"),
    ("vārds – vārds", "vārds⍽– vārds"),
    ("vārds--vārds", "vārds⍽– vārds"),
    ("Pi-Boņa", "Pi-Boņa"),
    ("- punkts", "- punkts"),
    ("9-16", "9–16"),
    ("2019--2024", "2019–2024"),
    ("2019.-2024. gads", "2019.–2024.⍽gads"),
    ("24-26 bērni", "24–26 bērni"),
    ("tālr. 65-223", "tālr.⍽65-223"),
    ("+371 6542-2238", "+371 6542-2238"),
    ("65 422-538", "65 422-538"),
    ("2020-01-23", "2020-01-23"),
    ("2020-12", "2020-12"),
    ("2023.LV/NVOF/MAC/12-34", "2023.LV/NVOF/MAC/12-34"),
    ("LV-5401", "LV-5401"),
    ("2024. gada 5. maijā", "2024.⍽gada 5.⍽maijā"),
    ("2020. gada 30. aprīlis – 2. maijs", "2020.⍽gada 30.⍽aprīlis⍽– 2.⍽maijs"),
    ("plkst. 10.00, Nr. 5", "plkst.⍽10.00, Nr.⍽5"),
    ("tālr. +371", "tālr.⍽+371"),
    ("10 % un 5 km, 100 €", "10⍽% un 5⍽km, 100⍽€"),
    ("A. Bērziņš un Dz. Siliņš", "A.⍽Bērziņš un Dz.⍽Siliņš"),
    ("t. i., u. c., u. t. t.", "t.⍽i., u.⍽c., u.⍽t.⍽t."),
    ('https://a.lv/b--c?d="1', 'https://a.lv/b--c?d="1'),
    ("a.b--c@d.lv", "a.b--c@d.lv"),
]

ENGLISH = [
    ("\"Sun\" and 'moon'", "“Sun” and ‘moon’"),
    ("the centre's hall", "the centre’s hall"),
    ("centres' work", "centres’ work"),
    ("the '90s", "the ’90s"),
    ("rock 'n' roll", "rock ’n’ roll"),
    ("'tis the centres' work", "’tis the centres’ work"),
    ("'open \"day\"'", "‘open “day”’"),
    ('"It\'s," she said', "“It’s,” she said"),
    ("5'10\" tall", "5'10\" tall"),
    ('«x» „Saule” "y"', "“x” „Saule” “y”"),
    ('the association "„Saule”"', "the association “„Saule””"),
    ("word - word", "word⍽– word"),
    ("9-16 children", "9–16 children"),
    ("wait...", "wait…"),
    ("16 May 2024", "16⍽May 2024"),
    ("No. 5", "No.⍽5"),
    ("5 km at 5 p.m.", "5⍽km at 5⍽p.m."),
    ("A. Bērziņš", "A.⍽Bērziņš"),
]

HTML = [
    ('<p>"<em>Saule</em>"</p>', "<p>„<em>Saule</em>”</p>"),
    ('<p><em>"Saule</em>"</p>', "<p><em>„Saule</em>”</p>"),
    ('<p>"a</p><p>b"</p>', '<p>"a</p><p>b"</p>'),
    ('<p>a<br>"b"</p>', "<p>a<br>„b”</p>"),
    ('<code>"x" -- y</code> - "z"', '<code>"x" -- y</code>⍽– „z”'),
    ("<pre>9-16 ...</pre>", "<pre>9-16 ...</pre>"),
    ('<kbd>"</kbd><samp>"</samp>', '<kbd>"</kbd><samp>"</samp>'),
    ('<script>a<b && "x"</script>', '<script>a<b && "x"</script>'),
    (
        '<a title=\'"x" - y\' href="?a&amp;b">"A"</a>',
        '<a title=\'"x" - y\' href="?a&amp;b">„A”</a>',
    ),
    (
        '<!-- "x" --><p>5.&nbsp;maijs &lt;b&gt; A &amp; B</p>',
        '<!-- "x" --><p>5.⍽maijs &lt;b&gt; A &amp; B</p>',
    ),
    ("<p>2024.\ngada <b>5.</b> maijā</p>", "<p>2024.⍽gada <b>5.</b>⍽maijā</p>"),
    ("<p>https://a.lv/?b=1&amp;c=2</p>", "<p>https://a.lv/?b=1&amp;c=2</p>"),
    ('<pre><code>&lt;a "b"', '<pre><code>&lt;a "b"'),
]

PIECES = st.sampled_from(
    [
        *"\"'„“”«»‘’.,-–…()! \n5AĀaž<&\u00a0",
        ",,",
        "...",
        "--",
        " - ",
        "Saule",
        "10",
        "2024.",
        "gada",
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=40)
TAGS = st.sampled_from(
    ["<em>", "</em>", "<p>", "</p>", "<br>", "<code>", "</code>", "&amp;", "<b>"]
)
FRAGMENTS = st.lists(PIECES | TAGS, max_size=25).map("".join)
LANGUAGES = st.sampled_from(Language)


def show(text: str) -> str:
    return text.replace("\u00a0", "⍽")


@pytest.mark.parametrize(("text", "wanted"), LATVIAN)
def test_latvian_is_set_by_latvian_rules(text: str, wanted: str) -> None:
    """Low and high quotes, en dashes for what is meant so, spaces that hold."""
    assert show(typeset(text, Language.LV)) == wanted


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_english_is_set_by_english_rules(text: str, wanted: str) -> None:
    """High quotes and apostrophes; a Latvian name keeps its own marks."""
    assert show(typeset(text, Language.EN)) == wanted


@pytest.mark.parametrize(("text", "wanted"), HTML)
def test_only_the_words_of_html_are_set(text: str, wanted: str) -> None:
    """Quotes pair across inline tags; code, attributes and comments stay as they are."""
    assert show(typeset_html(text, Language.LV)) == wanted


@given(TEXTS, LANGUAGES)
@example('"""', Language.EN)
@example('"..."', Language.LV)
@example("“ „a“", Language.EN)
def test_set_text_stays_as_it_is(text: str, language: Language) -> None:
    """Setting twice gives what setting once gives."""
    once = typeset(text, language)
    assert typeset(once, language) == once


@given(FRAGMENTS, LANGUAGES)
def test_set_html_stays_as_it_is(text: str, language: Language) -> None:
    """Setting HTML twice gives what setting it once gives."""
    once = typeset_html(text, language)
    assert typeset_html(once, language) == once


@given(TEXTS, LANGUAGES)
def test_letters_and_digits_never_change(text: str, language: Language) -> None:
    """Only marks and spaces may differ."""
    assert [*filter(str.isalnum, typeset(text, language))] == [*filter(str.isalnum, text)]


@given(FRAGMENTS, LANGUAGES)
def test_tags_and_words_of_html_never_change(text: str, language: Language) -> None:
    """The same tags in the same order, the same letters and digits."""
    assert outline(typeset_html(text, language)) == outline(text)


def test_typogrify_leaves_quotes_alone() -> None:
    """Ampersands, capitals and the last gap are dressed; quotation marks stay as they were set."""
    assert typogrify_html("<p>„A” &amp; LGIA pirmā gada</p>") == (
        '<p>„A” <span class="amp">&amp;</span> <span class="caps">LGIA</span> pirmā&nbsp;gada</p>'
    )


def test_typogrify_leaves_code_alone() -> None:
    """What stands in code and keyboard keys is not dressed."""
    assert typogrify_html("<p><kbd>CTRL & C</kbd></p>") == "<p><kbd>CTRL & C</kbd></p>"


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(f"<{tag} {attrs}>")

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.seen.extend(filter(str.isalnum, data))


def outline(html: str) -> list[str]:
    reader = _Outline()
    reader.feed(html)
    reader.close()
    return reader.seen
