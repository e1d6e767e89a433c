"""Interface words for the values of the model; templates translate them."""

from __future__ import annotations

from enum import StrEnum

from kopienas.model.activity import ActivityScope, ActivityStatus, Unit
from kopienas.model.centre import Answer, CentreStatus, LocationPrecision
from kopienas.model.directory import PartnerRole
from kopienas.model.figure import FigureKind


def N_(message: str) -> str:  # noqa: N802 - gettext's name for "translate later"
    """Mark *message* for the catalogue of interface words and return it."""
    return message


def NN_(singular: str, plural: str) -> tuple[str, str]:  # noqa: N802 - as above, with a plural
    """Mark a counted message for the catalogue and return its two forms."""
    return singular, plural


#: Words for each value, by type, because values of two types may be the same text.
LABELS: dict[type[StrEnum], dict[str, str]] = {
    CentreStatus: {
        CentreStatus.PLANNED: N_("Planned"),
        CentreStatus.BEING_SET_UP: N_("Being set up"),
        CentreStatus.OPEN: N_("Running"),
        CentreStatus.PAUSED: N_("Paused"),
        CentreStatus.CLOSED: N_("Closed"),
    },
    ActivityStatus: {
        ActivityStatus.PLANNED: N_("plan"),
        ActivityStatus.TOOK_PLACE: N_("took place"),
        ActivityStatus.CANCELLED: N_("cancelled"),
        ActivityStatus.MOVED: N_("moved"),
        ActivityStatus.REGULAR: N_("regular"),
    },
    ActivityScope: {
        ActivityScope.CENTRE: N_("A centre’s activity"),
        ActivityScope.NETWORK: N_("The whole network"),
        ActivityScope.IDEA: N_("A supported idea"),
    },
    LocationPrecision: {
        LocationPrecision.BUILDING: N_("the point shows the building"),
        LocationPrecision.SETTLEMENT: N_("the point shows the settlement, not the building"),
        LocationPrecision.MUNICIPALITY: N_("only the municipality is known"),
        LocationPrecision.HIDDEN: N_("the place is not published"),
    },
    Answer: {
        Answer.YES: N_("yes"),
        Answer.NO: N_("no"),
        Answer.UNKNOWN: N_("not known"),
    },
    PartnerRole: {
        PartnerRole.IMPLEMENTER: N_("Implementer"),
        PartnerRole.FUNDER: N_("Partner and funder"),
        PartnerRole.MUNICIPALITY: N_("Municipal partners"),
        PartnerRole.FORMER: N_("Earlier partners"),
        PartnerRole.SUPPORTER: N_("Supporters"),
    },
    FigureKind: {
        FigureKind.COUNTED: N_("counted"),
        FigureKind.PLANNED: N_("plan"),
    },
}

#: Note beside a picture that is drawn.
DRAWN = N_("In embroidery style, not a photograph")

#: Names of the accessibility facts, by field.
ACCESS: dict[str, str] = {
    "step_free": N_("Step-free entrance"),
    "toilet": N_("Accessible toilet"),
    "hearing": N_("Help with hearing"),
    "bus": N_("Bus stop nearby"),
    "parking": N_("Parking"),
    "child_friendly": N_("Suitable for children"),
    "outdoor": N_("Outdoors"),
}

#: Singular and plural for each unit in which an activity counts people.
UNITS: dict[Unit, tuple[str, str]] = {
    Unit.PARTICIPANTS: NN_("%(count)s participant", "%(count)s participants"),
    Unit.CHILDREN: NN_("%(count)s child", "%(count)s children"),
    Unit.CHILDREN_AND_TEENAGERS: NN_(
        "%(count)s child or teenager", "%(count)s children and teenagers"
    ),
    Unit.ADULTS: NN_("%(count)s adult", "%(count)s adults"),
    Unit.FAMILIES: NN_("%(count)s family", "%(count)s families"),
    Unit.PEOPLE: NN_("%(count)s person", "%(count)s people"),
}


def label_of(value: StrEnum) -> str:
    """Return the untranslated word for *value*."""
    return LABELS[type(value)][value]
