"""Reminds of the checklists by a notification of the desktop, if the person asked for that in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.core.cancel import CancelToken
from app.core.errors import StateError
from app.core.reminding import Reminder, reminder_of
from app.ui.desk import Desk
from app.ui.forward import come_forward
from app.ui.navigation import PageId, Place
from app.ui.pages.kept_offer import is_open
from app.ui.platform import today
from app.ui.services import Late

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.notifier import Notifier

_FIRST_MS: Final = 10_000
_TICK_MS: Final = 3_600_000


class ReminderDuty(QObject):
    """Looks soon after the start and every hour; says something once a day at most, without a word about money.

    When it is time stands beside the store: no keyring is asked for that. What it is, the lists say after the click.
    """

    def __init__(self, desk: Desk, window: MainWindow, notifier: Late[Notifier]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._notifier = notifier
        timer = QTimer(self, interval=_TICK_MS)
        timer.timeout.connect(self.look)
        timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Look whether it is time, if the person said yes; a store that is closed stays closed."""
        settings = self._desk.settings
        if not settings.reminders:
            return
        if is_open(self._desk.services):
            self._desk.tasks.run("reminder", self._due, self._on_due)
        elif settings.reminded_on != today() and "" < self._desk.services.checks_due() <= today():
            self._tell(self.tr("Some items are due for another look."))

    def _due(self, _token: CancelToken) -> Reminder | None:
        desk = self._desk
        try:
            service = desk.services.checklists()
            overview = service.overview(desk.lang)
        except StateError:
            # Closed or erased since, and a reminder is no reason to ask for the key.
            return None
        told_on = desk.settings.reminded_on
        reminder = reminder_of(overview.lasting, overview.last_day, told_on, today())
        service.note_due(overview, today() if reminder is not None else told_on)
        return reminder

    def _on_due(self, reminder: Reminder | None) -> None:
        if reminder is None:
            return
        if reminder.due:
            text = self.tr("%n items are due for another look.", "", reminder.due)
        else:
            text = self.tr("%n items are still open.", "", reminder.open)
        self._tell(text)

    def _tell(self, text: str) -> None:
        self._desk.change(reminded_on=today())
        self._notifier().notify(self.tr("Security check"), text, self._open)

    def _open(self) -> None:
        """Come forward with the lists."""
        come_forward(self._window)
        self._window.go_to(Place(PageId.CHECKLIST))
