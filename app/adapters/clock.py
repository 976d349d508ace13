"""The clock of this computer."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def today() -> str:
    """Give today's date in UTC, ISO format."""
    return datetime.now(UTC).date().isoformat()


def now() -> str:
    """Give the time in UTC, ISO 8601, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def utc_now() -> datetime:
    """Give the time in UTC."""
    return datetime.now(UTC)


class SystemClock:
    """Both clocks of this computer: the one that people set, and one that nobody can."""

    def now(self) -> datetime:
        """Give the time in UTC."""
        return utc_now()

    def ticks(self) -> float:
        """Give seconds since some moment in the past, computer asleep or not as the system counts."""
        return time.monotonic()
