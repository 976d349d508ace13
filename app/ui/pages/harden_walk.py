"""One item gone through by its wizard; where it stands is noted with every step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.core.checklist import ChecklistItem
from app.core.checklist_overview import Overview
from app.core.flow import Outcome
from app.core.harden import RunView
from app.core.wizard import End
from app.services.flows import FlowSession
from app.ui.desk import Desk
from app.ui.pages.flow_walk import FlowWalk
from app.ui.pages.harden_strip import HardenStrip
from app.ui.pages.kept_answers import KeptAnswers
from app.ui.pages.outcome_card import OutcomeCard
from app.ui.widgets.parts import stack


class HardenWalk(QWidget):
    """The wizard, and above it how far the run is and what was noted.

    Signals:
        item_requested: The id of a flow or article.
    """

    item_requested = Signal(str)

    def __init__(self, desk: Desk, kept: KeptAnswers) -> None:
        super().__init__()
        self._kept = kept
        self._has_next = False
        self._score = 0
        self.item: ChecklistItem | None = None
        self.ended: End | None = None
        self.strip = HardenStrip(desk)
        self.walk = FlowWalk(desk)
        for part in (self.walk.bar.shelf, self.walk.bar.map, self.walk.keeping):
            part.hide()
        self.walk.trail.shows_aside = False
        self.walk.item_requested.connect(self.item_requested)
        self.walk.moved.connect(self._on_moved)
        kept.looked.connect(self._on_looked)
        whole = stack(self.strip, spacing=0)
        whole.addWidget(self.walk, 1)
        self.setLayout(whole)

    def lead(self, item: ChecklistItem, session: FlowSession, known: dict[str, str], view: RunView | None) -> None:
        """Lead through an item.

        Args:
            item: The item.
            session: Its wizard.
            known: What is known of its answers.
            view: The run it is done in; None outside one.
        """
        session.restore(replace(session.state, answers=known))
        self.item, self.ended = item, None
        self._has_next = view is not None
        self.strip.show_place(view)
        self.walk.show_session(session)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits answer the question."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = event.key() - Qt.Key.Key_0
        if not (is_plain and not event.isAutoRepeat() and self.walk.press(digit)):
            super().keyPressEvent(event)

    def _on_looked(self, overview: Overview) -> None:
        self._score = overview.score.value

    def _on_moved(self) -> None:
        item, session = self.item, self.walk.session
        if item is None or session is None:
            return
        walk, answers = session.walk, session.answers
        is_end = isinstance(walk.current, Outcome)
        if isinstance(self.walk.card, OutcomeCard):
            self.walk.card.rest.hide_ways_out()
        if is_end and self.ended == walk.current.id:
            return  # the same words again, such as in another language
        came_back = self.ended is not None and not is_end
        self.ended = End(walk.current.id) if is_end else None
        if not is_end:
            self.strip.offer_ways_past()
        self._kept.harden(
            lambda service: service.note(item.id, walk, answers, came_back=came_back),
            self._on_noted,
            changes=is_end or came_back,
        )

    def _on_noted(self, end: End | None) -> None:
        if end is not None and end is self.ended:
            self.strip.show_end(end, self._score, has_next=self._has_next)
