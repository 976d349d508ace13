"""What this program did lately, for a report: codes and short names only, in memory, gone when it ends.

Words, addresses and paths have no place in it: a fact that is no plain name or number is left out. So there is nothing
to mask, and nothing to erase.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Final, NamedTuple

_MOST: Final = 200
_LONGEST: Final = 40


class Noted(NamedTuple):
    """One thing that happened.

    Attributes:
        at: UTC, ``HH:MM:SS``.
        what: A code such as ``page`` or ``net.timeout``, and facts behind it.
    """

    at: str
    what: str


class ProgramLog:
    """The last two hundred things that happened. Safe from any thread."""

    def __init__(self, now: Callable[[], str]) -> None:
        """Args:
        now: Gives the time in UTC, ``HH:MM:SS``.
        """
        self._now = now
        self._lock = Lock()
        self._noted: deque[Noted] = deque(maxlen=_MOST)

    def note(self, code: str, **facts: str | int) -> None:
        """Note that something happened; facts that are no names or numbers are left out."""
        if not _is_name(code):
            return
        told = [f"{key}={value}" for key, value in facts.items() if _is_plain(value)]
        with self._lock:
            self._noted.append(Noted(self._now(), " ".join([code, *told])))

    def latest(self, most: int = 50) -> tuple[Noted, ...]:
        """List what happened last, the oldest first."""
        with self._lock:
            return tuple(self._noted)[-most:]


def _is_plain(value: str | int) -> bool:
    return isinstance(value, int) or _is_name(value)


def _is_name(text: str) -> bool:
    # Not a regular expression: it would be compiled before the first paint, for the page that is shown first.
    letters = text.replace(".", "").replace("_", "").replace("-", "")
    return text.isascii() and len(text) <= _LONGEST and text[:1].isalpha() and letters.isalnum()
