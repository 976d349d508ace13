"""A search that stands without an answer for a while is noted, if the person wants such things noted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.core.hits import SearchResult
from app.core.secrets import Screened
from app.ui.desk import Desk

# Not just half typed.
_STANDS_MS: Final = 3000


class Unanswered(QObject):
    """Watches one search field."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Screened | None = None
        self.pause = QTimer(self, interval=_STANDS_MS, singleShot=True)
        self.pause.timeout.connect(self._note)

    def look(self, asked: Screened | None, result: SearchResult) -> None:
        """Take what is shown now in place of what was before."""
        self._asked = asked if result.is_fallback and self._desk.settings.learns else None
        self.pause.stop()
        if self._asked is not None:
            self.pause.start()

    def _note(self) -> None:
        asked, learning, lang = self._asked, self._desk.services.learning, self._desk.lang
        if asked is not None:
            self._desk.tasks.run(
                self._desk.own_name("gap"), lambda _token: learning().missed(asked, lang.value), lambda _done: None
            )
