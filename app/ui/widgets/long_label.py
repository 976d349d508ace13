"""A label for very long lines, such as the names of fifty hosts: its text is measured once for each width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.names import PLAIN_TEXT
from app.ui.widgets.parts import with_role


class LongLabel(QLabel):
    """Wraps plain text. Qt would lay it out a dozen times to find a width it likes; here any width will do."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text)
        with_role(self, role)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height of the text."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line; the width decides the rest."""
        return QSize(1, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As little as one line."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew in another font."""
        self._heights.clear()
        super().changeEvent(event)
