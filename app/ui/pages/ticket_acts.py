"""What one can do with a ticket, in the worker; each change can be taken back, but for erasing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.core.flow import Outcome, OutcomeUrgency
from app.core.outbox import Entry
from app.core.report.report import Report
from app.core.secrets import Screened
from app.core.ticket import Event, Rung, Ticket, Waiting
from app.core.verify.sentences import Sentences
from app.ui.desk import Desk
from app.ui.pages.kept_tickets import lasts, next_reminder, note_kept, note_reminder
from app.ui.pages.key_gate import KeyGate

if TYPE_CHECKING:
    from app.services.ticket_answers import Answer, AnswerReader
    from app.services.ticket_files import TicketFiles
    from app.services.tickets import TicketService

_LOOK: Final = "ticket-look"
_CHANGE: Final = "ticket-change"


@dataclass(frozen=True, slots=True)
class Look:
    """Everything there is to be shown of a ticket.

    Attributes:
        ladder: Verified channels on which one can ask, in order.
        titles: Names of channels by id.
        entries: Its report in the outbox, once for each place.
        report: What was previewed; None when it is not kept.
        words: Of verdicts and tricks.
        twin: Another open ticket on the same problem.
        is_right_again: The guided check it came from was walked again and found nothing wrong.
        check: Name of that guided check; empty for none.
        reminds_at: When the next reminder of any ticket comes, UTC, ISO 8601; empty for never.
        lasts: What is kept outlives the program.
    """

    ticket: Ticket
    waiting: Waiting | None
    ladder: tuple[Rung, ...]
    titles: Mapping[str, str]
    entries: tuple[Entry, ...]
    report: Report | None
    words: Sentences
    twin: Ticket | None = None
    is_right_again: bool = False
    check: str = ""
    reminds_at: str = ""
    lasts: bool = True


class TicketActs(QObject):
    """Reads and changes one ticket.

    Signals:
        looked: A ``Look``, after every look and every change.
        judged: The ``Answer`` that was kept.
        gone: The ticket was erased.
        failed: A change could not be made; the person was told why.
    """

    looked = Signal(object)
    judged = Signal(object)
    gone = Signal()
    failed = Signal()

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        super().__init__()
        self._desk = desk
        self._gate = gate
        self.id = ""
        self.look_now: Look | None = None
        gate.failed.connect(self._on_failed)

    def look(self, ticket_id: str) -> None:
        """Read a ticket."""
        self.id = ticket_id
        self._gate.run(_LOOK, lambda _token: self._read(ticket_id), self._on_looked)

    def note(self, text: Screened) -> None:
        """Keep a note."""
        self._change(lambda tickets, id_: tickets.note(id_, text), self.tr("Note kept"))

    def promised(self, text: Screened, since: str) -> None:
        """Keep when they said they will answer."""
        self._change(lambda tickets, id_: tickets.promised(id_, text, since), self.tr("Noted: the clock counts it"))

    def file(self, add: Callable[[TicketFiles, str], Ticket]) -> None:
        """Lay a file beside the ticket."""
        files = self._desk.services.ticket_files
        self._change(lambda _tickets, id_: add(files(), id_), self.tr("File added"))

    def remove_file(self, event: Event) -> None:
        """Take a file out of the ticket, with its copy; until the offer to undo ends the copy is at hand."""
        ticket_id, services = self.id, self._desk.services

        def job() -> tuple[Ticket, bytes | None, Look]:
            before, files = services.tickets().ticket(ticket_id), services.ticket_files()
            data = files.content(ticket_id, event.digest) if event.is_copied else None
            files.remove(ticket_id, event.digest)
            return before, data, self._read(ticket_id)

        def on_done(done: tuple[Ticket, bytes | None, Look]) -> None:
            before, data, look = done
            self._on_looked(look)
            self._offer(lambda: services.ticket_files().put_back(before, event.digest, data), self.tr("File removed"))

        self._gate.run(self._desk.own_name(_CHANGE), lambda _token: job(), on_done)

    def answer(self, read: Callable[[AnswerReader], Answer]) -> None:
        """Judge what came back and keep it with the verdict."""
        ticket_id, services = self.id, self._desk.services

        def job() -> tuple[Ticket, Answer, Look]:
            before = services.tickets().ticket(ticket_id)
            answer = read(services.answers())
            services.tickets().answered(ticket_id, answer)
            return before, answer, self._read(ticket_id)

        def on_done(done: tuple[Ticket, Answer, Look]) -> None:
            before, answer, look = done
            self._on_looked(look)
            self.judged.emit(answer)
            self._offer_undo(before, self.tr("Kept in the ticket"))

        self._gate.run(self._desk.own_name(_CHANGE), lambda _token: job(), on_done)

    def asked(self, channel_id: str) -> None:
        """Note that the person asked on a channel."""
        self._change(lambda tickets, id_: tickets.sent(id_, channel_id), self.tr("Noted: asked there"))

    def ended(self, *, is_solved: bool) -> None:
        """Close the ticket."""
        done = self.tr("Closed as solved") if is_solved else self.tr("Closed")
        self._change(lambda tickets, id_: tickets.ended(id_, is_solved=is_solved), done)

    def rated(self, mark: int) -> None:
        """Keep how content the person is."""
        self._change(lambda tickets, id_: tickets.rated(id_, mark), self.tr("Kept on this computer"))

    def reopened(self) -> None:
        """Open the ticket again."""
        self._change(lambda tickets, id_: tickets.reopened(id_), self.tr("Opened again"))

    def reminding(self, *, is_wanted: bool) -> None:
        """Have the desktop tell when one may ask on the next channel, or no longer."""
        yes = self.tr("While the program runs, the desktop reminds you, once a day at most. No details are shown.")
        done = yes if is_wanted else self.tr("You are no longer reminded.")
        self._change(lambda tickets, id_: tickets.reminding(id_, is_wanted=is_wanted), done)

    def erase(self) -> None:
        """Forget the ticket with all that belongs to it."""
        ticket_id, tickets = self.id, self._desk.services.tickets

        def job() -> str:
            tickets().erase(ticket_id)
            return next_reminder(self._desk.services)

        def on_done(reminds_at: str) -> None:
            note_reminder(self._desk, reminds_at)
            self.look_now = None
            self._desk.offer_undo(self.tr("The ticket is erased"), None)
            self.gone.emit()

        self._gate.run(self._desk.own_name(_CHANGE), lambda _token: job(), on_done)

    def _change(self, act: Callable[[TicketService, str], Ticket], done: str) -> None:
        ticket_id, tickets = self.id, self._desk.services.tickets

        def job() -> tuple[Ticket, Look]:
            before = tickets().ticket(ticket_id)
            act(tickets(), ticket_id)
            return before, self._read(ticket_id)

        def on_done(changed: tuple[Ticket, Look]) -> None:
            self._on_looked(changed[1])
            self._offer_undo(changed[0], done)

        self._gate.run(self._desk.own_name(_CHANGE), lambda _token: job(), on_done)

    def _offer_undo(self, before: Ticket, done: str) -> None:
        tickets = self._desk.services.tickets
        self._offer(lambda: tickets().put_back(before), done)

    def _offer(self, put_back: Callable[[], Ticket], done: str) -> None:
        def undo() -> None:
            def job() -> Look:
                return self._read(put_back().id)

            self._gate.run(self._desk.own_name(_CHANGE), lambda _token: job(), self._on_looked)

        self._desk.offer_undo(done, undo)

    def _read(self, ticket_id: str) -> Look:
        services, lang = self._desk.services, self._desk.lang
        ticket = services.tickets().ticket(ticket_id)
        ladder = services.tickets().ladder(lang)
        titles = {rung.channel: rung.title for rung in ladder}
        for channel_id in {event.channel for event in ticket.events if event.channel} - titles.keys():
            channel = services.channels().channel(channel_id, lang)
            titles[channel_id] = channel.title if channel is not None else channel_id
        report = services.reports().report(ticket_id)
        return Look(
            ticket,
            services.tickets().waiting(ticket),
            ladder,
            titles,
            services.outbox().entries(ticket_id),
            report,
            services.verify().sentences(lang),
            services.tickets().same_as(report, ticket.flow) if report is not None else None,
            self._is_right_again(ticket.flow),
            self._desk.title_of(ticket.flow),
            next_reminder(services),
            lasts(services.safe()),
        )

    def _is_right_again(self, flow_id: str) -> bool:
        if self._desk.services.help.item(flow_id) is None:
            return False
        stop = self._desk.services.flows().resume(flow_id, self._desk.lang).walk.current
        return isinstance(stop, Outcome) and stop.urgency is OutcomeUrgency.NOTHING_WRONG

    def _on_failed(self, job: str) -> None:
        if job.startswith(_CHANGE):
            self.failed.emit()

    def _on_looked(self, look: Look) -> None:
        if look.lasts:
            note_reminder(self._desk, look.reminds_at)
            note_kept(self._desk, has_some=True)
        if look.ticket.id == self.id:
            self.look_now = look
            self.looked.emit(look)
