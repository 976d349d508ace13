"""A person can answer, go back, change their mind and change language without losing the place."""

import pytest

from app.core.errors import AppError
from app.core.flow import Flow, Option, Outcome, OutcomeUrgency, Question
from app.core.flow_kept import KeptWalk
from app.core.help import Lang
from app.core.secrets import Screened, screen
from app.services.flow_states import MemoryFlowStates
from app.services.flows import FlowService
from tests.core.checked_flow import FLOW, HASH, finding

WORDS = {Lang.ZH: ("还有币吗？", "还有", "没有"), Lang.EN: ("Anything left?", "Yes", "No")}


class FakeFlows:
    """One flow of two questions in two languages."""

    def flow(self, flow_id, lang):
        if flow_id != "stolen" or lang not in WORDS:
            return None
        title, yes, no = WORDS[lang]
        first = Question("left", title, "", (Option("yes", yes, "leaked"), Option("no", no, "report")))
        second = Question("leaked", "?", "", (Option("yes", yes, "move"), Option("no", no, "report")))
        ends = {end: Outcome(end, OutcomeUrgency.ACT_NOW, end, ("do",)) for end in ("move", "report")}
        return Flow("stolen", 1, "t", "", "left", {"left": first, "leaked": second}, ends)


@pytest.fixture
def session():
    return FlowService(FakeFlows()).start("stolen", Lang.ZH)


def test_answers_lead_to_an_outcome_and_back_again(session):
    session.answer("left", "yes")
    assert session.answer("leaked", "yes").current.id == "move"

    assert session.back().current.id == "leaked"
    assert session.back().current.id == "left"
    assert not session.can_go_back
    assert session.back().current.id == "left"


def test_changing_an_earlier_answer_keeps_the_later_one(session):
    session.answer("left", "yes")
    session.answer("leaked", "yes")

    assert session.answer("left", "no").current.id == "report"
    assert session.answer("left", "yes").current.id == "move"


def test_language_changes_in_the_middle_keep_the_place(session):
    session.answer("left", "yes")

    walked = session.speak(Lang.EN)

    assert walked.current.id == "leaked"
    assert walked.trail[0].said == "Yes"


def test_restart_forgets_every_answer(session):
    session.answer("left", "yes")

    assert session.restart().trail == ()
    assert session.answers == {}


@pytest.mark.parametrize(("question", "option"), [("left", "maybe"), ("left", "")])
def test_an_answer_that_was_not_offered_is_refused(session, question, option):
    with pytest.raises(AppError, match=r"flow\.unknown_option"):
        session.answer(question, option)


@pytest.mark.parametrize("question", ["move", "nowhere", ""])
def test_an_answer_to_what_is_no_question_is_refused(session, question):
    with pytest.raises(AppError, match=r"flow\.unknown_question"):
        session.answer(question, "yes")


def test_an_answer_of_a_branch_that_was_left_is_set_aside_until_the_branch_returns(session):
    session.answer("left", "yes")
    session.answer("leaked", "yes")
    session.answer("left", "no")
    assert [(question.id, said) for question, said in session.set_aside] == [("leaked", "还有")]

    session.answer("left", "yes")
    assert session.set_aside == ()


def test_a_flow_left_and_opened_again_goes_on_in_the_language_of_the_moment():
    service = FlowService(FakeFlows())
    service.resume("stolen", Lang.ZH).answer("left", "yes")

    again = service.resume("stolen", Lang.EN)

    assert again.walk.current.id == "leaked"
    assert again.flow.title == "t"
    assert again.walk.trail[0].said == "Yes"
    assert service.start("stolen", Lang.EN).walk.trail == ()


def test_unknown_flow_is_a_clear_error():
    with pytest.raises(AppError, match=r"flow\.unknown"):
        FlowService(FakeFlows()).start("nope", Lang.ZH)


class Checked:
    """A flow with typed questions and a check."""

    def flow(self, flow_id, lang):
        return FLOW


def passed(text):
    screened = screen(text)
    assert isinstance(screened, Screened)
    return screened


