"""The plain facts of this computer that a request for help needs."""

from __future__ import annotations

from typing import Final

from app.core.probe import Evidence, Finding, ProbeState

PROBE: Final = "this-computer"
_FIRST_OF_ELEVEN: Final = 22_000
CODES: Final = {"system.facts": ("system", "zone", "locale", "session")}


def windows_name(release: str, version: str) -> str:
    """Name Windows as people know it: 11 still calls itself 10 and differs by its build, from 22000 on."""
    build = version.rpartition(".")[2]
    is_eleven = release == "10" and build.isdecimal() and int(build[:9]) >= _FIRST_OF_ELEVEN
    return f"Windows {'11' if is_eleven else release} ({version})"


def decide_facts(system: str, zone: str, locale: str, session: str) -> Finding:
    """Tell them.

    Args:
        system: Name and version, such as ``Windows 11 (10.0.26100)``.
        zone: Offset and name, such as ``UTC+08:00 (CST)``.
        locale: Language and country, such as ``zh_CN``.
        session: Kind of display, such as ``wayland``.
    """
    facts: dict[str, str | int] = {"system": system, "zone": zone, "locale": locale, "session": session}
    evidence = tuple(Evidence("system", name, str(value)) for name, value in facts.items())
    return Finding(PROBE, "system.facts", ProbeState.GOOD, facts, evidence)
