"""The clock of this computer."""

from __future__ import annotations

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
