"""A main part with a narrow one beside it; in a narrow window, or with large text, below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Beside(QWidget):
    """Two parts, side by side where there is room."""

    def __init__(self, main: QWidget, aside: QWidget, aside_width: int, roomy_from: int) -> None:
        """Args:
        aside_width: Pixels of the narrow part while it stands beside the main one.
        roomy_from: Least width in pixels for two columns.
        """
        super().__init__()
        self._aside = aside
        self._aside_width = aside_width
        self._roomy_from = roomy_from
        self._is_roomy: bool | None = None
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(24)
        self._layout.addWidget(main, 1, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
        self._arrange(is_roomy=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange(is_roomy=event.size().width() >= self._roomy_from)

    def _arrange(self, *, is_roomy: bool) -> None:
        if is_roomy is self._is_roomy:
            return
        self._is_roomy = is_roomy
        direction = QBoxLayout.Direction.LeftToRight if is_roomy else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
        self._aside.setMinimumWidth(self._aside_width if is_roomy else 0)
        self._aside.setMaximumWidth(self._aside_width if is_roomy else self.maximumWidth())
