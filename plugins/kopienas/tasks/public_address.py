"""The public address of the site."""

import sys
from collections.abc import Mapping

MISSING = """\
Nav zināma vietnes adrese. Norādiet to: SITE_URL=https://…
The address of the site is not known. Give it: SITE_URL=https://…"""


def pages_address(repository: str) -> str:
    """Return where GitHub Pages shows the repository ``owner/name``."""
    owner, _, name = repository.lower().partition("/")
    host = f"{owner}.github.io"
    return f"https://{host}" if name == host else f"https://{host}/{repository.partition('/')[2]}"


def public_address(environment: Mapping[str, str]) -> str:
    """Return the address, without a slash at its end.

    SITE_URL says it; in GitHub Actions the repository's name does, where there is no SITE_URL.
    Nothing is assumed beyond that: a wrong address would spread to feeds and search engines.
    """
    if given := environment.get("SITE_URL", "").strip():
        if not given.startswith(("https://", "http://")):
            sys.exit(f"SITE_URL={given}: https://…?")
        return given.rstrip("/")
    if repository := environment.get("GITHUB_REPOSITORY", ""):
        return pages_address(repository)
    sys.exit(MISSING)
