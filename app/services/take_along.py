"""Taking everything that is kept to another computer, in one file that only a passphrase opens."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final, Protocol

from app.core.errors import StateError
from app.core.passphrase import Strength, strength_of
from app.core.secrets import Screened

# What belongs to one computer: an agreement is given where it is asked, and a letter goes out once only.
STAYS: Final = frozenset({"watch-consent", "outbox", "outbox-report", "outbox-place", "outbox-way"})


class Carrier(Protocol):
    """Port: the store that can be written out as a whole and taken in."""

    def export(self, path: Path, passphrase: str, stays: Collection[str] = ()) -> None:
        """Write everything but some kinds into a new file that the passphrase opens.

        Raises:
            StateError: ``state.not_written``; as ``Keeper.keeping``.
        """
        ...

    def take_in(self, path: Path, passphrase: str, stays: Collection[str] = (), *, replaces: bool = False) -> int:
        """Add what a file holds but for some kinds, or put it in place of what is here; give how many records came.

        Raises:
            StateError: ``state.not_opened``; ``state.not_written``; as ``Keeper.keeping``.
        """
        ...


class TakeAlongService:
    """Both ways of a whole store. Every call may wait for the keyring and for the disk: call in a worker."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier

    def export(self, path: Path, passphrase: Screened) -> None:
        """Write everything into a new file; it replaces one of that name.

        Raises:
            StateError: ``state.passphrase_short``; ``state.not_written``; as ``Keeper.keeping``.
        """
        if strength_of(passphrase.text) is Strength.SHORT:
            raise StateError("state.passphrase_short")
        self._carrier.export(path, passphrase.text, STAYS)

    def take_in(self, path: Path, passphrase: Screened, *, replaces: bool = False) -> int:
        """Add what a file holds; of two alike the one here stays. Or put all of it in place of what is here.

        Nothing is changed when the file does not open. Give how many records came.

        Raises:
            StateError: ``state.not_opened``; ``state.not_written``; as ``Keeper.keeping``.
        """
        return self._carrier.take_in(path, passphrase.text, STAYS, replaces=replaces)
