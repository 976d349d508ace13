"""How a job learns that nobody waits for it any more."""

from __future__ import annotations

from app.core.errors import Cancelled


class CancelToken:
    """Tells a job that nobody waits for it any more."""

    def __init__(self) -> None:
        self.cancelled = False

    def check(self) -> None:
        """Stop here if nobody waits.

        Raises:
            Cancelled: When the job was cancelled.
        """
        if self.cancelled:
            raise Cancelled
