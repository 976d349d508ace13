"""Looks at watched addresses while the window is open, and tells when something happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.ui.services import Late
from app.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.services.watch.service import Rung, WatchService

# How often is looked whether an address is due; how often one is looked at is ``core.watch.watched``'s to say.
_TICK_MS: Final = 60_000
_FIRST_MS: Final = 5_000


class Watchman(QObject):
    """Runs looks on a thread of its own: a slow node must not keep a search waiting.

    Signals:
        rang: A tuple of ``Rung``: alarms that were not told before.
        looked: A look ended, or was not possible; what is kept may have changed.
        failed: An ``AppError``: a look that the person asked for was not possible.
    """

    rang = Signal(object)
    looked = Signal()
    failed = Signal(object)

    def __init__(
        self, service: Late[WatchService], is_offline: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """Args:
        is_offline: The person's switch: while it is on, nobody is even asked for the addresses.
        """
        super().__init__(parent)
        self._service = service
        self._is_offline = is_offline
        self._tasks = TaskRunner(self)
        self._tasks.crashed.connect(_raise)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.look)
        self.trouble: AppError | None = None
        """Why the last look was not possible; None when it was."""

    @property
    def is_on(self) -> bool:
        """True while addresses are looked at by themselves."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Look now and then, from soon on: the person agreed, now or at an earlier start."""
        if not self.is_on:
            self._timer.start()
            QTimer.singleShot(_FIRST_MS, self, self._on_begun)

    def stop(self) -> None:
        """Look no more; what is under way ends within 0.2 s."""
        self._timer.stop()
        self._tasks.cancel("watch")

    def look(self, *, is_asked: bool = False) -> None:
        """Look at every address whose time has come."""
        service = self._service
        if self._is_offline():
            self._take(AppError("net.offline"), is_asked=is_asked)
            return

        def job(token: CancelToken) -> tuple[Rung, ...] | AppError:
            try:
                return service().look(token, is_asked=is_asked)
            except AppError as error:
                return error

        # Not while one is under way: a newer job would end it half-way.
        if not self._tasks.is_busy:
            self._tasks.run("watch", job, lambda result: self._take(result, is_asked=is_asked))

    def close(self) -> None:
        """End everything, when the window closes."""
        self.stop()
        self._tasks.shut_down()

    def _take(self, result: tuple[Rung, ...] | AppError, *, is_asked: bool) -> None:
        self.trouble = result if isinstance(result, AppError) else None
        if isinstance(result, AppError):
            if is_asked:
                self.failed.emit(result)
        elif result:
            self.rang.emit(result)
        self.looked.emit()

    def _on_begun(self) -> None:
        if self.is_on:
            self.look()


def _raise(error: BaseException) -> None:
    raise error
