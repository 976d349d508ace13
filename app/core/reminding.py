"""When a person is reminded of their lists or of a ticket, if they asked for it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from app.core.checklist import TOLD, Standing, is_waiting, standing

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


def next_day(stands: Iterable[Standing], last_day: str, told_on: str, now: datetime) -> str:
    """Name the first day on which it will be time, if nothing changes until then; empty for never.

    Args:
        stands: As in :func:`reminder_of`.
        last_day: As there.
        told_on: As there.
        now: UTC.
    """
    known, today = tuple(stands), now.date()
    turning = {max(each, today) for each in _turning_days(known, last_day, told_on, today)}
    # Nor twice on one day: then it is the next. An answer of the evening fades on the next day, too.
    for day in sorted(turning | {each + timedelta(days=1) for each in turning}):
        night = datetime.combine(day, time.max, UTC)
        then = [standing(each.item, each.mark, night) for each in known]
        if reminder_of(then, last_day, told_on, day.isoformat()):
            return day.isoformat()
    return ""


def _turning_days(stands: Iterable[Standing], last_day: str, told_on: str, today: date) -> Iterator[date]:
    """List the days on which anything may become due."""
    yield today
    yield from (day + timedelta(days=EVERY_DAYS) for day in (_day(last_day), _day(told_on)) if day)
    for mark, half_life in ((stand.mark, stand.item.half_life) for stand in stands):
        review, answered = (_day(mark.review_on), _day(mark.at[:10])) if mark else (None, None)
        if review:
            yield review
        if answered:
            # Faded to half, and to where it counts as open: what a check saw is worth more for longer.
            for lives in (1.0, math.log2(2 / TOLD)):
                yield answered + timedelta(days=math.floor(lives * half_life))


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


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _days(day: str, today: str) -> int:
    try:
        return (date.fromisoformat(today) - date.fromisoformat(day)).days
    except ValueError:
        return 0
