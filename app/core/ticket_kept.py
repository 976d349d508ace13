"""Tickets as they are kept: JSON, read with bounds."""

from __future__ import annotations

import msgspec

from app.core.ticket import Ticket


def write_ticket(ticket: Ticket) -> bytes:
    """Write a ticket for the store."""
    return msgspec.json.encode(ticket)


def read_ticket(data: bytes) -> Ticket | None:
    """Read a ticket; None for one that cannot be read."""
    try:
        return msgspec.json.decode(data, type=Ticket)
    except msgspec.DecodeError:
        return None
