"""The clock of this computer."""

from __future__ import annotations

from datetime import UTC, datetime


def today() -> str:
    """Give today's date in UTC, ISO format."""
    return datetime.now(UTC).date().isoformat()
