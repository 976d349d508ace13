"""Notifications of the desktop: shown by the system, answered by a click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_LONGEST_MS: Final = 15_000


class Notifier(Protocol):
    """Port: tells a person something while they look elsewhere."""

    def notify(self, title: str, text: str, on_click: Callable[[], None]) -> None:
        """Show a notification; a click on it does something. Systems keep what they show: no address, no secret."""
        ...

    def close(self) -> None:
        """Leave nothing behind in the tray."""
        ...


class TrayNotifier(QObject):
    """By the tray where the system has one; else the window asks for attention in the task bar."""

    def __init__(self, window: QWidget, icon: QIcon) -> None:
        super().__init__(window)
        self._window = window
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._on_click: Callable[[], None] = _nothing

    def notify(self, title: str, text: str, on_click: Callable[[], None]) -> None:
        """Show a notification; the newest one's click counts."""
        self._on_click = on_click
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            # Made with the first alarm: nobody needs one more drawing in the tray before that.
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
            self._tray.show()
        self._tray.setToolTip(title)
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Warning, _LONGEST_MS)

    def close(self) -> None:
        """Leave nothing behind in the tray."""
        if self._tray is not None:
            self._tray.hide()

    def _on_clicked(self) -> None:
        self._on_click()


def _nothing() -> None:
    """Nothing was shown yet."""
