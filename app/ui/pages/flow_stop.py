"""The card for where a guided check stands: a question, live checks, or the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.flow import Outcome, ProbeStep, Question, Stop
from app.core.flow_walk import Walk, remaining
from app.core.help import Lang
from app.core.probe import Finding
from app.services.flows import FlowSession
from app.ui.desk import Desk
from app.ui.pages.flow_words import check_words, left_words, urgency_look
from app.ui.pages.outcome_card import OutcomeCard
from app.ui.pages.question_card import AskedBefore, QuestionCard

if TYPE_CHECKING:
    from app.ui.pages.probe_card import ProbeCard

StopCard: TypeAlias = "QuestionCard | OutcomeCard | ProbeCard"


def card_for(node: Stop, session: FlowSession, desk: Desk, lang: Lang, *, is_again: bool) -> StopCard:
    """Make the card and say to screen readers what it is.

    Args:
        node: Where the walk stands, or the stop that is looked at again.
        session: The walk.
        desk: What pages share.
        lang: Language of the check.
        is_again: True for a stop of the way that is looked at again.
    """
    if isinstance(node, Outcome):
        desk.announce(f"{urgency_look(node.urgency).word}. {node.title}")
        return OutcomeCard(node, desk, lang)
    if isinstance(node, ProbeStep):
        return _checks(node, session, desk, lang, is_again=is_again)
    return _question(node, session, desk, is_again=is_again)


def pass_checks(session: FlowSession, desk: Desk, lang: Lang) -> Walk:
    """Go by hand past checks of which this program can run none."""
    while isinstance(step := session.walk.current, ProbeStep):
        from app.ui.pages.probe_card import runnable  # live checks are loaded with the first step that has some

        if runnable(step, desk, lang):
            break
        session.record(step.id, ())
    return session.walk


def make_checks_ready(session: FlowSession, desk: Desk, lang: Lang) -> None:
    """Load what speaks to the network while the first question is read: it takes longer than a step may."""
    diagnosis = desk.services.diagnosis
    if session.flow.probes and diagnosis.made is None:
        desk.tasks.run("flow-checks", lambda _token: diagnosis().specs(lang), lambda _specs: None)


def open_map(session: FlowSession, desk: Desk, window: QWidget) -> None:
    """Show a whole check as a drawing."""
    # Graphics scenes are loaded when somebody asks for the map.
    from app.ui.dialogs.flow_map_sheet import FlowMapSheet

    sheet = FlowMapSheet(session, desk, window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()
    sheet.begin()


def found_words(desk: Desk, lang: Lang, finding: Finding) -> str:
    """Say a finding in words."""
    specs = {spec.id: spec for spec in desk.services.diagnosis().specs(lang)}
    return specs[finding.probe].words(finding).title if finding.probe in specs else finding.code


def place_words(node: Question | ProbeStep, session: FlowSession) -> str:
    """Say which question a stop is, and how many are left."""
    asked = [step.node.id for step in session.walk.trail if isinstance(step.node, Question)]
    before = [step.node.id for step in session.walk.trail]
    behind = before.index(node.id) if node.id in before else len(before)
    number = len([node_id for node_id in before[:behind] if node_id in asked])
    left = session.walk.left if node is session.walk.current else remaining(session.flow, node.id)
    return left_words(number + 1, left)


def _question(question: Question, session: FlowSession, desk: Desk, *, is_again: bool) -> QuestionCard:
    place = place_words(question, session)
    given = session.answers.get(question.id, "") if is_again else session.given_before(question.id)
    before = AskedBefore(given, is_again)
    if question.demo is not None:
        # Only wizards have some.
        from app.ui.pages.show_card import ShowCard

        card: QuestionCard = ShowCard(question, place, desk, before)
    else:
        card = QuestionCard(question, place, desk.tokens.colours, before)
    if session.can_go_back and not is_again:
        card.offer_back()
    desk.announce(place)
    return card


def _checks(step: ProbeStep, session: FlowSession, desk: Desk, lang: Lang, *, is_again: bool) -> ProbeCard:
    # Live checks are loaded with the first step that has some.
    from app.ui.pages.probe_card import ProbeCard, StepAsked, runnable

    fewest, most = remaining(session.flow, step.id)
    place = check_words(fewest, most)
    desk.announce(f"{place}. {step.title}")
    return ProbeCard(StepAsked(step, place, runnable(step, desk, lang), session.given(step), is_again), desk)
