"""A ring that fills with a score, the figure in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme.tokens import Colours

_WHOLE = 360 * 16
_TOP = 90 * 16


class ScoreRing(QWidget):
    """Shows 0 to 100. The figure is written, so colour is never all there is."""

    def __init__(self, value: int, band: str, name: str, colours: Colours, edge: int) -> None:
        """Args:
        band: ``strong``, ``good``, ``fair`` or ``weak``; chooses the colour.
        name: The score in words, for screen readers.
        edge: Width and height in pixels.
        """
        super().__init__()
        self._value = value
        self._band = band
        self._colours = colours
        self.setAccessibleName(name)
        self.setFixedSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the groove, the filled part and the figure."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = max(4.0, self.width() / 12)
        area = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        painter.setPen(QPen(QColor(self._colours.line), thick))
        painter.drawEllipse(area)
        pen = QPen(QColor(self._colour()), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._value:
            painter.drawArc(area, _TOP, -round(_WHOLE * self._value / 100))
        font = self.font()
        font.setPixelSize(round(self.width() * 0.3))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._value))

    def _colour(self) -> str:
        colours = self._colours
        return {"strong": colours.good, "good": colours.good, "fair": colours.warn}.get(self._band, colours.danger)
