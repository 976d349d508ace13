"""A problem that is followed to its end: what was sent, what came back, how long one has waited, and whom to ask next.

The clock counts what one has waited: no official answer time is known (channels.md), and the program says so. What
somebody said to this person about when they will answer is counted as their word. The ladder names verified channels
only, and none twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

# After these one may ask on the next rung. Our own measure, not a promise of anybody: long enough for a working day on
# the other side of the world, and for a weekend; shorter where coins may still move.
PATIENCE: Final = timedelta(hours=72)
PATIENCE_IN_DANGER: Final = timedelta(hours=24)
_HOUR: Final = 3600


class TicketState(StrEnum):
    """Where a problem stands."""

    DRAFT = "draft"
    WAITING = "waiting"  # for an answer
    ANSWERED = "answered"  # an answer came that has not been acted on
    SOLVED = "solved"
    CLOSED = "closed"  # without a solution


# Verdicts of the verifier (``core.verify.verdict``), as they are kept.
_OWN: Final = frozenset({"official", "official_unlisted"})
_AGAINST: Final = frozenset({"impostor", "lookalike", "suspicious"})
ENDED: Final = frozenset({TicketState.SOLVED, TicketState.CLOSED})
# Files with these endings are pictures: written anew, so that nothing but the picture is kept.
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"})


class EventKind(StrEnum):
    """What happened."""

    STARTED = "started"
    SENT = "sent"
    ANSWER = "answer"
    NOTE = "note"
    ASKED_AGAIN = "asked-again"  # on another rung
    SOLVED = "solved"
    CLOSED = "closed"
    REOPENED = "reopened"
    FILE = "file"  # was laid beside the ticket
    PROMISED = "promised"  # they said when they will answer


_ASKING: Final = frozenset({EventKind.SENT, EventKind.ASKED_AGAIN})
# Whatever was before; other kinds change nothing, or depend on it.
_LEADS_TO: Final = {
    EventKind.SENT: TicketState.WAITING,
    EventKind.ASKED_AGAIN: TicketState.WAITING,
    EventKind.SOLVED: TicketState.SOLVED,
    EventKind.CLOSED: TicketState.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        at: UTC, ISO 8601.
        channel: Id of the verified channel it went over; empty for others.
        text: What was noted or answered; screened and masked.
        verdict: For an answer: what the verifier said of its sender, or of the worst part of a pasted text.
        warning: For an answer: codes of what official staff never ask for.
        is_letter: For an answer: a saved letter, whose sender could be judged.
        size: For a file: its bytes; ``text`` is its name then.
        digest: For a file: SHA-256, in hexadecimal.
        is_copied: For a file: the store holds its content.
        said: For an answer time they named: what it is (``core.promise.Promise.text``); ``text`` holds their words.
        since: For an answer time: when they named it, UTC, ISO 8601.
        due: For an answer time: when it is over, UTC, ISO 8601.
    """

    at: str
    kind: EventKind
    channel: str = ""
    text: str = ""
    verdict: str = ""
    warning: tuple[str, ...] = ()
    is_letter: bool = False
    size: int = 0
    digest: str = ""
    is_copied: bool = False
    said: str = ""
    since: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """One problem and everything that happened with it, oldest first.

    Attributes:
        id: That of its first report.
        in_danger: Coins, words or keys may still be lost.
        satisfaction: 1 to 5, when it was asked and answered; 0 otherwise.
        reminds: The person wants to be told when one may ask on the next channel.
    """

    id: str
    title: str
    kind: str
    events: tuple[Event, ...]
    in_danger: bool = False
    flow: str = ""
    chain: str = ""
    hash: str = ""
    satisfaction: int = 0
    reminds: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """A verified channel on which one may ask.

    Attributes:
        channel: Its id.
        is_public: Others read along, impostors among them.
    """

    channel: str
    title: str
    is_public: bool = False


