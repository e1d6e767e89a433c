"""Reading the content and planning its pages, without building anything."""

from kopienas.model.language import Language
from kopienas.plan import plan_site
from kopienas.publishing.project import Project
from kopienas.publishing.saying import PublishingError, Voice
from kopienas.reading.problem import ContentProblems


def check(project: Project, voice: Voice) -> None:
    """Read all content and tell every fault.

    Raises:
        PublishingError: There are faults; its text lists them.
    """
    try:
        plan_site(project.root / "content")
    except ContentProblems as problems:
        raise PublishingError(
            problems.report(Language.LV), problems.report(Language.EN)
        ) from problems
    voice.say("Satura kļūdu nav.", "The content has no faults.")
