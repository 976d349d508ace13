"""A version number of the wallet against the dated list of the help pack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from app.core.probe import Evidence, Finding, ListedVersion, ProbeState, unknown

PROBE: Final = "app-version"
CODES: Final = {
    "version.listed": ("version", "date"),
    "version.older": ("version", "newest"),
    "version.newer": ("version", "newest", "date"),
    "version.malformed": (),
    "version.not_given": (),
}
_VERSION = re.compile(r"v?(\d{1,4}(?:\.\d{1,5}){1,3})(?:\s*\(\d{1,9}\))?", re.IGNORECASE)


def decide_version(typed: str, versions: Sequence[ListedVersion], app: str = "android") -> Finding:
    """Say where a typed version stands. It never proves an app genuine.

    Args:
        typed: As it stands in the wallet, such as ``2.4.7`` or ``v2.4.7 (1234)``.
        versions: The list of the pack.
        app: Which of the apps it is.
    """
    if not typed.strip():
        return unknown(PROBE, "version.not_given")
    found = _VERSION.fullmatch(typed.strip())
    known = [each for each in versions if each.app == app]
    if found is None or not known:
        return unknown(PROBE, "version.malformed")
    newest = max(known, key=lambda each: _numbers(each.version))
    version, evidence = found[1], (Evidence("list of the pack", newest.date, newest.version),)
    facts: dict[str, str | int] = {"version": version, "newest": newest.version, "date": newest.date}
    if _numbers(version) < _numbers(newest.version):
        return Finding(PROBE, "version.older", ProbeState.ATTENTION, facts, evidence)
    if _numbers(version) > _numbers(newest.version):
        return Finding(PROBE, "version.newer", ProbeState.UNKNOWN, facts, evidence)
    return Finding(PROBE, "version.listed", ProbeState.GOOD, facts, evidence)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    # 2.4 and 2.4.0 are one version.
    return tuple(numbers + [0] * (4 - len(numbers)))
