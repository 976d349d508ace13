"""A mark beside the store that something waits in the outbox: an empty file, so that no keyring is asked in vain."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

MARK: Final = "outbox-waiting"


class WaitingMark:
    """Port: ``services.courier.Waiting``. A folder that cannot be written costs a question to the keyring, no more."""

    def __init__(self, folder: Path | None) -> None:
        """Args:
        folder: Where the store is; None when nothing is kept beyond the end of the program.
        """
        self._path = folder / MARK if folder else None

    def is_set(self) -> bool:
        """Say whether something may wait."""
        return self._path is None or self._path.exists()

    def set(self) -> None:
        """Note that something waits."""
        if self._path is not None:
            with suppress(OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.touch()

    def clear(self) -> None:
        """Note that nothing does."""
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
