"""Paints one search result: kind, title with what matched, the line that answers, how urgent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.core.help import Kind, Urgency
from app.core.hits import Hit
from app.ui.delegates.card_look import GAP, PAD, CardLook
from app.ui.models.result_model import ResultRole
from app.ui.theme.icons import pixmap, scaled
from app.ui.theme.tokens import Tokens

KIND_ICONS: Final = {
    Kind.ARTICLE: "article",
    Kind.FLOW: "flow",
    Kind.CHECKLIST: "checklist",
    Kind.CHANNEL: "channel",
    Kind.TERM: "term",
}
_TAIL_GAP: Final = 14
_TAIL_SHARE: Final = 3
_SNIPPET_LINES: Final = 2
_TITLE_LINES: Final = 2


class ResultDelegate(QStyledItemDelegate):
    """A row as tall as its words at any text size."""

    def __init__(self, tokens: Tokens, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._look = CardLook(tokens, view)
        self._mark = tokens.colours.mark
        self._text = QFont(view.font())
        self._text.setPixelSize(tokens.measures.font)
        self._of_text = QFontMetrics(self._text)
        self._small_edge = scaled(16)
        self._height = lru_cache(maxsize=256)(self._measured)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give room for a title and as many lines of snippet as it takes, two at most."""
        del option
        hit = index.data(ResultRole.HIT)
        if not isinstance(hit, Hit):
            return QSize(0, 0)
        room = max(1, self._view.viewport().width() - self._look.edge - 4 * PAD - 3 * GAP)
        return QSize(200, self._height(hit.title, hit.snippet, room, self._tail_width(index)))

    def _measured(self, title: str, snippet: str, room: int, tail: int) -> int:
        beside = room if self._is_narrow(room, tail) else max(1, room - tail - PAD)
        lines = min(_SNIPPET_LINES, -(-self._of_text.horizontalAdvance(snippet) // room))
        titles = min(_TITLE_LINES, max(1, -(-self._look.of_title.horizontalAdvance(title) // beside)))
        height = titles * self._look.of_title.lineSpacing() + lines * self._of_text.lineSpacing() + 2 * PAD
        height += self._look.of_small.lineSpacing() if self._is_narrow(room, tail) else 0
        return height + (GAP if lines else 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        hit = index.data(ResultRole.HIT)
        if not isinstance(hit, Hit):
            return
        look = self._look
        painter.save()
        area = look.paint_ground(painter, option)
        tint = look.colours.danger if hit.urgency is Urgency.EMERGENCY else look.colours.accent
        drawing = pixmap(KIND_ICONS[hit.kind], tint, look.edge, painter.device().devicePixelRatio())
        painter.drawPixmap(area.left() + PAD + 2, area.top() + PAD, drawing)
        words = look.words_area(area)
        if self._is_narrow(words.width(), self._tail_width(index)):
            self._words(painter, words, hit, words.right())
            below = QRect(words)
            below.setTop(words.bottom() - self._look.of_small.lineSpacing())
            self._tail(painter, below, index, hit)
        else:
            self._words(painter, words, hit, self._tail(painter, words, index, hit) - PAD)
        painter.restore()

    def _tail(self, painter: QPainter, words: QRect, index: QModelIndex | QPersistentModelIndex, hit: Hit) -> int:
        """Write kind and urgency at the right; give the x where they begin."""
        colours, metrics = self._look.colours, self._look.of_small
        painter.setFont(self._look.small)
        left = words.right()
        line = QRect(words.left(), words.top(), words.width(), self._look.of_title.height())
        tints = [(str(index.data(ResultRole.KIND_WORD)), colours.text_dim, "")]
        if hit.urgency is not Urgency.NORMAL:
            colour = colours.danger if hit.urgency is Urgency.EMERGENCY else colours.warn
            tints.insert(0, (str(index.data(ResultRole.URGENCY_WORD)), colour, "emergency"))
        for text, colour, drawing in reversed(tints):
            left -= metrics.horizontalAdvance(text)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(left, line.top(), line.right(), line.height()), Qt.AlignmentFlag.AlignVCenter, text)
            if drawing:
                edge = self._small_edge
                left -= edge + GAP
                place = QPointF(left, line.top() + (line.height() - edge) / 2)
                painter.drawPixmap(place, pixmap(drawing, colour, edge, painter.device().devicePixelRatio()))
            left -= _TAIL_GAP
        return left

    @staticmethod
    def _is_narrow(room: int, tail: int) -> bool:
        # Too little left for a title beside them: kind and urgency get a line of their own, at the foot.
        return room < _TAIL_SHARE * tail

    def _tail_width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        metrics = self._look.of_small
        kind, urgency = str(index.data(ResultRole.KIND_WORD)), str(index.data(ResultRole.URGENCY_WORD))
        width = metrics.horizontalAdvance(kind) + _TAIL_GAP
        return width + (metrics.horizontalAdvance(urgency) + self._small_edge + GAP + _TAIL_GAP if urgency else 0)

    def _words(self, painter: QPainter, area: QRect, hit: Hit, title_right: int) -> None:
        colours = self._look.colours
        painter.setPen(QColor(colours.text))
        title = QRect(area)
        title.setRight(title_right)
        height = self._lines(painter, title, (hit.title, hit.title_marks), self._look.title, _TITLE_LINES)
        if hit.snippet:
            step = f"{hit.step}. " if hit.step else ""
            marks = [(start + len(step), end + len(step)) for start, end in hit.marks]
            painter.setPen(QColor(colours.text_dim))
            below = area.adjusted(0, height + GAP, 0, 0)
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
        room = area.width() * most - metrics.maxWidth() * (most - 1) // 2
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
        look.setBackground(QColor(self._mark))
        look.setForeground(QColor(self._look.colours.text))
        found.start, found.length, found.format = start, end - start, look  # pyright: ignore[reportAttributeAccessIssue] - fields of the C++ struct
        return found
