"""The field for pasted messages: many lines, and refuses secrets as the one-line field does."""

from __future__ import annotations

from typing import Final

from PySide6 import QtCore
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QImage, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.core.secrets import SecretFound, screen
from app.ui.widgets.parts import with_role

# The verifier reads 50,000 characters; one more tells it that there was more.
LONGEST: Final = 50_001


class GuardedText(QPlainTextEdit):
    """Several lines of text that never hold a recovery phrase or key for longer than one event.

    Signals:
        refused: A ``SecretFound``; the field is empty again and cannot bring the text back with undo.
        pasted: Text was pasted or dropped and passed the guard.
        accepted: Ctrl+Return, outside composition.
        file_given: The path of a local file that was pasted or dropped.
        picture_given: A ``QImage`` that was pasted or dropped.
    """

    refused = Signal(object)
    pasted = Signal()
    accepted = Signal()
    file_given = Signal(str)
    picture_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "field")
        self.setTabChangesFocus(True)
        self.is_composing = False
        self.textChanged.connect(self._on_text_changed)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Remember whether an input method is composing."""
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever leaves the field is done composing."""
        self.is_composing = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Return is done; Return alone is a new line."""
        is_return = event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}
        if is_return and event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            if not self.is_composing:
                self.accepted.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Take pictures and files beside text."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Hand pictures and files over; of a text take what can be read."""
        if not self.take(source):
            return
        before = self.toPlainText()
        room = max(0, LONGEST - len(before) + len(self.textCursor().selectedText()))
        self.insertPlainText(source.text()[:room])
        if self.toPlainText():
            self.pasted.emit()

    def take(self, source: QMimeData) -> bool:
        """Hand over a file or picture; True when there is neither and the text is left to read."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_given.emit(files[0])
            return False
        # Word processors and browsers put a picture of the text beside the text itself.
        if source.hasImage() and not source.hasText():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.picture_given.emit(image)
            return False
        return True

    def put(self, text: str) -> None:
        """Replace the text, as if it had been pasted."""
        self.setPlainText(text[:LONGEST])
        if self.toPlainText():
            self.pasted.emit()

    def _on_text_changed(self) -> None:
        found = screen(self.toPlainText())
        if isinstance(found, SecretFound):
            # setPlainText forgets the undo history, clear() would keep the secret in it.
            self.blockSignals(True)
            self.setPlainText("")
            self.blockSignals(False)
            self.refused.emit(found)
