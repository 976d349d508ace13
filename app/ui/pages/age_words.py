"""How long ago something was, as people say it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

_MINUTE: Final = timedelta(minutes=1)
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


def looked_at_words(at: str, now: datetime) -> str:
    """Say when something was looked at; of a time to come, as a clock that was set leaves behind, its date.

    Args:
        at: UTC, ISO 8601.
        now: With its zone.
    """
    translate = QCoreApplication.translate
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return ""
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    age = now - moment
    if age < -_MINUTE:
        return translate("Age", "looked at on {time}").format(time=f"{moment.astimezone():%Y-%m-%d %H:%M}")
    if age < _MINUTE:
        return translate("Age", "looked at just now")
    if age < _HOUR:
        return translate("Age", "looked at %n minute(s) ago", "", age // _MINUTE)
    if age < _DAY:
        return translate("Age", "looked at %n hour(s) ago", "", age // _HOUR)
    return translate("Age", "looked at %n day(s) ago", "", age // _DAY)
