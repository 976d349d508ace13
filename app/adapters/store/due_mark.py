"""A mark beside the store: the day on which the checklists want a look again, so that no keyring is asked before."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

MARK: Final = "checklists-due"
_LONGEST: Final = 32


class DueMark:
    """Port: ``services.checklists.Due``. It holds a day and nothing of a person; a folder nobody can write has none."""

    def __init__(self, folder: Callable[[], Path | None]) -> None:
        """Args:
        folder: Says where the store is; None when nothing is kept beyond the end of the program.
        """
        self._folder = folder

    def day(self) -> str:
        """Give the day, as it was noted last; empty for none."""
        folder = self._folder()
        if folder is None:
            return ""
        try:
            with (folder / MARK).open("r", encoding="ascii") as file:
                return file.read(_LONGEST).strip()
        except (OSError, ValueError):
            return ""

    def note(self, day: str) -> None:
        """Note a day, ISO date; empty takes the mark away."""
        folder = self._folder()
        if folder is None or day == self.day():
            return
        with suppress(OSError):
            if not day:
                (folder / MARK).unlink(missing_ok=True)
                return
            beside = folder / f"{MARK}.new"
            beside.write_text(day, encoding="ascii")
            beside.replace(folder / MARK)
