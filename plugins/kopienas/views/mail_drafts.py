"""Drafts of mails: a subject and a skeleton that whoever writes only fills in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote

from kopienas.model.language import Language
from kopienas.views.labels import N_
from kopienas.wording.interface import translate


class Errand(StrEnum):
    """What somebody writes for."""

    COME = "come"
    PROPOSE = "propose"
    INVITE = "invite"
    CORRECT = "correct"


#: Subject and skeleton of each; {about} is what it is about.
_WORDS: Final = {
    Errand.COME: (
        N_("I would like to come: {about}"),
        N_(
            "Hello!\n\nI would like to come: {about}.\nWhen I could: \n"
            "What I need to know (way in, children, help): \nHow to reach me: \n"
        ),
    ),
    Errand.PROPOSE: (
        N_("An idea: {about}"),
        N_(
            "Hello!\n\nWhat could be done: \nWhom it would help: \nWhere and when: \n"
            "What we have and what we lack: \nHow to reach me: \n"
        ),
    ),
    Errand.INVITE: (
        N_("Exhibition: {about}"),
        N_(
            "Hello!\n\nWe would like to show the exhibition {about}.\nPlace: \nFrom and until: \n"
            "Room on the walls, in metres, or a screen: \nHow to reach me: \n"
        ),
    ),
    Errand.CORRECT: (
        N_("A correction: {about}"),
        N_(
            "Hello!\n\nPage: {about}\nWhat is wrong or missing: \nHow it is: \n"
            "How I know: \nHow to reach me, if need be: \n"
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A subject and a skeleton, in the language of the page."""

    subject: str
    body: str

    def link_to(self, address: str) -> str:
        """Return the ``mailto:`` link (RFC 6068) that opens the draft to *address*."""
        subject = quote(self.subject, safe="")
        body = quote(self.body.replace("\n", "\r\n"), safe="")
        return f"mailto:{quote(address, safe='@')}?subject={subject}&body={body}"


def draft_mail(errand: Errand, about: str, language: Language) -> MailDraft:
    """Return the draft for *errand*; *about* names the centre, the page or the exhibition."""
    subject, body = (translate(text, language) for text in _WORDS[errand])
    return MailDraft(subject.format(about=about).rstrip(": "), body.format(about=about))
