"""A flow never strands anybody, and changing one's mind loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import ContentError
from app.core.flow import Flow, Option, Outcome, OutcomeUrgency, Question
from app.core.flow_check import check_flow
from app.core.flow_walk import FlowState, paths, remaining, walk


def question(node_id, **options):
    return Question(node_id, node_id, "", tuple(Option(o, o, goto) for o, goto in options.items()))


def outcome(node_id):
    return Outcome(node_id, OutcomeUrgency.WAIT, node_id, ("wait",))


def flow(*nodes):
    questions = {n.id: n for n in nodes if isinstance(n, Question)}
    return Flow("f", 1, "f", "", nodes[0].id, questions, {n.id: n for n in nodes if isinstance(n, Outcome)})


STUCK = flow(
    question("hash", yes="found", no="never-sent"),
    question("found", yes="fee", no="dropped"),
    question("fee", low="speed-up", fine="never-sent"),
    outcome("never-sent"),
    outcome("dropped"),
    outcome("speed-up"),
)


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (flow(question("a", x="nowhere")), "flow.unknown_node"),
        (flow(question("a", x="a")), "flow.loop"),
        (flow(question("a", x="b"), question("b", x="a", y="o"), outcome("o")), "flow.loop"),
        (flow(question("a", x="o"), outcome("o"), outcome("lost")), "flow.unreachable"),
        (flow(question("a")), "flow.no_options"),
        (flow(question("a", x="a"), outcome("a")), "flow.duplicate"),
        (Flow("f", 1, "f", "", "none", {}, {}), "flow.unknown_node"),
    ],
)
def test_a_flow_that_could_strand_somebody_is_refused(broken, code):
    with pytest.raises(ContentError) as caught:
        check_flow(broken)

    assert caught.value.code == code


def test_a_sound_flow_passes_and_lists_every_way_through():
    check_flow(STUCK)

    assert sorted(end.id for _, end in paths(STUCK)) == ["dropped", "never-sent", "never-sent", "speed-up"]


def test_the_range_of_questions_left_comes_from_the_graph():
    assert remaining(STUCK, "hash") == (1, 3)
    assert remaining(STUCK, "fee") == (1, 1)
    assert remaining(STUCK, "dropped") == (0, 0)


def test_changing_an_early_answer_and_back_again_restores_the_later_ones():
    answers = {"hash": "yes", "found": "yes", "fee": "low"}

    changed = walk(STUCK, FlowState(answers | {"hash": "no"}))
    again = walk(STUCK, FlowState(answers))

    assert changed.current.id == "never-sent"
    assert again.current.id == "speed-up"
    assert [(step.node.id, step.said) for step in again.trail] == list(answers.items())


@given(
    st.dictionaries(
        st.sampled_from(["hash", "found", "fee", "other"]), st.text(max_size=4) | st.sampled_from(["yes", "no", "low"])
    )
)
def test_any_answers_lead_to_a_question_or_an_outcome(answers):
    result = walk(STUCK, FlowState(answers))

    assert result.current.id in {**STUCK.questions, **STUCK.outcomes}
    assert result.left == remaining(STUCK, result.current.id)
