"""The public address of the site."""

import sys
from collections.abc import Mapping

MISSING = """\
Nav zināma vietnes adrese. Norādiet to: SITE_URL=https://…
The address of the site is not known. Give it: SITE_URL=https://…"""


def github_pages_address(repository: str) -> str:
    """Return the GitHub Pages URL of the repository ``owner/name``."""
    owner, _, name = repository.lower().partition("/")
    host = f"{owner}.github.io"
    return f"https://{host}" if name == host else f"https://{host}/{repository.partition('/')[2]}"


def find_public_address(environment: Mapping[str, str]) -> str:
    """Return the public URL of the site, without a slash at its end; "" if it is not known.

    It is SITE_URL; in GitHub Actions, without SITE_URL, it follows from GITHUB_REPOSITORY.
    """
    if given := environment.get("SITE_URL", "").strip():
        return given.rstrip("/")
    repository = environment.get("GITHUB_REPOSITORY", "")
    return github_pages_address(repository) if repository else ""


def read_public_address(environment: Mapping[str, str]) -> str:
    """Return the public URL of the site, without a slash at its end.

    There is no default: a wrong address would spread to feeds and search engines.

    Raises:
        SystemExit: the address is not known, or SITE_URL is no web address.
    """
    address = find_public_address(environment)
    if not address:
        sys.exit(MISSING)
    if not address.startswith(("https://", "http://")):
        sys.exit(f"SITE_URL={address}: https://…?")
    return address
