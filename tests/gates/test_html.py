"""The pages are HTML as the standard says."""

from tests.gates.built import BuiltSite
from tests.tools import html_checker

# On disk nothing has the same origin; the gate of privacy sees the policy at work in a browser.
# Data for search engines is no script to a browser; of real ones that gate makes sure, too.
OF_THE_SERVER = ".*(Resource|Inline script) violates Content Security Policy.*"


def test_every_page_is_valid(site: BuiltSite) -> None:
    """The Nu Html Checker has nothing to say of any page: no error, no warning, no note."""
    files = [page.file for page in (*site.new_pages.values(), *site.moved.values())]
    faults = html_checker.faults(files, "--filterpattern", OF_THE_SERVER)

    assert site.pages
    assert not faults, "\n".join(faults)
