"""Earlier scores as a small line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.theme.tokens import Colours

_MARGIN = 6


class HistoryLine(QWidget):
    """Scores of 0 to 100, oldest on the left; the last one has a dot."""

    def __init__(self, values: Sequence[int], name: str, colours: Colours, height: int) -> None:
        """Args:
        name: The same in words, for screen readers.
        height: In pixels; the width is four times that at least.
        """
        super().__init__()
        self._values = tuple(values)
        self._colours = colours
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedHeight(height)
        self.setMinimumWidth(4 * height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line over its floor."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = self.height() - _MARGIN
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(_MARGIN, floor, self.width() - _MARGIN, floor)
        points = self._points(floor)
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(self._colours.accent))
        painter.drawEllipse(points[-1], 3, 3)

    def _points(self, floor: float) -> list[QPointF]:
        wide = self.width() - 2 * _MARGIN
        step = wide / max(1, len(self._values) - 1)
        tall = floor - _MARGIN
        return [QPointF(_MARGIN + at * step, floor - tall * value / 100) for at, value in enumerate(self._values)]
