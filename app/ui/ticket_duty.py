"""Reminds of a ticket by a notification of the desktop, if the person asked for that; says nothing of the problem."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.core.cancel import CancelToken
from app.core.errors import StateError
from app.core.reminding import is_ticket_due
from app.ui.desk import Desk
from app.ui.forward import come_forward
from app.ui.navigation import PageId, Place
from app.ui.pages.kept_offer import is_open
from app.ui.pages.kept_tickets import next_reminder, note_reminder
from app.ui.platform import today
from app.ui.services import Late

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.notifier import Notifier

_FIRST_MS: Final = 15_000
_TICK_MS: Final = 900_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class TicketDuty(QObject):
    """Looks soon after the start and four times an hour; speaks once a day at most.

    When it is time stands in the settings: no keyring is asked for that. Which ticket it is, the store says after the
    click.
    """

    def __init__(
        self, desk: Desk, window: MainWindow, notifier: Late[Notifier], now: Callable[[], datetime] = _utc_now
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._notifier = notifier
        self._now = now
        timer = QTimer(self, interval=_TICK_MS)
        timer.timeout.connect(self.look)
        timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Look whether it is time; a store that is closed stays closed."""
        settings = self._desk.settings
        if not is_ticket_due(settings.ticket_reminder, settings.ticket_reminded_on, today(), self._now()):
            return
        if is_open(self._desk.services):
            # An answer may have come since, or it was asked on elsewhere.
            self._desk.tasks.run("ticket-reminder", lambda _token: next_reminder(self._desk.services), self._on_due)
        else:
            self._tell()

    def _on_due(self, due: str) -> None:
        note_reminder(self._desk, due)
        if is_ticket_due(due, self._desk.settings.ticket_reminded_on, today(), self._now()):
            self._tell()

    def _tell(self) -> None:
        self._desk.change(ticket_reminded_on=today())
        text = self.tr("You can ask on the next channel now. Click to see it.")
        self._notifier().notify(self.tr("A ticket of yours waits"), text, self._open)

    def _open(self) -> None:
        """Come forward with the ticket."""
        come_forward(self._window)
        # The click is a wish to see it: now the keyring may be asked.
        self._desk.tasks.run("ticket-of-reminder", self._find, self._go)

    def _find(self, _token: CancelToken) -> str:
        try:
            line = self._desk.services.book().next_reminder()
        except StateError:
            # The book asks how it is opened.
            return ""
        return line.ticket.id if line is not None else ""

    def _go(self, ticket_id: str) -> None:
        self._window.go_to(Place(PageId.TICKETS, ticket_id))
