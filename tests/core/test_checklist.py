"""The score is honest: documented, independent of order, fading, and never better for what was only told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.checklist import (
    BANDS,
    TOLD,
    Answer,
    ChecklistItem,
    Mark,
    Priority,
    Progress,
    Proof,
    score_of,
    standing,
    standings,
)
from app.core.checklist_change import change_between, covered_ids

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)


def item(item_id="a", **changes):
    usual = ChecklistItem(item_id, "list", 1, Priority.P0, Proof.CHECK, "title", "why", "how", "verify")
    return replace(usual, **changes)


def mark(item_id="a", days=0, **changes):
    at = (NOW - timedelta(days=days)).isoformat(timespec="seconds")
    return replace(Mark(item_id, 1, Answer.DONE, at, Proof.CHECK), **changes)


def test_nothing_answered_is_nothing_covered():
    score = score_of(standings([item("a"), item("b")], Progress(), NOW))

    assert (score.value, score.band, score.open) == (0, "weak", 2)


def test_all_checked_today_is_the_whole_score():
    score = score_of(standings([item("a"), item("b")], Progress().marked(mark("a"), mark("b")), NOW))

    assert (score.value, score.band, score.checked) == (100, "strong", 2)


def test_what_was_told_counts_less_than_what_was_seen():
    assert standing(item(), mark(proof=Proof.WORD), NOW).worth == TOLD
    assert standing(item(), mark(proof=Proof.DEMONSTRATION), NOW).worth == 1


def test_an_answer_is_worth_half_after_its_half_life_and_then_due():
    fading = item(half_life=90)

    assert standing(fading, mark(days=90), NOW).worth == pytest.approx(0.5)
    assert not standing(fading, mark(days=89), NOW).is_due
    assert standing(fading, mark(days=91), NOW).is_due


def test_a_clock_that_was_set_back_makes_no_answer_worth_more_or_less():
    assert standing(item(), mark(days=-400), NOW).worth == 1


@pytest.mark.parametrize("at", ["", "yesterday", "2026-13-40", "2026-11-26T01:00:00"])
def test_a_date_nobody_can_read_is_no_failure(at):
    assert 0 < standing(item(), mark(at=at), NOW).worth <= 1


def test_a_changed_item_is_asked_once_and_counts_half_until_then():
    changed = item(version=2, changed="now also on the second device")

    assert standing(changed, mark(), NOW).is_changed
    assert standing(changed, mark(), NOW).worth == pytest.approx(0.5)
    assert not standing(changed, mark(version=2), NOW).is_changed


def test_a_renamed_item_keeps_its_progress():
    renamed = item("new-name", formerly=("older", "a"))

    assert standings([renamed], Progress().marked(mark("a")), NOW)[0].worth == 1


@pytest.mark.parametrize("answer", [Answer.NOT_MINE, Answer.MUTED])
def test_what_does_not_apply_shrinks_the_denominator_until_its_review(answer):
    aside = mark("b", answer=answer, reason="no TRON", review_on="2026-12-01")
    progress = Progress().marked(mark("a"), aside)

    now = score_of(standings([item("a"), item("b")], progress, NOW))
    later = score_of(standings([item("a"), item("b")], progress, NOW + timedelta(days=10)))

    assert (now.value, now.left_out) == (100, 1)
    assert later.left_out == 0
    assert later.value < 60


def test_a_taken_back_mark_leaves_no_trace():
    assert Progress().marked(mark("a")).without("a") == Progress()


def test_what_got_better_and_worse_since_last_time_is_told():
    items = [item("kept"), item("new"), item("lost"), item("faded", half_life=30)]
    before = {"kept", "lost", "faded"}
    progress = Progress().marked(mark("kept"), mark("new"), mark("lost", answer=Answer.OPEN), mark("faded", days=60))

    change = change_between(before, standings(items, progress, NOW))

    assert (change.better, change.worse) == (("new",), ("faded", "lost"))


items = st.builds(
    item,
    st.uuids().map(str),
    priority=st.sampled_from(Priority),
    proof=st.sampled_from(Proof),
    version=st.integers(1, 3),
    half_life=st.integers(1, 700),
)
marks = st.builds(
    mark,
    days=st.integers(-50, 900),
    answer=st.sampled_from(Answer),
    proof=st.sampled_from(Proof),
    review_on=st.sampled_from(["", "2026-01-01", "2027-01-01"]),
)


@st.composite
def answered(draw):
    asked = draw(st.lists(items, min_size=1, max_size=60))
    given_marks = [replace(draw(marks), item=one.id) for one in asked if draw(st.booleans())]
    return asked, given_marks, draw(st.permutations(asked)), draw(st.permutations(given_marks))


@given(answered())
def test_the_same_answers_give_the_same_score_in_any_order(case):
    asked, given_marks, other_items, other_marks = case

    straight = score_of(standings(asked, Progress().marked(*given_marks), NOW))
    shuffled = score_of(standings(other_items, Progress().marked(*other_marks), NOW))

    assert straight == shuffled


@given(answered())
def test_the_score_is_a_percentage_with_its_band_and_every_item_in_one_place(case):
    asked, given_marks, *_ = case
    stands = standings(asked, Progress().marked(*given_marks), NOW)
    score = score_of(stands)

    assert 0 <= score.value <= 100
    assert score.band == next(name for least, name in BANDS if score.value >= least)
    assert score.checked + score.told + score.uncheckable + score.open + score.left_out == len(asked)
    assert covered_ids(stands) <= {one.id for one in asked}


@given(answered(), st.integers(0, 300))
def test_waiting_never_makes_a_score_better(case, days):
    asked, given_marks, *_ = case
    progress = Progress().marked(*(replace(one, review_on="") for one in given_marks if one.answer is Answer.DONE))

    now = score_of(standings(asked, progress, NOW)).value
    later = score_of(standings(asked, progress, NOW + timedelta(days=days))).value

    assert later <= now
