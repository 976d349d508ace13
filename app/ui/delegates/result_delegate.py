"""Paints one search result: kind, title with what matched, the line that answers, how urgent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.help import Kind, Urgency
from app.core.hits import Hit
from app.ui.models.result_model import ResultRole
from app.ui.theme.icons import pixmap
from app.ui.theme.tokens import Tokens

KIND_ICONS: Final = {
    Kind.ARTICLE: "article",
    Kind.FLOW: "flow",
    Kind.CHECKLIST: "checklist",
    Kind.CHANNEL: "channel",
    Kind.TERM: "term",
}
_ICON: Final = 22
_PAD: Final = 12
_SNIPPET_LINES: Final = 2


class ResultDelegate(QStyledItemDelegate):
    """A row as tall as its words at any text size."""

    def __init__(self, tokens: Tokens, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._title = QFont(font)
        self._title.setPixelSize(tokens.measures.font + 1)
        self._title.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPixelSize(tokens.measures.font_small)
        self._text = QFont(font)
        self._text.setPixelSize(tokens.measures.font)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give room for a title and up to two lines of snippet."""
        del option
        hit = index.data(ResultRole.HIT)
        lines = _SNIPPET_LINES if isinstance(hit, Hit) and hit.snippet else 0
        text = QFontMetrics(self._text).lineSpacing()
        return QSize(200, QFontMetrics(self._title).height() + lines * text + 2 * _PAD + (4 if lines else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        hit = index.data(ResultRole.HIT)
        if not isinstance(hit, Hit):
            return
        colours = self._tokens.colours
        area = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType] - a field of the C++ struct
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option)
        tint = colours.danger if hit.urgency is Urgency.EMERGENCY else colours.accent
        drawing = pixmap(KIND_ICONS[hit.kind], tint, _ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(area.left() + _PAD + 2, area.top() + _PAD, drawing)
        words = area.adjusted(_PAD + _ICON + 2 * _PAD, _PAD, -_PAD - 4, -_PAD)
        words.setRight(self._tail(painter, words, index, hit) - _PAD)
        self._words(painter, words, hit)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownVariableType] - as above
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        colours = self._tokens.colours
        box = QRectF(area).adjusted(2, 1, -2, -1)
        if is_selected or is_hovered:
            painter.setPen(QPen(QColor(colours.accent), 1.5) if is_selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if is_selected else colours.hover))
            painter.drawRoundedRect(box, 8, 8)

    def _tail(self, painter: QPainter, words: QRect, index: QModelIndex | QPersistentModelIndex, hit: Hit) -> int:
        """Write kind and urgency at the right; give the x where they begin."""
        colours, metrics = self._tokens.colours, QFontMetrics(self._small)
        painter.setFont(self._small)
        left = words.right()
        line = QRect(words.left(), words.top(), words.width(), QFontMetrics(self._title).height())
        tints = [(str(index.data(ResultRole.KIND_WORD)), colours.text_dim, "")]
        if hit.urgency is not Urgency.NORMAL:
            colour = colours.danger if hit.urgency is Urgency.EMERGENCY else colours.warn
            tints.insert(0, (str(index.data(ResultRole.URGENCY_WORD)), colour, "emergency"))
        for text, colour, drawing in reversed(tints):
            left -= metrics.horizontalAdvance(text)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(left, line.top(), line.right(), line.height()), Qt.AlignmentFlag.AlignVCenter, text)
            if drawing:
                left -= 20
                place = QPointF(left, line.top() + (line.height() - 16) / 2)
                painter.drawPixmap(place, pixmap(drawing, colour, 16, painter.device().devicePixelRatio()))
            left -= 14
        return left

    def _words(self, painter: QPainter, area: QRect, hit: Hit) -> None:
        colours = self._tokens.colours
        painter.setPen(QColor(colours.text))
        height = self._lines(painter, area, (hit.title, hit.title_marks), self._title, 1)
        if hit.snippet:
            step = f"{hit.step}. " if hit.step else ""
            marks = [(start + len(step), end + len(step)) for start, end in hit.marks]
            painter.setPen(QColor(colours.text_dim))
            below = area.adjusted(0, height + 4, 0, 0)
            self._lines(painter, below, (step + hit.snippet, marks), self._text, _SNIPPET_LINES)

    def _lines(
        self,
        painter: QPainter,
        area: QRect,
        marked: tuple[str, Sequence[tuple[int, int]]],
        font: QFont,
        most: int,
    ) -> int:
        """Draw up to ``most`` lines with marks; give the height used."""
        text, metrics = marked[0].replace("\n", " "), QFontMetrics(font)
        room = area.width() * most - metrics.averageCharWidth() * 4 * (most - 1)
        layout = QTextLayout(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._marked(start, end) for start, end in marked[1]])
        layout.beginLayout()
        top = 0.0
        for _ in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, top))
            top += metrics.lineSpacing()
        layout.endLayout()
        layout.draw(painter, QPointF(area.topLeft()))
        return round(top)

    def _marked(self, start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        look = QTextCharFormat()
        look.setBackground(QColor(self._tokens.colours.mark))
        look.setForeground(QColor(self._tokens.colours.text))
        found.start, found.length, found.format = start, end - start, look  # pyright: ignore[reportAttributeAccessIssue] - fields of the C++ struct
        return found
