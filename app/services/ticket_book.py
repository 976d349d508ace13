"""The ticket book as a whole: its pages, what is open, what a word is found in, and my own figures.

It only reads. A page costs the same whether the book has ten tickets or a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import islice
from typing import Final

from app.core.records import Keeper, RecordStore
from app.core.secrets import Screened
from app.core.ticket import ENDED, Ticket, TicketState, Waiting, state_of, waiting
from app.core.ticket_figures import Figures, figures
from app.core.ticket_kept import OPEN, TICKET, all_tickets, marked_ticket, open_tickets, read_ticket, sort_of

PAGE: Final = 50
MOST_FOUND: Final = 200


class Wanted(StrEnum):
    """Which tickets are listed."""

    ALL = "all"
    OPEN = "open"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Line:
    """One ticket in a list.

    Attributes:
        waiting: How long one has waited; None when nobody owes an answer.
    """

    ticket: Ticket
    state: TicketState
    waiting: Waiting | None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list.

    Attributes:
        after: Where the next page begins; empty behind the last.
        total: How many tickets there are in all, open or not.
        is_kept: False when nothing at all is kept yet.
    """

    lines: tuple[Line, ...] = ()
    after: str = ""
    total: int = 0
    is_kept: bool = True


class TicketBook:
    """All tickets of one person. Calls open the store, which may wait for the keyring: call them in a worker."""

    def __init__(self, keeper: Keeper, now: Callable[[], str]) -> None:
        """Args:
        keeper: Opens the store.
        now: Gives the time in UTC, ISO 8601.
        """
        self._keeper = keeper
        self._now = now

    def page(self, wanted: Wanted = Wanted.ALL, before: str = "", limit: int = PAGE) -> Page:
        """Give one page, the ticket with the newest event first.

        Args:
            wanted: Which tickets.
            before: ``after`` of the page before; empty for the first.
            limit: How many at most.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store = self._keeper.reading()
        if store is None:
            return Page(is_kept=False)
        found = tuple(islice(_from(store, wanted, before), limit + 1))
        after = sort_of(found[limit - 1]) if len(found) > limit else ""
        return Page(self._lines(found[:limit]), after, store.count(TICKET))

    def waiting_longest(self) -> Line | None:
        """Give the ticket on which one should ask again first: in danger before others, then by waiting.

        None when no ticket has waited long.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store = self._keeper.reading()
        lines = self._lines(open_tickets(store)) if store else ()
        long = [
            (line.ticket.in_danger, line.waiting.hours, line) for line in lines if line.waiting and line.waiting.is_long
        ]
        return max(long, key=lambda each: each[:2])[2] if long else None

    def next_reminder(self) -> Line | None:
        """Give the waiting ticket whose reminder comes first; None when the person wants none.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store = self._keeper.reading()
        lines = self._lines(each for each in open_tickets(store) if each.reminds) if store else ()
        wanted = [(line.waiting.next_at, line.ticket.id, line) for line in lines if line.waiting]
        return min(wanted, key=lambda each: each[:2])[2] if wanted else None

    def find(self, text: Screened, stop: Callable[[], None]) -> tuple[Line, ...]:
        """Find tickets that hold every word of a text in their title, id, notes or answers.

        Args:
            text: What is looked for.
            stop: Called now and then; raises when nobody waits any more.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store, words = self._keeper.reading(), text.text.casefold().split()
        if store is None or not words:
            return ()
        found = (ticket for ticket in all_tickets(store, stop) if _holds(ticket, words))
        return self._lines(islice(found, MOST_FOUND))

    def figures(self, stop: Callable[[], None]) -> Figures:
        """Count what all tickets show of how help went.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store = self._keeper.reading()
        # Oldest first, as figures are shown.
        return figures(reversed(tuple(all_tickets(store, stop))) if store else ())

    def _lines(self, tickets: Iterable[Ticket]) -> tuple[Line, ...]:
        now = datetime.fromisoformat(self._now()).astimezone(UTC)
        return tuple(Line(ticket, state_of(ticket), waiting(ticket, now)) for ticket in tickets)


def _from(store: RecordStore, wanted: Wanted, before: str) -> Iterator[Ticket]:
    """Give tickets from a place on, reading no further than somebody takes them."""
    kind = OPEN if wanted is Wanted.OPEN else TICKET
    while records := store.newest(kind, PAGE, before):
        for record in records:
            ticket = marked_ticket(store, record) if wanted is Wanted.OPEN else read_ticket(record.body)
            if ticket is not None and (wanted is not Wanted.ENDED or state_of(ticket) in ENDED):
                yield ticket
        before = records[-1].sort


def _holds(ticket: Ticket, words: list[str]) -> bool:
    whole = "\n".join((ticket.title, ticket.id, ticket.hash, *(event.text for event in ticket.events))).casefold()
    return all(word in whole for word in words)
