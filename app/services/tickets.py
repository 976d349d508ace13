"""The ticket book: every problem that was reported, followed until it is solved or closed.

Answers are judged before they count: what does not come from an official sender, or asks for what official staff never
ask, leaves the ticket waiting. No answer time is known of anybody, so the clock says how long one has waited.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final, Protocol

from app.core.errors import AppError
from app.core.help import Channel, Lang
from app.core.records import Keeper
from app.core.report.identity import Masker
from app.core.report.report import FieldId, Report, ReportKind
from app.core.secrets import Screened, redact
from app.core.ticket import (
    Event,
    EventKind,
    Rung,
    Ticket,
    Waiting,
    next_rung,
    same_problem,
    waiting,
)
from app.core.ticket_kept import TICKET, forget_files, forget_ticket, keep_ticket, open_tickets, read_ticket
from app.core.ticket_promise import promise_event
from app.services.ticket_answers import Answer

_LONGEST_NOTE: Final = 20_000
_LONGEST_TITLE: Final = 120
# Where a person can write and be answered, in the order in which one asks: in private before in public.
_RUNGS: Final = ("email", "telegram")
_PUBLIC: Final = frozenset({"telegram"})
_BEST: Final = 5


class Registry(Protocol):
    """Port: the channel registry of the opened help pack."""

    def channels(self, lang: Lang) -> tuple[Channel, ...]:
        """List every channel, with words in a language."""
        ...


class TicketService:
    """Tickets of one person. Calls open the store, which may wait for the keyring: call them in a worker."""

    def __init__(
        self,
        keeper: Keeper,
        registry: Registry,
        now: Callable[[], str],
        identity: Callable[[], tuple[tuple[str, str], ...]],
        along: tuple[Callable[[str], None], ...] = (),
    ) -> None:
        """Args:
        keeper: Opens the store.
        registry: The verified channels one may ask on.
        now: Gives the time in UTC, ISO 8601, whole seconds.
        identity: Gives names of this computer that no note keeps (``services.reports.Facts``).
        along: Called with the id of a ticket that is erased: forget what belongs to it elsewhere.
        """
        self._along = along
        self._keeper = keeper
        self._registry = registry
        self._now = now
        self._identity = identity

    def ticket(self, ticket_id: str) -> Ticket:
        """Give a ticket with its timeline.

        Raises:
            AppError: ``ticket.unknown``.
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        record = store.get(TICKET, ticket_id) if store else None
        ticket = read_ticket(record.body) if record else None
        if ticket is None:
            raise AppError("ticket.unknown", id=ticket_id[:20])
        return ticket

    def begun(self, report: Report, flow: str = "") -> Ticket:
        """Give the ticket of a report; a new one, kept, when there is none.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        try:
            return self.ticket(report.id)
        except AppError as error:
            if error.code != "ticket.unknown":
                raise
        return self._kept(_begun(report, flow, self._now()))

    def same_as(self, report: Report, flow: str = "") -> Ticket | None:
        """Find an open ticket on the same problem.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        return same_problem(_begun(report, flow, self._now()), open_tickets(store)) if store else None

    def sent(self, ticket_id: str, channel_id: str) -> Ticket:
        """Note that a report went out over a channel; noted once, however often it is told.

        Raises:
            AppError: ``ticket.unknown``; ``ticket.not_official`` for a channel that is none.
            StateError: As ``Keeper.keeping``.
        """
        ticket = self.ticket(ticket_id)
        if channel_id not in {each.id for each in self._official()}:
            raise AppError("ticket.not_official", id=channel_id[:80])
        asked = [each for each in ticket.events if each.kind in {EventKind.SENT, EventKind.ASKED_AGAIN}]
        if any(each.channel == channel_id for each in asked):
            return ticket
        return self._added(ticket, self._event(EventKind.ASKED_AGAIN if asked else EventKind.SENT, channel_id))

    def note(self, ticket_id: str, text: Screened) -> Ticket:
        """Keep a note.

        Raises:
            AppError: ``ticket.unknown``, ``ticket.empty``.
            StateError: As ``Keeper.keeping``.
        """
        if not text.text.strip():
            raise AppError("ticket.empty")
        return self._added(self.ticket(ticket_id), self._event(EventKind.NOTE, text=self._safe(text.text)))

    def answered(self, ticket_id: str, answer: Answer) -> Ticket:
        """Keep an answer with what the verifier said of it; raises as :meth:`ticket`."""
        event = self._event(EventKind.ANSWER, text=self._safe(answer.text))
        judged = replace(event, verdict=answer.verdict, warning=answer.warning, is_letter=answer.is_letter)
        return self._added(self.ticket(ticket_id), judged)

    def promised(self, ticket_id: str, text: Screened, since: str = "") -> Ticket:
        """Keep when they said they will answer; ``since`` is when they said it, UTC, ISO 8601, empty for now.

        Raises:
            AppError: ``ticket.unknown``, ``ticket.no_time``, ``ticket.not_asked``.
            StateError: As ``Keeper.keeping``.
        """
        ticket, now = self.ticket(ticket_id), _time(self._now())
        event = promise_event(ticket, text.text, now, (_time(since) if since else now).astimezone())
        return self._added(ticket, replace(event, text=self._safe(event.text)))

    def waiting(self, ticket: Ticket) -> Waiting | None:
        """Say how long one has waited; None when nobody owes an answer."""
        return waiting(ticket, _time(self._now()))

    def ladder(self, lang: Lang) -> tuple[Rung, ...]:
        """List the verified channels where one can write, in private before in public, in the reader's language."""
        return _rungs(self._official(lang), lang)

    def next_rung(self, ticket: Ticket, lang: Lang) -> Rung | None:
        """Name the next channel to ask on; none twice, None when all were asked."""
        return next_rung(ticket, self.ladder(lang))

    def ended(self, ticket_id: str, *, is_solved: bool, satisfaction: int = 0) -> Ticket:
        """Close a ticket.

        Args:
            ticket_id: Its id.
            is_solved: The problem is gone; else it is given up.
            satisfaction: 1 to 5; 0 when it was not said.

        Raises:
            AppError: ``ticket.unknown``; ``ticket.no_such_mark``.
            StateError: As ``Keeper.keeping``.
        """
        kind = EventKind.SOLVED if is_solved else EventKind.CLOSED
        return self._added(self.rated(ticket_id, satisfaction), self._event(kind))

    def reopened(self, ticket_id: str) -> Ticket:
        """Open a ticket again.

        Raises:
            AppError: ``ticket.unknown``.
            StateError: As ``Keeper.keeping``.
        """
        return self._added(self.ticket(ticket_id), self._event(EventKind.REOPENED))

    def rated(self, ticket_id: str, satisfaction: int) -> Ticket:
        """Keep how content the person is with how help went.

        Raises:
            AppError: ``ticket.unknown``; ``ticket.no_such_mark``.
            StateError: As ``Keeper.keeping``.
        """
        if not 0 <= satisfaction <= _BEST:
            raise AppError("ticket.no_such_mark", most=_BEST)
        return self._kept(replace(self.ticket(ticket_id), satisfaction=satisfaction))

    def reminding(self, ticket_id: str, *, is_wanted: bool) -> Ticket:
        """Keep whether the person wants to be told when one may ask on the next channel.

        Raises:
            AppError: ``ticket.unknown``.
            StateError: As ``Keeper.keeping``.
        """
        return self._kept(replace(self.ticket(ticket_id), reminds=is_wanted))

    def put_back(self, ticket: Ticket) -> Ticket:
        """Make a ticket again what it was: the last change is taken back.

        Raises:
            AppError: ``ticket.unknown`` for one that was erased meanwhile.
            StateError: As ``Keeper.keeping``.
        """
        self.ticket(ticket.id)
        forget_files(self._keeper.keeping(), ticket)
        return self._kept(ticket)

    def erase(self, ticket_id: str) -> None:
        """Forget a ticket with everything noted in it, its report and draft, and what waits to be sent of it.

        Raises:
            AppError: ``outbox.busy`` while it may be going out; nothing is forgotten then.
            StateError: As ``Keeper.keeping``.
        """
        # The ticket last: whoever is cut short can do it again.
        for forget in self._along:
            forget(ticket_id)
        if store := self._keeper.reading():
            forget_ticket(store, ticket_id)

    def _safe(self, text: str) -> str:
        return _masked(text, self._identity(), self._official())

    def _added(self, ticket: Ticket, event: Event) -> Ticket:
        return self._kept(replace(ticket, events=(*ticket.events, event)))

    def _event(self, kind: EventKind, channel: str = "", text: str = "") -> Event:
        return Event(self._now(), kind, channel, text)

    def _kept(self, ticket: Ticket) -> Ticket:
        keep_ticket(self._keeper.keeping(), ticket)
        return ticket

    def _official(self, lang: Lang = Lang.ZH) -> tuple[Channel, ...]:
        return tuple(each for each in self._registry.channels(lang) if each.status.is_official)