def test_what_is_taken_back_stays_marked_for_when_the_question_comes_again(session):
    session.answer("left", "yes")
    session.answer("leaked", "no")
    session.back()
    session.back()

    assert session.given_before("left") == "yes"
    assert session.given_before("leaked") == "no"
    session.answer("left", "yes")
    assert session.given_before("left") == ""


def test_a_walk_goes_on_after_a_restart_with_its_answers_and_fresh_findings():
    states = MemoryFlowStates()
    first = FlowService(Checked(), states, lambda: "2026-11-26T10:00:30+00:00").resume("checked", Lang.ZH)
    first.answer_typed("hash", passed(HASH))
    first.record("look-up", (finding(),))

    again = FlowService(Checked(), states, lambda: "2026-11-26T10:05:00+00:00").resume("checked", Lang.ZH)
    later = FlowService(Checked(), states, lambda: "2026-11-27T10:00:00+00:00").resume("checked", Lang.ZH)

    assert again.walk.current.id == "pending"
    assert later.walk.current.id == "look-up"
    assert later.answers == {"hash": HASH}


@pytest.mark.parametrize("findings", [(), (finding("tx.not_found"),)])
def test_a_hash_that_no_chain_knows_is_never_kept(findings):
    states = MemoryFlowStates()
    session = FlowService(Checked(), states).resume("checked", Lang.ZH)
    session.answer_typed("hash", passed(HASH))
    session.record("look-up", findings)
    session.answer("by-hand", "seen")

    kept = states.load("checked")

    assert kept == KeptWalk("checked", {"by-hand": "seen"}, {}, {})


def test_starting_anew_erases_what_was_kept():
    states = MemoryFlowStates()
    session = FlowService(FakeFlows(), states).resume("stolen", Lang.ZH)
    session.answer("left", "yes")
    session.restart()

    assert states.load("stolen") is None


def test_answers_of_an_older_flow_that_are_gone_by_now_do_no_harm():
    states = MemoryFlowStates()
    states.save(KeptWalk("stolen", {"left": "yes", "leaked": "perhaps", "gone": "x"}, {"gone-too": passed("x")}, {}))

    session = FlowService(FakeFlows(), states).resume("stolen", Lang.ZH)

    assert session.walk.current.id == "leaked"
    assert [question.id for question, _ in session.set_aside] == ["leaked"]


def test_typed_words_that_name_an_option_choose_it():
    session = FlowService(Checked()).start("checked", Lang.ZH)

    assert session.answer_typed("hash", passed(" none ")).current.id == "by-hand"
    with pytest.raises(AppError, match=r"flow\.unknown_option"):
        session.answer_typed("by-hand", passed("perhaps"))


def test_checks_that_nobody_can_run_are_passed_by_hand():
    session = FlowService(Checked()).start("checked", Lang.ZH)
    session.answer_typed("hash", passed(HASH))

    assert session.by_hand().current.id == "by-hand"
    assert session.transcript().spoken[1].findings == ()


def test_findings_of_what_is_no_check_are_refused(session):
    with pytest.raises(AppError, match=r"flow\.unknown_question"):
        session.record("left", ())


def test_forgetting_all_begins_every_walk_anew():
    service = FlowService(FakeFlows())
    service.resume("stolen", Lang.ZH).answer("left", "yes")

    service.forget_all()

    assert service.resume("stolen", Lang.ZH).walk.trail == ()


def test_walks_of_this_run_are_written_down_and_go_on_untouched():
    flows = FlowService(FakeFlows())
    assert flows.walked(Lang.EN) == ()
    session = flows.resume("stolen", Lang.ZH)
    assert flows.walked(Lang.EN) == (), "nothing was answered yet"
    session.answer("left", "no")

    (written,) = flows.walked(Lang.EN)

    assert [(each.asked, each.said) for each in written.spoken] == [("Anything left?", "No")]
    assert session.flow.questions["left"].title == "还有币吗？"
    assert flows.written(session.kept, Lang.EN) == written


def test_a_kept_walk_of_a_flow_that_is_gone_cannot_be_written_down():
    with pytest.raises(AppError, match=r"flow\.unknown"):
        FlowService(FakeFlows()).written(KeptWalk("gone"), Lang.EN)
