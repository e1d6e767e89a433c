"""What is missing of a centre is named once, and what is known is not among it."""

from dataclasses import replace

from kopienas.model.centre import Answer
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.centres.unknowns import HOURS, OPENED, list_unknowns
from kopienas.views.labels import ACCESS


def test_each_missing_fact_is_named_until_it_is_known(model: Site) -> None:
    centre = model.centres["azu-pagalms"]
    access = centre.facts.access.model_copy(
        update=dict.fromkeys(ACCESS, Answer.UNKNOWN) | {"bus": Answer.NO}
    )
    facts = centre.facts.model_copy(update={"access": access, "opened": None})
    unknowns = list(list_unknowns(replace(centre, facts=facts), Language.LV))

    assert OPENED in unknowns
    assert (HOURS in unknowns) == (not centre.words[Language.LV].hours)
    # “No” is an answer.
    assert set(ACCESS.values()) - set(unknowns) == {ACCESS["bus"]}
    assert len(unknowns) == len(set(unknowns))