def _begun(report: Report, flow: str, at: str) -> Ticket:
    title = next(iter(report.values.values()), report.id).strip().partition("\n")[0][:_LONGEST_TITLE]
    return Ticket(
        id=report.id,
        title=title,
        kind=report.kind.value,
        events=(Event(at, EventKind.STARTED),),
        in_danger=report.kind is ReportKind.INCIDENT,
        flow=flow,
        chain=report.values.get(FieldId.CHAIN, ""),
        hash=report.values.get(FieldId.HASH, ""),
    )


def _masked(text: str, identity: tuple[tuple[str, str], ...], official: tuple[Channel, ...]) -> str:
    masker = Masker(identity, [each.value for each in official if each.kind == "email"])
    return masker.mask(redact(text[:_LONGEST_NOTE]).text).text


def _rungs(official: tuple[Channel, ...], lang: Lang) -> tuple[Rung, ...]:
    found = [each for each in official if each.kind in _RUNGS and "support" in each.purpose and _speaks(each, lang)]
    ordered = sorted(found, key=lambda each: (_RUNGS.index(each.kind), each.id))
    return tuple(Rung(each.id, each.title, each.kind in _PUBLIC) for each in ordered)


def _speaks(channel: Channel, lang: Lang) -> bool:
    return ("en" if lang is Lang.EN else "zh") in channel.languages


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
