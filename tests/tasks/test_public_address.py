"""The public address is told or follows from the repository, and is never made up."""

import pytest

from kopienas.tasks.public_address import read_public_address


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ({"SITE_URL": "https://example.org/"}, "https://example.org"),
        ({"SITE_URL": "https://example.org/kopienas"}, "https://example.org/kopienas"),
        ({"SITE_URL": "https://a.lv", "GITHUB_REPOSITORY": "X/y"}, "https://a.lv"),
        ({"SITE_URL": "", "GITHUB_REPOSITORY": "Owner/Repo"}, "https://owner.github.io/Repo"),
        ({"GITHUB_REPOSITORY": "Owner/owner.github.io"}, "https://owner.github.io"),
    ],
)
def test_address_is_the_one_that_is_known(environment: dict[str, str], address: str) -> None:
    assert read_public_address(environment) == address


@pytest.mark.parametrize("environment", [{}, {"SITE_URL": " "}, {"SITE_URL": "example.org"}])
def test_unknown_address_ends_the_build(environment: dict[str, str]) -> None:
    with pytest.raises(SystemExit, match="SITE_URL"):
        read_public_address(environment)
