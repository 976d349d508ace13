"""Whether browsers are kept up to date, by the day of their program files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, listed, unknown

PROBE: Final = "browser-updates"
CODES: Final = {"browsers.recent": ("names",), "browsers.old": ("names", "days"), "browsers.none": ()}
# Chrome, Edge and Firefox bring a new version every four weeks (their release calendars), with security fixes between.
_OLD_DAYS: Final = 60


@dataclass(frozen=True, slots=True)
class Browser:
    """An installed browser.

    Attributes:
        dated: Day of its program file: that of the last update, or of its making where a packager keeps that.
    """

    name: str
    dated: date


def decide_browsers(found: Sequence[Browser], today: date) -> Finding:
    """Say whether any installed browser is old."""
    evidence = tuple(Evidence("program file", each.name, each.dated.isoformat()) for each in found)
    if not found:
        return unknown(PROBE, "browsers.none")
    ages = {each.name: (today - each.dated).days for each in found}
    old = {name: days for name, days in ages.items() if days > _OLD_DAYS}
    if old:
        facts: dict[str, str | int] = {"names": listed(sorted(old)), "days": max(old.values())}
        return Finding(PROBE, "browsers.old", ProbeState.ATTENTION, facts, evidence)
    return Finding(PROBE, "browsers.recent", ProbeState.GOOD, {"names": listed(sorted(ages))}, evidence)
