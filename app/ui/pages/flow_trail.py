"""What was answered on the way to a question; each answer can be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.core.flow_walk import TrailStep
from app.core.probe import Finding
from app.services.flows import FlowSession
from app.ui.pages.flow_words import step_words
from app.ui.widgets.card_button import WordyButton
from app.ui.widgets.parts import clear, label, stack, with_role


class FlowTrail(QFrame):
    """The answers so far, and those of branches that were left.

    Signals:
        question_requested: The id of a question to answer anew.
    """

    question_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        with_role(self, "sunken")
        self.setAccessibleName(self.tr("Your answers"))
        self.entries: dict[str, WordyButton] = {}
        self._entries = stack(spacing=4)
        kept = self.tr("Kept in memory only; gone when the program ends.")
        layout = stack(label(self.tr("Your answers"), "strong"), spacing=8, margins=(12, 14, 12, 14))
        layout.addLayout(self._entries)
        layout.addWidget(label(kept, "small"))
        self.setLayout(layout)

    def show_answers(self, session: FlowSession, looked_at: str, found: Callable[[Finding], str]) -> None:
        """List the answers of a walk.

        Args:
            session: The walk.
            looked_at: The stop that is looked at again.
            found: Says a finding in words.
        """
        clear(self._entries)
        self.entries = {}
        trail = session.walk.trail
        if not trail:
            self._entries.addWidget(label(self.tr("None yet. Click one later to change it."), "dim"))
        for step in trail:
            entry = self._entry(step, step_words(step, found), is_looked_at=step.node.id == looked_at)
            self.entries[step.node.id] = entry
            self._entries.addWidget(entry)
        if session.set_aside:
            self._entries.addWidget(label(self.tr("Kept in case you come back to it:"), "small"))
        for question, said in session.set_aside:
            self._entries.addWidget(label(f"{question.title} {said}", "small"))

    def _entry(self, step: TrailStep, told: tuple[str, str], *, is_looked_at: bool) -> WordyButton:
        asked, said = told
        words = stack(label(asked, "small"), label(said, "plain-strong"), spacing=2, margins=(10, 8, 10, 8))
        name = self.tr("Change: {question} {answer}").format(question=asked, answer=said)
        entry = WordyButton(name, words, "trail-here" if is_looked_at else "trail")
        entry.clicked.connect(partial(self._on_entry, step.node.id))
        return entry

    def _on_entry(self, question_id: str) -> None:
        self.question_requested.emit(question_id)
