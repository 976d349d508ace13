"""A line of text that ends in dots where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.widgets.parts import with_role


class ElidedLabel(QLabel):
    """Takes the room there is; the whole text is its tooltip and its name."""

    def __init__(self, role: str) -> None:
        super().__init__()
        with_role(self, role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        del event
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if words != self.text() else "")
        self.style().drawItemText(
            painter, self.rect(), int(Qt.AlignmentFlag.AlignVCenter), self.palette(), True, words, self.foregroundRole()
        )
