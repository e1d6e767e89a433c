"""The public address is one that the public can reach, and agrees with the domain."""

from pathlib import Path

import pytest

from kopienas.publishing.site_address import choose_address
from kopienas.tasks.console import TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import Send, git, history, names, published, save

DOMAIN = "www.example.org"


@pytest.mark.parametrize(
    ("given", "cname", "environment", "url"),
    [
        ("", "", {}, ""),
        ("", DOMAIN, {}, f"https://{DOMAIN}"),
        ("", DOMAIN, {"GITHUB_REPOSITORY": "a/b"}, f"https://{DOMAIN}"),
        ("", "", {"GITHUB_REPOSITORY": "a/b"}, "https://a.github.io/b"),
        ("https://example.org/kopienas/", "", {}, "https://example.org/kopienas"),
        ("", "", {"SITE_URL": "https://kopienas-šeit.lv"}, "https://kopienas-šeit.lv"),
        ("", "", {"SITE_URL": "http://8.8.8.8:81"}, "http://8.8.8.8:81"),
        ("", DOMAIN, {"SITE_URL": f"https://{DOMAIN}/"}, f"https://{DOMAIN}"),
    ],
)
def test_address_is_the_one_that_is_known(
    given: str, cname: str, environment: dict[str, str], url: str
) -> None:
    assert choose_address(given, cname, environment) == url


@pytest.mark.parametrize("url", [f"https://{DOMAIN}/kopienas", "https://example.org"])
def test_address_that_contradicts_the_domain_is_refused(url: str) -> None:
    with pytest.raises(TaskError, match="contradict each other"):
        choose_address("", DOMAIN, {"SITE_URL": url})


@pytest.mark.parametrize(
    "url",
    [
        *("http://localhost:8000", "http://LOCALHOST", "https://a.localhost", "http://printeris"),
        *("http://127.0.0.1:8000", "http://127.1", "http://0x7f000001", "http://[::1]/"),
        *("http://192.168.1.5", "http://10.0.0.1", "http://0.0.0.0", "http://[fe80::1]"),
        *("http://mans.local", "http://serveris.lan", "http://localhost./", "http://a..b"),
    ],
)
def test_address_of_one_computer_or_network_is_refused(url: str) -> None:
    with pytest.raises(TaskError, match="only your own computer or network"):
        choose_address("", "", {"SITE_URL": url})


@pytest.mark.parametrize(
    "url",
    [
        *("example.org", "ftp://example.org", "https://", "https://example.org:x", "https://[a"),
        *("https://u@example.org", "https://example.org?a", "https://example.org/#a"),
    ],
)
def test_what_is_no_address_of_a_site_is_refused(url: str) -> None:
    with pytest.raises(TaskError, match="not the address of a site"):
        choose_address("", "", {"SITE_URL": url})


@pytest.mark.parametrize("cname", ["https://example.org", "example.org/x", "localhost", "-a.lv"])
def test_what_is_no_domain_is_refused(send: Send, cname: str) -> None:
    with pytest.raises(TaskError, match="that is no domain"):
        send(cname=cname)


def remove_cname(project: Project) -> None:
    git(project.root, "fetch", "--quiet", "origin", "gh-pages")
    git(project.root, "switch", "--quiet", "--detach", "FETCH_HEAD")
    git(project.root, "rm", "--quiet", "CNAME", ".nojekyll")
    git(project.root, "commit", "--quiet", "--message", "Delete CNAME")
    git(project.root, "push", "--quiet", "origin", "HEAD:gh-pages")
    git(project.root, "switch", "--quiet", "main")


def test_lost_domain_is_restored_and_said(
    project: Project, remote: Path, send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    send(cname=DOMAIN)
    remove_cname(project)
    send()

    assert published(remote, "CNAME") == DOMAIN
    assert ".nojekyll" in names(remote)
    assert f"atjaunoju domēnu {DOMAIN}" in capsys.readouterr().out


def test_domain_that_was_given_up_stays_away(
    project: Project, remote: Path, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(cname=DOMAIN)
    monkeypatch.setenv("SITE_URL", "https://example.org/kopienas")
    with pytest.raises(TaskError, match="contradict"):
        send()
    send(cname="none")
    save(project)
    send()

    assert "CNAME" not in names(remote)
    assert len(history(remote)) == 3
