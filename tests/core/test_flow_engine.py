"""Live checks and computed turns choose the way; nothing answered or found is lost, and nothing stale is believed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import ContentError
from app.core.flow import Branch, Case, Edge, Outcome, QuestionKind
from app.core.flow_check import check_flow
from app.core.flow_transcript import transcript
from app.core.flow_walk import Checked, FlowState, fresh, remaining, walk
from app.core.probe import ProbeState
from tests.core.checked_flow import ALIKE, FLOW, HASH, MINE, TRON_HASH, finding, typed

ASKED = FlowState({"hash": HASH})
FOUND = replace(ASKED, checked={"look-up": Checked({"hash": HASH}, (finding(),))})
BY_HAND = FlowState({"hash": "none", "by-hand": "seen", "mine": MINE})


def changed(**nodes):
    return replace(FLOW, **{shelf: {**getattr(FLOW, shelf), node.id: node} for shelf, node in nodes.items()})


def test_a_sound_flow_of_every_kind_of_node_passes():
    check_flow(FLOW)


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (changed(branches=Branch("shape", (Case("no-such", ("hash",), "look-up"),), "by-hand")), "flow.unknown_predicate"),
        (changed(branches=Branch("shape", (Case("hash-with-0x", ("mine",), "look-up"),), "by-hand")), "flow.not_before"),
        (changed(probes=replace(FLOW.probes["look-up"], inputs={"hash": "theirs"})), "flow.not_before"),
        (changed(probes=replace(FLOW.probes["look-up"], edges=(Edge(("state:great",), "lost"),))), "flow.unknown_state"),
        (changed(probes=replace(FLOW.probes["look-up"], manual="nowhere")), "flow.unknown_node"),
        (changed(questions=typed("hash", QuestionKind.HASH, "")), "flow.unknown_node"),
        (changed(questions=typed("theirs", QuestionKind.TEXT, "compare", form="verse")), "flow.unknown_form"),
        (changed(branches=Branch("compare", (), "mine")), "flow.loop"),
    ],
)  # fmt: skip
def test_a_flow_that_names_what_there_is_not_is_refused(broken, code):
    with pytest.raises(ContentError) as caught:
        check_flow(broken)

    assert caught.value.code == code


def test_a_check_is_offered_and_then_leads_on_by_what_it_found():
    assert walk(FLOW, ASKED).current is FLOW.probes["look-up"]

    assert walk(FLOW, FOUND).current.id == "pending"
    assert walk(FLOW, FOUND).passed == ("hash", "shape", "look-up", "pending")


@pytest.mark.parametrize(
    ("findings", "end"),
    [
        ((), "by-hand"),
        ((finding("tx.strange", ProbeState.UNKNOWN),), "by-hand"),
        ((finding("probe.offline", ProbeState.UNKNOWN),), "by-hand"),
        ((finding("tx.failed", ProbeState.BAD),), "lost"),
        ((finding("tx.strange", ProbeState.UNKNOWN), finding("tx.queued")), "pending"),
    ],
)
def test_a_finding_chooses_its_edge_and_everything_else_goes_the_manual_way(findings, end):
    state = replace(ASKED, checked={"look-up": Checked({"hash": HASH}, findings)})

    assert walk(FLOW, state).current.id == end


def test_a_finding_for_another_hash_does_not_count_and_counts_again_when_the_hash_returns():
    other = replace(FOUND, answers={"hash": HASH.replace("5c", "6d")})

    assert walk(FLOW, other).current.id == "look-up"
    assert walk(FLOW, replace(other, answers={"hash": HASH})).current.id == "pending"


def test_a_check_without_its_input_is_passed_by_hand_and_leaves_no_trace_on_the_trail():
    straight = changed(questions=typed("hash", QuestionKind.HASH, "shape", ("none", "look-up")))

    walked = walk(straight, FlowState({"hash": "none"}))

    assert walked.current.id == "by-hand"
    assert [step.node.id for step in walked.trail] == ["hash"]


@pytest.mark.parametrize(("theirs", "end"), [(MINE.lower(), "same"), (ALIKE, "alike"), ("T" + "9" * 33, "other")])
def test_a_turn_is_computed_from_several_answers(theirs, end):
    state = replace(BY_HAND, answers={**BY_HAND.answers, "theirs": theirs})

    assert walk(FLOW, state).current.id == end


def test_questions_left_count_questions_only():
    assert remaining(FLOW, "hash") == (1, 4)
    assert remaining(FLOW, "look-up") == (0, 3)


@pytest.mark.parametrize(
    ("now", "kept"),
    [
        ("2026-11-26T10:09:59+00:00", True),
        ("2026-11-26T10:10:01+00:00", False),
        ("2026-11-26T09:59:59+00:00", False),
        ("2026-11-26T10:05:00", True),
        ("", False),
        ("yesterday", False),
    ],
)
def test_findings_older_than_their_step_allows_are_looked_up_again(now, kept):
    assert bool(fresh(FLOW, FOUND, now).checked) is kept


def test_the_manual_way_does_not_grow_old():
    state = replace(ASKED, checked={"look-up": Checked({"hash": HASH})})

    assert fresh(FLOW, state, "2030-01-01T00:00:00+00:00") == state


def test_a_transcript_holds_questions_answers_findings_and_the_end():
    written = transcript(FLOW, FOUND)

    assert [(each.node, each.said) for each in written.spoken] == [("hash", HASH), ("look-up", "")]
    assert written.spoken[1].findings[0].at == "2026-11-26T10:00:00+00:00"
    assert (written.flow, written.version, written.outcome, written.report) == (
        "checked",
        3,
        "pending",
        "problem",
    )
    assert transcript(FLOW, ASKED).outcome == ""


@pytest.mark.parametrize("findings", [(), (finding("tx.not_found"),), (finding("probe.late"),)])
def test_a_hash_that_no_chain_knows_shows_its_ends_only(findings):
    state = replace(ASKED, checked={"look-up": Checked({"hash": HASH}, findings)})

    assert transcript(FLOW, state).spoken[0].said == f"{HASH[:6]}…{HASH[-6:]}"


SAID = st.sampled_from(["none", "seen", "unseen", HASH, TRON_HASH, MINE, ALIKE, "", "x"])
STATES = st.builds(
    FlowState,
    st.dictionaries(st.sampled_from(["hash", "by-hand", "mine", "theirs", "gone"]), SAID),
    st.dictionaries(
        st.just("look-up"),
        st.builds(
            Checked,
            st.dictionaries(st.just("hash"), SAID),
            st.lists(st.builds(finding, st.sampled_from(["tx.pending", "tx.failed", "probe.late"])), max_size=2).map(tuple),
        ),
    ),
)  # fmt: skip


@given(STATES)
def test_any_state_leads_somewhere_along_edges_and_the_range_holds(state):
    walked = walk(FLOW, state)

    assert walked.current.id == walked.passed[-1]
    assert len(set(walked.passed)) == len(walked.passed)
    assert walked.left == remaining(FLOW, walked.current.id)
    assert (walked.left == (0, 0)) == isinstance(walked.current, Outcome) or walked.current.id == "look-up"
    transcript(FLOW, state)


@given(STATES, st.sampled_from(["hash", "by-hand", "mine"]), SAID)
def test_changing_an_answer_and_changing_it_back_is_as_if_nothing_happened(state, question, said):
    there = replace(state, answers={**state.answers, question: said})
    answers = {**there.answers}
    if question in state.answers:
        answers[question] = state.answers[question]
    else:
        del answers[question]

    assert walk(FLOW, replace(there, answers=answers)) == walk(FLOW, state)
