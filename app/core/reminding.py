"""When a person is reminded of their lists or of a ticket, if they asked for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from app.core.checklist import Standing, is_waiting

# As often as the calendar's reminder comes.
EVERY_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Reminder:
    """What to look at.

    Attributes:
        due: Items whose answer faded, whose meaning changed, or whose review day has come.
        open: Items that are open besides.
    """

    due: int
    open: int


def reminder_of(stands: Iterable[Standing], last_day: str, told_on: str, today: str) -> Reminder | None:
    """Say whether it is time, once a day at most: something answered is due, or a month went by with something open.

    Args:
        stands: Of the items that have part in the score.
        last_day: ISO date of the last change; empty for none, and then there is nothing to remind of.
        told_on: ISO date of the last reminder; empty for none.
        today: ISO date.
    """
    if not last_day or told_on == today:
        return None
    waiting = [stand for stand in stands if is_waiting(stand)]
    due = sum(stand.mark is not None and (stand.is_due or stand.is_changed) for stand in waiting)
    reminder = Reminder(due, len(waiting) - due)
    is_time = due > 0 or (waiting and _days(max(last_day, told_on), today) >= EVERY_DAYS)
    return reminder if is_time else None


def is_ticket_due(due: str, told_on: str, today: str, now: datetime) -> bool:
    """Say whether it is time to remind of a ticket, once a day at most.

    Args:
        due: When one may ask on the next channel, UTC, ISO 8601; empty when nobody wants to be reminded.
        told_on: ISO date of the last reminder; empty for none.
        today: ISO date.
        now: UTC.
    """
    if not due or told_on == today:
        return False
    try:
        at = datetime.fromisoformat(due)
    except ValueError:
        return False
    return (at if at.tzinfo else at.replace(tzinfo=UTC)) <= now


def _days(day: str, today: str) -> int:
    try:
        return (date.fromisoformat(today) - date.fromisoformat(day)).days
    except ValueError:
        return 0
