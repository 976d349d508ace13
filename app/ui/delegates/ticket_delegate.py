"""Paints one ticket of a list: what it is about, how it stands, how long one has waited."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.services.ticket_book import Line
from app.ui.delegates.card_look import GAP, PAD, CardLook
from app.ui.models.ticket_model import TicketRole
from app.ui.models.ticket_words import LONG, LOOKS
from app.ui.theme.icons import pixmap
from app.ui.theme.tokens import Tokens


class TicketDelegate(QStyledItemDelegate):
    """Two lines of words beside a drawing; what does not fit ends in dots, the whole stands in the ticket."""

    def __init__(self, tokens: Tokens, view: QListView) -> None:
        super().__init__(view)
        self._look = CardLook(tokens, view)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give every row the same room."""
        del option, index
        return QSize(200, self._look.of_title.lineSpacing() + self._look.of_small.lineSpacing() + GAP + 2 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        line = index.data(TicketRole.LINE)
        if not isinstance(line, Line):
            return
        look = self._look
        painter.save()
        area = look.paint_ground(painter, option)
        drawing, colour = LONG if line.waiting is not None and line.waiting.is_long else LOOKS[line.state]
        tint = getattr(look.colours, colour)
        mark = pixmap(drawing, tint, look.edge, painter.device().devicePixelRatio())
        painter.drawPixmap(area.left() + PAD + 2, area.top() + (area.height() - look.edge) // 2, mark)
        words = look.words_area(area)
        self._write(painter, words, line.ticket.title, (look.title, look.of_title, look.colours.text))
        words.setTop(words.top() + look.of_title.lineSpacing() + GAP)
        ink = tint if colour == LONG[1] else look.colours.text_dim
        self._write(painter, words, str(index.data(TicketRole.SMALL)), (look.small, look.of_small, ink))
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, area: QRect, text: str, face: tuple[QFont, QFontMetrics, str]) -> None:
        font, metrics, colour = face
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QRect(area.left(), area.top(), area.width(), metrics.lineSpacing())
        shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
