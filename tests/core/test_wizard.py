"""What the end of a wizard says of its item."""

import pytest

from app.core.checklist import Answer, ChecklistItem, Demo, Priority, Proof
from app.core.flow import Edge, Flow, Option, Outcome, OutcomeUrgency, ProbeStep, Question
from app.core.flow_walk import Checked, FlowState, walk
from app.core.probe import Finding, ProbeState
from app.core.wizard import Conclusion, End, conclusion_of, mark_for, wizard_id

ITEM = ChecklistItem("pc/fire", "pc", 3, Priority.P0, Proof.CHECK, "t", "w", "h", "v", demo=Demo.TIMED)
AT, AGAIN = "2026-11-26T02:00:00+00:00", "2027-11-26"


def question(name, *ways, demo=None):
    return Question(name, name, "", tuple(Option(each, f"{each}!", goto) for each, goto in ways), demo=demo)


FLOW = Flow(
    "harden-pc-fire", 1, "t", "i", "why",
    {
        "why": question("why", ("check", "verify"), ("show", "demo"), ("not-mine", "whose")),
        "demo": question("demo", ("shown", "verified"), ("failed", "wrong"), demo=Demo.TIMED),
        "eye": question("eye", ("yes", "told"), ("no", "wrong")),
        "whose": question("whose", ("no-use", "not-mine")),
    },
    {end: Outcome(end, OutcomeUrgency.WAIT, end, ("s",)) for end in map(str, End)},
    {"verify": ProbeStep("verify", "v", "", ("fire",), {}, (
        Edge(("state:bad",), "wrong"), Edge(("state:unknown",), "eye"), Edge(("state:good",), "verified"),
    ), "eye")},
)  # fmt: skip


def found(state, code="fire.found"):
    return Finding("fire", code, state, at=AT)


def concluded(answers, *findings):
    checked = {"verify": Checked({}, findings)} if findings else {}
    return conclusion_of(walk(FLOW, FlowState(answers, checked)))


def state(conclusion):
    made = mark_for(ITEM, conclusion, AT, AGAIN)
    return made.answer, made.proof, made.evidence


def test_a_wizard_has_no_conclusion_before_its_end():
    assert concluded({}) is None
    assert concluded({"why": "check"}) is None


def test_what_a_check_found_good_is_checked():
    assert state(concluded({"why": "check"}, found(ProbeState.GOOD))) == (Answer.DONE, Proof.CHECK, "fire.found")


def test_what_a_check_found_wrong_is_open_and_says_so():
    assert state(concluded({"why": "check"}, found(ProbeState.BAD))) == (Answer.OPEN, Proof.CHECK, "fire.found")


@pytest.mark.parametrize(("said", "answer"), [("yes", Answer.DONE), ("no", Answer.OPEN)])
def test_what_a_check_could_not_see_is_the_persons_word(said, answer):
    conclusion = concluded({"why": "check", "eye": said}, found(ProbeState.UNKNOWN))

    assert state(conclusion) == (answer, Proof.WORD, "")


def test_what_was_shown_is_a_demonstration():
    assert state(concluded({"why": "show", "demo": "shown"})) == (Answer.DONE, Proof.DEMONSTRATION, "timed")
    assert state(concluded({"why": "show", "demo": "failed"})) == (Answer.OPEN, Proof.WORD, "")


def test_what_is_not_mine_keeps_the_reason_and_its_day():
    conclusion = concluded({"why": "not-mine", "whose": "no-use"})

    assert mark_for(ITEM, conclusion, AT, AGAIN).reason == "no-use!"
    assert mark_for(ITEM, conclusion, AT, AGAIN).review_on == AGAIN


def test_what_nobody_could_do_stays_open():
    assert state(Conclusion(End.STUCK)) == (Answer.OPEN, Proof.WORD, "")


def test_a_mark_is_of_the_version_that_was_gone_through():
    assert mark_for(ITEM, Conclusion(End.TOLD), AT, AGAIN).version == 3


def test_an_item_names_its_flow():
    assert wizard_id("new-wallet/genuine-app") == "harden-new-wallet-genuine-app"
