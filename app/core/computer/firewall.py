"""Whether the system's own firewall is on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.core.computer.registry_text import registry_values
from app.core.probe import Evidence, Finding, ProbeState, not_here

PROBE: Final = "firewall"
CODES: Final = {"firewall.on": ("name",), "firewall.off": ()}
_SERVICES: Final = ("ufw", "firewalld", "nftables")


@dataclass(frozen=True, slots=True)
class Wall:
    """What a system says of its firewall.

    Attributes:
        is_on: None when it does not tell.
    """

    name: str
    is_on: bool | None
    evidence: tuple[Evidence, ...]


def decide_firewall(found: Wall) -> Finding:
    """Say whether the firewall is on."""
    if found.is_on is None:
        return not_here(PROBE)
    if found.is_on:
        return Finding(PROBE, "firewall.on", ProbeState.GOOD, {"name": found.name}, found.evidence)
    return Finding(PROBE, "firewall.off", ProbeState.ATTENTION, {}, found.evidence)


def read_windows_firewall(profiles: dict[str, str]) -> Wall:
    """Read ``reg query`` of the profiles ``public`` and ``standard`` (private); one that is off is a hole."""
    states = {name: registry_values(text).get("enablefirewall") for name, text in profiles.items()}
    known = {name: state for name, state in states.items() if state is not None}
    evidence = tuple(Evidence("registry", f"{name}.EnableFirewall", state) for name, state in known.items())
    is_on = all(state == "0x1" for state in known.values()) if known else None
    return Wall("Windows Defender Firewall", is_on, evidence)


def read_macos_firewall(text: str) -> Wall:
    """Read ``socketfilterfw --getglobalstate``: “Firewall is enabled. (State = 1)”; 2 blocks everything."""
    found = re.search(r"\(State = (\d)\)", text)
    is_on = found[1] != "0" if found else None
    return Wall("macOS", is_on, (Evidence("socketfilterfw", "State", found[1] if found else ""),))


def read_linux_firewall(services: str, ufw: str | None) -> Wall:
    """Read ``systemctl is-active ufw firewalld nftables`` (one line each) and ``/etc/ufw/ufw.conf``.

    Args:
        services: What systemctl printed.
        ufw: The file; None where it is missing. Its service counts as active even when it filters nothing.
    """
    states = dict(zip(_SERVICES, services.split(), strict=False))
    evidence = tuple(Evidence("systemctl", name, state) for name, state in states.items())
    if ufw is not None:
        enabled = bool(re.search(r"^\s*ENABLED\s*=\s*\"?yes", ufw, re.MULTILINE | re.IGNORECASE))
        evidence = (*evidence, Evidence("ufw.conf", "ENABLED", "yes" if enabled else "no"))
        if enabled:
            return Wall("ufw", True, evidence)
    for name in ("firewalld", "nftables"):
        if states.get(name) == "active":
            return Wall(name, True, evidence)
    # Rules may be loaded some other way, and only an administrator can list them.
    return Wall("ufw", False if ufw is not None else None, evidence)
