"""A short notice for ten seconds, with a way to take back what it tells: instead of a question before it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from app.ui.theme.tokens import Colours
from app.ui.widgets.parts import button, label, row, with_role

SECONDS = 10


class UndoBar(QFrame):
    """Says what was done and, where it can be undone, offers that while the seconds run."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        with_role(self, "notice")
        self._undo: Callable[[], None] | None = None
        self._left = 0
        self._words = label("", "strong")
        self.undo_button = button(self.tr("Undo"), self._on_undo, drawing=("undo", colours.text))
        self._close = button("", self.put_away, "quiet", drawing=("close", colours.text_dim), tip=self.tr("Close"))
        layout = row(self._words, self.undo_button, self._close, spacing=12, margins=(16, 8, 8, 8))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)
        self.hide()

    def offer(self, done: str, undo: Callable[[], None] | None) -> None:
        """Say what was done; ``undo`` takes it back."""
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        self._left = SECONDS
        self._words.setText(done)
        self._show_seconds()
        self.show()
        self._tick.start()

    def put_away(self) -> None:
        """What was done stays done."""
        self._tick.stop()
        self._undo = None
        self.hide()

    def _on_undo(self) -> None:
        undo = self._undo
        self.put_away()
        if undo is not None:
            undo()

    def _on_tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.put_away()
        else:
            self._show_seconds()

    def _show_seconds(self) -> None:
        self.undo_button.setText(self.tr("Undo ({seconds})").format(seconds=self._left))
