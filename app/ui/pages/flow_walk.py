"""Walking through one guided check: the question of the moment, the answers so far, the outcome."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.core.errors import AppError
from app.core.flow import Stop
from app.core.flow_kept import KeptWalk
from app.core.flow_walk import FlowState
from app.core.help import Lang
from app.core.probe import Finding
from app.core.secrets import Screened
from app.services.flows import FlowSession
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.pages.flow_bar import FlowBar
from app.ui.pages.flow_stop import StopCard, card_for, found_words, make_checks_ready, open_map, pass_checks
from app.ui.pages.flow_trail import FlowTrail
from app.ui.pages.flow_words import never_words
from app.ui.pages.keep_bar import KeepBar
from app.ui.pages.outcome_card import OutcomeCard
from app.ui.pages.outcome_paper import OutcomePaper
from app.ui.pages.question_card import QuestionCard
from app.ui.widgets.beside import Beside
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, icon_label, label, row, stack

# The check beside which the reader of requests to sign is offered.
SIGNING_FLOW: Final = "should-i-sign"


class FlowWalk(QWidget):
    """One person in one flow. The session holds the answers; this shows them.

    Signals:
        item_requested: An id to read.
        list_requested: The list of flows is wanted.
        tool_requested: A tool that reads what is pasted is wanted.
        report_requested: A report with what was answered is wanted.
        moved: Another question or the outcome is shown.
    """

    item_requested = Signal(str)
    list_requested = Signal()
    tool_requested = Signal(str)
    report_requested = Signal()
    moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lang = desk.lang
        self.session: FlowSession | None = None
        self._looked_at = ""
        self.card: StopCard | None = None
        self.keeping = KeepBar(desk)
        self.keeping.taken_up.connect(self._on_taken_up)
        self.trail = FlowTrail(self.keeping)
        self.trail.question_requested.connect(self.look_at)
        self._intro = label("", "dim")
        self._place = stack(spacing=0)
        self.bar = FlowBar(self.lang, desk.tokens.colours.text_dim)
        self._connect_bar()
        self._build_layout()

    def show_session(self, session: FlowSession, looked_at: str = "") -> None:
        """Show where a walk stands; at another question of it if one is looked at again."""
        if session is not self.session or self.card is None:
            self.session = session
            self.look_at(looked_at)
            make_checks_ready(session, self._desk, self.lang)

    @property
    def looked_at(self) -> str:
        """The question that is asked again; empty for the one where the walk stands."""
        return self._looked_at

    def look_at(self, question_id: str) -> None:
        """Ask a question of the way again; nothing changes until it is answered."""
        known = self.session is not None and any(step.node.id == question_id for step in self.session.walk.trail)
        self._looked_at = question_id if known else ""
        self._render()

    def enter(self) -> None:
        """Put the focus on the question or outcome."""
        if self.card is not None:
            self.card.enter()

    def press(self, digit: int) -> bool:
        """Answer by digit; False when there is no such answer."""
        return isinstance(self.card, QuestionCard) and self.card.press(digit)

    def show_map(self) -> None:
        """Show the whole check as a drawing."""
        assert self.session is not None, "the map is of a session"
        open_map(self.session, self._desk, self.window())

    def run_action(self, action_id: str) -> bool:
        """Copy or print an outcome; False when there is none."""
        if self.session is None or not isinstance(self.card, OutcomeCard):
            return False
        paper = OutcomePaper(self.session.flow, self.card.outcome, self._desk, self.lang)
        commands: dict[str, Callable[[], object]] = {"copy-text": paper.copy, "print": lambda: paper.print_out(self)}
        if action_id in commands:
            commands[action_id]()
        return action_id in commands

    def _build_layout(self) -> None:
        measures, colours = self._desk.tokens.measures, self._desk.tokens.colours
        safe = row(icon_label("shield", colours.good, 18), label(never_words(), "small"))
        safe.setStretch(1, 1)
        self._first = box(stack(self._intro, box(safe), spacing=8))
        self._column = Column(measures.column, margin=24)
        self._column.add(self.bar)
        self._column.add(self._first)
        beside = Beside(box(self._place), self.trail, round(16 * measures.font), round(44 * measures.font))
        self._column.add(beside)
        self._column.content.addStretch(1)
        self.setLayout(row(self._column))

    def _connect_bar(self) -> None:
        self.bar.list_requested.connect(self.list_requested)
        self.bar.tool_requested.connect(self.tool_requested)
        self.bar.map_requested.connect(self.show_map)
        self.bar.restart_requested.connect(self._on_restart)
        self.bar.language.chosen.connect(self._on_language)

    def _render(self) -> None:
        session = self.session
        if session is None:
            return
        walk = pass_checks(session, self._desk, self.lang)
        self._intro.setText(session.flow.intro)
        node: Stop = next((step.node for step in walk.trail if step.node.id == self._looked_at), walk.current)
        self._first.setVisible(not walk.trail)
        self.bar.tool.setVisible(session.flow.id == SIGNING_FLOW)
        self.bar.restart.setEnabled(bool(session.answers))
        card = card_for(node, session, self._desk, self.lang, is_again=bool(self._looked_at))
        self._connect(card)
        self._put(card)
        self.trail.show_answers(session, self._looked_at, partial(found_words, self._desk, self.lang))
        self.keeping.show_walk(session)
        self._column.verticalScrollBar().setValue(0)
        self.moved.emit()

    def _connect(self, card: StopCard) -> None:
        card.back_requested.connect(self._on_back)
        if isinstance(card, OutcomeCard):
            card.item_requested.connect(self.item_requested)
            card.channel_requested.connect(self._on_channel)
            card.action_requested.connect(self.run_action)
            card.report_requested.connect(self.report_requested)
        elif isinstance(card, QuestionCard):
            card.answered.connect(partial(self._on_answered, card.question.id))
            card.typed.connect(self._on_typed)
            card.return_requested.connect(partial(self.look_at, ""))
        else:
            card.found.connect(partial(self._on_found, card.step.id))
            card.by_hand_requested.connect(partial(self._on_found, card.step.id, ()))
            card.item_requested.connect(self.item_requested)
            card.return_requested.connect(partial(self.look_at, ""))

    def _put(self, card: StopCard) -> None:
        """Put a card in the place of the one before; the focus goes over while both are there to give and take it."""
        before, self.card = self.card, card
        if before is not None:
            self._place.removeWidget(before)
        self._place.addWidget(card)
        card.show()
        card.enter()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _on_found(self, step_id: str, findings: tuple[Finding, ...]) -> None:
        assert self.session is not None, "findings are of a session"
        self.session.record(step_id, findings)
        self.look_at("")

    def _on_answered(self, question_id: str, option_id: str) -> None:
        assert self.session is not None, "answers are of a session"
        self.session.answer(question_id, option_id)
        self.look_at("")

    def _on_typed(self, text: Screened) -> None:
        session, card = self.session, self.card
        assert session is not None and isinstance(card, QuestionCard), "typed answers are of a question"  # noqa: PT018 - one state
        try:
            session.answer_typed(card.question.id, text)
        except AppError as error:
            if card.field is not None:
                card.field.show_fault(message(error))
                self._desk.announce(message(error))
            return
        self.look_at("")

    def _on_back(self) -> None:
        assert self.session is not None, "back is within a session"
        self.session.back()
        self.look_at("")

    def _on_restart(self) -> None:
        assert self.session is not None, "only a session starts again"
        session, state = self.session, self.session.state
        session.restart()
        self.look_at("")
        self._desk.offer_undo(self.tr("Started again."), partial(self._take_back, session, state))

    def _take_back(self, session: FlowSession, state: FlowState) -> None:
        session.restore(state)
        # The page may have been made anew since, for another language or look.
        if isValid(self) and self.session is session:
            self.look_at("")

    def _on_taken_up(self, kept: KeptWalk) -> None:
        self.session = self._desk.services.flows().take_up(kept, self.lang)
        self.look_at("")

    def _on_language(self, lang: str) -> None:
        assert self.session is not None, "words are of a session"
        self.lang = Lang(lang)
        self.session.speak(self.lang)
        self._render()

    def _on_channel(self, channel_id: str) -> None:
        # Loaded with the first doorway: half of what a guided check would load before its first question.
        from app.ui.dialogs.doorway_sheet import pass_doorway

        pass_doorway(channel_id, self._desk, self.window())
