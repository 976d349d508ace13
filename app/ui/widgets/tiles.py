"""Cards side by side, as many in a row as fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Tiles(QWidget):
    """Lays its cards out in equal columns and starts a new row when they would get too narrow."""

    def __init__(self, cards: Sequence[QWidget], narrowest: int, most: int, spacing: int = 16) -> None:
        """Args:
        narrowest: Least width of a card in pixels.
        most: Most cards in a row.
        """
        super().__init__()
        self._cards = tuple(cards)
        self._narrowest = narrowest
        self._most = most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._arrange(most)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One column will do: a narrow window must be able to get narrower."""
        return QSize(min(self._narrowest, 240), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the room there is."""
        super().resizeEvent(event)
        room = event.size().width() + self._grid.spacing()
        fitting = max(1, min(self._most, room // (self._narrowest + self._grid.spacing())))
        # No lonely card in the last row: four in threes look like a mistake, four in twos do not.
        while fitting > 1 and len(self._cards) % fitting and len(self._cards) <= self._most:
            fitting -= 1
        self._arrange(fitting)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        self.updateGeometry()
