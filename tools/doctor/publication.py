"""Examinations of what is published, by what the remote's branch holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from kopienas.model.language import Translated
from tools.doctor.finding import Finding, well

#: Days after which a site that is renewed every night must have missed some.
MOST_DAYS = 3


@dataclass(frozen=True, slots=True)
class Publication:
    """The published site.

    Attributes:
        commit: The commit that it was built from.
        day: The day for which it was built.
        cname: Its own domain; "" for none.
    """

    commit: str
    day: date
    cname: str = ""


def examine_age(publication: Publication | None, today: date) -> Finding:
    """Judge how long ago the site was published; None if it never was."""
    if publication is None:
        return Finding(
            Translated(
                "zarā gh-pages nekas nav publicēts", "nothing is published on the branch gh-pages"
            ),
            Translated(
                "ja vietni publicē GitHub (PAGES_DEPLOYMENT), tā jābūt; "
                "citādi skatiet docs/owners.md",
                "right if GitHub deploys the site (PAGES_DEPLOYMENT); else see docs/owners.md",
            ),
            is_optional=True,
        )
    days, commit = (today - publication.day).days, publication.commit[:12]
    lv = f"publicētā vietne ir {publication.day.isoformat()}, no izmaiņas {commit}"
    en = f"the published site is of {publication.day.isoformat()}, from commit {commit}"
    if days <= MOST_DAYS:
        return well(lv, en)
    return Finding(
        Translated(f"{lv} (dienas kopš tam: {days})", f"{en} (days since: {days})"),
        Translated(
            "GitHub: Actions, nightly – vai tā ir ieslēgta un zaļa; spiediet „Run workflow”",
            "GitHub: Actions, nightly – see that it is on and green; press “Run workflow”",
        ),
    )


def examine_address(site_url: str, cname: str) -> Finding:
    """Judge whether SITE_URL and the published domain agree; "" for one that is not set."""
    if not site_url:
        if cname:
            return well(f"domēns {cname}", f"domain {cname}")
        return Finding(
            Translated("nav ne SITE_URL, ne sava domēna", "there is neither SITE_URL nor a domain"),
            Translated(
                "vajag tikai, lai publicētu no šī datora: SITE_URL=https://… make publish",
                "only needed to publish from here: SITE_URL=https://… make publish",
            ),
            is_optional=True,
        )
    host = urlsplit(site_url).hostname or ""
    if not site_url.startswith("https://") or host in {"", "localhost", "127.0.0.1"}:
        return Finding(
            Translated(
                f"SITE_URL={site_url} nav publiska adrese",
                f"SITE_URL={site_url} is no public address",
            ),
            Translated("rakstiet to kā https://www.piemers.lv", "write https://www.example.org"),
        )
    if cname and host != cname:
        return Finding(
            Translated(
                f"SITE_URL={site_url}, bet vietnes domēns ir {cname}",
                f"SITE_URL={site_url}, but the site's domain is {cname}",
            ),
            Translated(
                f"rakstiet SITE_URL=https://{cname} vai mainiet domēnu (--cname)",
                f"write SITE_URL=https://{cname} or change the domain (--cname)",
            ),
        )
    return well(f"adrese {site_url}", f"address {site_url}")
