"""Tickets as they are kept: JSON, read with bounds, and beside each open one a mark by which open ones are found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from app.core.from_json import from_json
from app.core.records import Record, RecordStore
from app.core.ticket import ENDED, Ticket, state_of

TICKET: Final = "ticket"
# Of a hundred thousand tickets few are open: what looks after those must not read all.
OPEN: Final = "ticket-open"
# Content of a file beside a ticket; its id is that of the ticket and the digest.
FILE: Final = "ticket-file"
_PAGE: Final = 500


def write_ticket(ticket: Ticket) -> bytes:
    """Write a ticket for the store."""
    return msgspec.json.encode(ticket)


def read_ticket(data: bytes) -> Ticket | None:
    """Read a ticket; None for one that cannot be read."""
    ticket = from_json(data, Ticket)
    # Each began with an event; where there is none, it is no ticket of ours.
    return ticket if ticket is not None and ticket.events else None


def sort_of(ticket: Ticket) -> str:
    """Give the place in the list, by its last event. The id makes it unique: a page begins behind the one before."""
    return f"{ticket.events[-1].at} {ticket.id}"


def keep_ticket(store: RecordStore, ticket: Ticket) -> None:
    """Keep a ticket, and whether it is open.

    Raises:
        StateError: As the calls of the store.
    """
    record = Record(TICKET, ticket.id, write_ticket(ticket), sort_of(ticket))
    if state_of(ticket) in ENDED:
        # A mark that is left when this is cut short is passed over by whoever reads it.
        store.put(record)
        store.delete(OPEN, [ticket.id])
    else:
        store.put(record, Record(OPEN, ticket.id, b"", record.sort))


def forget_ticket(store: RecordStore, ticket_id: str) -> None:
    """Remove a ticket.

    Raises:
        StateError: As the calls of the store.
    """
    store.delete(FILE, [each.id for each in store.beginning(FILE, f"{ticket_id} ")])
    store.delete(OPEN, [ticket_id])
    store.delete(TICKET, [ticket_id])


def forget_files(store: RecordStore, ticket: Ticket) -> None:
    """Remove files of a ticket that it does not name any more.

    Raises:
        StateError: As the calls of the store.
    """
    named = {file_id(ticket.id, event.digest) for event in ticket.events if event.is_copied}
    store.delete(FILE, [each.id for each in store.beginning(FILE, f"{ticket.id} ") if each.id not in named])


def file_id(ticket_id: str, digest: str) -> str:
    """Give the id of the content of a file."""
    return f"{ticket_id} {digest}"


def open_tickets(store: RecordStore) -> Iterator[Ticket]:
    """Give the open tickets, the one with the newest event first.

    Raises:
        StateError: As the calls of the store.
    """
    for mark in _walk(store, OPEN, lambda: None):
        ticket = marked_ticket(store, mark)
        if ticket is not None:
            yield ticket


def marked_ticket(store: RecordStore, mark: Record) -> Ticket | None:
    """Give the ticket of a mark; None when it is not open any more."""
    record = store.get(TICKET, mark.id)
    ticket = read_ticket(record.body) if record else None
    return None if ticket is None or state_of(ticket) in ENDED else ticket


def all_tickets(store: RecordStore, stop: Callable[[], None]) -> Iterator[Ticket]:
    """Give every ticket, the one with the newest event first.

    Args:
        store: Where they are kept.
        stop: Called now and then; raises when nobody waits any more.

    Raises:
        StateError: As the calls of the store.
    """
    for record in _walk(store, TICKET, stop):
        ticket = read_ticket(record.body)
        if ticket is not None:
            yield ticket


def _walk(store: RecordStore, kind: str, stop: Callable[[], None]) -> Iterator[Record]:
    before = ""
    while records := store.newest(kind, _PAGE, before):
        stop()
        yield from records
        before = records[-1].sort
