"""The steps of erasing that a person has to do, and the order in which they are done."""

from __future__ import annotations

import shlex
from collections.abc import Collection

from kopienas.photos.picture_name import PictureName
from kopienas.tasks.console import Console

COMMIT = "git add --all && git commit --message 'Attēls izdzēsts' && git push"


def print_next_steps(console: Console, name: PictureName, *, in_history: bool) -> None:
    """Print what comes after erasing the picture from the files."""
    console.print("Tālāk pēc kārtas:", "Next, one after another:")
    console.print(f"  1. {COMMIT}", f"  1. {COMMIT}")
    console.print(
        "  2. Pagaidiet, līdz GitHub publicē (vai izpildiet make publish).",
        "  2. Wait until GitHub has published (or run make publish).",
    )
    command = f'make photos ARGS="erase-history {shlex.quote(name.short)}"'
    if in_history:
        console.print(
            f"  3. Vēsturē attēls vēl ir. {command}",
            f"  3. The history still has the picture. {command}",
        )
    else:
        console.print(
            f"  3. Šīs kopijas vēsturē attēla nav. Ja kāds to jau bija nosūtījis: {command}",
            f"  3. This clone’s history does not have it. If somebody had pushed it: {command}",
        )


def print_last_steps(console: Console, hidden: Collection[str]) -> None:
    """Print what remains when the picture is gone from every branch and tag of the remote.

    *hidden* are references that nobody but the host can change and that still have it.
    """
    if hidden:
        names = ", ".join(sorted(hidden))
        console.print(
            f"Tas vēl ir izmaiņu pieprasījumos, kurus maina tikai GitHub: {names}.",
            f"It is still in pull requests, which only GitHub can change: {names}.",
        )
    console.print(LAST_LV, LAST_EN)


LAST_LV = """\
Tālāk pēc kārtas:
  1. Šo mapi un visas citas kopijas, kas paņemtas agrāk, izdzēsiet un paņemiet no jauna (git clone);
     paziņojiet tiem, kam tādas ir. No vecas kopijas neko nesūtiet: ar to attēls atgrieztos.
  2. GitHub: Actions → Caches, izdzēsiet visus; Actions → Artifacts, ja tādi ir, arī.
  3. Uzrakstiet GitHub Support (https://support.github.com/): lūdziet izdzēst vecos objektus,
     saglabātās lapas (cached views) un izmaiņu pieprasījumus (pull requests), kuros attēls ir.
     Citu cilvēku atzarojumus (forks) GitHub neaiztiek: par tiem jāraksta to īpašniekiem.
  4. Izdzēsiet izsniegtās zibatmiņas, PDF un izdrukas ar šo attēlu."""
LAST_EN = """\
Next, one after another:
  1. Delete this folder and every clone taken earlier, and clone anew; tell those who have one.
     Push nothing from an old clone: the picture would come back with it.
  2. GitHub: Actions → Caches, delete all; Actions → Artifacts too, if there are any.
  3. Write to GitHub Support (https://support.github.com/): ask them to remove old objects, cached
     views and the copies in pull requests. They leave forks of other people alone: write to the
     owners of those.
  4. Delete USB sticks, PDFs and prints with this picture that were handed out."""
