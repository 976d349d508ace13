"""One ticket: how it stands and everything that happened with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.ticket import Event, EventKind, Ticket, Waiting, state_of
from app.ui.desk import Desk
from app.ui.models.ticket_words import clock_words, event_word, kind_word, moment, state_word
from app.ui.pages.key_gate import KeyGate
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, clear, frame, icon_label, label, row, stack

_DRAWINGS = {
    EventKind.STARTED: "article",
    EventKind.SENT: "mail",
    EventKind.ANSWER: "chat",
    EventKind.NOTE: "term",
    EventKind.ASKED_AGAIN: "forward",
    EventKind.SOLVED: "check",
    EventKind.CLOSED: "archive",
    EventKind.REOPENED: "undo",
}


class TicketView(QWidget):
    """A ticket with its timeline.

    Signals:
        back_requested: The book is wanted again.
    """

    back_requested = Signal()

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        super().__init__()
        self._desk = desk
        self._gate = gate
        self.ticket: Ticket | None = None
        self._id = ""
        self.column = Column(desk.tokens.measures.column)
        self.back = button(
            self.tr("All tickets"), self.back_requested.emit, "quiet", drawing=("back", desk.tokens.colours.text_dim)
        )
        self.column.add(row(self.back, 1))
        self.column.add(gate)
        self._body = stack(spacing=16)
        self.column.add(self._body)
        self.column.content.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.column)

    def look(self, ticket_id: str) -> None:
        """Read a ticket."""
        if ticket_id != self._id:
            clear(self._body)
            self.ticket = None
        self._id = ticket_id
        tickets = self._desk.services.tickets

        def read() -> tuple[Ticket, Waiting | None]:
            ticket = tickets().ticket(ticket_id)
            return ticket, tickets().waiting(ticket)

        self._gate.run("ticket-look", lambda _token: read(), self._show)

    def enter(self) -> None:
        """Put the focus at the top."""
        self.back.setFocus()

    def _show(self, looked: tuple[Ticket, Waiting | None]) -> None:
        ticket, waiting = looked
        self.ticket = ticket
        clear(self._body)
        self._body.addWidget(label(ticket.title, "title"))
        words = [kind_word(ticket.kind), ticket.id, state_word(state_of(ticket)), clock_words(waiting)]
        self._body.addWidget(label("  ·  ".join(word for word in words if word), "dim"))
        self._body.addWidget(label(self.tr("What happened"), "heading"))
        for event in ticket.events:
            self._body.addWidget(self._event(event))

    def _event(self, event: Event) -> QWidget:
        colours = self._desk.tokens.colours
        head = f"{event_word(event.kind)}  ·  {moment(event.at, self._desk.lang)}"
        words = stack(label(head, "plain-strong"), spacing=4)
        if event.text:
            words.addWidget(label(event.text))
        line = row(icon_label(_DRAWINGS[event.kind], colours.accent), box(words), spacing=12, margins=(16, 12, 16, 12))
        line.setStretch(1, 1)
        return frame("card", line)
