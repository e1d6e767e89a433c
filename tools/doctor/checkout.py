"""Examinations of the checkout: git, the ledger of addresses, the pictures that were made."""

from __future__ import annotations

from kopienas.model.language import Translated
from tools.doctor.finding import Finding, well

HOOKS = ".githooks"
MEGABYTE = 1024**2
#: Bytes of made pictures from which on most of them are likely of older versions.
LARGE_CACHE = 2048 * MEGABYTE


def examine_hooks(hooks_path: str) -> Finding:
    """Judge git's setting core.hooksPath, "" if it is not set."""
    if hooks_path.rstrip("/") == HOOKS:
        return well("git pirms saglabāšanas pārbauda attēlus", "git examines pictures on commit")
    return Finding(
        Translated(
            "git nepārbauda, vai attēlos nav ziņu par vietu un ierīci",
            "git does not examine pictures for places and devices",
        ),
        Translated(
            f"palaidiet: git config core.hooksPath {HOOKS}",
            f"run: git config core.hooksPath {HOOKS}",
        ),
    )


def examine_remote(remote: str, url: str, error: str | None) -> Finding:
    """Judge the remote by its address and by what git said when it was asked."""
    if not url:
        return Finding(
            Translated(f"attālinātās krātuves „{remote}” nav", f"there is no remote {remote}"),
            Translated(
                f"palaidiet: git remote add {remote} ADRESE",
                f"run: git remote add {remote} ADDRESS",
            ),
        )
    if error is not None:
        last = error.splitlines()[-1] if error else ""
        return Finding(
            Translated(f"{remote} neatbild ({last})", f"{remote} does not answer ({last})"),
            Translated(
                f"pārbaudiet tīklu, tiesības un adresi: git ls-remote {remote}",
                f"see to the network, your rights and the address: git ls-remote {remote}",
            ),
        )
    return well(f"{remote} atbild", f"{remote} answers")


def examine_branch(branch: str, source_branch: str) -> Finding:
    """Judge which branch is checked out; "" for none."""
    if branch == source_branch:
        return well(f"zars {branch}", f"branch {branch}")
    here = branch or "–"
    return Finding(
        Translated(f"atvērts zars {here}", f"the branch {here} is checked out"),
        Translated(
            f"publicē tikai {source_branch}; pāriet uz to: git switch {source_branch}",
            f"only {source_branch} is published; to go there: git switch {source_branch}",
        ),
        is_optional=True,
    )


def examine_changes(uncommitted: int, unpushed: int, behind: int) -> Finding:
    """Judge the numbers of changed files, of commits only here, and of commits only elsewhere."""
    if uncommitted:
        return Finding(
            Translated(
                f"nesaglabātas izmaiņas, faili: {uncommitted}",
                f"changes in no commit, files: {uncommitted}",
            ),
            Translated(
                "saglabājiet: git commit; vai atmetiet: git restore",
                "keep them: git commit; or drop them: git restore",
            ),
            is_optional=True,
        )
    if behind:
        return Finding(
            Translated(
                f"citur ir jaunākas izmaiņas: {behind}", f"newer commits elsewhere: {behind}"
            ),
            Translated("paņemiet tās: git pull", "get them: git pull"),
        )
    if unpushed:
        return Finding(
            Translated(f"nenosūtītas izmaiņas: {unpushed}", f"commits not sent yet: {unpushed}"),
            Translated("nosūtiet: git push", "send them: git push"),
            is_optional=True,
        )
    return well("viss saglabāts un nosūtīts", "everything is committed and pushed")


def examine_ledger(unrecorded: frozenset[str] | None) -> Finding:
    """Judge the addresses that content/data/addresses.txt lacks; None if the content is faulty."""
    if unrecorded is None:
        return Finding(
            Translated("saturā ir kļūdas", "the content has faults"),
            Translated("tās nosauc: make check", "make check names them"),
        )
    if not unrecorded:
        return well("visas adreses pierakstītas", "every address is recorded")
    one, count = min(unrecorded), len(unrecorded)
    return Finding(
        Translated(
            f"nepierakstītas adreses: {count}, piemēram, {one}",
            f"addresses not recorded: {count}, such as {one}",
        ),
        Translated(
            "palaidiet: make addresses – un saglabājiet content/data/addresses.txt",
            "run: make addresses – and commit content/data/addresses.txt",
        ),
    )


def examine_picture_cache(size: int) -> Finding:
    """Judge the bytes of the pictures that were made."""
    room = f"{size / MEGABYTE:.0f} MB"
    if size < LARGE_CACHE:
        return well(f"gatavie attēli: {room}", f"made pictures: {room}")
    return Finding(
        Translated(f"gatavie attēli aizņem {room}", f"made pictures take {room}"),
        Translated(
            "izdzēsiet mapi .cache: nākamā būve izveidos tikai vajadzīgos",
            "delete the folder .cache: the next build makes those that are needed",
        ),
        is_optional=True,
    )
