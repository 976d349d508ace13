"""An address is looked at when it is time, never more often than every ten minutes, whatever the clock does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.chain.tron import TronPermission
from app.core.watch.alarms import Alarm, Outcome
from app.core.watch.sight import Snapshot
from app.core.watch.watched import SHORTEST, USUAL, Watched, may_look, next_look, read_watched, write_watched

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
FRESH = Watched("id", "address", "tron", NOW.isoformat())


def tried(ago, **changes):
    return replace(FRESH, tried=(NOW - ago).isoformat(timespec="seconds"), **changes)


def due(watched):
    found = next_look(watched, NOW)
    assert found is not None
    return found


def test_a_new_address_is_looked_at_at_once_and_a_paused_one_never():
    assert next_look(FRESH, NOW) == NOW
    assert next_look(replace(FRESH, is_paused=True), NOW) is None


def test_usually_it_is_looked_at_every_hour():
    assert next_look(tried(timedelta(0), outcome=Outcome.FRESH), NOW) == NOW + USUAL


@pytest.mark.parametrize("outcome", [Outcome.BEHIND, Outcome.DISAGREE])
def test_after_doubt_it_is_looked_at_sooner(outcome):
    assert next_look(tried(timedelta(0), outcome=outcome, failures=1), NOW) == NOW + SHORTEST


def test_silence_makes_the_time_longer_up_to_a_day():
    waits = [due(tried(timedelta(0), outcome=Outcome.SILENT, failures=n)) - NOW for n in range(1, 9)]

    assert waits[:3] == [USUAL, 2 * USUAL, 4 * USUAL]
    assert waits[-1] == timedelta(hours=24)


def test_a_clock_that_was_set_back_does_not_stop_the_watch():
    assert next_look(tried(timedelta(days=-400)), NOW) == NOW
    assert may_look(tried(timedelta(days=-400)), NOW)


def test_a_person_who_asks_waits_the_shortest_time_only():
    assert not may_look(tried(timedelta(minutes=9)), NOW)
    assert may_look(tried(SHORTEST), NOW)


@given(
    st.timedeltas(timedelta(0), timedelta(days=30)),
    st.sampled_from([None, *Outcome]),
    st.integers(0, 10**9),
)
def test_it_is_never_due_before_the_shortest_time(ago, outcome, failures):
    watched = tried(ago, outcome=outcome, failures=failures)
    last = datetime.fromisoformat(watched.tried)

    assert due(watched) - last >= SHORTEST


def test_everything_kept_comes_back():
    snapshot = Snapshot(9, 5, 7, "0xc0", (TronPermission(0, "owner", 1, (("41", 1),)),), 8, ("0xaa",), 3)
    alarm = Alarm("watch.delegated", {"delegate": "0xc0"}, 9, NOW.isoformat(), ("a", "b"))
    watched = tried(timedelta(0), outcome=Outcome.FRESH, snapshot=snapshot, alarms=(alarm,))

    assert read_watched(write_watched(watched)) == watched


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"id": 5}', b"\xff", b"[" * 10_000])
def test_what_cannot_be_read_is_none(data):
    assert read_watched(data) is None
