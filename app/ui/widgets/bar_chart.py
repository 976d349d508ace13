"""A small chart: one bar for each figure, its value above it, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.tokens import Colours

_WIDEST: Final = 56
_GAP: Final = 10
_ROUND: Final = 4
_LEAST: Final = 3


class BarChart(QWidget):
    """Bars from left to right, the tallest as tall as there is room. Nothing moves, nothing can be clicked."""

    def __init__(self, bars: Sequence[tuple[str, float, str]], name: str, colours: Colours, height: int) -> None:
        """Args:
        bars: Words below, value, words above; shown as many as fit, the last ones first.
        name: The same in words, for screen readers.
        height: In pixels, words included.
        """
        super().__init__()
        self._bars = tuple(bars)
        self._colours = colours
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the room of all bars."""
        return QSize(len(self._bars) * (self._step() + _GAP), self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One bar will do: a narrow window must be able to get narrower."""
        return QSize(self._step(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bars on their floor."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetrics(self.font()).lineSpacing()
        floor, tall = self.height() - line - 4, self.height() - 2 * line - 8
        painter.setPen(QColor(self._colours.line))
        painter.drawLine(0, floor, self.width(), floor)
        step = self._step()
        shown = self._bars[-max(1, self.width() // (step + _GAP)) :]
        most = max((value for _, value, _ in shown), default=0.0) or 1.0
        for place, (below, value, above) in enumerate(shown):
            left = place * (step + _GAP)
            bar = max(_LEAST if value else 0, round(tall * value / most))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawRoundedRect(QRectF(left + _GAP / 2, floor - bar, step - _GAP, bar), _ROUND, _ROUND)
            painter.setPen(QColor(self._colours.text))
            painter.drawText(QRect(left, floor - bar - line - 2, step, line), Qt.AlignmentFlag.AlignHCenter, above)
            painter.setPen(QColor(self._colours.text_dim))
            painter.drawText(QRect(left, floor + 4, step, line), Qt.AlignmentFlag.AlignHCenter, below)

    def _step(self) -> int:
        metrics = QFontMetrics(self.font())
        widest = max(
            (metrics.horizontalAdvance(word) for below, _, above in self._bars for word in (below, above)), default=0
        )
        return max(_WIDEST, widest + _GAP)
