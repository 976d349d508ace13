"""Works with what is kept, in the worker; where nobody holds the key, asks how it shall be kept and then goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.cancel import CancelToken
from app.core.errors import AppError
from app.core.records import Safe
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.widgets.keep_notice import KeepNotice

_Result = TypeVar("_Result")
_CLOSED: Final = frozenset({"state.passphrase_needed", "state.wrong_passphrase"})
_NO_KEY: Final = _CLOSED | {"state.no_keyring", "state.keyring_locked", "state.keyring_denied", "state.key_gone"}


@dataclass(frozen=True, slots=True)
class _Work:
    job: Callable[[CancelToken], Any]
    on_done: Callable[[Any], None]
    is_slow: bool = False


class KeyGate(QWidget):
    """Runs jobs on the store. Takes no room until there is something to ask; what waits for a key is done after it.

    Signals:
        locked: Somebody has to say how the store is opened; the question stands here.
        failed: Name of a job that cannot be done; the person was told why.
    """

    locked = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.notice: KeepNotice | None = None
        self._waiting: dict[str, _Work] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def run(
        self,
        name: str,
        job: Callable[[CancelToken], _Result],
        on_done: Callable[[_Result], None],
        *,
        is_slow: bool = False,
    ) -> None:
        """Do a job in the worker; a newer one of the same name takes its place. Arguments: as ``TaskRunner.run``."""
        self._run(name, _Work(job, on_done, is_slow), _as_it_is)

    def _run(self, name: str, work: _Work, opened: Callable[[Safe], None]) -> None:
        safe = self._desk.services.safe

        def guarded(token: CancelToken) -> Any:
            try:
                opened(safe())
                return work.job(token)
            except AppError as error:
                return error

        def on_result(result: Any) -> None:
            if not isValid(self):
                # The page was made anew since, for another language or look; whoever asked is gone.
                return
            if not isinstance(result, AppError):
                self._forget_notice()
                work.on_done(result)
            elif result.code in _NO_KEY:
                self._waiting[name] = work
                self._ask(result)
            else:
                self._desk.failed(result)
                self.failed.emit(name)

        self._desk.tasks.run(name, guarded, on_result, is_slow=work.is_slow)

    def _ask(self, error: AppError) -> None:
        self._forget_notice()
        is_closed = error.code in _CLOSED
        notice = KeepNotice(message(error), self._desk.tokens.colours, is_closed=is_closed)
        notice.passphrase_given.connect(self._open_closed if is_closed else self._make_closed)
        notice.memory_chosen.connect(lambda: self._go_on(lambda safe: safe.keep_in_memory()))
        notice.again_chosen.connect(lambda: self._go_on(_as_it_is))
        self.notice = notice
        self._layout.addWidget(notice)
        self.show()
        self._desk.announce(message(error))
        self.locked.emit()

    def _open_closed(self, passphrase: str) -> None:
        self._go_on(lambda safe: safe.unlock(passphrase))

    def _make_closed(self, passphrase: str) -> None:
        self._go_on(lambda safe: safe.keep_by_passphrase(passphrase))

    def _go_on(self, opened: Callable[[Safe], None]) -> None:
        """Open the store with the first job that waits; the others find it open."""
        waiting, self._waiting = self._waiting, {}
        for name, work in waiting.items():
            self._run(name, work, opened)
            opened = _as_it_is

    def _forget_notice(self) -> None:
        if self.notice is not None:
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None
            self.hide()


def _as_it_is(_safe: Safe) -> None:
    """It opens by itself, or another job opened it."""
