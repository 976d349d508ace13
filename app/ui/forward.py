"""Bringing the window before whatever covers it, as large as it was."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QWidget


def come_forward(window: QWidget) -> None:
    """Show a window in front, out of the task bar if it lay there; one that filled the screen fills it again."""
    window.setWindowState(window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
