"""How rows painted as cards look: their fonts and measures, and the ground they stand on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from app.ui.theme.icons import scaled
from app.ui.theme.tokens import Tokens

PAD: Final = 12
GAP: Final = 4
_ICON: Final = 22
_RADIUS: Final = 8


class CardLook:
    """Made once for a list, when its theme is known: metrics are asked for several times a row."""

    def __init__(self, tokens: Tokens, view: QListView) -> None:
        self._view = view
        self.colours = tokens.colours
        self.title = QFont(view.font())
        self.title.setPixelSize(tokens.measures.font + 1)
        self.title.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(view.font())
        self.small.setPixelSize(tokens.measures.font_small)
        self.of_title, self.of_small = QFontMetrics(self.title), QFontMetrics(self.small)
        self.edge = scaled(_ICON)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        """Paint the card without words; give the room it takes.

        A current row stands out where keys reach it: the list has the focus, or a field above drives it.
        """
        area = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType] - a field of the C++ struct
        state = option.state  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownVariableType] - as above
        is_led = self._view.hasFocus() or self._view.property("driven") is True
        is_current = is_led and bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        colours = self.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Thicker where the keys go to the list itself and not to a field above it.
        width = 2.5 if self._view.hasFocus() else 1.5
        painter.setPen(QPen(QColor(colours.accent), width) if is_current else QPen(QColor(colours.line), 1))
        ground = colours.accent_soft if is_current else colours.hover if is_hovered else colours.surface
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), _RADIUS, _RADIUS)
        return area

    def words_area(self, area: QRect) -> QRect:
        """Give the room for words, right of the drawing."""
        return area.adjusted(self.edge + 3 * PAD, PAD, -PAD - GAP, -PAD)
