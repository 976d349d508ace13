"""What they said about when they will answer, as it is noted in a ticket."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from app.core.errors import AppError
from app.core.promise import due_at, read_promise
from app.core.ticket import Event, EventKind, Ticket, TicketState, state_of

_LONGEST: Final = 300
_OWED: Final = frozenset({TicketState.WAITING, TicketState.ANSWERED})


def promise_event(ticket: Ticket, text: str, now: datetime, since: datetime) -> Event:
    """Give the note of an answer time.

    Args:
        ticket: The problem.
        text: Their words, such as “24 小时内” or “within 2 business days”; nothing in it is masked here.
        now: UTC.
        since: When they said it, where the person is; what has not come yet counts as now.

    Raises:
        AppError: ``ticket.no_time`` for words without one; ``ticket.not_asked`` when nobody owes an answer.
    """
    said_at = min(since, now.astimezone(since.tzinfo))
    promise = read_promise(text, said_at.date())
    if promise is None:
        raise AppError("ticket.no_time")
    if state_of(ticket) not in _OWED:
        raise AppError("ticket.not_asked", id=ticket.id)
    return Event(
        now.isoformat(timespec="seconds"),
        EventKind.PROMISED,
        text=text.strip()[:_LONGEST],
        said=promise.text,
        since=said_at.astimezone(UTC).isoformat(timespec="seconds"),
        due=due_at(promise, said_at).isoformat(timespec="seconds"),
    )
