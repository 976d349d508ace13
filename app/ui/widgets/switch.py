"""An on/off switch that says its state in words too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from app.ui.theme.tokens import Colours

_WIDTH, _HEIGHT, _GAP = 44, 24, 8
# Of the height of a letter: the switch grows with the words beside it.
_SHARE = 0.85


class Switch(QAbstractButton):
    """A checkable button drawn as a switch with its state beside it."""

    def __init__(self, name: str, words: tuple[str, str], colours: Colours, *, is_on: bool) -> None:
        """Args:
        words: What to write when off and when on.
        """
        super().__init__()
        self._words = words
        self._colours = colours
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for switch and words."""
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(word) for word in self._words)
        groove = self._groove()
        return QSize(words + _GAP + groove.width() + 8, max(groove.height() + 12, metrics.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words, the groove and the knob."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on, colours = self.isChecked(), self._colours
        groove = self._place()
        words = QRectF(0, 0, groove.left() - _GAP, self.height())
        painter.setPen(QColor(colours.text_dim))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, int(align), self._words[is_on])
        painter.setPen(QPen(QColor(colours.accent_fill if is_on else colours.edge), 1))
        painter.setBrush(QColor(colours.accent_fill if is_on else colours.sunken))
        painter.drawRoundedRect(groove, groove.height() / 2, groove.height() / 2)
        knob = groove.adjusted(4, 4, -4, -4)
        knob.setWidth(knob.height())
        if is_on:
            knob.moveRight(groove.right() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if is_on else colours.edge))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(groove.adjusted(-2, -2, 2, 2), groove.height() / 2 + 2, groove.height() / 2 + 2)

    def _place(self) -> QRectF:
        size = self._groove()
        return QRectF(QPointF(self.width() - size.width() - 4, (self.height() - size.height()) / 2), size)

    def _groove(self) -> QSize:
        height = max(_HEIGHT, round(_SHARE * self.fontMetrics().height()))
        return QSize(round(height * _WIDTH / _HEIGHT), height)
