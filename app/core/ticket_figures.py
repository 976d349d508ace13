"""My own figures over all tickets: how long answers took, what was solved, how often one had to write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.core.ticket import ENDED, EventKind, Ticket, TicketState, asked, counts, state_of, time_of

_HOUR: Final = 3600


def answer_hours(ticket: Ticket) -> float | None:
    """Measure the hours from the first message to the first real answer; None while there is none.

    Who only said when an answer will come gave none.
    """
    sent = asked(ticket)
    after = [*(event.kind for event in ticket.events[1:]), EventKind.NOTE]
    pairs = zip(ticket.events, after, strict=False)
    answers = [event for event, then in pairs if counts(event) and then is not EventKind.PROMISED]
    if not sent or not answers:
        return None
    return max(0.0, (time_of(answers[0].at) - time_of(sent[0].at)).total_seconds() / _HOUR)


@dataclass(frozen=True, slots=True)
class Figures:
    """My own figures, over all tickets.

    Attributes:
        answer_hours: Of every answered one, oldest ticket first.
        contacts: Messages sent for each problem that ended.
    """

    tickets: int
    solved: int
    answer_hours: tuple[float, ...]
    contacts: tuple[int, ...]
    satisfaction: tuple[int, ...]


def figures(tickets: Iterable[Ticket]) -> Figures:
    """Count what tickets show of how help went."""
    listed = tuple(tickets)
    ended = [each for each in listed if state_of(each) in ENDED]
    hours = (answer_hours(each) for each in listed)
    return Figures(
        tickets=len(listed),
        solved=sum(state_of(each) is TicketState.SOLVED for each in listed),
        answer_hours=tuple(each for each in hours if each is not None),
        contacts=tuple(len(asked(each)) for each in ended),
        satisfaction=tuple(each.satisfaction for each in listed if each.satisfaction),
    )
