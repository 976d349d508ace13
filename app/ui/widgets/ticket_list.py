"""The list of tickets: as long as the book, read page by page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.ui.delegates.ticket_delegate import TicketDelegate
from app.ui.models.ticket_model import TicketModel
from app.ui.theme.tokens import Tokens
from app.ui.widgets.parts import with_role

if TYPE_CHECKING:
    from app.services.ticket_book import Line


class TicketList(QListView):
    """Tickets, one of them current.

    Signals:
        opened: The id of the ticket a person chose.
    """

    opened = Signal(str)

    def __init__(self, name: str, tokens: Tokens, small: Callable[[Line], str]) -> None:
        super().__init__()
        with_role(self, "plain")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # All of the same height: Qt need not ask each of a hundred thousand.
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(2)
        self.tickets = TicketModel(small, self)
        self.setModel(self.tickets)
        self.setItemDelegate(TicketDelegate(tokens, self))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def choose_first(self) -> None:
        """Make the first row current where none is."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.tickets.index(0))

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.tickets.line(index)
        if line is not None:
            self.opened.emit(line.ticket.id)
