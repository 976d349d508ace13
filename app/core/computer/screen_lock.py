"""Whether and when the screen locks by itself, from the settings of each system."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.core.computer.registry_text import registry_values
from app.core.probe import Evidence, Finding, ProbeState, not_here

PROBE: Final = "screen-lock"
CODES: Final = {"lock.on": ("minutes",), "lock.late": ("minutes",), "lock.off": ()}
# CIS Benchmarks for desktop systems ask for 15 minutes or less.
_LATE_SECONDS: Final = 15 * 60
_DAY: Final = 24 * 60 * 60
_DIGITS: Final = 11


@dataclass(frozen=True, slots=True)
class Lock:
    """What a system says of its screen.

    Attributes:
        seconds: Of idleness until it asks for a password; 0 for never, None when the system does not tell.
    """

    seconds: int | None
    evidence: tuple[Evidence, ...]


def decide_lock(found: Lock) -> Finding:
    """Say whether the screen locks, and soon enough."""
    if found.seconds is None:
        return not_here(PROBE)
    if not 0 < found.seconds < _DAY:
        return Finding(PROBE, "lock.off", ProbeState.ATTENTION, {}, found.evidence)
    minutes = max(1, round(found.seconds / 60))
    late = found.seconds > _LATE_SECONDS
    code, state = ("lock.late", ProbeState.ATTENTION) if late else ("lock.on", ProbeState.GOOD)
    return Finding(PROBE, code, state, {"minutes": minutes}, found.evidence)


def read_windows_lock(desktop: str, policy: str) -> Lock:
    """Read ``reg query`` of the desktop's screen saver and of the machine's inactivity limit.

    Windows keeps no other lock by idleness; a computer that sleeps and asks on waking locks too, but the time of its
    sleep differs by power plan, so that this alone is said to be unknown.
    """
    values, limits = registry_values(desktop), registry_values(policy)
    saver = _number(values.get("screensavetimeout", ""))
    active = values.get("screensaveactive") == "1" and values.get("screensaverissecure") == "1"
    seconds = [saver] if active and saver and values.get("scrnsave.exe") else []
    if limit := _number(limits.get("inactivitytimeoutsecs", "")):
        seconds.append(limit)
    evidence = _read("registry", values, "screensaverissecure", "screensavetimeout")
    return Lock(min(seconds) if seconds else None, evidence)


def read_macos_lock(status: str, screen_saver: str, power: str) -> Lock:
    """Read ``sysadminctl -screenLock status``, the screen saver's ``idleTime``, and ``pmset -g``.

    The lock comes a delay after the screen saver began or the display went to sleep, whichever is first.
    """
    evidence = (Evidence("sysadminctl", "screenLock", _said(status)), Evidence("pmset", "displaysleep", _sleep(power)))
    if "screenLock is off" in status:
        return Lock(0, evidence)
    delay = re.search(r"screenLock delay is (?:(immediate)|(\d+) seconds)", status)
    if delay is None:
        return Lock(None, evidence)
    starts = [seconds for seconds in (_number(screen_saver), _number(_sleep(power)) * 60) if seconds]
    after = 0 if delay[1] else _number(delay[2])
    return Lock(min(starts) + after if starts else 0, evidence)


def _said(status: str) -> str:
    return status.rpartition("] ")[2].strip()[:80]


def _sleep(power: str) -> str:
    found = re.search(r"^\s*displaysleep\s+(\d+)", power, re.MULTILINE)
    return found[1] if found else ""


def read_gnome_lock(text: str) -> Lock:
    """Read ``gsettings list-recursively`` of a desktop's ``screensaver`` and ``session`` (GNOME, Cinnamon, MATE)."""
    values = {key: value for _, key, value in re.findall(r"^(\S+) (\S+) (?:u?int32 )?(.*)$", text, re.MULTILINE)}
    enabled, idle = values.get("lock-enabled"), values.get("idle-delay")
    evidence = _read("gsettings", values, "lock-enabled", "idle-delay", "lock-delay")
    if enabled is None or idle is None:
        return Lock(None, evidence)
    if enabled != "true" or not _number(idle):
        return Lock(0, evidence)
    return Lock(_number(idle) + _number(values.get("lock-delay", "")), evidence)


def read_kde_lock(text: str) -> Lock:
    """Read ``kscreenlockerrc``: minutes, five and on where nothing is written (KScreenLocker's defaults)."""
    section = re.search(r"^\[Daemon\]$(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    values = dict(re.findall(r"^(\w+)=(.*)$", section[1] if section else "", re.MULTILINE))
    is_on = values.get("Autolock", "true") == "true"
    minutes = _number(values.get("Timeout", "5"))
    grace = _number(values.get("LockGrace", "5"))
    evidence = (
        Evidence("kscreenlockerrc", "Autolock", str(is_on)),
        Evidence("kscreenlockerrc", "Timeout", str(minutes)),
    )
    return Lock(minutes * 60 + grace if is_on and minutes else 0, evidence)


def _read(source: str, values: Mapping[str, str], *names: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(source, name, values[name][:80]) for name in names if name in values)


def _number(text: str) -> int:
    """Read a number that is written plainly or as ``0x258``; 0 for anything else."""
    plain = text.strip()
    try:
        return max(0, int(plain, 16 if plain.startswith("0x") else 10)) if len(plain) <= _DIGITS else 0
    except ValueError:
        return 0
