"""Going back puts an earlier site up again, to the byte, but nothing that is withheld today."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.rollback import RollbackOptions, roll_back
from kopienas.reading.erased_addresses import digest_address
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import TODAY, Send, Setter, git, history, names, published, save

Back = Callable[..., None]
PICTURE = "(output / 'pictures/news/zina').mkdir(parents=True)\n" + "".join(
    f"(output / 'pictures/news/zina/varti-{size}').write_text('x')\n"
    for size in ("640.avif", "1280.jpg")
)
CONSENT = (
    "- file: varti.jpg\n  basis: adult\n  scope: [{scope}]\n"
    '  date: "2026-01-01"\n  expiry: "2026-12-31"\n  status: {status}\n'
)


@pytest.fixture
def back(project: Project, remote: Path, console: Console) -> Back:
    def go_back(name: str = "origin", today: date = TODAY, to: str = "") -> None:
        branch = PagesBranch(project.root, name, "gh-pages")
        roll_back(project, console, branch, RollbackOptions(today, to))

    assert remote.exists()
    return go_back


@pytest.fixture
def three(project: Project, send: Send, write: Setter, plan: Setter) -> None:
    """Three published versions; the last has a page more."""
    for word in ("pirmais", "otrais", "trešais"):
        write(word)
        page = "(output / 'x').mkdir(); (output / 'x/index.html').write_text('x')"
        plan("(output / 'addresses.txt').write_text('/\\n');" + page * (word == "trešais"))
        save(project)
        send()


@pytest.mark.usefixtures("three")
def test_without_a_choice_it_goes_back_by_one(
    remote: Path, back: Back, capsys: pytest.CaptureFixture[str]
) -> None:
    before = history(remote)
    capsys.readouterr()
    back()

    out = capsys.readouterr().out
    assert published(remote, "index.html") == "index.html otrais"
    assert "x/index.html" not in names(remote)
    assert history(remote)[1:] == before
    assert f'make publish ARGS="--pass-over {history(remote)[0][:12]}"' in out
    assert "jaunāku lapu, kuru tajā nav: 1" in out


@pytest.mark.usefixtures("three")
def test_again_it_goes_back_further(remote: Path, back: Back) -> None:
    back()
    back()

    assert published(remote, "index.html") == "index.html pirmais"
    with pytest.raises(TaskError, match="no such earlier version"):
        back()


@pytest.mark.usefixtures("three")
def test_any_version_may_be_chosen(remote: Path, back: Back) -> None:
    newest, _, first = history(remote)
    back(to=first[:12])
    assert published(remote, "index.html") == "index.html pirmais"

    back(to=newest)
    assert published(remote, "index.html") == "index.html trešais"


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("to", ["0000000", "f"])
def test_unknown_version_is_told_with_those_there_are(remote: Path, back: Back, to: str) -> None:
    _, second, first = history(remote)

    with pytest.raises(TaskError, match=f"There are: {second[:12]}, {first[:12]} "):
        back(to=to)


@pytest.mark.usefixtures("three")
def test_later_publication_must_say_that_it_is_meant(
    project: Project, remote: Path, send: Send, write: Setter, back: Back
) -> None:
    back()
    public = history(remote)
    write("ceturtais")
    save(project)

    with pytest.raises(TaskError, match=f"on purpose.*--pass-over {public[0][:12]}"):
        send()
    assert history(remote) == public
    send(pass_over=public[0][:12])
    assert published(remote, "index.html") == "index.html ceturtais"
    send()


@pytest.mark.usefixtures("three")
def test_stale_clone_cannot_use_a_rollback(project: Project, send: Send, back: Back) -> None:
    """What counts is the newest source that has been public."""
    back()
    git(project.root, "switch", "--quiet", "--detach", "HEAD^")

    with pytest.raises(TaskError, match="and here is the older"):
        send()


@pytest.mark.usefixtures("three")
def test_version_names_what_it_took_the_place_of(
    project: Project, remote: Path, back: Back
) -> None:
    sources = git(project.root, "rev-list", "HEAD").splitlines()
    back()
    version = json.loads(published(remote, "version.json"))

    assert (version["commit"], version["rolled_back_from"]) == (sources[1], sources[0])
    assert published(remote, "addresses.txt") == "/"


@pytest.mark.usefixtures("three")
def test_addresses_of_erased_pictures_do_not_come_back(
    project: Project, remote: Path, send: Send, plan: Setter, back: Back
) -> None:
    """The version that is put back lists them itself."""
    plan("(output / 'addresses.txt').write_text('/\\n/fotoizstade/x/virpa/\\n')")
    save(project)
    send(fewer_pages=True)
    erased = project.root / "content" / "data" / "erased.txt"
    erased.parent.mkdir()
    erased.write_text(digest_address("/fotoizstade/x/virpa/"), "utf-8")
    save(project)
    send(fewer_pages=True)
    back()

    assert published(remote, "addresses.txt") == "/"


def publish_picture(project: Project, send: Send, plan: Setter) -> Path:
    """Publish a site with a picture, then one without; return the folder of its source."""
    folder = project.root / "content" / "news" / "zina"
    folder.mkdir(parents=True)
    (folder / "index.lv.md").write_text("x")
    (folder / "varti.jpg").write_bytes(b"picture")
    (folder / "consent.yaml").write_text(CONSENT.format(scope="web", status="given"))
    plan(PICTURE)
    save(project)
    send()
    plan("")
    save(project)
    send()
    return folder


def test_version_with_a_picture_that_is_shown_today_comes_back(
    project: Project, remote: Path, send: Send, plan: Setter, back: Back
) -> None:
    publish_picture(project, send, plan)
    back()

    assert "pictures/news/zina/varti-640.avif" in names(remote)


@pytest.mark.parametrize(
    ("scope", "status"), [("web", "withdrawn"), ("print", "given"), ("press", "withdrawn")]
)
def test_version_with_a_picture_that_is_withheld_today_is_refused(
    project: Project,
    remote: Path,
    send: Send,
    plan: Setter,
    back: Back,
    scope: str,
    status: str,
) -> None:
    """Also if it is only the newest pushed sources that withhold it, and this clone is older."""
    folder = publish_picture(project, send, plan)
    (folder / "consent.yaml").write_text(CONSENT.format(scope=scope, status=status))
    save(project)
    git(project.root, "reset", "--quiet", "--hard", "HEAD^")
    before = history(remote)

    with pytest.raises(TaskError, match="not shown today, or are others by now: news/zina/varti"):
        back()
    assert history(remote) == before


def test_version_with_a_picture_whose_consent_has_expired_is_refused(
    project: Project, send: Send, plan: Setter, back: Back
) -> None:
    publish_picture(project, send, plan)

    with pytest.raises(TaskError, match="news/zina/varti"):
        back(today=date(2027, 1, 1))
    back(today=date(2026, 12, 31))


def test_picture_may_lie_elsewhere_by_now_but_be_withheld_nowhere(
    project: Project, remote: Path, send: Send, plan: Setter, back: Back
) -> None:
    """What was agreed is agreed for the file, and so is what was withdrawn."""
    folder = publish_picture(project, send, plan)
    folder.rename(folder.with_name("jauna"))
    save(project)
    back()
    assert "pictures/news/zina/varti-640.avif" in names(remote)

    shutil.copytree(folder.with_name("jauna"), folder)
    withdrawn = CONSENT.format(scope="web", status="withdrawn")
    (folder / "consent.yaml").write_text(withdrawn)
    save(project)
    with pytest.raises(TaskError, match="news/zina/varti"):
        back(to=history(remote)[-1])


@pytest.mark.parametrize("erased", [True, False])
def test_version_with_an_erased_or_replaced_picture_is_refused(
    project: Project,
    send: Send,
    plan: Setter,
    back: Back,
    *,
    erased: bool,
) -> None:
    """The consent for another file under the same name says nothing of the first."""
    folder = publish_picture(project, send, plan)
    if erased:
        (folder / "varti.jpg").unlink()
        (folder / "consent.yaml").unlink()
    else:
        (folder / "varti.jpg").write_bytes(b"with a face made unknowable")
    save(project)

    with pytest.raises(TaskError, match="news/zina/varti"):
        back()


def test_faulty_register_stops_it(project: Project, send: Send, plan: Setter, back: Back) -> None:
    folder = publish_picture(project, send, plan)
    (folder / "consent.yaml").write_text("- file: varti.jpg\n")
    save(project)

    with pytest.raises(TaskError, match=r"consent\.yaml"):
        back()


def test_version_of_another_address_is_refused(
    project: Project, send: Send, write: Setter, back: Back
) -> None:
    send(site_url="https://example.org/vecais")
    write("otrais")
    save(project)
    send(site_url="https://example.org/jaunais")

    with pytest.raises(TaskError, match=r"That version was for .*/vecais"):
        back()


def test_domain_stays(
    project: Project, remote: Path, send: Send, write: Setter, back: Back
) -> None:
    send(cname="www.example.org")
    write("otrais")
    save(project)
    send()
    back()

    assert published(remote, "CNAME") == "www.example.org"
    assert ".nojekyll" in names(remote)


def test_commits_that_are_no_version_are_passed_over(
    project: Project, remote: Path, send: Send, write: Setter, back: Back
) -> None:
    send()
    git(project.root, "fetch", "--quiet", "origin", "gh-pages")
    git(project.root, "switch", "--quiet", "--detach", "FETCH_HEAD")
    for change in (["rm", "--quiet", "version.json"], ["revert", "--no-edit", "HEAD"]):
        git(project.root, *change)
        if change[0] == "rm":
            git(project.root, "commit", "--quiet", "--message", "x")
    git(project.root, "push", "--quiet", "origin", "HEAD:gh-pages")
    git(project.root, "switch", "--quiet", "main")
    write("otrais")
    save(project)
    send()
    back(to=history(remote)[-1])

    assert published(remote, "index.html") == "index.html pirmais"


@pytest.mark.parametrize(
    ("name", "said"), [("origin", "Nothing is published"), ("nowhere", "nowhere")]
)
def test_without_publications_it_says_so(back: Back, name: str, said: str) -> None:
    with pytest.raises(TaskError, match=said):
        back(name)


def test_version_with_a_contact_that_was_taken_out_since_is_refused(
    project: Project, remote: Path, send: Send, write: Setter, back: Back
) -> None:
    """The closing scan looks at what comes back with the eyes of today."""
    contacts = project.root / "content" / "data" / "contacts.yaml"
    contacts.parent.mkdir(exist_ok=True)
    contacts.write_text(
        "- id: a\n  role: {lv: Vada, en: Leads}\n  organisation: {lv: Biedrība, en: Society}\n"
        '  phone: "+371 29123456"\n  checked: "2026-11"\n',
        "utf-8",
    )
    for word in ("zvaniet +371 29123456", "otrais"):
        write(word)
        save(project)
        send()
    contacts.write_text("[]\n", "utf-8")
    save(project)
    before = history(remote)
    with pytest.raises(TaskError, match="29123456"):
        back()

    assert history(remote) == before
