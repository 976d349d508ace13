"""What was answered on the way to a question; each answer can be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

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

    def __init__(self, foot: QWidget) -> None:
        """Args:
        foot: Says below the answers where they are kept.
        """
        super().__init__()
        with_role(self, "sunken")
        self.setAccessibleName(self.tr("Your answers"))
        self.entries: dict[str, WordyButton] = {}
        # Answers of branches that were left; a wizard knows some before it asks.
        self.shows_aside = True
        self._shown: list[tuple[str, str, str, bool]] = []
        self._entries = stack(spacing=4)
        self._aside = stack(spacing=4)
        self._nothing = label(self.tr("None yet. Click one later to change it."), "dim")
        layout = stack(label(self.tr("Your answers"), "strong"), spacing=8, margins=(12, 14, 12, 14))
        layout.addWidget(self._nothing)
        layout.addLayout(self._entries)
        layout.addLayout(self._aside)
        layout.addWidget(foot)
        self.setLayout(layout)

    def show_answers(self, session: FlowSession, looked_at: str, found: Callable[[Finding], str]) -> None:
        """List the answers of a walk.

        Args:
            session: The walk.
            looked_at: The stop that is looked at again.
            found: Says a finding in words.
        """
        trail = session.walk.trail
        wanted = [(step.node.id, *step_words(step, found), step.node.id == looked_at) for step in trail]
        kept = _same(self._shown, wanted)
        self._drop(kept)
        for node_id, asked, said, is_looked_at in wanted[kept:]:
            entry = self._entry(node_id, asked, said, is_looked_at=is_looked_at)
            self.entries[node_id] = entry
            self._entries.addWidget(entry)
        self._shown = wanted
        self._nothing.setVisible(not trail)
        self._show_aside(session)

    def _drop(self, kept: int) -> None:
        """Let go of the entries behind those that stay as they are."""
        for node_id, *_ in self._shown[kept:]:
            entry = self.entries.pop(node_id)
            self._entries.removeWidget(entry)
            entry.hide()
            entry.deleteLater()

    def _show_aside(self, session: FlowSession) -> None:
        clear(self._aside)
        set_aside = session.set_aside if self.shows_aside else ()
        if set_aside:
            self._aside.addWidget(label(self.tr("Kept in case you come back to it:"), "small"))
        for question, said in set_aside:
            self._aside.addWidget(label(f"{question.title} {said}", "small"))

    def _entry(self, node_id: str, asked: str, said: str, *, is_looked_at: bool) -> WordyButton:
        words = stack(label(asked, "small"), label(said, "plain-strong"), spacing=2, margins=(10, 8, 10, 8))
        name = self.tr("Change: {question} {answer}").format(question=asked, answer=said)
        entry = WordyButton(name, words, "trail-here" if is_looked_at else "trail")
        entry.clicked.connect(partial(self._on_entry, node_id))
        return entry

    def _on_entry(self, question_id: str) -> None:
        self.question_requested.emit(question_id)


def _same(shown: Sequence[object], wanted: Sequence[object]) -> int:
    """Count the entries from the first on that stay as they are."""
    pairs = enumerate(zip(shown, wanted, strict=False))
    return next((at for at, (old, new) in pairs if old != new), min(len(shown), len(wanted)))
