"""The log of every request that left, kept in memory for the person to read."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from datetime import datetime
from itertools import count
from threading import Lock
from typing import Final

from app.core.consent import SentRequest

_MOST: Final = 1000


class RequestJournal:
    """Every request of this run of the program, the newest thousand. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._numbers = count()
        self._entries: OrderedDict[int, SentRequest] = OrderedDict()

    def begin(self, host: str, purpose: str) -> int:
        """Note a request before its first packet leaves; give its number."""
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        with self._lock:
            number = next(self._numbers)
            self._entries[number] = SentRequest(at, host, purpose)
            while len(self._entries) > _MOST:
                self._entries.popitem(last=False)
        return number

    def end(self, number: int, sent: int, received: int, outcome: str = "done") -> None:
        """Note how much went each way, and what came of it (``SentRequest.outcome``)."""
        with self._lock:
            entry = self._entries.get(number)
            if entry is not None:
                self._entries[number] = replace(entry, sent=sent, received=received, outcome=outcome)

    def requests(self) -> tuple[SentRequest, ...]:
        """List them, newest first."""
        with self._lock:
            return tuple(reversed(self._entries.values()))
