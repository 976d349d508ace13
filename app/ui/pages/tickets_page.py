"""My tickets: the book, one ticket, the outbox, my own figures."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from app.core.report.report import ReportKind
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.book_start import BookStart
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.page import Page
from app.ui.pages.report_words import NEW
from app.ui.pages.ticket_view import TicketView


class TicketsPage(Page):
    """What was asked and what came of it. What is kept is opened in the worker."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.start = BookStart(desk, KeyGate(desk))
        self.view = TicketView(desk, KeyGate(desk))
        self._stack = QStackedLayout(self)
        for part in (self.start, self.view):
            self._stack.addWidget(part)
        self.start.ticket_requested.connect(self._on_ticket)
        self.start.report_requested.connect(lambda: self.place_requested.emit(Place(PageId.REPORT)))
        self.view.back_requested.connect(lambda: self._on_ticket(""))
        self.view.place_requested.connect(self._on_ticket)
        self.view.item_requested.connect(self._open)
        self.view.complaint_requested.connect(
            lambda: self.place_requested.emit(Place(PageId.REPORT, f"{NEW}{ReportKind.COMPLAINT.value}"))
        )
        self.view.contacts_requested.connect(lambda: self.place_requested.emit(Place(PageId.CONTACT)))

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.tr("My tickets")

    def show_place(self, place: Place) -> None:
        """Show the book, or one ticket of it."""
        if place.item_id:
            self.view.look(place.item_id)
            self._show(self.view)
        else:
            self.start.look()
            self._show(self.start)

    def focus_first(self) -> None:
        """Put the focus where reading begins."""
        if self._stack.currentWidget() is self.view:
            self.view.enter()
        else:
            self.start.enter()

    def memory(self) -> dict[str, Any]:
        """Keep the filter."""
        return {"wanted": self.start.filter.current}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show the same part of the book."""
        self.start.filter.press(str(memory.get("wanted", "all")))

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.title_changed.emit(self.title())

    def _on_ticket(self, item_id: str) -> None:
        self.place_requested.emit(Place(PageId.TICKETS, item_id))
