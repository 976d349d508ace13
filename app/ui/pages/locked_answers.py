"""Nobody holds the key of what is kept: says so, and opens it as the person chooses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.errors import StateError
from app.core.records import Safe
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.pages.kept_answers import KeptAnswers
from app.ui.widgets.keep_notice import KeepNotice


class LockedAnswers(QObject):
    """Offers the ways on; what waited is done then.

    Signals:
        offered: A ``KeepNotice`` to be shown.
    """

    offered = Signal(object)

    def __init__(self, desk: Desk, kept: KeptAnswers) -> None:
        super().__init__()
        self._desk = desk
        self._kept = kept
        self.notice: KeepNotice | None = None
        kept.locked.connect(self._on_locked)

    def forget(self) -> None:
        """Take the notice away."""
        if self.notice is not None:
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None

    def _on_locked(self, error: StateError) -> None:
        self.forget()
        is_closed = error.code in {"state.passphrase_needed", "state.wrong_passphrase"}
        notice = KeepNotice(message(error), self._desk.tokens.colours, is_closed=is_closed)
        notice.passphrase_given.connect(partial(self._open_with, is_closed=is_closed))
        notice.memory_chosen.connect(lambda: self._kept.unlock(lambda safe: safe.keep_in_memory()))
        notice.again_chosen.connect(lambda: self._kept.unlock(_as_it_is))
        self.notice = notice
        self.offered.emit(notice)
        self._desk.announce(message(error))

    def _open_with(self, passphrase: str, *, is_closed: bool) -> None:
        def opened(safe: Safe) -> None:
            if is_closed:
                safe.unlock(passphrase)
            else:
                safe.keep_by_passphrase(passphrase)

        self._kept.unlock(opened)


def _as_it_is(safe: Safe) -> None:
    safe.reading()
