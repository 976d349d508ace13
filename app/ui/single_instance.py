"""One window for each home folder: a second start raises the first and hands it an id.

A caller leaves a file in a folder that the first one watches, and knows that it was heard when the file is gone. That
is QtCore alone: the network module would cost two megabytes of memory as long as the window stands. What a usual start
does not need before its first paint is loaded where it is used: Qt makes a class when it is first named.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QStandardPaths

from app.ui.navigation import parse_deep_link

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

_PATIENCE_MS: Final = 1500
_LOOK_MS: Final = 15
_LONGEST: Final = 256
_CALL: Final = "call"


class SingleInstance(QObject):
    """Finds out whether a window is open already, answers later starts, or calls the first."""

    def __init__(self, instance: str) -> None:
        """Args:
        instance: Tells one home folder from another.
        """
        super().__init__()
        # Tells the few homes of one person apart; nothing is proved by it.
        whose = f"{Path('~').expanduser()}|{instance}".encode(errors="surrogateescape")
        name = f"tp-self-help-{crc32(whose):08x}"
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation) or gettempdir())
        self._lock = QLockFile(str(place / f"{name}.lock"))
        # A crashed window leaves a lock of a process that is gone; Qt notices that by itself.
        self._lock.setStaleLockTime(0)
        self._folder = place / name
        self._watcher: QFileSystemWatcher | None = None
        self._on_call: Callable[[str], None] | None = None

    def is_first(self) -> bool:
        """Say whether this is the only one. Where no lock can be made, rather two windows than none."""
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self, on_call: Callable[[str], None]) -> None:
        """Answer later starts; ``on_call`` gets an item id, empty when there is none."""
        from PySide6.QtCore import QFileSystemWatcher

        self._on_call = on_call
        # Where no folder can be made nobody is heard, and a later start opens a window of its own.
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._on_change)
        # Somebody may have called before the folder was watched.
        self._on_change()

    def call_first(self, item_id: str) -> bool:
        """Raise the first window; False when nobody answers."""
        from PySide6.QtCore import QFile, QIODevice, QSaveFile, QThread

        path = str(self._folder / _CALL)
        call = QSaveFile(path)
        is_left = call.open(QIODevice.OpenModeFlag.WriteOnly) and call.write(f"{item_id}\n".encode()) >= 0
        if not is_left or not call.commit():
            return False
        for _ in range(_PATIENCE_MS // _LOOK_MS):
            if not QFile.exists(path):
                return True
            QThread.msleep(_LOOK_MS)
        return not QFile.remove(path)

    def close(self) -> None:
        """Let the next start be the first."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
            rmtree(self._folder, ignore_errors=True)
        self._lock.unlock()

    def _on_change(self) -> None:
        from PySide6.QtCore import QFile, QIODevice

        call = QFile(str(self._folder / _CALL))
        if not call.open(QIODevice.OpenModeFlag.ReadOnly):
            return
        words = bytes(call.read(_LONGEST).data()).decode("utf-8", "replace").strip()
        call.close()
        if call.remove() and self._on_call is not None:
            # Whatever another process says: at most an id comes of it.
            self._on_call(parse_deep_link(words))
