"""The text field that refuses secrets as they are typed or pasted, and leaves input methods alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from app.core.secrets import SecretFound, screen

# A recovery phrase of 24 long words has 215 letters; an error message can have some hundred.
LONGEST: Final = 4096
PAUSE_MS: Final = 90
_GAP: Final = 14


class GuardedEdit(QLineEdit):
    """A line of text that never holds a recovery phrase or key for longer than one event.

    Signals:
        screened: The text, screened, a moment after the last change.
        refused: A ``SecretFound``; the field is empty again and cannot bring the text back with undo.
        stepped: +1 or -1: the person wants the next or previous result.
        accepted: Return, outside composition.
        dismissed: Escape, outside composition.
    """

    screened = Signal(object)
    refused = Signal(object)
    stepped = Signal(int)
    accepted = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self._drawing: QLabel | None = None
        self.is_composing = False
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)

    def set_drawing(self, drawing: QLabel) -> None:
        """Show a drawing before the words, as large as they are."""
        drawing.setParent(self)
        self._drawing = drawing
        self.setTextMargins(drawing.width() + _GAP, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the drawing in the middle of the line."""
        super().resizeEvent(event)
        if self._drawing is not None:
            self._drawing.move(_GAP, (self.height() - self._drawing.height()) // 2)

    def flush(self) -> None:
        """Hand over what is typed now, without waiting."""
        if self._pause.isActive():
            self._pause.stop()
            self._on_pause()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Remember whether an input method is composing."""
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys for results, unless the input method uses them for its own list."""
        if self.is_composing and event.key() in _OURS:
            # The input method chooses a candidate or ends; none of our business.
            event.ignore()
            return
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        found = screen(text)
        if isinstance(found, SecretFound):
            self._pause.stop()
            # setText forgets the undo history, clear() would keep the secret in it.
            self.blockSignals(True)
            self.setText("")
            self.blockSignals(False)
            self.refused.emit(found)
            return
        self._pause.start()

    def _on_pause(self) -> None:
        text = screen(self.text())
        self.screened.emit(text)


_OURS: Final = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab}
)
