"""Consent keeps a picture back unless everything about it allows showing it."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.consent import (
    Basis,
    Consent,
    ConsentScope,
    ConsentStatus,
    Reason,
    list_withheld,
    reason_to_withhold,
)

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@st.composite
def consents(draw: st.DrawFn) -> Consent:
    given_on = draw(DAYS)
    return Consent(
        file="a.jpg",
        basis=draw(st.sampled_from(Basis)),
        scope=tuple(draw(st.sets(st.sampled_from(ConsentScope), min_size=1))),
        date=given_on,
        expiry=draw(st.none() | st.dates(given_on, date(2036, 1, 1))),
        status=draw(st.sampled_from(ConsentStatus)),
    )


@given(consents(), st.sampled_from(ConsentScope), DAYS)
def test_picture_is_shown_only_where_everything_allows_it(
    consent: Consent, scope: ConsentScope, today: date
) -> None:
    allowed = (
        consent.status is ConsentStatus.GIVEN
        and scope in consent.scope
        and consent.date <= today
        and (consent.expiry is None or today <= consent.expiry)
    )

    assert (reason_to_withhold(consent, scope, today) is None) == allowed


@given(consents(), st.sampled_from(ConsentScope), DAYS)
def test_what_was_withdrawn_is_never_shown(
    consent: Consent, scope: ConsentScope, today: date
) -> None:
    withdrawn = consent.model_copy(update={"status": ConsentStatus.WITHDRAWN})

    assert reason_to_withhold(withdrawn, scope, today) is Reason.WITHDRAWN


@given(st.sampled_from(ConsentScope), DAYS)
def test_without_consent_nothing_is_shown(scope: ConsentScope, today: date) -> None:
    assert reason_to_withhold(None, scope, today) is Reason.MISSING


def test_last_day_counts_and_the_next_does_not() -> None:
    consent = Consent(
        file="a.jpg",
        basis=Basis.ADULT,
        scope=(ConsentScope.WEB,),
        date=TODAY,
        expiry=TODAY,
        status=ConsentStatus.GIVEN,
    )

    assert reason_to_withhold(consent, ConsentScope.WEB, TODAY) is None
    assert reason_to_withhold(consent, ConsentScope.WEB, TODAY + timedelta(1)) is Reason.EXPIRED
    assert reason_to_withhold(consent, ConsentScope.WEB, TODAY - timedelta(1)) is Reason.NOT_YET
    assert [one.scope for one in list_withheld(["a.jpg"], {"a.jpg": consent}, TODAY)] == [
        ConsentScope.PRINT,
        ConsentScope.PRESS,
    ]
