"""The real window for measurements: settings kept in memory, and notice of what was painted."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import window_services
from app.core.settings import Settings
from app.services.settings import SettingsService
from app.ui.services import WindowServices


class KeptSettings:
    """Settings of somebody who was here before; what is changed lasts for one run."""

    def load(self) -> Settings:
        return Settings(language="zh", theme="light", first_run_done=True)

    def save(self, settings: Settings) -> None:
        del settings

    def erase(self) -> None:
        """There is nothing to erase."""


def services() -> WindowServices:
    """Make everything a window is given, from the shipped help."""
    return window_services(SettingsService(KeptSettings()), "")


class Painted(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        del watched
        self.times += event.type() is QEvent.Type.Paint
        return False


def handle_events(until: Callable[..., bool], seconds: float = 30) -> None:
    """Let the window work until something is so."""
    deadline = time.perf_counter() + seconds
    while not until():
        assert time.perf_counter() < deadline, "nothing was painted"
        # With a limit in milliseconds Qt asks again and again in place of waiting, and that would be measured.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def report(name: str, took: list[float]) -> float:
    """Print what milliseconds come to; give the 95th percentile."""
    cuts = statistics.quantiles(took, n=100)
    print(f"{name:44s} n {len(took):5d}  p50 {cuts[49]:6.1f}  p95 {cuts[94]:6.1f}  p99 {cuts[98]:6.1f} ms")
    return cuts[94]
