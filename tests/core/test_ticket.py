"""A problem's state, its waiting clock and its ladder follow from what happened, whatever the clock does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.ticket import (
    PATIENCE,
    PATIENCE_IN_DANGER,
    Event,
    EventKind,
    Rung,
    Ticket,
    TicketState,
    next_rung,
    same_problem,
    state_of,
    waiting,
)
from app.core.ticket_figures import answer_hours, figures

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
LADDER = (Rung("email-support", "Mail"), Rung("in-app", "In the app"), Rung("telegram-en", "Group", is_public=True))


def event(kind, hours=0, **details):
    return Event((NOW + timedelta(hours=hours)).isoformat(), kind, **details)


def ticket(*events, **details):
    return Ticket("TP-2345ABCD", "stuck", "problem", events, **details)


SENT = event(EventKind.SENT, channel="email-support")


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ((), TicketState.DRAFT),
        ((event(EventKind.STARTED),), TicketState.DRAFT),
        ((SENT,), TicketState.WAITING),
        ((SENT, event(EventKind.NOTE, 1)), TicketState.WAITING),
        ((SENT, event(EventKind.ANSWER, 5, verdict="official")), TicketState.ANSWERED),
        ((SENT, event(EventKind.ANSWER, 5, verdict="unknown", warning=("asks_words",))), TicketState.WAITING),
        ((SENT, event(EventKind.ANSWER, 5, verdict="lookalike")), TicketState.WAITING),
        ((SENT, event(EventKind.ANSWER, 5, verdict="suspicious")), TicketState.WAITING),
        ((SENT, event(EventKind.ANSWER, 5, verdict="unknown")), TicketState.ANSWERED),
        ((SENT, event(EventKind.ANSWER, 5, verdict="unknown", is_letter=True)), TicketState.WAITING),
        ((SENT, event(EventKind.ANSWER, 5, verdict="official", is_letter=True)), TicketState.ANSWERED),
        ((SENT, event(EventKind.ANSWER, 5), event(EventKind.ASKED_AGAIN, 9, channel="in-app")), TicketState.WAITING),
        ((SENT, event(EventKind.SOLVED, 9)), TicketState.SOLVED),
        ((SENT, event(EventKind.CLOSED, 9)), TicketState.CLOSED),
        ((SENT, event(EventKind.SOLVED, 9), event(EventKind.REOPENED, 10)), TicketState.WAITING),
        ((event(EventKind.STARTED), event(EventKind.CLOSED), event(EventKind.REOPENED)), TicketState.DRAFT),
    ],
)
def test_the_state_follows_from_what_happened(events, state):
    assert state_of(ticket(*events)) is state


def clock(of, now):
    counted = waiting(of, now)
    assert counted is not None
    return counted


def test_the_clock_counts_from_the_last_message_nobody_answered():
    asked_again = ticket(SENT, event(EventKind.ASKED_AGAIN, 80, channel="in-app"))

    assert clock(ticket(SENT), NOW + timedelta(hours=31, minutes=59)).hours == 31
    assert clock(asked_again, NOW + timedelta(hours=81)).hours == 1
    assert waiting(ticket(SENT, event(EventKind.ANSWER, 3)), NOW) is None


@pytest.mark.parametrize(("danger", "patience"), [(False, PATIENCE), (True, PATIENCE_IN_DANGER)])
def test_after_our_own_patience_the_next_rung_is_offered(danger, patience):
    waited = ticket(SENT, in_danger=danger)

    assert not clock(waited, NOW + patience - timedelta(minutes=1)).is_long
    assert clock(waited, NOW + patience).is_long


@pytest.mark.parametrize("at", ["", "never", "2026-99-01"])
def test_an_unreadable_time_is_no_waiting_and_no_failure(at):
    assert clock(ticket(replace(SENT, at=at)), NOW).hours == 0


def test_a_clock_that_was_set_back_counts_as_no_time():
    assert clock(ticket(SENT), NOW - timedelta(days=9)).hours == 0


def test_no_rung_is_offered_twice():
    climbing, seen = ticket(SENT), ["email-support"]
    while (rung := next_rung(climbing, LADDER)) is not None:
        assert rung.channel not in seen
        seen.append(rung.channel)
        climbing = replace(climbing, events=(*climbing.events, event(EventKind.ASKED_AGAIN, channel=rung.channel)))

    assert seen == [rung.channel for rung in LADDER]


def test_answer_times_count_real_answers_only():
    fooled = ticket(SENT, event(EventKind.ANSWER, 1, warning=("asks_fee",)), event(EventKind.ANSWER, 30))

    assert answer_hours(fooled) == 30
    assert answer_hours(ticket(SENT)) is None


def test_my_own_figures_are_counted_from_tickets():
    solved = ticket(SENT, event(EventKind.ANSWER, 4), event(EventKind.SOLVED, 5), satisfaction=4)
    closed = ticket(SENT, event(EventKind.ASKED_AGAIN, 80, channel="in-app"), event(EventKind.CLOSED, 90))

    counted = figures([solved, closed, ticket(SENT)])

    assert (counted.tickets, counted.solved) == (3, 1)
    assert (counted.answer_hours, counted.contacts, counted.satisfaction) == ((4.0,), (1, 2), (4,))


def test_the_same_transaction_is_the_same_problem():
    first = replace(ticket(SENT, hash="0xAB", flow="tx-stuck", chain="tron"), id="TP-FIRST222")
    again = ticket(hash="0xab")

    assert same_problem(again, [first]) == first
    assert same_problem(ticket(hash="0xcd", flow="tx-stuck", chain="tron"), [first]) is None
    assert same_problem(ticket(flow="tx-stuck", chain="tron"), [first]) == first
    assert same_problem(ticket(flow="tx-stuck", chain="bsc"), [first]) is None
    assert same_problem(again, [replace(first, events=(SENT, event(EventKind.SOLVED)))]) is None


def promise(said_at, due, **details):
    times = {"since": (NOW + timedelta(hours=said_at)).isoformat(), "due": (NOW + timedelta(hours=due)).isoformat()}
    return event(EventKind.PROMISED, said_at, said="24h", **times, **details)


def test_what_they_said_is_held_against_the_clock():
    told = ticket(SENT, promise(2, 26))
    early, late = clock(told, NOW + timedelta(hours=7)), clock(told, NOW + timedelta(hours=33))

    assert (early.hours, early.is_long, early.promised.hours, early.promised.is_over) == (7, False, 5, False)
    assert (late.hours, late.is_long, late.promised.hours, late.promised.is_over) == (33, True, 31, True)
    assert early.next_at == (NOW + timedelta(hours=26)).isoformat()


def test_a_longer_time_of_theirs_is_waited_for_but_not_in_danger():
    told = promise(0, 24 * 7)

    assert not clock(ticket(SENT, told), NOW + PATIENCE).is_long
    assert clock(ticket(SENT, told, in_danger=True), NOW + PATIENCE_IN_DANGER).is_long


def test_who_only_named_a_time_has_not_answered():
    receipt = ticket(SENT, event(EventKind.ANSWER, 1), promise(1, 25))
    answered = replace(receipt, events=(*receipt.events, event(EventKind.ANSWER, 20)))

    assert state_of(receipt) is TicketState.WAITING
    assert answer_hours(receipt) is None
    assert state_of(answered) is TicketState.ANSWERED
    assert answer_hours(answered) == 20


def test_asked_elsewhere_one_waits_anew():
    moved = ticket(SENT, promise(0, 24), event(EventKind.ASKED_AGAIN, 30, channel="in-app"))

    assert clock(moved, NOW + timedelta(hours=31)).promised is None
    assert clock(moved, NOW + timedelta(hours=31)).hours == 1


def test_a_time_named_for_what_ended_or_never_began_changes_nothing():
    assert state_of(ticket(promise(0, 24))) is TicketState.DRAFT
    assert state_of(ticket(event(EventKind.ANSWER), promise(0, 24))) is TicketState.ANSWERED
    assert state_of(ticket(SENT, event(EventKind.SOLVED, 1), promise(2, 24))) is TicketState.SOLVED


events = st.builds(
    Event,
    st.sampled_from([NOW.isoformat(), (NOW + timedelta(days=3)).isoformat(), "bad", ""]),
    st.sampled_from(EventKind),
    st.sampled_from(["", "email-support", "in-app"]),
    warning=st.sampled_from([(), ("asks_words",)]),
    since=st.sampled_from(["", NOW.isoformat()]),
    due=st.sampled_from(["", "bad", NOW.isoformat()]),
)


@given(st.lists(events, max_size=12), st.integers(-(10**6), 10**6))
def test_any_history_has_a_state_a_clock_and_figures(history, hours):
    one = ticket(*history)
    counted = waiting(one, NOW + timedelta(hours=hours))

    assert state_of(one) in TicketState
    assert (counted is not None) == (state_of(one) is TicketState.WAITING)
    assert counted is None or counted.hours >= 0
    assert figures([one]).tickets == 1
