"""A reminder for the person's own calendar: when one may ask on the next channel. Says nothing about the problem."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.reminder import calendar_file
from app.ui.desk import Desk
from app.ui.pages.ticket_acts import Look
from app.ui.whole_file import save


def reminder(look: Look, now: datetime) -> bytes:
    """Give the calendar file for the day on which one may ask again; today where that is over.

    Args:
        look: The ticket; others may see a calendar, so only its id goes in.
        now: UTC.
    """
    translate = QCoreApplication.translate
    # Days are those of the person's own calendar.
    today = now.astimezone()
    due = datetime.fromisoformat(look.waiting.next_at).astimezone() if look.waiting is not None else today
    title = translate("Reminder", "Look into ticket {id}").format(id=look.ticket.id)
    note = translate(
        "Reminder", "Is there an answer, in the spam folder too? If not, TP Self-Help shows whom to ask next."
    )
    return calendar_file(max(due, today).date(), title, note, now)


def save_reminder(look: Look, desk: Desk, parent: QWidget) -> None:
    """Ask for a place and write the file; a failure is told."""
    heading = QCoreApplication.translate("Reminder", "Calendar reminder…")
    name, _ = QFileDialog.getSaveFileName(parent, heading, f"{look.ticket.id}.ics", "iCalendar (*.ics)")
    if name:
        save(name, reminder(look, datetime.now(UTC)), desk, QCoreApplication.translate("Reminder", "Saved"))
