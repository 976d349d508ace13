"""Where a search that found no answer goes on."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.navigation import PageId, Place


def place_behind_search(page: PageId, words: str, desk: Desk) -> Place:
    """Give the place of a page; a report begins with what was searched for, so that nobody types it twice.

    Args:
        page: What the person chose.
        words: What was typed; it passed the guard.
        desk: Takes what the report begins with.
    """
    if page is not PageId.REPORT:
        return Place(page)
    # Loaded with the first report.
    from app.core.report.prefill import asked_in_vain

    desk.prefill = asked_in_vain(words)
    return Place(page, f"new-{desk.prefill.kind}")
