"""A reminder for a calendar: one event in iCalendar form (RFC 5545), without a word about wallets or balances."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

_LONGEST_LINE: Final = 75
_ESCAPES: Final = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n"))


def calendar_file(day: date, title: str, note: str, stamp: datetime, every_days: int = 0) -> bytes:
    """Write a calendar file with one all-day event and a reminder at nine.

    Args:
        day: When to look again.
        title: What the calendar shows.
        note: What to do, shown on opening the event.
        stamp: Now, UTC.
        every_days: Repeats after so many days; 0 for once.
    """
    made_at = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//TP Self-Help//Checklists//EN",
        "BEGIN:VEVENT",
        f"UID:checklists-{made_at}@tp-self-help.invalid",
        f"DTSTAMP:{made_at}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        *([f"RRULE:FREQ=DAILY;INTERVAL={every_days}"] if every_days else []),
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(note)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(title)}",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _escaped(text: str) -> str:
    for plain, escaped in _ESCAPES:
        text = text.replace(plain, escaped)
    return "".join(letter for letter in text if letter.isprintable())


def _folded(line: str) -> bytes:
    """Fold a line at 75 octets (RFC 5545, 3.1), never inside a character."""
    parts: list[bytes] = []
    part, room = b"", _LONGEST_LINE
    for letter in line:
        octets = letter.encode("utf-8", errors="replace")
        if len(part) + len(octets) > room:
            parts.append(part)
            part, room = b"", _LONGEST_LINE - 1
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"
