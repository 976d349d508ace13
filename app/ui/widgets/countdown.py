"""A line that counts down to when something is possible, second by second while it is seen."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel

from app.ui.names import PLAIN_TEXT
from app.ui.widgets.parts import with_role

_SECOND_MS: Final = 1000
_MINUTE: Final = 60
_HOUR: Final = 3600


class Countdown(QLabel):
    """Says why one has to wait, and how long yet.

    Signals:
        over: The wait has ended.
    """

    over = Signal()

    def __init__(self, wait: timedelta, *, has_asked: bool) -> None:
        """Args:
        wait: How long.
        has_asked: The place itself asked to wait; else it is our own rule.
        """
        super().__init__()
        with_role(self, "dim")
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        self._has_asked = has_asked
        self._until = QDeadlineTimer(max(0, round(wait / timedelta(milliseconds=1))))
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self.tick)
        self._told = self.is_over
        self._say()

    @property
    def is_over(self) -> bool:
        """True when there is nothing to wait for any more."""
        return self._until.hasExpired()

    def tick(self) -> None:
        """Say how long yet; once at the end that it is over."""
        self._say()
        if self.is_over:
            self._timer.stop()
            if not self._told:
                self._told = True
                self.over.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count."""
        super().showEvent(event)
        self.tick()
        if not self.is_over:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: stand still."""
        self._timer.stop()
        super().hideEvent(event)

    def _say(self) -> None:
        left = -(-self._until.remainingTime() // _SECOND_MS)
        if self.is_over:
            self.setText(self.tr("It can be tried now."))
            return
        words = (
            self.tr("The receiver asked to wait. Possible in {time}.")
            if self._has_asked
            else self.tr("One place gets one report in ten minutes at most. Possible in {time}.")
        )
        self.setText(words.format(time=_clock(left)))


def _clock(seconds: int) -> str:
    """Write 272 as 4:32, 7205 as 2:00:05."""
    minutes, rest = divmod(seconds, _MINUTE)
    if seconds < _HOUR:
        return f"{minutes}:{rest:02}"
    return f"{seconds // _HOUR}:{minutes % _MINUTE:02}:{rest:02}"
