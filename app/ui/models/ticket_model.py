"""Tickets as a list model that takes one page after another."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from app.services.ticket_book import Line

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TicketRole(IntEnum):
    """What the delegate asks for."""

    LINE = Qt.ItemDataRole.UserRole + 1
    SMALL = Qt.ItemDataRole.UserRole + 2


class TicketModel(QAbstractListModel):
    """Lines of the ticket book, as many as were looked at.

    Signals:
        more_wanted: Where the next page begins.
    """

    more_wanted = Signal(str)

    def __init__(self, small: Callable[[Line], str], parent: QObject | None = None) -> None:
        """Args:
        small: Says in one line what is to be known beside the title.
        """
        super().__init__(parent)
        self._small = small
        self._lines: list[Line] = []
        self._words: list[str] = []
        self._after = ""
        self._is_asking = False

    def show_lines(self, lines: tuple[Line, ...], after: str = "") -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self._words = [self._small(line) for line in lines]
        self._after, self._is_asking = after, False
        self.endResetModel()

    def add_lines(self, lines: tuple[Line, ...], after: str) -> None:
        """Put the next page below."""
        self._after, self._is_asking = after, False
        if not lines:
            return
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self._lines.extend(lines)
        self._words.extend(self._small(line) for line in lines)
        self.endInsertRows()

    def line(self, index: _Index) -> Line | None:
        """Give the line of a row; None outside."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Count the lines there are by now."""
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        """Say whether there is a further page."""
        return not parent.isValid() and bool(self._after) and not self._is_asking

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next page; it comes when it was read."""
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(self._after)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a view or a screen reader asks for."""
        line = self.line(index)
        if line is None:
            return None
        if role == TicketRole.LINE:
            return line
        small = self._words[index.row()]
        if role == TicketRole.SMALL:
            return small
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.ticket.title}. {small}"
        return line.ticket.title if role == Qt.ItemDataRole.DisplayRole else None
