"""Consent keeps a picture back unless everything about it allows showing it."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.consent import (
    Basis,
    Consent,
    Reason,
    Scope,
    Status,
    reason_against,
    withhold,
)

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@st.composite
def consents(draw: st.DrawFn) -> Consent:
    given_on = draw(DAYS)
    return Consent(
        file="a.jpg",
        basis=draw(st.sampled_from(Basis)),
        scope=tuple(draw(st.sets(st.sampled_from(Scope), min_size=1))),
        date=given_on,
        expiry=draw(st.none() | st.dates(given_on, date(2036, 1, 1))),
        status=draw(st.sampled_from(Status)),
    )


@given(consents(), st.sampled_from(Scope), DAYS)
def test_picture_is_shown_only_where_everything_allows_it(
    consent: Consent, scope: Scope, today: date
) -> None:
    allowed = (
        consent.status is Status.GIVEN
        and scope in consent.scope
        and consent.date <= today
        and (consent.expiry is None or today <= consent.expiry)
    )

    assert (reason_against(consent, scope, today) is None) == allowed


@given(consents(), st.sampled_from(Scope), DAYS)
def test_what_was_withdrawn_is_never_shown(consent: Consent, scope: Scope, today: date) -> None:
    withdrawn = consent.model_copy(update={"status": Status.WITHDRAWN})

    assert reason_against(withdrawn, scope, today) is Reason.WITHDRAWN


@given(st.sampled_from(Scope), DAYS)
def test_without_consent_nothing_is_shown(scope: Scope, today: date) -> None:
    assert reason_against(None, scope, today) is Reason.MISSING


def test_last_day_counts_and_the_next_does_not() -> None:
    consent = Consent(
        file="a.jpg",
        basis=Basis.ADULT,
        scope=(Scope.WEB,),
        date=TODAY,
        expiry=TODAY,
        status=Status.GIVEN,
    )

    assert reason_against(consent, Scope.WEB, TODAY) is None
    assert reason_against(consent, Scope.WEB, TODAY + timedelta(1)) is Reason.EXPIRED
    assert reason_against(consent, Scope.WEB, TODAY - timedelta(1)) is Reason.NOT_YET
    assert [one.scope for one in withhold(["a.jpg"], {"a.jpg": consent}, TODAY)] == [
        Scope.PRINT,
        Scope.PRESS,
    ]
