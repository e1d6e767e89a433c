"""Activities made for a test, and every kind of date that they may have."""

from datetime import date
from functools import cache

from hypothesis import strategies as st

from kopienas.model.activity import (
    ACTIVITIES,
    Activity,
    ActivityFacts,
    ActivityScope,
    ActivityStatus,
    ActivityWords,
)
from kopienas.model.entry import Entry, Prose
from kopienas.model.language import Translated
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.planning.plan import plan_site
from tests.site_copy import FIXTURE, TODAY

CENTRES = ("azu-pagalms", "nicas-krasts")
WORDS = ActivityWords(title="Talka", summary="Sakopa pagalmu un iestādīja trīs dobes.")
YEARS = st.integers(1999, 2030)
DAYS = st.dates(date(1999, 1, 1), date(2030, 12, 31))
MARKS = st.sampled_from(["", "", "?", "~", "%"])
DATES = st.one_of(
    st.builds("{}{}".format, DAYS, MARKS),
    st.builds("{}-{:02}{}".format, YEARS, st.integers(1, 12), MARKS),
    st.builds("{}-{}{}".format, YEARS, st.integers(21, 24), MARKS),
    st.builds("{}{}".format, YEARS, MARKS),
)
INTERVALS = st.one_of(
    st.tuples(DAYS, DAYS)
    .filter(lambda days: days[0] != days[1])
    .map(lambda days: "{}/{}".format(*sorted(days))),
    st.builds("{}/..".format, DATES),
    st.builds("/{}".format, DATES),
)


@cache
def fixture_site() -> Site:
    """Return what the fixture site knows, for tests whose arguments are drawn and told of."""
    return plan_site(FIXTURE, TODAY).site


def activity(
    slug: str,
    when: str | None,
    status: ActivityStatus = ActivityStatus.TOOK_PLACE,
    centres: tuple[str, ...] = CENTRES[:1],
    scope: ActivityScope = ActivityScope.CENTRE,
    moved_to: str | None = None,
) -> Activity:
    """Make an activity that has no more to it than is given."""
    facts = ActivityFacts(
        when=Period.parse(when) if when else None,
        moved_to=Period.parse(moved_to) if moved_to else None,
        status=status,
        scope=scope,
        centres=centres,
        themes=("crafts",),
        competition="ideju-konkurss" if scope is ActivityScope.IDEA else None,
    )
    return Entry(ACTIVITIES, slug, facts, Translated(WORDS), Translated(Prose()))


_OWNERS = st.one_of(
    st.sampled_from([CENTRES[:1], CENTRES[1:], CENTRES]).map(
        lambda some: (some, ActivityScope.CENTRE)
    ),
    st.sampled_from([ActivityScope.NETWORK, ActivityScope.IDEA]).map(lambda scope: ((), scope)),
)
_TIMES = st.none() | DATES | INTERVALS
_STATES = st.one_of(
    st.tuples(st.sampled_from(ActivityStatus), st.none()),
    st.tuples(st.just(ActivityStatus.MOVED), _TIMES),
)
_SEEDS = st.lists(st.tuples(_TIMES, _STATES, _OWNERS), max_size=30)
#: Any set of activities of the fixture site's centres, of the network and of supported ideas.
ACTIVITY_LISTS: st.SearchStrategy[list[Activity]] = _SEEDS.map(
    lambda seeds: [
        activity(f"a{number}", when, status, centres, scope, moved_to)
        for number, (when, (status, moved_to), (centres, scope)) in enumerate(seeds)
    ]
)
