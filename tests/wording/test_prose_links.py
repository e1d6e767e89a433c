"""Links in a body lead to the right place wherever the site is published."""

import pytest

from kopienas.model.entry import Prose
from kopienas.wording.prose_links import resolve_links


@pytest.mark.parametrize("base_path", ["", "/kopienas", "https://example.org/kopienas"])
def test_links_of_prose_get_the_base_path(base_path: str) -> None:
    prose = Prose('<a href="site:/par/">par</a> <img src="site:/pictures/a.jpg">')

    assert resolve_links(prose, base_path) == (
        f'<a href="{base_path}/par/">par</a> <img src="{base_path}/pictures/a.jpg">'
    )


def test_only_addresses_are_completed() -> None:
    """Not a text that looks like one, nor a link to another site."""
    html = '<code>href="site:/x"</code> <a href="https://example.org/site:/">x</a> &lt; &amp;'

    assert resolve_links(Prose(html), "/kopienas") == html
