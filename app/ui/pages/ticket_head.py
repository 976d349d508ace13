"""How a ticket stands: what it is about, how long one has waited, and what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.outbox import OutboxState
from app.core.ticket import ENDED, Promised, Ticket, TicketState, Waiting, state_of
from app.ui.desk import Desk
from app.ui.models.ticket_words import clock_words, kind_word, promise_said, state_word
from app.ui.moments import moment
from app.ui.navigation import BOOK_OUTBOX, PageId, Place
from app.ui.pages import curated
from app.ui.pages.host_marks import printable, wrappable
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.verdict_card import rich
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, label, row, stack
from app.ui.widgets.rating import Rating


class TicketHead(QWidget):
    """Title and notices, made anew after every change.

    Signals:
        panel_requested: ``ladder``, ``promise`` or ``close``.
        reminder_requested: A file for the person's calendar is wanted.
        item_requested: Id of a guided check or article.
        place_requested: Another place of the ticket book.
        left: A ``Place`` elsewhere is wanted.
    """

    panel_requested = Signal(str)
    reminder_requested = Signal()
    item_requested = Signal(str)
    place_requested = Signal(str)
    left = Signal(object)

    def __init__(self, look: Look, acts: TicketActs, desk: Desk, *, asks_mark: bool) -> None:
        """Args:
        asks_mark: The person has not refused to say how content they are.
        """
        super().__init__()
        self._desk = desk
        self._acts = acts
        ticket, self._state = look.ticket, state_of(look.ticket)
        words = [kind_word(ticket.kind), ticket.id, state_word(self._state), clock_words(look.waiting)]
        title = rich(wrappable(ticket.title), "title", printable(ticket.title))
        self.rating: Rating | None = None
        layout = stack(title, label("  ·  ".join(word for word in words if word), "dim"), spacing=8)
        for notice in self._notices(look):
            layout.addWidget(notice)
        self.check: QPushButton | None = None
        if look.check and self._state not in ENDED:
            self.check = self._check_button(look)
            layout.addLayout(row(self.check, 1))
        if self._state in ENDED and not ticket.satisfaction and asks_mark:
            self.rating = Rating()
            self.rating.given.connect(acts.rated)
            layout.addWidget(self.rating)
        self.setLayout(layout)

    def _notices(self, look: Look) -> list[Notice]:
        made: list[Notice] = []
        if look.ticket.in_danger and self._state not in ENDED:
            made.append(self._danger())
        if look.twin is not None and self._state not in ENDED:
            made.append(self._twin(look.twin))
        if any(entry.state in {OutboxState.UNKNOWN, OutboxState.SENDING} for entry in look.entries):
            made.append(self._unknown(look.ticket.id))
        if look.is_right_again and self._state not in ENDED:
            made.append(self._right_again())
        if look.waiting is not None:
            made.append(self._clock(look, look.waiting))
        elif self._state is TicketState.DRAFT:
            made.append(self._draft(look.ticket.id, is_queued=bool(look.entries)))
        elif self._state is TicketState.ANSWERED:
            made.append(self._answered())
        return made

    def _clock(self, look: Look, waiting: Waiting) -> Notice:
        if waiting.promised is not None:
            return self._promise(look, waiting, waiting.promised)
        colours, passed = self._desk.tokens.colours, clock_words(waiting)
        promise = self.tr(
            "No official answer time is published, so nobody has promised you one. Look into the spam folder, too."
        )
        if waiting.is_long:
            strong = self.tr("{waited}. You can ask on the next channel.").format(waited=passed)
            notice = Notice(strong, promise, ("warning", colours.warn), "notice-warn")
        else:
            at = moment(waiting.next_at, self._desk.lang)
            next_step = self.tr("From {time} on you can ask on the next channel; writing twice makes two tickets.")
            notice = Notice(passed, f"{promise}\n{next_step.format(time=at)}", ("clock", colours.accent))
        self._offer_on(notice, look, waiting)
        notice.offer(self._panel_button(self.tr("They named a time…"), "promise"))
        return notice

    def _promise(self, look: Look, waiting: Waiting, promised: Promised) -> Notice:
        """Hold their word against the clock, and say whose word it is."""
        colours, lang = self._desk.tokens.colours, self._desk.lang
        strong, at = promise_said(promised, lang), moment(promised.due, lang)
        theirs = self.tr(
            "That is what they said; no official answer time is published. Look into the spam folder, too."
        )
        if promised.is_over:
            over = self.tr("Overdue since {time}. You can ask on the next channel.").format(time=at)
            notice = Notice(strong, f"{over}\n{theirs}", ("warning", colours.warn), "notice-warn")
        else:
            until = self.tr("Until {time} they have time by their own word.").format(time=at)
            notice = Notice(strong, f"{until}\n{theirs}", ("clock", colours.accent))
        self._offer_on(notice, look, waiting)
        return notice

    def _offer_on(self, notice: Notice, look: Look, waiting: Waiting) -> None:
        """Offer the next channel, or to be reminded of it."""
        if waiting.is_long:
            notice.offer(self._panel_button(self.tr("Whom to ask next"), "ladder", "primary"))
        if look.ticket.reminds or (look.lasts and not waiting.is_long):
            notice.offer(self._remind(look))
        if not waiting.is_long:
            notice.offer(button(self.tr("Calendar reminder…"), self.reminder_requested.emit))

    def _remind(self, look: Look) -> QPushButton:
        is_on = look.ticket.reminds
        words = self.tr("Stop reminding me here") if is_on else self.tr("Remind me here")
        return button(words, lambda: self._acts.reminding(is_wanted=not is_on))

    def _danger(self) -> Notice:
        strong = self.tr("Coins, words or keys may still be at risk. Do not wait for an answer.")
        text = self.tr("Nobody who answers can freeze or bring back coins. What you can save, save yourself, now.")
        notice = Notice(strong, text, ("emergency", self._desk.tokens.colours.danger), "notice-danger")
        known = self._desk.first_known(*curated.EMERGENCY)
        if known:
            notice.offer(button(self.tr("Start here"), lambda: self.item_requested.emit(known), "primary"))
        return notice

    def _twin(self, twin: Ticket) -> Notice:
        since = moment(twin.events[0].at, self._desk.lang)
        strong = self.tr("The same problem has been open since {time}.").format(time=since)
        text = self.tr("Go on there: two tickets on one problem slow each other down.")
        notice = Notice(strong, text, ("info", self._desk.tokens.colours.warn), "notice-warn")
        notice.offer(button(self.tr("Open that ticket"), lambda: self.place_requested.emit(twin.id)))
        return notice

    def _unknown(self, report_id: str) -> Notice:
        strong = self.tr("It is not certain whether this report arrived.")
        text = self.tr("Look for {id} in your sent mail first: sending it again may make a second ticket.")
        notice = Notice(strong, text.format(id=report_id), ("unclear", self._desk.tokens.colours.warn), "notice-warn")
        notice.offer(button(self.tr("Open the outbox"), lambda: self.place_requested.emit(BOOK_OUTBOX)))
        return notice

    def _right_again(self) -> Notice:
        strong = self.tr("The guided check finds nothing wrong now.")
        notice = Notice(strong, "", ("check", self._desk.tokens.colours.good), "notice-good")
        notice.offer(button(self.tr("Close as solved"), lambda: self._acts.ended(is_solved=True), "primary"))
        return notice

    def _check_button(self, look: Look) -> QPushButton:
        words = self.tr("Go through it again: {title}").format(title=look.check)
        return button(words, lambda: self.item_requested.emit(look.ticket.flow), "link")

    def _draft(self, report_id: str, *, is_queued: bool) -> Notice:
        strong = self.tr("It waits in the outbox.") if is_queued else self.tr("This report has not gone out yet.")
        text = self.tr("Nobody knows of it before it is sent. If you sent it yourself, as a file or draft, note that.")
        notice = Notice(strong, text, ("article", self._desk.tokens.colours.accent))
        if is_queued:
            notice.offer(button(self.tr("Open the outbox"), lambda: self.place_requested.emit(BOOK_OUTBOX), "primary"))
        else:
            go_on = Place(PageId.REPORT, report_id)
            notice.offer(button(self.tr("Send it…"), lambda: self.left.emit(go_on), "primary"))
        notice.offer(self._panel_button(self.tr("I sent it myself…"), "ladder"))
        return notice

    def _answered(self) -> Notice:
        strong, text = self.tr("An answer came."), self.tr("Is the problem gone? If not, you can ask on.")
        notice = Notice(strong, text, ("chat", self._desk.tokens.colours.accent))
        notice.offer(button(self.tr("Yes, it is solved"), lambda: self._acts.ended(is_solved=True), "primary"))
        notice.offer(self._panel_button(self.tr("No: whom to ask next"), "ladder"))
        notice.offer(self._panel_button(self.tr("They named a time…"), "promise"))
        return notice

    def _panel_button(self, words: str, panel: str, role: str = "") -> QPushButton:
        return button(words, lambda: self.panel_requested.emit(panel), role)
