"""A page that is opened from a folder has everything that it has on the web."""

import pytest

from kopienas.bundling.page_rewriting import rewrite_page


def rewritten(page: str) -> str:
    return rewrite_page(page, lambda address: f"→{address}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a class="b" href="/x/#y">', '<a class="b" href="→/x/#y">'),
        ('<img src="/a.jpg" alt="a > b &amp; c">', '<img src="→/a.jpg" alt="a > b &amp; c">'),
        (
            '<source type="image/avif" srcset="/a-640.avif 640w, /a-1920.avif 1920w" sizes="9vw">',
            '<source type="image/avif" srcset="→/a-1920.avif 1920w" sizes="9vw">',
        ),
        ('<source type="image/webp" srcset="/a.webp 640w" sizes="9vw">', ""),
        ('<script type="module" src="/a.js"></script>', '<script defer src="→/a.js"></script>'),
        ('<link rel="preload" href="/f.woff2" as="font" crossorigin>', ""),
        ('<link rel="alternate" hreflang="en" href="https://e.org/en/">', ""),
        ('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">', ""),
        ('<a href="/x/?a=1&amp;b=2">', '<a href="→/x/?a=1&amp;b=2">'),
    ],
)
def test_addresses_and_tags_become_those_of_a_folder(before: str, after: str) -> None:
    assert rewritten(before) == after


def test_everything_else_stays_as_it_is() -> None:
    page = (
        '<!doctype html>\n<html lang="lv"><body><p>„Tā” &amp; &#8211; &nbsp;</p>'
        '<svg viewBox="0 0 2 2"><path d="M0 0"/></svg><br>'
        '<script type="application/ld+json">{"a": "<b> & \\u003c"}</script></body></html>'
    )

    assert rewritten(page) == page


def test_search_engines_are_led_to_the_website() -> None:
    page = '<link rel="canonical" href="https://example.org/x/">'

    assert rewritten(page) == page
