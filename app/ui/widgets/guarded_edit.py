"""The text field that refuses secrets as they are typed or pasted, and leaves input methods alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

if TYPE_CHECKING:
    # Classes of events are made with the first such event, not before the first paint.
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent

# A recovery phrase of 24 long words has 215 letters; an error message can have some hundred.
LONGEST: Final = 4096
# None: a search takes less than the time between two keys, and a newer one replaces an older one.
PAUSE_MS: Final = 0
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
        key, keys = event.key(), QtCore.Qt.Key
        steps = {keys.Key_Down: 1, keys.Key_Up: -1}
        ours = {*steps, keys.Key_Return, keys.Key_Enter, keys.Key_Escape, keys.Key_Tab}
        if self.is_composing and key in ours:
            # The input method chooses a candidate or ends; none of our business.
            event.ignore()
            return
        if key in steps:
            self.stepped.emit(steps[keys(key)])
        elif key in {keys.Key_Return, keys.Key_Enter}:
            self.flush()
            self.accepted.emit()
        elif key == keys.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        # Loaded with the first letter, or before it by the window once it is painted.
        from app.core.secrets import SecretFound, screen

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
        from app.core.secrets import screen

        self.screened.emit(screen(self.text()))
