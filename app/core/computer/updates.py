"""When the system last installed updates, from its own records."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, cast

from app.core.computer.property_list import property_dictionary, property_list
from app.core.probe import Evidence, Finding, ProbeState, not_here

PROBE: Final = "system-updates"
CODES: Final = {"updates.recent": ("days",), "updates.old": ("days",), "updates.waiting": ("count",)}
# Microsoft and Apple publish security updates every month or so, Linux more often: two months mean that one was missed.
_OLD_DAYS: Final = 60
_LATEST_LINES: Final = 20_000


@dataclass(frozen=True, slots=True)
class Updates:
    """What a system says of its updates.

    Attributes:
        installed: Day of the last one; None when it does not tell.
        waiting: How many wait; 0 when none do or it does not tell.
    """

    installed: date | None
    evidence: tuple[Evidence, ...] = ()
    waiting: int = 0


def decide_updates(found: Updates, today: date) -> Finding:
    """Say whether updates are installed."""
    if found.waiting:
        return Finding(PROBE, "updates.waiting", ProbeState.ATTENTION, {"count": found.waiting}, found.evidence)
    if found.installed is None or found.installed.year < 2000:  # noqa: PLR2004 - zero of some clock, not a day
        return not_here(PROBE)
    days = max(0, (today - found.installed).days)
    if days > _OLD_DAYS:
        return Finding(PROBE, "updates.old", ProbeState.ATTENTION, {"days": days}, found.evidence)
    return Finding(PROBE, "updates.recent", ProbeState.GOOD, {"days": days}, found.evidence)


def read_windows_updates(text: str) -> Updates:
    """Read the date of the last installation that the update agent gives, written as ISO 8601 (``.ToString('s')``)."""
    day = _day(text.strip())
    return Updates(day, (Evidence("update agent", "LastInstallationSuccessDate", text.strip()[:30]),))


def read_macos_updates(state: bytes, history: bytes) -> Updates:
    """Read ``com.apple.SoftwareUpdate.plist`` (what waits) and ``InstallHistory.plist`` (what came)."""
    waiting = property_dictionary(state).get("LastRecommendedUpdatesAvailable")
    listed = property_list(history)
    entries = cast("list[object]", listed) if isinstance(listed, list) else []
    days = [day for entry in entries if (day := _installed_by_system(entry)) is not None]
    last = max(days, default=None)
    evidence = (Evidence("InstallHistory.plist", "date", last.isoformat() if last else ""),)
    return Updates(last, evidence, max(0, waiting) if isinstance(waiting, int) else 0)


def _installed_by_system(entry: object) -> date | None:
    if not isinstance(entry, dict):
        return None
    values = cast("dict[str, object]", entry)
    when, by = values.get("date"), values.get("processName")
    return when.date() if isinstance(when, datetime) and by in {"softwareupdated", "macOS Installer"} else None


def read_apt_history(text: str) -> Updates:
    """Read ``/var/log/apt/history.log``: blocks that begin with ``Start-Date`` and tell ``Upgrade``."""
    last: date | None = None
    for block in re.split(r"\n\s*\n", text):
        began = re.search(r"^Start-Date: (\S+)", block, re.MULTILINE)
        day = _day(began[1]) if began and re.search(r"^Upgrade: ", block, re.MULTILINE) else None
        last = max(last, day) if last and day else day or last
    return Updates(last, (Evidence("apt history", "Upgrade", last.isoformat() if last else ""),))


def read_pacman_log(text: str) -> Updates:
    """Read ``/var/log/pacman.log``: lines ``[2026-11-20T10:11:12+0100] [PACMAN] starting full system upgrade``."""
    found = re.findall(r"^\[(\d{4}-\d\d-\d\d)[^\]]*\] \[PACMAN\] starting full system upgrade", text, re.MULTILINE)
    last = max(filter(None, map(_day, found)), default=None)
    return Updates(last, (Evidence("pacman.log", "full system upgrade", last.isoformat() if last else ""),))


def read_rpm_times(text: str) -> Updates:
    """Read ``rpm -qa --queryformat`` of ``INSTALLTIME``: seconds since 1970, one package a line."""
    seconds = [int(line) for line in text.splitlines()[:_LATEST_LINES] if line.isdecimal() and len(line) < 12]  # noqa: PLR2004 - digits of a time
    last = datetime.fromtimestamp(max(seconds), UTC).date() if seconds else None
    return Updates(last, (Evidence("rpm", "INSTALLTIME", last.isoformat() if last else ""),))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
