"""What the plugin takes from Pelican's settings."""

from pathlib import Path

import pytest

from kopienas.planning.settings import Settings, read_site_settings


def settings(**own: object) -> Settings:
    paths = {"PATH": "content", "THEME": "theme"}
    return read_site_settings({**paths, "SITEURL": "https://example.org/", **own})


@pytest.mark.parametrize(
    ("url", "site_url", "base_path"),
    [
        ("https://example.org", "https://example.org", ""),
        ("https://example.org/", "https://example.org", ""),
        ("https://example.org/kopienas/", "https://example.org/kopienas", "/kopienas"),
        ("http://localhost:8000", "http://localhost:8000", ""),
    ],
)
def test_address_of_the_site_gives_the_base_path(url: str, site_url: str, base_path: str) -> None:
    own = settings(SITEURL=url)

    assert (own.site_url, own.base_path) == (site_url, base_path)


@pytest.mark.parametrize("url", ["", "example.org", "/kopienas", "ftp://example.org", "https://"])
def test_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"SITEURL is .*; it must be a web address"):
        settings(SITEURL=url)


def test_site_is_built_for_the_day_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commit's time says nothing of it."""
    monkeypatch.setenv("KOPIENAS_TODAY", "2026-12-02")
    commit = "2026-11-20T23:30:00+00:00"

    assert str(settings(TODAY="2026-12-01", BUILT=commit).today) == "2026-12-01"
    assert str(settings(BUILT=commit).today) == "2026-12-02"


def test_what_is_not_set_is_empty() -> None:
    own = settings()

    assert (own.repository_url, own.preview, own.commit, own.built) == ("", False, "", "")


def test_published_addresses_are_read_from_the_file_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "known").write_text("/a/\n/b/\n", "utf-8")

    assert settings().published == frozenset()
    assert settings(PUBLISHED_ADDRESSES=str(tmp_path / "known")).published == {"/a/", "/b/"}
