"""A line of text that ends in dots where it does not fit, and goes away where it would say nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.names import PLAIN_TEXT
from app.ui.widgets.parts import with_role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

# Fewer letters before the dots tell nothing: "Se…" is worse than an empty place above the page's own heading.
_FEWEST_LETTERS = 6


class ElidedLabel(QLabel):
    """Takes the room there is; the whole text is its tooltip and its name."""

    def __init__(self, role: str) -> None:
        super().__init__()
        with_role(self, role)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        if not self.text():
            super().paintEvent(event)
            return
        # Loaded with the first words to draw: the window opens without any.
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, self.width())
        is_whole = words == self.text()
        self.setToolTip("" if is_whole else self.text())
        if not is_whole and len(words) <= _FEWEST_LETTERS:
            return
        middle = int(QtCore.Qt.AlignmentFlag.AlignVCenter)
        self.style().drawItemText(painter, self.rect(), middle, self.palette(), True, words, self.foregroundRole())