@dataclass(frozen=True, slots=True)
class Promised:
    """What they said about when they will answer, held against the clock. Their word; nothing official is promised.

    Attributes:
        said: As ``Event.said``.
        hours: Whole hours since they said it.
        due: When it is over, UTC, ISO 8601.
        is_over: It is.
    """

    said: str
    hours: int
    due: str
    is_over: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long one has waited.

    Attributes:
        hours: Whole hours since the last message of one's own that nobody answered.
        is_long: Long enough to ask on the next rung; or what they said is over.
        next_at: When it will be, UTC, ISO 8601.
        promised: What they said since; None when they named no time.
    """

    hours: int
    is_long: bool
    next_at: str
    promised: Promised | None = None


def state_of(ticket: Ticket) -> TicketState:
    """Say where a problem stands, from what happened last."""
    state = TicketState.DRAFT
    for event in ticket.events:
        match event.kind:
            case EventKind.ANSWER:
                state = TicketState.ANSWERED if counts(event) else state
            case EventKind.PROMISED:
                # Who says when an answer will come has not given it yet.
                state = TicketState.WAITING if state is TicketState.ANSWERED and asked(ticket) else state
            case EventKind.REOPENED:
                state = TicketState.WAITING if asked(ticket) else TicketState.DRAFT
            case _:
                state = _LEADS_TO.get(event.kind, state)
    return state


def counts(event: Event) -> bool:
    """Say whether what came back is an answer: what an impostor writes is none, nor a letter of somebody unknown.

    A pasted text has no sender; that it came from support is the person's word, unless something in it speaks against.
    """
    if event.kind is not EventKind.ANSWER or event.warning:
        return False
    return event.verdict in _OWN if event.is_letter else event.verdict not in _AGAINST


def waiting(ticket: Ticket, now: datetime) -> Waiting | None:
    """Count how long one has waited; None when nobody owes an answer.

    What they said last counts until one asks again. Where coins may still move nobody is told to wait for it longer
    than without. A clock that was set back counts as no time at all.
    """
    if state_of(ticket) is not TicketState.WAITING:
        return None
    since = time_of(asked(ticket)[-1].at)
    patience = PATIENCE_IN_DANGER if ticket.in_danger else PATIENCE
    next_at, promise = since + patience, promise_of(ticket)
    if promise is not None:
        due = time_of(promise.due)
        next_at = min(next_at, due) if ticket.in_danger else due
    said = _held(promise, now) if promise is not None else None
    return Waiting(_hours(since, now), now >= next_at, next_at.isoformat(), said)


def promise_of(ticket: Ticket) -> Event | None:
    """Give what they said last about when they will answer; None when they said nothing since one last asked."""
    steps = [event for event in ticket.events if event.kind in {*_ASKING, EventKind.PROMISED}]
    return steps[-1] if steps and steps[-1].kind is EventKind.PROMISED else None


def _held(promise: Event, now: datetime) -> Promised:
    due = time_of(promise.due)
    return Promised(promise.said, _hours(time_of(promise.since), now), due.isoformat(), now >= due)


def _hours(since: datetime, now: datetime) -> int:
    return int(max(timedelta(), now - since).total_seconds()) // _HOUR


def next_rung(ticket: Ticket, ladder: Iterable[Rung]) -> Rung | None:
    """Name the first rung that was not asked yet; None when all were."""
    used = {event.channel for event in asked(ticket)}
    return next((rung for rung in ladder if rung.channel not in used), None)


def same_problem(ticket: Ticket, others: Iterable[Ticket]) -> Ticket | None:
    """Find an open ticket on the same problem: the same transaction, or the same check on the same chain."""
    open_states = {TicketState.WAITING, TicketState.ANSWERED}
    for other in others:
        if other.id == ticket.id or state_of(other) not in open_states:
            continue
        is_same_hash = bool(ticket.hash) and ticket.hash.casefold() == other.hash.casefold()
        is_same_check = bool(ticket.flow) and (ticket.flow, ticket.chain) == (other.flow, other.chain)
        if is_same_hash or (is_same_check and not (ticket.hash and other.hash)):
            return other
    return None


def asked(ticket: Ticket) -> tuple[Event, ...]:
    """List the messages that were sent to support."""
    return tuple(event for event in ticket.events if event.kind in _ASKING)


def time_of(text: str) -> datetime:
    """Read a time; one that cannot be read is far off."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC) - PATIENCE
    return time if time.tzinfo else time.replace(tzinfo=UTC)
