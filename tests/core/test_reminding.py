"""A reminder comes when something is due, and never twice a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.checklist import Answer, ChecklistItem, Mark, Priority, Progress, Proof, standing, standings
from app.core.reminding import Reminder, is_ticket_due, next_day, reminder_of

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
TODAY = "2026-11-26"


def stands(*days, version=1):
    items = [
        ChecklistItem(f"i{at}", "l", version, Priority.P0, Proof.WORD, "t", "w", "h", "v", half_life=30)
        for at in range(len(days))
    ]
    marks = [
        Mark(item.id, 1, Answer.DONE, (NOW - timedelta(days=day)).isoformat())
        for item, day in zip(items, days, strict=True)
        if day is not None
    ]
    return standings(items, Progress().marked(*marks), NOW)


def test_an_answer_that_faded_is_due():
    assert reminder_of(stands(60, 1, None), "2026-11-25", "", TODAY) == Reminder(due=1, open=1)


def test_an_item_whose_meaning_changed_is_due():
    assert reminder_of(stands(1, version=2), "2026-11-25", "", TODAY) == Reminder(due=1, open=0)


@pytest.mark.parametrize(("last", "told", "is_time"), [
    ("2026-10-20", "", True), ("2026-11-20", "", False), ("2026-10-20", "2026-11-20", False), ("2026-09-01", "2026-10-01", True),
])  # fmt: skip
def test_open_items_are_told_of_once_a_month(last, told, is_time):
    assert (reminder_of(stands(None), last, told, TODAY) is not None) is is_time


def test_it_never_comes_twice_a_day_nor_to_somebody_who_never_began():
    assert reminder_of(stands(60), "2026-11-25", TODAY, TODAY) is None
    assert reminder_of(stands(None), "", "", TODAY) is None


def test_when_all_is_well_nobody_is_reminded():
    assert reminder_of(stands(1, 2), "2026-01-01", "", TODAY) is None


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01"])
def test_a_day_nobody_can_read_is_no_failure(day):
    assert reminder_of(stands(None), day, "", TODAY) is None


@pytest.mark.parametrize(("due", "told", "is_time"), [
    ("2026-11-26T01:00:00+00:00", "", True), ("2026-11-26T01:00:00", "2026-11-25", True), ("", "", False),
    ("2026-11-26T03:00:00+00:00", "", False), ("2026-11-26T01:00:00+00:00", TODAY, False), ("soon", "", False),
])  # fmt: skip
def test_a_ticket_is_reminded_of_when_its_time_has_come_and_once_a_day(due, told, is_time):
    assert is_ticket_due(due, told, TODAY, NOW) is is_time


DAYS = st.integers(-900, 60).map(lambda days: (NOW + timedelta(days=days)).date().isoformat())
MARKS = st.none() | st.builds(
    Mark,
    st.just("i0"),
    st.just(1),
    st.sampled_from(list(Answer)),
    DAYS.map(lambda day: f"{day}T12:00:00+00:00"),
    st.sampled_from(list(Proof)),
    st.just(""),
    st.sampled_from(["", "2026-12-24", "2027-03-01", "never"]),
)


@settings(deadline=None)
@given(
    st.lists(st.tuples(MARKS, st.sampled_from([1, 30, 90, 365]), st.sampled_from([1, 1, 1, 2])), max_size=4),
    st.just("") | DAYS,
    st.just("") | DAYS,
)
def test_the_next_day_is_the_first_on_which_it_would_be_time(made, last_day, told_on):
    item = stands(None)[0].item
    known = [standing(replace(item, half_life=life, version=version), mark, NOW) for mark, life, version in made]

    told = next_day(known, last_day, told_on, NOW)

    def is_time(day):
        at = datetime.combine(day, time.max, UTC)
        return reminder_of([standing(each.item, each.mark, at) for each in known], last_day, told_on, day.isoformat())

    until = date.fromisoformat(told) if told else NOW.date() + timedelta(days=1200)
    days = [NOW.date() + timedelta(days=number) for number in range((until - NOW.date()).days)]
    assert not any(map(is_time, days))
    assert not told or is_time(until)
