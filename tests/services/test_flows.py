"""A person can answer, go back, change their mind and change language without losing the place."""

import pytest

from app.core.errors import AppError
from app.core.flow import Flow, Option, Outcome, OutcomeUrgency, Question
from app.core.help import Lang
from app.services.flows import FlowService

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
    assert walked.trail[0][1].label == "Yes"


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
    assert [(question.id, option.id) for question, option in session.set_aside] == [("leaked", "yes")]

    session.answer("left", "yes")
    assert session.set_aside == ()


def test_a_flow_left_and_opened_again_goes_on_in_the_language_of_the_moment():
    service = FlowService(FakeFlows())
    service.resume("stolen", Lang.ZH).answer("left", "yes")

    again = service.resume("stolen", Lang.EN)

    assert again.walk.current.id == "leaked"
    assert again.flow.title == "t"
    assert again.walk.trail[0][1].label == "Yes"
    assert service.start("stolen", Lang.EN).walk.trail == ()


def test_unknown_flow_is_a_clear_error():
    with pytest.raises(AppError, match=r"flow\.unknown"):
        FlowService(FakeFlows()).start("nope", Lang.ZH)
