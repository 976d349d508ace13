"""The desktop's clipboard for work off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import cast

from PySide6.QtCore import QMimeData, QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QGuiApplication

# The window answers within a frame; one that does not is busy or closing.
_SECONDS = 2.0


class QtClipboard(QObject):
    """Reads and writes the clipboard on the UI thread, for whoever asks. Make it there.

    What was read is handed over and kept nowhere: it may be anything.
    """

    _wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def read(self) -> str | None:
        """Give the text on it, empty when it is empty; None when it holds something that is no text.

        Raises:
            TimeoutError: When the window does not answer within two seconds.
        """
        found: list[str | None] = []
        self._on_ui_thread(lambda: found.append(_read()))
        return found[0]

    def write(self, text: str) -> None:
        """Put a text on it.

        Raises:
            TimeoutError: As :meth:`read`.
        """
        self._on_ui_thread(lambda: QGuiApplication.clipboard().setText(text))

    def _on_ui_thread(self, act: Callable[[], object]) -> None:
        if QThread.currentThread() is self.thread():
            act()
            return
        done = Event()

        def do() -> None:
            try:
                act()
            finally:
                done.set()

        self._wanted.emit(do)
        if not done.wait(_SECONDS):
            raise TimeoutError

    @Slot(object)
    def _do(self, act: Callable[[], object]) -> None:
        act()


def _read() -> str | None:
    # The stub omits None: another program may hold the clipboard, or nothing was ever on it.
    held = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
    if held is None or not held.formats():
        return ""
    return held.text() if held.hasText() and not held.hasImage() and not held.hasUrls() else None
