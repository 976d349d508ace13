"""What waits to be sent: states, when to try again, and when to look before trying.

A request whose answer was lost may have arrived. Sending it again made 125 extra tickets of 180 reports (reports.md
4.2); looking it up by its id first made none. So everything past "request sent" that went wrong leads to *unknown*, and
unknown is looked up before it is sent again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

# Full-jitter back-off from 5 seconds to an hour, 72 hours in all (reports.md 4.2).
FIRST_WAIT: Final = timedelta(seconds=5)
LONGEST_WAIT: Final = timedelta(hours=1)
GIVE_UP_AFTER: Final = timedelta(hours=72)
# A desk is not flooded, whatever a person presses.
BETWEEN_REPORTS: Final = timedelta(minutes=10)
# A server may name a time; nobody waits longer than a day for it.
_LONGEST_ASKED_WAIT: Final = timedelta(days=1)
# Longer than any attempt may take: whoever holds an entry longer has died.
HELD_FOR: Final = timedelta(minutes=2)
_MOST_DOUBLINGS: Final = 12
# A helpdesk, which can be asked whether it has a report.
DESK: Final = "desk:"
# In place of a time: nothing happens until the person decides.
NEVER: Final = "never"


class OutboxState(StrEnum):
    """Where an entry stands."""

    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"  # it may have arrived
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


# Nothing more happens to these by itself.
SETTLED: Final = frozenset({OutboxState.SENT, OutboxState.FAILED, OutboxState.CANCELLED})
# These surely did not arrive: who corrects what was wrong may send again.
NOWHERE: Final = frozenset({OutboxState.FAILED, OutboxState.CANCELLED})


class Attempt(StrEnum):
    """How an attempt to send, or to look up, ended."""

    DELIVERED = "delivered"
    NOT_REACHED = "not-reached"  # nothing was sent
    LOST = "lost"  # sent, no answer that tells (a broken connection, 500, 502, 504)
    BUSY = "busy"  # answered: not taken, try later (408, 425, 429, 503)
    REFUSED = "refused"  # answered: not like this (other 4xx)
    FOUND = "found"  # looked up: it had arrived
    NOT_FOUND = "not-found"  # looked up: it had not
    CANNOT_LOOK = "cannot-look"  # this place cannot be asked (mail): the person looks


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an attempt.

    Attributes:
        remote_id: The number the receiver gave.
        retry_after: Seconds the receiver asked to wait.
        code: A stable code of the error, for words.
    """

    attempt: Attempt
    remote_id: str = ""
    retry_after: int | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """When something last went to a place.

    Attributes:
        report: Id of the report that did.
        at: UTC, ISO 8601.
    """

    report: str
    at: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One report on its way to one place.

    Attributes:
        id: The report's id; one entry a report and place.
        place: Where it goes, such as ``smtp:service@example.org``.
        digest: SHA-256 of what was previewed; only the same goes out.
        attempts: How often sending was tried.
        created, next_at, touched: UTC, ISO 8601.
        not_before: The place asked not to be tried before, UTC, ISO 8601; empty when it did not.
    """

    id: str
    place: str
    digest: str
    created: str
    state: OutboxState = OutboxState.QUEUED
    attempts: int = 0
    next_at: str = ""
    touched: str = ""
    remote_id: str = ""
    code: str = ""
    not_before: str = ""


def is_due(entry: Entry, now: datetime) -> bool:
    """Say whether there is something to do for an entry now."""
    if entry.state in SETTLED:
        return False
    if entry.state is OutboxState.SENDING:
        return _time(entry.touched) + HELD_FOR <= now or _time(entry.touched) > now + HELD_FOR
    if entry.next_at == NEVER:
        return False
    # A clock that was set back by more than the longest wait would leave it waiting for ever.
    next_at = _time(entry.next_at)
    return next_at <= now or next_at > now + _LONGEST_ASKED_WAIT


def must_look_first(entry: Entry) -> bool:
    """Say whether it may have arrived already: then it is looked up and not sent."""
    return entry.state in {OutboxState.UNKNOWN, OutboxState.SENDING}


def begun(entry: Entry, now: datetime) -> Entry:
    """Note that sending begins; kept before the first byte goes out."""
    return replace(entry, state=OutboxState.SENDING, attempts=entry.attempts + 1, touched=_text(now))


def after_sending(entry: Entry, result: Result, now: datetime, chance: float) -> Entry:
    """Say where an entry stands after it was sent.

    Args:
        entry: As it was when sending began.
        result: How it ended.
        now: The time.
        chance: From 0 to 1, random: spreads the retries of many programs.
    """
    noted = replace(entry, touched=_text(now), code=result.code, not_before=_asked(result, now))
    if result.attempt is Attempt.DELIVERED:
        return replace(noted, state=OutboxState.SENT, remote_id=result.remote_id, code="")
    if result.attempt is Attempt.REFUSED:
        return replace(noted, state=OutboxState.FAILED)
    is_unsent = result.attempt in {Attempt.NOT_REACHED, Attempt.BUSY}
    if is_unsent and now - _time(entry.created) >= GIVE_UP_AFTER:
        return replace(noted, state=OutboxState.FAILED)
    state = OutboxState.QUEUED if is_unsent else OutboxState.UNKNOWN
    return replace(noted, state=state, next_at=_text(now + _wait(entry.attempts, chance, result.retry_after)))


def after_looking(entry: Entry, result: Result, now: datetime, chance: float) -> Entry:
    """Say where an entry stands after it was looked up. What may have arrived is never called failed.

    Args:
        entry: Unknown, or left in the middle of being sent.
        result: How the look-up ended.
        now: The time.
        chance: From 0 to 1, random.
    """
    asked = _asked(result, now)
    noted = replace(entry, state=OutboxState.UNKNOWN, touched=_text(now), code=result.code, not_before=asked)
    if result.attempt is Attempt.FOUND:
        return replace(noted, state=OutboxState.SENT, remote_id=result.remote_id, code="")
    if result.attempt is Attempt.NOT_FOUND:
        return replace(noted, state=OutboxState.QUEUED, next_at=_text(now))
    if result.attempt is Attempt.CANNOT_LOOK or now - _time(entry.created) >= GIVE_UP_AFTER:
        return replace(noted, next_at=NEVER)
    return replace(noted, next_at=_text(now + _wait(entry.attempts, chance, result.retry_after)))


def decided(entry: Entry, *, has_arrived: bool, now: datetime) -> Entry:
    """Settle an unknown entry by what the person says: it is there, or it is to be sent again."""
    if entry.state is not OutboxState.UNKNOWN:
        return entry
    state = OutboxState.SENT if has_arrived else OutboxState.QUEUED
    return replace(entry, state=state, touched=_text(now), next_at=_text(now))


def cancelled(entry: Entry, now: datetime) -> Entry:
    """Take an entry back; one that was sent, or may have been, stays what it is."""
    if entry.state is not OutboxState.QUEUED:
        return entry
    return replace(entry, state=OutboxState.CANCELLED, touched=_text(now))


def earliest(last_sent: str, now: datetime) -> datetime:
    """Say when the next report may go to a place that got one at ``last_sent`` (empty: never)."""
    if not last_sent or _time(last_sent) > now:
        return now
    return max(now, _time(last_sent) + BETWEEN_REPORTS)


def possible_at(entry: Entry, last: Place, now: datetime) -> datetime:
    """Say when the next thing can be done for an entry, if the person does not want to wait for its own time.

    A place that got a report within ten minutes, this one or another, gets none; nor one that asked to wait. What went
    nowhere at all (``last`` says so) may be tried at once: the network may be back.

    Args:
        entry: Not settled.
        last: What the place got last.
        now: The time.
    """
    asked = max(now, _time(entry.not_before))
    if must_look_first(entry):
        return asked
    if is_due(entry, now):
        return max(asked, earliest("" if last.report == entry.id else last.at, now))
    others = earliest("" if last.report == entry.id else last.at, now)
    return max(others, min(_time(entry.next_at), max(asked, earliest(last.at, now))))


def can_be_asked(entry: Entry) -> bool:
    """Say whether the place can be asked if a report arrived; a mailbox cannot."""
    return entry.place.startswith(DESK)


def _asked(result: Result, now: datetime) -> str:
    if not result.retry_after or result.retry_after < 0:
        return ""
    return _text(now + min(_LONGEST_ASKED_WAIT, timedelta(seconds=result.retry_after)))


def _wait(attempts: int, chance: float, asked: int | None) -> timedelta:
    doublings = min(max(0, attempts - 1), _MOST_DOUBLINGS)
    wait = min(LONGEST_WAIT, FIRST_WAIT * (1 << doublings)) * min(1.0, max(0.0, chance))
    return max(wait, min(_LONGEST_ASKED_WAIT, timedelta(seconds=max(0, asked or 0))))


def _text(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds")


def _time(text: str) -> datetime:
    if not text:
        return datetime.min.replace(tzinfo=UTC)
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return time if time.tzinfo else time.replace(tzinfo=UTC)
