"""The system's own keyring, and none but it.

The library would take any backend that happens to be installed, one that writes plain text among them (reports.md 5.2);
so the backend is made by name. A locked keyring may wait for somebody who is not there: each call has a time limit.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from app.core.errors import StateError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "TP Self-Help"
_LIMIT_S: Final = 3.0
_Result = TypeVar("_Result")


class Keyring(Protocol):
    """Port: keeps a short text under a name.

    Every call raises ``StateError``: ``state.no_keyring``, ``state.keyring_locked`` or ``state.keyring_denied``.
    """

    def read(self, name: str) -> str | None:
        """Give what is kept; None when nothing is."""
        ...

    def write(self, name: str, value: str) -> None:
        """Keep a text."""
        ...

    def forget(self, name: str) -> None:
        """Remove what is kept, if anything is."""
        ...


class SystemKeyring:
    """Windows Credential Locker, macOS Keychain, Secret Service or KWallet."""

    def __init__(self, limit: float = _LIMIT_S) -> None:
        """Args:
        limit: Seconds before a call counts as locked.
        """
        self._limit = limit

    def read(self, name: str) -> str | None:
        """Give what is kept; None when nothing is."""
        return self._call(lambda backend: backend.get_password(_SERVICE, name))

    def write(self, name: str, value: str) -> None:
        """Keep a text; reads it back, because some keyrings take and keep nothing."""

        def keep(backend: KeyringBackend) -> None:
            backend.set_password(_SERVICE, name, value)  # pyright: ignore[reportUnknownMemberType] - wrapped untyped

        self._call(keep)
        if self.read(name) != value:
            raise StateError("state.keyring_denied")

    def forget(self, name: str) -> None:
        """Remove what is kept, if anything is."""

        def remove(backend: KeyringBackend) -> None:
            if backend.get_password(_SERVICE, name) is not None:
                backend.delete_password(_SERVICE, name)

        self._call(remove)

    def _call(self, job: Callable[[KeyringBackend], _Result]) -> _Result:
        results: list[_Result] = []
        errors: list[Exception] = []

        def work() -> None:
            try:
                results.append(job(_backend()))
            except Exception as error:  # noqa: BLE001 - backends raise anything; sorted and wrapped below
                errors.append(error)

        worker = Thread(target=work, name="keyring", daemon=True)
        worker.start()
        worker.join(self._limit)
        if results:
            return results[0]
        raise _as_ours(errors[0]) if errors else StateError("state.keyring_locked")


def _backend() -> KeyringBackend:
    # A tenth of a second; paid when something is first kept. Each module loads on any system and works on its own.
    from keyring.backends import SecretService, Windows, kwallet, macOS

    kinds: dict[str, tuple[type[KeyringBackend], ...]] = {
        "win32": (Windows.WinVaultKeyring,),
        "darwin": (macOS.Keyring,),
    }
    for kind in kinds.get(sys.platform, (SecretService.Keyring, kwallet.DBusKeyring)):
        if kind.viable:
            return kind()
    raise StateError("state.no_keyring")


def _as_ours(error: Exception) -> StateError:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, StateError):
        return error
    if isinstance(error, NoKeyringError | ImportError):
        return StateError("state.no_keyring")
    # InitError is what a prompt gives that nobody answers, or that was dismissed.
    if isinstance(error, KeyringLocked | InitError):
        return StateError("state.keyring_locked")
    return StateError("state.keyring_denied")
