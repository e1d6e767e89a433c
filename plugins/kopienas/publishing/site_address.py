"""The public address: the domain of the published site and SITE_URL must agree."""

import re
from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.published_version import PublishedVersion
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.public_address import find_public_address

#: Written as the domain, it means that the site gives up its own.
NO_DOMAIN = "none"
DOMAIN = re.compile(
    r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])"
)
#: Names that no computer elsewhere can look up: RFC 6761, RFC 6762, and habit.
LOCAL_NAMES = ("localhost", "local", "internal", "lan", "home", "localdomain", "home.arpa")


def choose_domain(
    given: str, branch: PagesBranch, published: PublishedVersion | None, console: Console
) -> str:
    """Return the domain *given*, else the published one, "" if there is none; NO_DOMAIN gives "".

    Where the file CNAME of the published site was lost, it is restored from the history.

    Raises:
        TaskError: *given* is no domain.
    """
    if given == NO_DOMAIN:
        return ""
    if given:
        if not DOMAIN.fullmatch(given):
            raise TaskError(
                f"--cname {given}: tas nav domēns; rakstiet to kā www.example.org.",
                f"--cname {given}: that is no domain; write it like www.example.org.",
            )
        return given
    if published is None:
        return ""
    if cname := branch.read_cname(published.commit):
        return cname
    lost = branch.find_lost_cname(published.commit)
    if lost and lost == urlsplit(published.site).hostname:
        console.print(
            f"Publicētajā vietnē bija pazudis fails CNAME; atjaunoju domēnu {lost}. "
            f"Ja domēna vairs nav: --cname {NO_DOMAIN}.",
            f"The published site had lost its file CNAME; restoring the domain {lost}. "
            f"If it is given up: --cname {NO_DOMAIN}.",
        )
        return lost
    return ""


def choose_address(given: str, cname: str, environment: Mapping[str, str]) -> str:
    """Return the public URL *given*, else SITE_URL, the domain *cname*, or that of GitHub Pages.

    It is "" if none of them is known.

    Raises:
        TaskError: It is of no use to the public, or another than that of the domain.
    """
    named = given or environment.get("SITE_URL", "").strip()
    url = named or (f"https://{cname}" if cname else find_public_address(environment))
    url = url.rstrip("/")
    if url:
        _require_public(url)
    if cname and url.partition("://")[2] != cname:
        raise TaskError(
            f"Adrese {url} un domēns {cname} (CNAME) ir pretrunā: lapas rādītu uz citu vietu. "
            f"Rakstiet SITE_URL=https://{cname} vai norādiet citu domēnu ar --cname "
            f"(bez sava domēna: --cname {NO_DOMAIN}).",
            f"The address {url} and the domain {cname} (CNAME) contradict each other: pages would "
            f"point elsewhere. Write SITE_URL=https://{cname}, or name another domain with --cname "
            f"(without a domain of its own: --cname {NO_DOMAIN}).",
        )
    return url


def _require_public(url: str) -> None:
    """Check that the public can reach *url*, by its form.

    Raises:
        TaskError: It is no web address, or one of a single computer or network.
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        well_formed = parts.scheme in {"http", "https"} and parts.port != 0 and bool(host)
    except ValueError:
        host, well_formed, parts = "", False, urlsplit("")
    if not well_formed or parts.query or parts.fragment or "@" in parts.netloc:
        raise TaskError(
            f"SITE_URL={url}: tā nav vietnes adrese; rakstiet to kā https://example.org.",
            f"SITE_URL={url}: that is not the address of a site; write it like "
            "https://example.org.",
        )
    if not _is_public_host(host):
        raise TaskError(
            f"SITE_URL={url}: šo adresi redz tikai jūsu datorā vai tīklā; norādiet publisko.",
            f"SITE_URL={url}: only your own computer or network can reach this address; give the "
            "public one.",
        )


def _is_public_host(host: str) -> bool:
    try:
        return ip_address(host).is_global
    except ValueError:
        pass
    try:
        name = host.encode("idna").decode()
    except UnicodeError:
        return False
    # Browsers read 127.1 and 0x7f000001 as addresses of this computer: a name ends in a word.
    local = any(name.endswith(f".{one}") for one in LOCAL_NAMES)
    return DOMAIN.fullmatch(name) is not None and not local
