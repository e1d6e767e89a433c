"""Links to pages in the other language say so."""

import pytest

from kopienas.model.language import Language
from kopienas.pelican_glue.foreign_links import name_languages


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ('<a href="/x/jaunumi/a/">', '<a hreflang="lv" href="/x/jaunumi/a/">'),
        ('<a class="b" href="/x/404.html#c">', '<a hreflang="lv" class="b" href="/x/404.html#c">'),
    ],
)
def test_link_from_english_to_latvian_says_so(written: str, becomes: str) -> None:
    assert name_languages(written, Language.EN, "/x") == becomes


@pytest.mark.parametrize(
    "written",
    [
        '<a href="/x/en/news/a/">',
        '<a href="/x/jaunumi/a/" hreflang="lv">',
        '<a href="/x/kalendars/all.ics">',
        '<a href="https://example.org/jaunumi/">',
        '<a href="#main">',
        '<svg><a href="/x/centri/a/">A</a></svg>',
        '<link href="/x/jaunumi/">',
    ],
)
def test_other_links_stay_as_they_are(written: str) -> None:
    assert name_languages(written, Language.EN, "/x") == written


def test_link_from_latvian_to_english_says_so() -> None:
    assert 'hreflang="en"' in name_languages('<a href="/en/">', Language.LV, "")
