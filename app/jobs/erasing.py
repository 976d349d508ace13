"""Takes everything of a report out of the outbox, when the person wants its ticket gone."""

from __future__ import annotations

from collections.abc import Callable

from app.core.outbox import OutboxState
from app.services.outbox import OutboxService


def outbox_eraser(outbox: OutboxService) -> Callable[[str], None]:
    """Make what forgets the entries of a report; it raises ``outbox.busy`` while one may be going out."""

    def erase(report_id: str) -> None:
        for entry in outbox.entries():
            if entry.id != report_id:
                continue
            if entry.state is OutboxState.UNKNOWN:
                outbox.settle(entry.id, entry.place, has_arrived=True)
            else:
                outbox.cancel(entry.id, entry.place)
            outbox.forget(entry.id, entry.place)

    return erase
