"""Text that somebody wrote, to read and to copy: wraps wherever it must, and is as tall as it needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from app.ui.widgets.parts import with_role

_MOST_LINES: Final = 14
_EDGE: Final = 4


class ToldText(QPlainTextEdit):
    """A hash of 64 digits has no place to break, and a label would push its page wider than the window."""

    def __init__(self, text: str, name: str, most_lines: int = _MOST_LINES) -> None:
        """Args:
        name: What the text is, for screen readers.
        most_lines: What is longer is scrolled.
        """
        super().__init__()
        with_role(self, "told")
        self._most = most_lines
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.tell(text)

    def tell(self, text: str) -> None:
        """Show another text. What cannot be seen is shown as such: it must not act."""
        self.setPlainText(
            "".join(each if each.isprintable() or each in "\n\t" else "\N{REPLACEMENT CHARACTER}" for each in text)
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as tall as the lines are at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The layout of a plain text counts in lines.
        lines = max(1, round(self.document().size().height()))
        needed = min(lines, self._most) * self.fontMetrics().lineSpacing() + 2 * _EDGE
        if needed != self.height():
            self.setFixedHeight(needed)
