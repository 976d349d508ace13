"""Sees letters through: sent when the person says so, and tried again by itself as was agreed for that very letter.

Outbox, ways, ticket book and keyring do not know each other; this is where a round over all of them is walked.
"""

from __future__ import annotations

from typing import Final, Protocol

from app.core.cancel import CancelToken
from app.core.errors import AppError, StateError
from app.core.outbox import NEVER, SETTLED, Entry, OutboxState, Result, must_look_first
from app.core.outbox_kept import Way
from app.core.report.report import Report

# One round is bounded; what is left is due in the next.
_MOST: Final = 20


class Transport(Protocol):
    """Port: a way to a place, as the outbox takes it."""

    def send(self, report: Report, place: str) -> Result:
        """Send once."""
        ...

    def look_up(self, report: Report, place: str) -> Result:
        """Ask whether it arrived."""
        ...


class Box(Protocol):
    """Port: the outbox."""

    def queue(self, report: Report, place: str, way: Way | None = None) -> Entry:
        """Put a report in."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """List what is and was in it."""
        ...

    def due(self) -> tuple[Entry, ...]:
        """List what can be tried now."""
        ...

    def way(self, report_id: str, place: str) -> Way | None:
        """Give what was agreed for a letter."""
        ...

    def noted(self, report_id: str, place: str) -> None:
        """Let go of what was agreed for a letter."""
        ...

    def entry(self, report_id: str, place: str) -> Entry | None:
        """Give one; None when there is none."""
        ...

    def attempt(self, report_id: str, place: str, transport: Transport, *, is_hurried: bool = False) -> Entry:
        """Try once; hurried, without waiting for the letter's own time."""
        ...


class Ways(Protocol):
    """Port: makes the way anew that was agreed for a letter."""

    def transport(self, entry: Entry, way: Way, token: CancelToken) -> Transport | None:
        """Give it; None when it cannot be gone without the person, such as for want of a password."""
        ...


class Book(Protocol):
    """Port: the ticket book."""

    def sent(self, ticket_id: str, channel_id: str) -> object:
        """Note that a report went to a channel.

        Raises:
            AppError: ``ticket.unknown``, ``ticket.not_official``.
        """
        ...


class Waiting(Protocol):
    """Port: a mark outside of the store that something waits, so that nobody is asked for a key to look in vain."""

    def is_set(self) -> bool:
        """Say whether something may wait."""
        ...

    def set(self) -> None:
        """Note that something waits."""
        ...

    def clear(self) -> None:
        """Note that nothing does."""
        ...


class Courier:
    """Carries letters. Every call may open the store and use the network: call it in a worker."""

    def __init__(self, box: Box, ways: Ways, book: Book, waiting: Waiting) -> None:
        self._box = box
        self._ways = ways
        self._book = book
        self._waiting = waiting

    @property
    def may_wait(self) -> bool:
        """Say whether something may wait; the store stays closed."""
        return self._waiting.is_set()

    def send(self, report: Report, place: str, way: Way, transport: Transport) -> Entry:
        """Send a report as the person just agreed; what does not get through is tried again by the rounds.

        Raises:
            AppError: ``outbox.busy``.
            StateError: As ``Keeper.keeping``.
        """
        self._waiting.set()
        self._box.queue(report, place, way)
        entry = self._box.attempt(report.id, place, transport)
        self._note(entry, way)
        if self._goes_on(entry):
            self._waiting.set()
        return entry

    def hurry(self, report_id: str, place: str, token: CancelToken) -> Entry:
        """Try one letter now, as was agreed for it. What may have arrived is looked up first, and sent if it did not.

        Where the place may not be tried yet nothing is sent; ``OutboxService.wait_of`` says how long yet.

        Raises:
            AppError: ``outbox.unknown``; ``outbox.busy``; ``outbox.needs_you`` without an agreement of its own, or a
                password.
            StateError: As ``Keeper.keeping``.
        """
        entry, way = self._box.entry(report_id, place), self._box.way(report_id, place)
        if entry is None:
            raise AppError("outbox.unknown", id=report_id[:20])
        if entry.state in SETTLED:
            return entry
        transport = self._ways.transport(entry, way, token) if way else None
        if way is None or transport is None:
            raise AppError("outbox.needs_you", id=report_id[:20])
        self._waiting.set()
        try:
            now = self._box.attempt(report_id, place, transport, is_hurried=True)
            if must_look_first(entry) and now.state is OutboxState.QUEUED:
                now = self._box.attempt(report_id, place, transport, is_hurried=True)
            self._note(now, way)
        finally:
            self._settle_mark()
        return now

    def round(self, token: CancelToken) -> tuple[Entry, ...]:
        """Try everything that is due and was agreed to; give what became of each.

        An entry without an agreement of its own, or whose password is not in the keyring, is left to the person.

        Raises:
            StateError: As ``Keeper.keeping``.
            Cancelled: What was under way then is looked up before it is sent again.
        """
        if not self._waiting.is_set():
            return ()
        try:
            return self._tried(token)
        finally:
            # Behind the work: whenever the program dies, what waits is marked.
            self._settle_mark()

    def _settle_mark(self) -> None:
        if not self._any_waits():
            self._waiting.clear()
            # Another window may have queued something since the look.
            if self._any_waits():
                self._waiting.set()

    def _any_waits(self) -> bool:
        return any(self._goes_on(entry) for entry in self._box.entries())

    def _tried(self, token: CancelToken) -> tuple[Entry, ...]:
        changed: list[Entry] = []
        self._note_delivered()
        for entry in self._box.due()[:_MOST]:
            token.check()
            way = self._box.way(entry.id, entry.place)
            transport = self._ways.transport(entry, way, token) if way else None
            if way is None or transport is None:
                continue
            try:
                now = self._box.attempt(entry.id, entry.place, transport)
            except StateError:
                raise
            except AppError:
                # Another window sends and sees to the rest, too; or this one was erased just now: the rest can wait.
                break
            self._note(now, way)
            if now != entry:
                changed.append(now)
        return tuple(changed)

    def _note_delivered(self) -> None:
        """Tell the ticket book what was delivered by a program that died before it could."""
        for entry in self._box.entries():
            way = self._box.way(entry.id, entry.place) if entry.state is OutboxState.SENT else None
            if way is not None:
                self._note(entry, way)

    def _note(self, entry: Entry, way: Way) -> None:
        if entry.state is OutboxState.SENT:
            try:
                self._book.sent(entry.id, way.channel)
            except StateError:
                # Nothing can be kept now: the next round tells the book.
                return
            except AppError:
                # The ticket may have been erased since: the letter is sent all the same.
                pass
            self._box.noted(entry.id, entry.place)

    def _goes_on(self, entry: Entry) -> bool:
        if entry.state is OutboxState.SENT:
            return self._box.way(entry.id, entry.place) is not None
        return entry.state not in SETTLED and entry.next_at != NEVER
