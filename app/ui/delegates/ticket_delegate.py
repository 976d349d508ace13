"""Paints one ticket of a list: what it is about, how it stands, how long one has waited."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.ticket_book import Line
from app.ui.models.ticket_model import TicketRole
from app.ui.models.ticket_words import LONG, LOOKS
from app.ui.theme.icons import pixmap, scaled
from app.ui.theme.tokens import Tokens

_ICON: Final = 22
_PAD: Final = 12
_GAP: Final = 4


class TicketDelegate(QStyledItemDelegate):
    """Two lines of words beside a drawing; what does not fit ends in dots, the whole stands in the ticket."""

    def __init__(self, tokens: Tokens, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._tokens = tokens
        self._title = QFont(view.font())
        self._title.setPixelSize(tokens.measures.font + 1)
        self._title.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(view.font())
        self._small.setPixelSize(tokens.measures.font_small)
        self._of_title, self._of_small = QFontMetrics(self._title), QFontMetrics(self._small)
        self._edge = scaled(_ICON)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give every row the same room."""
        del option, index
        return QSize(200, self._of_title.lineSpacing() + self._of_small.lineSpacing() + _GAP + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        line = index.data(TicketRole.LINE)
        if not isinstance(line, Line):
            return
        colours = self._tokens.colours
        area = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType] - a field of the C++ struct
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option)
        drawing, colour = LONG if line.waiting is not None and line.waiting.is_long else LOOKS[line.state]
        tint = getattr(colours, colour)
        mark = pixmap(drawing, tint, self._edge, painter.device().devicePixelRatio())
        painter.drawPixmap(area.left() + _PAD + 2, area.top() + (area.height() - self._edge) // 2, mark)
        words = area.adjusted(self._edge + 3 * _PAD, _PAD, -_PAD - _GAP, -_PAD)
        self._write(painter, words, line.ticket.title, (self._title, self._of_title, colours.text))
        words.setTop(words.top() + self._of_title.lineSpacing() + _GAP)
        ink = tint if colour == LONG[1] else colours.text_dim
        self._write(painter, words, str(index.data(TicketRole.SMALL)), (self._small, self._of_small, ink))
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownVariableType] - as above
        is_current = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        colours = self._tokens.colours
        painter.setPen(QPen(QColor(colours.accent), 1.5) if is_current else QPen(QColor(colours.line), 1))
        painter.setBrush(
            QColor(colours.accent_soft if is_current else colours.hover if is_hovered else colours.surface)
        )
        painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), 8, 8)

    @staticmethod
    def _write(painter: QPainter, area: QRect, text: str, look: tuple[QFont, QFontMetrics, str]) -> None:
        font, metrics, colour = look
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QRect(area.left(), area.top(), area.width(), metrics.lineSpacing())
        shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
