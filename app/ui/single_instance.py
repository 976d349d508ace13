"""One window for each home folder: a second start raises the first and hands it an id."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QCryptographicHash, QDir, QLockFile, QObject, QStandardPaths

from app.ui.navigation import parse_deep_link

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS: Final = 1500
_LONGEST: Final = 256


class SingleInstance(QObject):
    """Finds out whether a window is open already, with QtCore alone: the network module costs start-up."""

    def __init__(self, instance: str) -> None:
        """Args:
        instance: Tells one home folder from another.
        """
        super().__init__()
        whose = f"{QDir.homePath()}|{instance}".encode()
        digest = QCryptographicHash.hash(QByteArray(whose), QCryptographicHash.Algorithm.Sha256)
        self._name = f"tp-self-help-{bytes(digest.toHex().data()).decode()[:16]}"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation) or QDir.tempPath()
        self._lock = QLockFile(QDir(folder).filePath(f"{self._name}.lock"))
        # A crashed window leaves a lock of a process that is gone; Qt notices that by itself.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._on_call: Callable[[str], None] | None = None

    def is_first(self) -> bool:
        """Say whether this is the only one. Where no lock can be made, rather two windows than none."""
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self, on_call: Callable[[str], None]) -> None:
        """Answer later starts; ``on_call`` gets an item id, empty when there is none."""
        # Not needed before the window is painted.
        from PySide6.QtNetwork import QLocalServer

        self._on_call = on_call
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def call_first(self, item_id: str) -> bool:
        """Raise the first window; False when nobody answers."""
        # Only a second start comes here.
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(f"{item_id}\n".encode())
        is_sent = socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return is_sent

    def close(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _on_connection(self) -> None:
        caller = self._server.nextPendingConnection() if self._server is not None else None
        if caller is None:
            return
        caller.readyRead.connect(lambda: self._on_words(caller))
        caller.disconnected.connect(caller.deleteLater)
        if caller.bytesAvailable():
            self._on_words(caller)

    def _on_words(self, caller: QLocalSocket) -> None:
        words = bytes(caller.read(_LONGEST).data()).decode("utf-8", "replace").strip()
        caller.abort()
        if self._on_call is not None:
            # Whatever another process says: at most an id comes of it.
            self._on_call(parse_deep_link(words))
