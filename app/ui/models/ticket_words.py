"""What states, times and events of a ticket are called."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.help import Lang
from app.core.outbox import OutboxState
from app.core.promise import promise_words
from app.core.ticket import EventKind, Promised, TicketState, Waiting

_HOURS_SHOWN: Final = 72
_DAY: Final = 24
# Drawing and colour of each state; never the colour alone.
LOOKS: Final = {
    TicketState.DRAFT: ("article", "text_dim"),
    TicketState.WAITING: ("clock", "accent"),
    TicketState.ANSWERED: ("chat", "accent"),
    TicketState.SOLVED: ("check", "good"),
    TicketState.CLOSED: ("archive", "text_dim"),
}
LONG: Final = ("warning", "warn")


def state_word(state: TicketState) -> str:
    """Name a state."""
    translate = QCoreApplication.translate
    words = {
        TicketState.DRAFT: translate("Ticket", "Not sent yet"),
        TicketState.WAITING: translate("Ticket", "Waiting for an answer"),
        TicketState.ANSWERED: translate("Ticket", "Answered"),
        TicketState.SOLVED: translate("Ticket", "Solved"),
        TicketState.CLOSED: translate("Ticket", "Closed without a solution"),
    }
    return words[state]


def event_word(kind: EventKind) -> str:
    """Name what happened."""
    translate = QCoreApplication.translate
    words = {
        EventKind.STARTED: translate("Ticket", "Report written"),
        EventKind.SENT: translate("Ticket", "Sent"),
        EventKind.ANSWER: translate("Ticket", "Something came back"),
        EventKind.NOTE: translate("Ticket", "My note"),
        EventKind.ASKED_AGAIN: translate("Ticket", "Asked on another channel"),
        EventKind.SOLVED: translate("Ticket", "Solved"),
        EventKind.CLOSED: translate("Ticket", "Closed without a solution"),
        EventKind.REOPENED: translate("Ticket", "Opened again"),
        EventKind.FILE: translate("Ticket", "File added"),
        EventKind.PROMISED: translate("Ticket", "When they said they would answer"),
    }
    return words[kind]


def entry_word(state: OutboxState) -> str:
    """Say where a report is on its way."""
    translate = QCoreApplication.translate
    words = {
        OutboxState.QUEUED: translate("Ticket", "Waits to be sent"),
        OutboxState.SENDING: translate("Ticket", "Being sent"),
        OutboxState.UNKNOWN: translate("Ticket", "May have arrived"),
        OutboxState.SENT: translate("Ticket", "Sent"),
        OutboxState.FAILED: translate("Ticket", "Could not be sent"),
        OutboxState.CANCELLED: translate("Ticket", "Taken back"),
    }
    return words[state]


def kind_word(kind: str) -> str:
    """Name a kind of report; the id itself of one a newer program knows."""
    translate = QCoreApplication.translate
    words = {
        "problem": translate("Ticket", "Problem"),
        "incident": translate("Ticket", "Security incident"),
        "complaint": translate("Ticket", "Complaint"),
        "suggestion": translate("Ticket", "Suggestion"),
        "question": translate("Ticket", "Question"),
    }
    return words.get(kind, kind)


def waited(hours: int) -> str:
    """Say how long: in hours for three days, then in days."""
    translate = QCoreApplication.translate
    if hours < 1:
        return translate("Ticket", "less than an hour")
    if hours < _HOURS_SHOWN:
        return translate("Ticket", "%n hour(s)", "", hours)
    return translate("Ticket", "%n day(s)", "", hours // _DAY)


def clock_words(waiting: Waiting | None) -> str:
    """Say how long one has waited; empty when nobody owes an answer."""
    if waiting is None:
        return ""
    return QCoreApplication.translate("Ticket", "Waited {time}").format(time=waited(waiting.hours))


def promise_said(promised: Promised, lang: Lang) -> str:
    """Say what they said, and how long it has been."""
    told = QCoreApplication.translate("Ticket", "They said: an answer {said}. It has been {time}.")
    return told.format(said=promise_words(promised.said, lang), time=waited(promised.hours))
