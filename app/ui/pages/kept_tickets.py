"""What the settings know of tickets: that some are kept, and when to remind of one. Never which, nor of what."""

from __future__ import annotations

from app.core.records import Safe
from app.ui.desk import Desk
from app.ui.services import WindowServices


def lasts(safe: Safe) -> bool:
    """Say whether what is kept outlives the program; settings say nothing of what does not."""
    return safe.kept_by is not None and safe.kept_by.lasts


def next_reminder(services: WindowServices) -> str:
    """Give the time of the next reminder of a ticket, UTC, ISO 8601; empty for none. Opens the store: in a worker.

    Raises:
        StateError: As ``Keeper.reading``.
    """
    line = services.book().next_reminder()
    return line.waiting.next_at if line is not None and line.waiting is not None else ""


def note_reminder(desk: Desk, due: str) -> None:
    """Keep when to remind, where that changed."""
    if desk.settings.ticket_reminder != due:
        desk.change(ticket_reminder=due)


def note_kept(desk: Desk, *, has_some: bool) -> None:
    """Keep whether there are tickets, where that changed: then the home page offers them, and asks no keyring."""
    made = desk.services.safe.made
    if made is not None and lasts(made) and desk.settings.keeps_tickets != has_some:
        desk.change(keeps_tickets=has_some)
