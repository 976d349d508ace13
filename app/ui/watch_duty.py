"""Joins the look at watched addresses with the window: alarms become notifications, a click opens the right flow."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.core.probe import ProbeState
from app.ui.desk import Desk
from app.ui.forward import come_forward
from app.ui.navigation import PageId, Place
from app.ui.services import Late
from app.ui.watchman import Watchman

if TYPE_CHECKING:
    from app.services.watch.service import Rung, WatchService
    from app.ui.main_window import MainWindow
    from app.ui.notifier import Notifier

_ORDER: Final = list(ProbeState)


class WatchDuty(QObject):
    """Made behind the first paint; looks only if the person agreed to that, now or at an earlier start."""

    def __init__(self, service: Late[WatchService], desk: Desk, window: MainWindow, notifier: Late[Notifier]) -> None:
        super().__init__(window)
        self._service = service
        self._desk = desk
        self._window = window
        self._notifier = notifier
        self.watchman = Watchman(service, lambda: desk.settings.offline, self)
        self.watchman.rang.connect(self._on_rang)
        desk.watchman = self.watchman
        if desk.settings.watch:
            self.watchman.begin()

    def close(self) -> None:
        """End it with the window."""
        self.watchman.close()
        if self._notifier.made is not None:
            self._notifier.made.close()

    def _on_rang(self, rung: tuple[Rung, ...]) -> None:
        loud = sorted(
            (each.alarm for each in rung if each.alarm.is_loud),
            key=lambda alarm: -_ORDER.index(alarm.as_finding().state),
        )
        if not loud:
            return
        words = self._service().words(loud[0], self._desk.lang)
        # No address: systems keep what they show, and others see the screen.
        title = self.tr("Watched address: {what}").format(what=words.title)
        more = self.tr("And %n more.", "", len(loud) - 1) + " " if len(loud) > 1 else ""
        text = more + self.tr("Click to see what to do now.")
        self._notifier().notify(title, text, partial(self._open, words.flow))
        self._desk.offer_undo(title, None)

    def _open(self, flow_id: str) -> None:
        """Come forward with the flow that helps."""
        come_forward(self._window)
        self._window.go_to(self._desk.place_of(flow_id) if flow_id else Place(PageId.CHECKLIST))
