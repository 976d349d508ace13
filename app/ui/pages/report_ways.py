"""Choosing how a report goes, and what follows: it becomes a ticket that is followed to its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import StateError
from app.core.report.report import Report
from app.core.ticket import Ticket
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.report_state import Composed
from app.ui.tasks import CancelToken
from app.ui.ways.way_card import WayCard
from app.ui.ways.ways import ways
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, label, row, stack


class ReportWays(Column):
    """The ways as cards, one of them open.

    Signals:
        back_requested: Look at the report again.
        place_requested: A ``Place``.
    """

    back_requested = Signal()
    place_requested = Signal(object)

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        super().__init__(desk.tokens.measures.column)
        self._desk = desk
        self._gate = gate
        self._composed: Composed | None = None
        self.cards = ways(desk, gate)
        self.add(label(self.tr("How do you want to send it?"), "title"))
        told = self.tr("To official addresses only. Whichever way: what goes is what you previewed, byte for byte.")
        self.add(label(told, "lead"))
        self._above = stack(spacing=8)
        self.add(self._above)
        for card in self.cards:
            card.opened.connect(partial(self._on_opened, card))
            card.handed_over.connect(self._on_handed_over)
            card.waits.connect(self._on_waits)
            card.told.connect(self._on_told)
            card.sent.connect(self._on_sent)
            self.add(card)
        self.back = button(self.tr("Back to the report"), self.back_requested.emit)
        self.add(row(self.back, 1))
        self.content.addStretch(1)

    def show_report(self, composed: Composed) -> None:
        """Offer the ways for a finished report."""
        if self._composed is composed and self.cards[0].report == composed.report:
            return
        self._composed = composed
        clear(self._above)
        report = self._report()
        for card in self.cards:
            card.show_report(report)
        self._look_for_twin(report)

    def enter(self) -> None:
        """Put the focus on the first way."""
        self.cards[0].head.setFocus()

    def follow(self, channel: str, *, is_sent: bool) -> None:
        """Keep the report as a ticket, and go there.

        Args:
            channel: Id of the official channel it went over; empty for none.
            is_sent: The clock runs from now.
        """
        self._gate.run("report-follow", self._follows(channel if is_sent else ""), self._on_followed)

    def _follows(self, channel: str) -> Callable[[CancelToken], Ticket]:
        """Make the job that keeps the report as a ticket; one that went over a channel waits for an answer."""
        report, services = self._report(), self._desk.services
        assert self._composed is not None, "a report is followed"
        draft = self._composed.draft

        def job(token: CancelToken) -> Ticket:
            token.check()
            services.reports().keep(draft)
            services.reports().keep_report(report)
            ticket = services.tickets().begun(report, draft.flow)
            return services.tickets().sent(report.id, channel) if channel else ticket

        return job

    def _report(self) -> Report:
        report = self._composed.report if self._composed is not None else None
        assert report is not None, "only a finished report is sent"
        return report

    def _look_for_twin(self, report: Report) -> None:
        """Tell when the same problem is open already: asking there is answered sooner than asking twice."""
        tickets, flow = self._desk.services.tickets, self._composed.draft.flow if self._composed is not None else ""

        def job(token: CancelToken) -> Ticket | None:
            token.check()
            try:
                return tickets().same_as(report, flow)
            except StateError:
                return None

        self._desk.tasks.run("report-twin", job, self._on_twin)

    def _on_twin(self, twin: Ticket | None) -> None:
        if twin is None or twin.id == self._report().id:
            return
        words = self.tr("“{title}”, since {date}. Asking on there keeps everything in one place.")
        told = words.format(title=twin.title, date=twin.events[0].at[:10])
        notice = Notice(self.tr("The same problem is open already."), told, ("info", self._desk.tokens.colours.accent))
        notice.offer(button(self.tr("Look at that ticket"), partial(self._go, twin.id)))
        self._above.addWidget(notice)
        self._desk.announce(notice.accessibleName())

    def _on_opened(self, chosen: WayCard) -> None:
        for card in self.cards:
            if card is not chosen:
                card.put_away()

    def _on_handed_over(self, channel: str, words: str) -> None:
        clear(self._above)
        told = self.tr(
            "Follow it here: the clock runs once it was sent, and the next official channel is named in time."
        )
        notice = Notice(words, told, ("check", self._desk.tokens.colours.good), "notice-good")
        if channel:
            notice.offer(button(self.tr("I sent it"), partial(self.follow, channel, is_sent=True), "primary"))
        notice.offer(button(self.tr("Not sent yet: keep it"), partial(self.follow, channel, is_sent=False)))
        self._above.addWidget(notice)
        self.verticalScrollBar().setValue(0)
        self._desk.announce(notice.accessibleName())

    def _on_told(self, part: QWidget) -> None:
        self.settle()
        self.ensureWidgetVisible(part)

    def _on_waits(self) -> None:
        # The person stays here, where it says what to do; the ticket stands in the book all the same.
        self._gate.run("report-follow", self._follows(""), _nothing_more)

    def _on_sent(self, channel: str) -> None:
        self.follow(channel, is_sent=True)

    def _on_followed(self, ticket: Ticket) -> None:
        self._go(ticket.id)

    def _go(self, ticket_id: str) -> None:
        self.place_requested.emit(Place(PageId.TICKETS, ticket_id))


def _nothing_more(ticket: Ticket) -> None:
    del ticket
