"""Find in the text that is being read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QLineEdit, QTextEdit

from app.ui.theme.tokens import Colours
from app.ui.widgets.parts import button, label, row, with_role


class FindBar(QFrame):
    """Marks every match and steps through them. Nothing typed here is kept or sent.

    Signals:
        closed: The bar was put away.
        counted: Words for screen readers about how many matches there are.
    """

    closed = Signal()
    counted = Signal(str)

    def __init__(self, reader: QTextEdit, colours: Colours) -> None:
        super().__init__()
        with_role(self, "bar")
        self._reader = reader
        self._colours = colours
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self.find_next)
        self.count = label("", "dim", wraps=False)
        dim = colours.text_dim
        parts = (
            self.field,
            self.count,
            button("", self.find_previous, "quiet", drawing=("chevron-up", dim), tip=self.tr("Find previous")),
            button("", self.find_next, "quiet", drawing=("chevron-down", dim), tip=self.tr("Find next")),
            button("", self.put_away, "quiet", drawing=("close", dim), tip=self.tr("Close find bar")),
        )
        self.setLayout(row(*parts, margins=(24, 8, 24, 8)))
        self.hide()

    def open(self) -> None:
        """Show the bar and type at once."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def put_away(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._reader.setExtraSelections([])
        self._reader.setFocus()
        self.closed.emit()

    def find_next(self) -> None:
        """Go to the next match, from the end on to the first."""
        self._step(QTextDocument.FindFlag(0))

    def find_previous(self) -> None:
        """Go to the match before, from the first back to the last."""
        self._step(QTextDocument.FindFlag.FindBackward)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts the bar away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        matches = self._matches()
        self._reader.setExtraSelections([self._marked(match) for match in matches])
        words = self.tr("%n match(es)", "", len(matches)) if self.field.text() else ""
        self.count.setText(words)
        self.counted.emit(words)
        if matches:
            self._reader.setTextCursor(matches[0])

    def _matches(self) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        document, words = self._reader.document(), self.field.text()
        at = document.find(words) if words else QTextCursor()
        while not at.isNull():
            found.append(at)
            at = document.find(words, at)
        return found

    def _marked(self, match: QTextCursor) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        marked.cursor = match  # pyright: ignore[reportAttributeAccessIssue] - a field of the C++ struct
        marked.format.setBackground(QColor(self._colours.mark))  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType] - as above
        return marked

    def _step(self, flags: QTextDocument.FindFlag) -> None:
        words = self.field.text()
        if not words or self._reader.find(words, flags):
            return
        cursor = self._reader.textCursor()
        backwards = bool(flags & QTextDocument.FindFlag.FindBackward)
        cursor.movePosition(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
        self._reader.setTextCursor(cursor)
        self._reader.find(words, flags)
