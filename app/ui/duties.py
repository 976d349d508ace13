"""What the window does by itself while it is open. Loaded behind the first paint."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.outbox_clock import OutboxClock
from app.ui.reminder_duty import ReminderDuty
from app.ui.services import Late
from app.ui.ticket_duty import TicketDuty
from app.ui.watch_duty import WatchDuty

if TYPE_CHECKING:
    from app.ui.notifier import Notifier


class Duties:
    """Sends what waits, reminds, and looks at watched addresses, from now on."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        notifier = Late(partial(_make_notifier, window, desk))
        self._outbox = OutboxClock(desk, window)
        self._reminders = (ReminderDuty(desk, window, notifier), TicketDuty(desk, window, notifier))
        service = desk.services.watch
        self._watch = WatchDuty(service, desk, window, notifier) if service is not None else None
        self._outbox.start()

    def close(self) -> None:
        """End them all, before the window goes."""
        self._outbox.shut_down()
        if self._watch is not None:
            self._watch.close()


def _make_notifier(window: MainWindow, desk: Desk) -> Notifier:
    # Loaded with the first alarm or reminder.
    from app.ui.notifier import TrayNotifier
    from app.ui.theme.icons import icon

    return TrayNotifier(window, icon("shield", desk.tokens.colours.accent))
