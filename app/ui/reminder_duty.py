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
from app.ui.platform import today
from app.ui.services import Late

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.notifier import Notifier

_FIRST_MS: Final = 10_000
_TICK_MS: Final = 3_600_000


class ReminderDuty(QObject):
    """Looks soon after the start and every hour; says something once a day at most, without a word about money."""

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
        """Look whether it is time; without the person's yes nothing is opened for it."""
        if self._desk.settings.reminders:
            self._desk.tasks.run("reminder", self._due, self._on_due)

    def _due(self, _token: CancelToken) -> Reminder | None:
        desk = self._desk
        try:
            overview = desk.services.checklists().overview(desk.lang)
        except StateError:
            # Nobody holds the key now: a reminder is no reason to ask for it.
            return None
        lasting = {each.id for each in overview.lists if not each.occasion}
        stands = [stand for stand in overview.stands if stand.item.checklist in lasting]
        last_day = overview.looks[-1].day if overview.looks else ""
        return reminder_of(stands, last_day, desk.settings.reminded_on, today())

    def _on_due(self, reminder: Reminder | None) -> None:
        if reminder is None:
            return
        self._desk.change(reminded_on=today())
        if reminder.due:
            text = self.tr("%n items are due for another look.", "", reminder.due)
        else:
            text = self.tr("%n items are still open.", "", reminder.open)
        self._notifier().notify(self.tr("Security check"), text, self._open)

    def _open(self) -> None:
        """Come forward with the lists."""
        come_forward(self._window)
        self._window.go_to(Place(PageId.CHECKLIST))
