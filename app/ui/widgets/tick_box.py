"""A box to tick whose frame and tick are seen in every theme and grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox

from app.ui.theme.tokens import Colours

_GAP = 8
_PADDING = 4
_ROUND = 3
# The tick, as shares of the box.
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))


class TickBox(QCheckBox):
    """A check box drawn from tokens; the words beside it wrap."""

    def __init__(self, words: str, colours: Colours, *, is_on: bool = False) -> None:
        super().__init__(words)
        self._colours = colours
        self.setChecked(is_on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        # Qt's own is fixed: a second line would be cut wherever the box stands in a stack.
        policy.setVerticalPolicy(policy.Policy.Minimum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._edge() + _GAP + words + 2 * _PADDING, self._least())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never get narrower than the box and a few letters."""
        return QSize(min(self.sizeHint().width(), 12 * self._edge()), self._least())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height that the words need."""
        room = QRect(0, 0, max(1, width - self._edge() - _GAP - 2 * _PADDING), 10_000)
        words = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(self._least(), words.height() + 2 * _PADDING)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep room for every line: layouts that stand in layouts ask for the height before the width is known."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Take a press anywhere on box and words."""
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, its tick and the words."""
        del event
        painter, colours, edge = QPainter(self), self._colours, self._edge()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_PADDING, (min(self.height(), self._least()) - edge) / 2, edge, edge)
        painter.setPen(QPen(QColor(colours.accent_fill if self.isChecked() else colours.edge), 1.5))
        painter.setBrush(QColor(colours.accent_fill if self.isChecked() else colours.surface))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.on_accent), max(2.0, edge / 9)))
            painter.drawPolyline([QPointF(box.left() + x * edge, box.top() + y * edge) for x, y in _TICK])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), _ROUND + 2, _ROUND + 2)
        painter.setPen(QColor(colours.text))
        words = QRect(round(box.right()) + _GAP, 0, self.width() - round(box.right()) - _GAP, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), self.text())

    def _edge(self) -> int:
        return max(18, round(0.85 * self.fontMetrics().height()))

    def _least(self) -> int:
        return max(28, self._edge() + 2 * _PADDING)
