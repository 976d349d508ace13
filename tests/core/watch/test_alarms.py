"""An alarm is told when a later block says so: never for a node that is behind, once for each thing that happened."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.chain.tron import TronPermission
from app.core.watch.alarms import CODES, FAR_APART, Alarm, Outcome, compare, merged
from app.core.watch.sight import Line, Sight, Snapshot

ME, THIEF = "41" + "aa" * 20, "41" + "bb" * 20
OWN = TronPermission(0, "owner", 1, ((ME, 1),))
SHARED = TronPermission(0, "owner", 1, ((ME, 1), (THIEF, 1)))
TAKEN = TronPermission(0, "owner", 2, ((ME, 1), (THIEF, 1)))
ACTIVE = TronPermission(2, "active", 1, ((ME, 1), (THIEF, 1)))
TOKEN, SPENDER = "0x" + "22" * 20, "0x" + "33" * 20
CONTRACT = "0x" + "c0" * 20


def sight(source="a", height=100, **changes):
    return replace(Sight(source, height, sent=5, balance=1000, permissions=(OWN,), lines=()), **changes)


def codes(comparison):
    return [alarm.code for alarm in comparison.alarms]


def after(*sights, before=None):
    return compare(before or compare(None, [sight()], ME).snapshot, sights, ME)


def test_the_first_look_tells_only_what_stands_already():
    quiet = compare(None, [sight()], ME)
    handed_over = compare(None, [sight(delegate=CONTRACT, permissions=(TAKEN, ACTIVE))], ME)

    assert (quiet.outcome, quiet.alarms) == (Outcome.FIRST, ())
    assert codes(handed_over) == ["watch.delegated", "watch.owner", "watch.active"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"sent": 6}, "watch.sent"),
        ({"balance": 999}, "watch.sent"),
        ({"delegate": CONTRACT}, "watch.delegated"),
        ({"permissions": (SHARED,)}, "watch.owner"),
        ({"permissions": (replace(OWN, threshold=2),)}, "watch.owner"),
        ({"permissions": (OWN, ACTIVE)}, "watch.active"),
    ],
)
def test_each_change_for_the_worse_is_told_once(changes, code):
    first = after(sight(height=101, **changes))
    second = after(sight(height=102, **changes), before=first.snapshot)

    assert (codes(first), codes(second)) == ([code], [])
    assert first.alarms[0].height == 101


@pytest.mark.parametrize(
    "changes", [{}, {"balance": 5000}, {"permissions": ()}, {"sent": 4}], ids=["nothing", "income", "unset", "back"]
)
def test_no_other_change_is_an_alarm(changes):
    assert after(sight(height=101, **changes)).alarms == ()


def test_what_gets_better_is_no_alarm():
    before = compare(None, [sight(delegate=CONTRACT, permissions=(TAKEN, ACTIVE))], ME).snapshot

    assert after(sight(height=101), before=before).alarms == ()


@pytest.mark.parametrize("height", [1, 99, 100])
def test_a_node_that_is_behind_says_nothing_new(height):
    comparison = after(sight(height=height, sent=9, delegate=CONTRACT))

    assert (comparison.outcome, comparison.alarms, comparison.snapshot.height) == (Outcome.BEHIND, (), 100)


def test_two_that_do_not_say_the_same_change_nothing():
    comparison = after(sight("a", 105, delegate=CONTRACT), sight("b", 104))

    assert (comparison.outcome, comparison.alarms, comparison.snapshot.height) == (Outcome.DISAGREE, (), 100)


def test_one_that_is_behind_has_no_say_in_it():
    assert codes(after(sight("a", 105, delegate=CONTRACT), sight("b", 100))) == ["watch.delegated"]


def test_a_height_out_of_this_world_is_not_believed_of_one_and_outvoted_by_two():
    liar = sight("liar", 10**9, delegate=CONTRACT)

    assert after(liar, sight("a", 105)).outcome is Outcome.DISAGREE
    assert after(liar, sight("a", 105), sight("b", 104)).outcome is Outcome.FRESH
    assert after(liar, sight("a", 105), sight("b", 104)).snapshot.height == 105


def test_nobody_who_answers_changes_nothing():
    assert compare(None, [], ME).outcome is Outcome.SILENT
    assert after().snapshot.height == 100


def line(**changes):
    return replace(Line(TOKEN, SPENDER, is_approval=True, is_own=True), **changes)


def test_an_own_approval_without_a_limit_is_told_with_spender_and_token():
    (alarm,) = after(sight(height=101, lines=(line(),))).alarms

    assert (alarm.code, alarm.facts) == ("watch.allowance", {"spender": SPENDER, "token": TOKEN})


def test_a_stranger_can_write_lines_and_cannot_cry_wolf():
    comparison = after(sight(height=101, lines=(line(is_own=False), line(is_own=False, is_approval=False))))

    assert codes(comparison) == ["watch.stranger"]
    assert not comparison.alarms[0].is_loud


def test_tokens_of_the_address_that_others_take_are_told():
    used = after(sight(height=101, sent=6, used=(TOKEN,)))
    taken = after(sight(height=102, sent=6, lines=(line(is_own=False, is_approval=False),)), before=used.snapshot)

    assert codes(used) == ["watch.sent"]
    assert codes(taken) == ["watch.taken"]


def test_lines_that_a_node_does_not_tell_are_told_by_the_other_one():
    comparison = after(sight("a", 105, lines=None), sight("b", 104, lines=(line(),)))

    assert (codes(comparison), comparison.sees_lines) == (["watch.allowance"], True)
    assert comparison.snapshot.lines_to == 104
    assert not after(sight(height=105, lines=None)).sees_lines


def test_blocks_whose_lines_nobody_read_are_counted():
    assert after(sight(height=900, lines_from=151)).snapshot.missed == 50


def test_what_was_told_is_not_told_again_until_it_was_settled():
    sent = Alarm("watch.sent", height=1)
    once = merged((), [sent])

    assert merged(once, [replace(sent, height=2)]) == once
    settled = tuple(replace(each, is_settled=True) for each in once)
    assert [each.height for each in merged(settled, [replace(sent, height=2)])] == [2]


def test_what_stands_and_was_settled_is_not_told_again():
    settled = (Alarm("watch.delegated", {"delegate": CONTRACT}, is_settled=True),)

    assert merged(settled, [Alarm("watch.delegated", {"delegate": CONTRACT}, 9)]) == settled


def test_no_fact_of_an_alarm_is_without_words():
    facts = {"sent": 6, "delegate": CONTRACT, "permissions": (TAKEN, ACTIVE), "lines": (line(),)}

    for alarm in after(sight(height=101, **facts)).alarms:
        assert set(alarm.facts) == set(CODES[alarm.code])


# A chain as it really was: at each height what was so, and what honest nodes can say of it.


@dataclass(frozen=True)
class Fact:
    sent: int = 0
    delegate: str = ""
    shared: bool = False


STEPS = st.sampled_from(["nothing", "sent", "delegated", "undone", "shared", "unshared"])
LOOKS = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 30), st.integers(0, 30), st.booleans()), max_size=12)


def true_chain(steps):
    states = [Fact()]
    for number, step in enumerate(steps):
        last = states[-1]
        states.append({
            "nothing": last,
            "sent": replace(last, sent=last.sent + 1),
            "delegated": replace(last, delegate=f"0x{number:040x}"),
            "undone": replace(last, delegate=""),
            "shared": replace(last, shared=True),
            "unshared": replace(last, shared=False),
        }[step])  # fmt: skip
    return states


def seen(states, source, height):
    fact = states[min(height, len(states) - 1)]
    return Sight(source, height, fact.sent, None, fact.delegate, (SHARED if fact.shared else OWN,), ())


def happened(states, since, until):
    """Everything bad that an honest look between two heights can have seen."""
    span = [states[min(height, len(states) - 1)] for height in range(since, until + 1)]
    bad = {("watch.delegated", each.delegate) for each in span if each.delegate}
    bad |= {("watch.owner", "") for each in span if each.shared}
    return bad | ({("watch.sent", "")} if span[-1].sent > span[0].sent else set())


@given(st.lists(STEPS, max_size=60), LOOKS)
def test_honest_nodes_that_lag_never_make_a_false_alarm(steps, looks):
    states, tip, snapshot = true_chain(steps), 1, None
    for ahead, lag_a, lag_b, is_alone in looks:
        tip += ahead
        sights = [seen(states, "a", max(0, tip - lag_a)), seen(states, "b", max(0, tip - lag_b))]
        since = 0 if snapshot is None else snapshot.height
        comparison = compare(snapshot, sights[:1] if is_alone else sights, ME)

        told = {(alarm.code, alarm.facts.get("delegate", "")) for alarm in comparison.alarms}
        assert told <= happened(states, since, tip)
        assert comparison.snapshot is None or comparison.snapshot.height >= since
        snapshot = comparison.snapshot


@given(st.lists(STEPS, min_size=1, max_size=60), LOOKS)
def test_what_stands_in_the_end_was_told_once_whatever_the_lag_was(steps, looks):
    states, tip, snapshot = true_chain(steps), 1, None
    told: tuple[Alarm, ...] = ()
    for ahead, lag_a, lag_b, is_alone in [*looks, (len(steps) + 50, 0, 0, False)]:
        tip += ahead
        sights = [seen(states, "a", max(0, tip - lag_a)), seen(states, "b", max(0, tip - lag_b))]
        comparison = compare(snapshot, sights[:1] if is_alone else sights, ME)
        snapshot, told = comparison.snapshot, merged(told, comparison.alarms, most=100)

    end = states[-1]
    told_keys = [alarm.key for alarm in told]
    assert len(told_keys) == len(set(told_keys))
    assert not end.delegate or end.delegate in {alarm.facts.get("delegate") for alarm in told}
    assert not end.shared or "watch.owner" in {alarm.code for alarm in told}
    assert snapshot is not None
    assert snapshot.sent == end.sent


@given(st.lists(STEPS, max_size=30), st.integers(1, 30), st.integers(1, 30), st.integers(0, 29))
def test_the_order_of_the_sources_changes_nothing(steps, one, two, before):
    states = true_chain(steps)
    snapshot = compare(None, [seen(states, "a", before)], ME).snapshot
    sights = [seen(states, "a", one), seen(states, "b", two)]

    assert compare(snapshot, sights, ME) == compare(snapshot, sights[::-1], ME)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_one_liar_among_two_never_makes_an_alarm_when_the_honest_one_is_up_to_date(height, ahead, lie):
    before = compare(None, [sight(height=height)], ME).snapshot
    honest = sight("honest", height + 1 + ahead)
    liar = sight("liar", height + lie, delegate=CONTRACT, sent=99, permissions=(TAKEN,))

    assert compare(before, [honest, liar], ME).alarms == ()
    assert FAR_APART > 0
    assert isinstance(before, Snapshot)
