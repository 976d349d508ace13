"""My tickets: the book, one ticket, the outbox, my own figures."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QStackedLayout

from app.core.report.report import ReportKind
from app.ui import navigation
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.book_start import BookStart
from app.ui.pages.figures_view import FiguresView
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.outbox_view import OutboxView
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
        self.start.place_requested.connect(self._on_ticket)
        self.start.ticket_requested.connect(self._on_ticket)
        self.start.report_requested.connect(lambda: self.place_requested.emit(Place(PageId.REPORT)))
        self.view.back_requested.connect(lambda: self._on_ticket(""))
        self.view.place_requested.connect(self._on_ticket)
        self.view.item_requested.connect(self._open)
        self.view.left.connect(self.place_requested)
        self.view.complaint_requested.connect(
            lambda: self.place_requested.emit(Place(PageId.REPORT, f"{NEW}{ReportKind.COMPLAINT.value}"))
        )
        self.view.contacts_requested.connect(lambda: self.place_requested.emit(Place(PageId.CONTACT)))

    @cached_property
    def outbox(self) -> OutboxView:
        """What waits to be sent; made when it is first looked at."""
        made = OutboxView(self._desk, KeyGate(self._desk))
        made.back_requested.connect(lambda: self._on_ticket(""))
        made.ticket_requested.connect(self._on_ticket)
        made.report_requested.connect(self._on_report)
        self._stack.addWidget(made)
        return made

    @cached_property
    def figures(self) -> FiguresView:
        """My own figures; made when they are first looked at."""
        made = FiguresView(self._desk, KeyGate(self._desk))
        made.back_requested.connect(lambda: self._on_ticket(""))
        self._stack.addWidget(made)
        return made

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.tr("My tickets")

    def show_place(self, place: Place) -> None:
        """Show the book, or one ticket of it."""
        part = self._part(place.item_id)
        if isinstance(part, TicketView):
            part.look(place.item_id)
        else:
            part.look()
        self._stack.setCurrentWidget(part)
        self.title_changed.emit(self.title())
        part.enter()

    def focus_first(self) -> None:
        """Put the focus where reading begins."""
        shown = self._stack.currentWidget()
        if isinstance(shown, BookStart | TicketView | OutboxView | FiguresView):
            shown.enter()

    def memory(self) -> dict[str, Any]:
        """Keep the filter."""
        return {"wanted": self.start.filter.current}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show the same part of the book."""
        self.start.filter.press(str(memory.get("wanted", "all")))

    def _part(self, item_id: str) -> BookStart | TicketView | OutboxView | FiguresView:
        match item_id:
            case "":
                return self.start
            case navigation.BOOK_OUTBOX:
                return self.outbox
            case navigation.BOOK_FIGURES:
                return self.figures
            case _:
                return self.view

    def _on_report(self, report_id: str) -> None:
        self.place_requested.emit(Place(PageId.REPORT, report_id))

    def _on_ticket(self, item_id: str) -> None:
        self.place_requested.emit(Place(PageId.TICKETS, item_id))
