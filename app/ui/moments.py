"""Times as the clock on the wall shows them. Apart from ``platform``: the first page knows dates only."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt

from app.core.help import Lang
from app.ui.platform import locale_of


def moment(iso: str, lang: Lang) -> str:
    """Write a time of the store, which is in UTC, as the clock on the wall shows it; the text itself if it is none."""
    time = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not time.isValid():
        return iso
    pattern = "d MMM yyyy, HH:mm" if lang is Lang.EN else "yyyy年M月d日 HH:mm"
    return locale_of(lang).toString(time.toLocalTime(), pattern)
