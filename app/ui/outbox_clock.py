"""Letters that wait go out while the window is open: a look once a minute, beside everything else the window does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.core.outbox import Entry, OutboxState
from app.ui.desk import Desk
from app.ui.tasks import CancelToken, TaskRunner

# How often one looks; how often anything is sent to one place is the outbox's rule (core.outbox.BETWEEN_REPORTS).
_EVERY_MS: Final = 60_000
# The start belongs to the person.
_FIRST_MS: Final = 5_000


class OutboxClock(QObject):
    """Runs the rounds of the courier. Nothing is loaded or opened before something waits."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        # A worker of its own: a slow desk keeps nobody's search waiting.
        self._tasks = TaskRunner(self)
        self._is_running = False
        # What fails is tried again in the next round, and the outbox shows it.
        self._tasks.failed.connect(self._on_failed)
        self._tasks.crashed.connect(self._on_failed)
        self._tasks.crashed.connect(desk.tasks.crashed)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on; first a moment after the start."""
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Try what waits, if anything does, unless the person is offline or a round is under way."""
        services = self._desk.services
        if self._is_running or self._desk.settings.offline or not services.waits():
            return
        self._is_running = True

        def job(token: CancelToken) -> tuple[Entry, ...]:
            return services.courier().round(token)

        self._tasks.run("outbox", job, self._on_round)

    def shut_down(self) -> None:
        """End with the window; a letter under way then is looked up before it is sent again."""
        self._timer.stop()
        self._tasks.shut_down()

    def _on_round(self, changed: tuple[Entry, ...]) -> None:
        self._is_running = False
        for entry in changed:
            if entry.state is OutboxState.SENT:
                self._desk.offer_undo(self.tr("Report {id} was sent.").format(id=entry.id), None)
            elif entry.state is OutboxState.FAILED:
                self._desk.offer_undo(self.tr("Report {id} was not taken. See your tickets.").format(id=entry.id), None)

    def _on_failed(self, _error: BaseException) -> None:
        self._is_running = False
