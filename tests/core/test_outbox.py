"""Nothing is sent twice because an answer was lost, nothing waits for ever, and a desk is not flooded."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.outbox import (
    BETWEEN_REPORTS,
    GIVE_UP_AFTER,
    HELD_FOR,
    LONGEST_WAIT,
    NEVER,
    SETTLED,
    Attempt,
    Entry,
    OutboxState,
    Place,
    Result,
    after_looking,
    after_sending,
    begun,
    cancelled,
    decided,
    earliest,
    is_due,
    must_look_first,
    possible_at,
)

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
QUEUED = Entry("TP-2345ABCD", "zendesk:desk", "d", NOW.isoformat())
UNKNOWN = replace(QUEUED, state=OutboxState.UNKNOWN, attempts=1)


def sent(attempt, at=NOW, **details):
    return after_sending(begun(QUEUED, at), Result(attempt, **details), at, 0.5)


def test_delivered_is_the_end_of_it():
    entry = sent(Attempt.DELIVERED, remote_id="4711")

    assert (entry.state, entry.remote_id) == (OutboxState.SENT, "4711")
    assert not is_due(entry, NOW + timedelta(days=99))


def test_a_lost_answer_is_looked_up_before_anything_is_sent_again():
    entry = sent(Attempt.LOST)

    assert entry.state is OutboxState.UNKNOWN
    assert must_look_first(entry)


@pytest.mark.parametrize("attempt", [Attempt.NOT_REACHED, Attempt.BUSY])
def test_what_never_arrived_is_sent_again(attempt):
    assert sent(attempt).state is OutboxState.QUEUED
    assert not must_look_first(sent(attempt))


def test_what_was_refused_is_told_and_not_repeated():
    assert sent(Attempt.REFUSED, code="desk.refused").state is OutboxState.FAILED


def test_a_program_that_died_while_sending_leaves_something_to_look_up():
    entry = begun(QUEUED, NOW)

    assert not is_due(entry, NOW + HELD_FOR / 2)
    assert is_due(entry, NOW + HELD_FOR)
    assert must_look_first(entry)


def test_found_counts_as_sent_and_not_found_is_sent_now():
    assert after_looking(UNKNOWN, Result(Attempt.FOUND, remote_id="9"), NOW, 0).state is OutboxState.SENT
    again = after_looking(UNKNOWN, Result(Attempt.NOT_FOUND), NOW, 0)
    assert (again.state, is_due(again, NOW)) == (OutboxState.QUEUED, True)


@pytest.mark.parametrize("attempt", [Attempt.NOT_REACHED, Attempt.BUSY, Attempt.LOST, Attempt.REFUSED])
def test_a_look_up_that_failed_leaves_it_unknown(attempt):
    assert after_looking(UNKNOWN, Result(attempt), NOW, 0.5).state is OutboxState.UNKNOWN


def test_where_nobody_can_look_the_person_decides():
    waiting = after_looking(UNKNOWN, Result(Attempt.CANNOT_LOOK), NOW, 0.5)

    assert (waiting.state, waiting.next_at) == (OutboxState.UNKNOWN, NEVER)
    assert not is_due(waiting, NOW + timedelta(days=400))
    assert decided(waiting, has_arrived=True, now=NOW).state is OutboxState.SENT
    assert is_due(decided(waiting, has_arrived=False, now=NOW), NOW)


def test_after_three_days_the_person_is_asked_and_what_may_have_arrived_is_not_called_failed():
    late = NOW + GIVE_UP_AFTER

    assert sent(Attempt.NOT_REACHED, at=late).state is OutboxState.FAILED
    given_up = after_looking(UNKNOWN, Result(Attempt.NOT_REACHED), late, 0.5)
    assert (given_up.state, given_up.next_at) == (OutboxState.UNKNOWN, NEVER)


def test_a_receiver_that_asks_for_time_gets_it_within_reason():
    asked = sent(Attempt.BUSY, retry_after=600)
    absurd = sent(Attempt.BUSY, retry_after=10**9)

    assert not is_due(asked, NOW + timedelta(seconds=599))
    assert is_due(asked, NOW + timedelta(seconds=600))
    assert is_due(absurd, NOW + timedelta(days=1))


def test_only_what_waits_can_be_taken_back():
    assert cancelled(QUEUED, NOW).state is OutboxState.CANCELLED
    assert cancelled(UNKNOWN, NOW) == UNKNOWN
    assert cancelled(begun(QUEUED, NOW), NOW).state is OutboxState.SENDING


def test_one_place_gets_one_report_in_ten_minutes():
    assert earliest("", NOW) == NOW
    assert earliest(NOW.isoformat(), NOW) == NOW + BETWEEN_REPORTS
    assert earliest((NOW - timedelta(hours=1)).isoformat(), NOW) == NOW
    assert earliest((NOW + timedelta(days=30)).isoformat(), NOW) == NOW


@pytest.mark.parametrize("text", ["", "soon", "2026-99-99", "9999"])
def test_a_time_nobody_can_read_makes_it_due_and_fails_nothing(text):
    assert is_due(replace(QUEUED, next_at=text), NOW)


results = st.builds(
    Result, st.sampled_from(Attempt), retry_after=st.one_of(st.none(), st.integers(-5, 10**7)), code=st.just("c")
)


@given(st.lists(st.tuples(results, st.floats(0, 1), st.integers(0, 7200)), max_size=40), st.integers(-(10**6), 10**6))
def test_whatever_happens_a_lost_answer_is_never_followed_by_sending_without_a_look(events, jump):
    """Walks an entry through any results and a clock that jumps: the arrivals at the receiver are counted."""
    entry, now, arrived, may_have = QUEUED, NOW, 0, False
    for number, (result, chance, seconds) in enumerate(events):
        now += timedelta(seconds=seconds + (jump if number == 5 else 0))
        if entry.state in SETTLED or not is_due(entry, now):
            continue
        if must_look_first(entry):
            truth = Attempt.FOUND if may_have else Attempt.NOT_FOUND
            is_answer = result.attempt in {Attempt.FOUND, Attempt.NOT_FOUND}
            entry = after_looking(entry, replace(result, attempt=truth) if is_answer else result, now, chance)
            continue
        entry = begun(entry, now)
        arrived += result.attempt in {Attempt.DELIVERED, Attempt.LOST, Attempt.FOUND}
        may_have = may_have or result.attempt in {Attempt.DELIVERED, Attempt.LOST, Attempt.FOUND}
        entry = after_sending(entry, result, now, chance)

    assert arrived <= 1


@given(st.integers(0, 10**6), st.floats(-1, 2))
def test_the_wait_stays_between_nothing_and_an_hour(attempts, chance):
    entry = after_sending(replace(QUEUED, attempts=attempts), Result(Attempt.BUSY), NOW, chance)

    assert NOW <= datetime.fromisoformat(entry.next_at) <= NOW + LONGEST_WAIT


LATER = (NOW + timedelta(minutes=40)).isoformat()
WAITS = replace(QUEUED, attempts=4, next_at=LATER)


@pytest.mark.parametrize(
    ("last", "minutes"),
    [
        (Place("", ""), 0),  # nothing ever reached the place: the network may be back
        (Place("TP-2345ABCD", NOW.isoformat()), 10),
        (Place("TP-OTHER222", (NOW - timedelta(minutes=4)).isoformat()), 6),
        (Place("TP-OTHER222", (NOW - timedelta(hours=1)).isoformat()), 0),
    ],
)
def test_by_hand_a_letter_waits_for_the_place_but_not_for_its_own_time(last, minutes):
    assert possible_at(WAITS, last, NOW) == NOW + timedelta(minutes=minutes)


def test_by_hand_nothing_goes_before_the_place_wants_it():
    busy = sent(Attempt.BUSY, retry_after=1800)

    assert possible_at(busy, Place(busy.id, NOW.isoformat()), NOW) == NOW + timedelta(minutes=30)
    assert possible_at(busy, Place("", ""), NOW) == NOW + timedelta(minutes=30)
    asked = after_looking(UNKNOWN, Result(Attempt.BUSY, retry_after=900), NOW, 0.5)
    assert possible_at(asked, Place("", ""), NOW) == NOW + timedelta(minutes=15)


def test_what_may_have_arrived_is_asked_for_at_once():
    assert possible_at(replace(UNKNOWN, next_at=LATER), Place(UNKNOWN.id, NOW.isoformat()), NOW) == NOW


@given(
    st.integers(0, 100_000), st.integers(-100_000, 100_000), st.sampled_from(["TP-2345ABCD", "TP-OTHER222", ""]),
    st.integers(0, 10**6),
)  # fmt: skip
def test_no_place_gets_another_report_within_ten_minutes_by_hand(next_in, last_in, last_report, asked):
    last = Place(last_report, (NOW + timedelta(seconds=last_in)).isoformat())
    entry = replace(QUEUED, next_at=(NOW + timedelta(seconds=next_in)).isoformat())
    entry = replace(entry, not_before=sent(Attempt.BUSY, retry_after=asked).not_before)
    at = possible_at(entry, last, NOW)

    assert at >= NOW
    assert last_report == entry.id or last_in > 0 or at >= NOW + timedelta(seconds=last_in) + BETWEEN_REPORTS
