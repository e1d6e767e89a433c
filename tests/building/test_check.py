"""The checker tells every fault at once, and every file that tells too much."""

from pathlib import Path

import pytest

from kopienas.building.check import check_content
from kopienas.model.language import Language
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.photographs import quartered, taken
from tests.site_copy import TODAY, SiteCopy
from tests.tiny_project import git

HIDDEN = "the file holds more than it shows (EXIF, GPS, XMP) – clean it: make photos"
BESIDE = "activities/rudens-talka"


def told(site: SiteCopy) -> list[str]:
    """Return what is told of a faulty site, in English, without the last line, which counts."""
    with pytest.raises(TaskError) as caught:
        check_content(Project(site.root), Console(Language.EN), TODAY)
    return str(caught.value).splitlines()[:-1]


def photograph(file: Path) -> None:
    taken(file, quartered(80, 60))


@pytest.mark.parametrize(
    ("language", "kept_back", "sound"),
    [
        (Language.LV, "atļauja ir beigusies", "Satura kļūdu nav."),
        (Language.EN, "consent has expired", "The content has no faults."),
    ],
)
def test_sound_content_is_said_to_be_so_and_what_is_kept_back(
    site: SiteCopy,
    capsys: pytest.CaptureFixture[str],
    language: Language,
    kept_back: str,
    sound: str,
) -> None:
    register = "exhibitions/dziparu-stasti/consent.yaml"
    site.write(
        register,
        "- file: krasts.png\n  basis: adult\n  scope: [web, print, press]\n"
        '  date: "2019-01-01"\n  expiry: "2020-01-01"\n  status: given\n',
    )
    check_content(Project(site.root), Console(language), TODAY)

    *before, last = capsys.readouterr().out.splitlines()
    assert last == sound
    assert any("krasts.png" in line and kept_back in line for line in before)


def test_faults_of_the_content_and_hidden_places_are_told_together(site: SiteCopy) -> None:
    photograph(site.path(f"{BESIDE}/talka.jpg"))
    site.edit("centres/azu-pagalms/index.lv.md", 'opened: "2020-01-23"', "opened: kādreiz")
    lines = told(site)

    assert len(lines) == 2
    assert any(line.startswith(f"content/{BESIDE}/talka.jpg:1: {HIDDEN}") for line in lines)
    assert any("azu-pagalms/index.lv.md" in line and "kādreiz" in line for line in lines)


def test_of_a_repository_every_file_that_becomes_public_counts(site: SiteCopy) -> None:
    """What git has and what it would add, anywhere; neither what it ignores nor a mere link."""
    git(site.root, "init", "--quiet")
    site.root.joinpath(".gitignore").write_text("/originals/\n", "utf-8")
    for name in ("docs/pamācība.jpg", "jauns.jpg", "originals/a.jpg", "gone.jpg"):
        photograph(site.root / name)
    git(site.root, "add", "docs", "gone.jpg")
    (site.root / "gone.jpg").unlink()
    (site.root / "link.jpg").symlink_to("originals/a.jpg")

    assert [line.split(":")[0] for line in told(site)] == ["docs/pamācība.jpg", "jauns.jpg"]


def test_without_a_repository_the_content_counts(site: SiteCopy) -> None:
    photograph(site.root / "originals" / "a.jpg")
    photograph(site.path(f"{BESIDE}/talka.jpg"))

    assert [line.split(":")[0] for line in told(site)] == [f"content/{BESIDE}/talka.jpg"]


def test_remedy_names_the_command_and_the_guide_to_clearing_the_history(site: SiteCopy) -> None:
    photograph(site.path("news/pagalms-atverts/talka.jpg"))

    assert told(site) == [
        (
            f"content/news/pagalms-atverts/talka.jpg:1: {HIDDEN} "
            'ARGS="clean content/news/pagalms-atverts/talka.jpg"; if it was committed before, '
            "clear the history too (docs/exhibition-photos.md)"
        )
    ]


def test_damaged_picture_is_told_once(site: SiteCopy) -> None:
    """By the reading of the content; elsewhere only the look into the file finds it."""
    whole = site.path("news/pagalms-atverts/varti.jpg").read_bytes()
    site.write(f"{BESIDE}/talka.jpg", whole[:500])
    git(site.root, "init", "--quiet")
    (site.root / "docs").mkdir()
    (site.root / "docs" / "talka.jpg").write_bytes(whole[:500])
    lines = told(site)

    assert [line.split(" – ")[0] for line in lines] == [
        f"content/{BESIDE}/talka.jpg:1: the picture is damaged or cut off",
        "docs/talka.jpg:1: the file holds more than it shows (damaged part)",
    ]


def test_personal_codes_outside_the_content_are_told_too(site: SiteCopy) -> None:
    (site.root / "docs").mkdir()
    (site.root / "docs" / "notes.md").write_text("Anna\n010190-12345\n", "utf-8")
    git(site.root, "init", "--quiet")

    assert [line.split(" – ")[0] for line in told(site)] == [
        "docs/notes.md:2: here is a personal code (“01…”)"
    ]


def test_private_contacts_outside_the_content_are_told_too(site: SiteCopy) -> None:
    """In the guides and notes of the repository, which is public; made-up ones in tests are not."""
    git(site.root, "init", "--quiet")
    for name in ("docs/pamācība.md", "tests/piemērs.md", "README.md"):
        (site.root / name).parent.mkdir(exist_ok=True)
        (site.root / name).write_text("Vārdi.\nTālr. 29123456, http://localhost:8000/\n", "utf-8")

    told_of = [line.split(" – ")[0] for line in told(site)]
    assert told_of == [
        "README.md:2: “29123456” is no contact of the initiative",
        "docs/pamācība.md:2: “29123456” is no contact of the initiative",
    ]


def test_address_that_only_the_published_site_remembers_is_told(site: SiteCopy) -> None:
    """What publishing would refuse, the check refuses before, as far as this clone knows."""
    git(site.root, "init", "--quiet")
    record = site.root / "addresses.txt"
    record.write_text("/jaunumi/vecais/\n/centri/azu-pagalms/\n", "utf-8")
    git(site.root, "add", "addresses.txt")
    tree = git(site.root, "write-tree")
    who = ["-c", "user.name=Ā", "-c", "user.email=a@example.org"]
    commit = git(site.root, *who, "commit-tree", tree, "-m", "Publish")
    git(site.root, "update-ref", "refs/remotes/origin/gh-pages", commit)

    (line,) = told(site)
    assert "the published address /jaunumi/vecais/ would be lost" in line
