"""The ticket book as a list: filters, a search in the book, and what to say while there is nothing to list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from app.core.cancel import CancelToken
from app.core.secrets import Screened, SecretFound
from app.services.ticket_book import Page, Wanted
from app.ui.desk import Desk
from app.ui.models.ticket_words import clock_words, state_word
from app.ui.moments import moment
from app.ui.navigation import BOOK_FIGURES, BOOK_OUTBOX
from app.ui.pages.kept_tickets import note_kept
from app.ui.pages.key_gate import KeyGate
from app.ui.widgets.column import Column
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, icon_label, label, make_clearable, row, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.ticket_list import TicketList
from app.ui.widgets.wrap_layout import WrapLayout

if TYPE_CHECKING:
    from app.services.ticket_book import Line

_LOOK, _MORE, _FIND = "tickets-look", "tickets-more", "tickets-find"
_PATIENCE_MS: Final = 300


class BookStart(QWidget):
    """The list with what stands above it.

    Signals:
        ticket_requested: Id of a ticket.
        place_requested: Another place of the ticket book.
        report_requested: A report is to be written.
    """

    ticket_requested = Signal(str)
    place_requested = Signal(str)
    report_requested = Signal()

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        super().__init__()
        self._desk = desk
        self.gate = gate
        self._wanted = Wanted.ALL
        self.list = TicketList(self.tr("My tickets"), desk.tokens, self._small)
        self.list.opened.connect(self.ticket_requested)
        self.list.tickets.more_wanted.connect(self._on_more)
        self._said = stack(spacing=0)
        self.notice: Notice | None = None
        self.again: QPushButton | None = None
        self._tools = self._build_tools()
        self._below = QStackedLayout()
        self._build_layout()
        self._slow = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._slow.timeout.connect(self._say_reading)
        self._tools.hide()
        gate.failed.connect(self._on_failed)
        gate.locked.connect(self._on_locked)

    def look(self) -> None:
        """Read the first page of the book."""
        book, wanted = self._desk.services.book, self._wanted
        if self.list.tickets.rowCount() == 0:
            self._slow.start()
        self.gate.run(_LOOK, lambda _token: book().page(wanted), self._show)

    def enter(self) -> None:
        """Put the focus on the list, or on what one can do while there is none."""
        if self.list.tickets.rowCount():
            self.list.choose_first()
            self.list.setFocus()
        else:
            self.new.setFocus()

    def _build_head(self) -> QWidget:
        ink = self._desk.tokens.colours.on_accent
        self.new = button(self.tr("Report a problem"), self.report_requested.emit, "primary", drawing=("plus", ink))
        dim = self._desk.tokens.colours.text_dim
        self.outbox = button(self.tr("Outbox"), partial(self.place_requested.emit, BOOK_OUTBOX), drawing=("mail", dim))
        figures = partial(self.place_requested.emit, BOOK_FIGURES)
        self.figures = button(self.tr("My figures"), figures, drawing=("list", dim))
        for later in (self.outbox, self.figures):
            # There is nothing behind them before the first ticket.
            later.hide()
        line = WrapLayout(label(self.tr("My tickets"), "title", wraps=False), self.new, self.outbox, self.figures)
        lead = self.tr("What you asked, when, where, and what came back. It stays on this computer, encrypted.")
        # For whoever has none yet; later the room belongs to the list.
        self._lead = label(lead, "dim")
        return box(stack(box(line), self._lead, spacing=8))

    def _build_layout(self) -> None:
        said = Column(self._desk.tokens.measures.column, margin=0)
        said.add(self._said)
        said.content.addStretch(1)
        self._below.addWidget(said)
        self._below.addWidget(self.list)
        column = stack(self._build_head(), self.gate, self._tools, spacing=16)
        column.addLayout(self._below, 1)
        inner = box(column)
        inner.setMaximumWidth(self._desk.tokens.measures.column)
        self.setLayout(row(inner, margins=(32, 28, 32, 16)))

    def _build_tools(self) -> QWidget:
        choices = [
            (Wanted.ALL.value, self.tr("All")),
            (Wanted.OPEN.value, self.tr("Open")),
            (Wanted.ENDED.value, self.tr("Ended")),
        ]
        self.filter = Segments(self.tr("Which tickets"), choices, self._wanted.value)
        self.filter.chosen.connect(self._on_filter)
        field = GuardedEdit()
        field.setAccessibleName(self.tr("Search my tickets"))
        field.setPlaceholderText(self.tr("Search my tickets"))
        field.setMinimumWidth(260)
        field.set_drawing(icon_label("search", self._desk.tokens.colours.text_dim))
        make_clearable(field, self.tr("Clear"))
        field.screened.connect(self._on_search)
        field.refused.connect(self._on_refused)
        field.dismissed.connect(lambda: field.setText(""))
        self.field = field
        return box(WrapLayout(self.filter, field))

    def _small(self, line: Line) -> str:
        state = clock_words(line.waiting) if line.waiting is not None else state_word(line.state)
        promised = line.waiting.promised if line.waiting is not None else None
        if promised is not None and promised.is_over:
            state = self.tr("Overdue by their own word: ask on the next channel")
        elif line.waiting is not None and line.waiting.is_long:
            state = self.tr("{waited}: ask on the next channel").format(waited=state)
        at = moment(line.ticket.events[-1].at, self._desk.lang)
        return f"{state}  ·  {at}  ·  {line.ticket.id}"

    def _on_filter(self, wanted: str) -> None:
        self._wanted = Wanted(wanted)
        self.field.setText("")
        self.look()

    def _on_search(self, text: Screened) -> None:
        if not text.text.strip():
            self.look()
            return
        book = self._desk.services.book

        def find(token: CancelToken) -> Page:
            return Page(book().find(text, token.check))

        self.gate.run(_FIND, find, self._show_found)

    def _on_refused(self, _found: SecretFound) -> None:
        strong = self.tr("That looked like a recovery phrase or private key, so it was wiped.")
        self._say(strong, self.tr("It was not kept. No ticket ever holds one."), "shield")

    def _on_more(self, after: str) -> None:
        book, wanted = self._desk.services.book, self._wanted
        self.gate.run(_MORE, lambda _token: book().page(wanted, after), self._add)

    def _add(self, page: Page) -> None:
        self.list.tickets.add_lines(page.lines, page.after)

    def _show(self, page: Page) -> None:
        self._slow.stop()
        self._desk.tasks.cancel(_FIND)
        self._desk.tasks.cancel(_MORE)
        note_kept(self._desk, has_some=page.total > 0)
        self.list.tickets.show_lines(page.lines, page.after)
        self._tools.setVisible(page.total > 0)
        self._lead.setHidden(page.total > 0)
        for later in (self.outbox, self.figures):
            later.setVisible(page.total > 0)
        if page.lines:
            self._below.setCurrentWidget(self.list)
            self.list.choose_first()
        elif page.total:
            self._say(self.tr("None of your tickets is here."), self.tr("Choose “All” to see the others."), "archive")
        else:
            self._say_empty()

    def _show_found(self, page: Page) -> None:
        self._desk.tasks.cancel(_MORE)
        self.list.tickets.show_lines(page.lines)
        if page.lines:
            self._below.setCurrentWidget(self.list)
            self._desk.announce(self.tr("%n ticket(s) found", "", len(page.lines)))
        else:
            self._say(
                self.tr("Nothing found in your tickets."), self.tr("Try fewer words, or the report’s id."), "search"
            )

    def _say_reading(self) -> None:
        self._say(self.tr("Reading…"), "", "clock")

    def _say_empty(self) -> None:
        self._say(
            self.tr("No tickets yet."),
            self.tr(
                "When you report a problem, it is followed here: how long you have waited, what came back and whether "
                "it is genuine, and whom to ask next. Nothing is kept until then."
            ),
            "ticket",
        )

    def _on_failed(self, name: str) -> None:
        if name == _LOOK:
            self._say(self.tr("Your tickets could not be read."), self.tr("Nothing was changed."), "warning")
            if self.notice is not None:
                self.again = button(self.tr("Try again"), self.look)
                self.notice.offer(self.again)

    def _on_locked(self) -> None:
        self._say("", "", "")

    def _say(self, strong: str, text: str, drawing: str) -> None:
        """Say something in place of the list; nothing at all for no words."""
        self._slow.stop()
        clear(self._said)
        self.notice = None
        if strong:
            self.notice = Notice(strong, text, (drawing, self._desk.tokens.colours.accent))
            self._said.addWidget(self.notice)
            self._desk.announce(self.notice.accessibleName())
        self._below.setCurrentIndex(0)
