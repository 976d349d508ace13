"""Whether official sites answer, and where they send one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, listed

PROBE: Final = "official-sites"
CODES: Final = {
    "sites.reachable": ("count", "milliseconds"),
    "sites.some": ("names",),
    "sites.refused": ("names", "status"),
    "sites.moved": ("name", "target"),
    "sites.none": (),
}
# Answers that mean: there, but not for you, or not now (RFC 9110; 451 is RFC 7725).
REFUSALS: Final = frozenset({403, 429, 451, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class SiteSeen:
    """How one site answered.

    Attributes:
        status: 0 when it did not.
        target: Host it sends one on to; empty when it does not, or to itself.
        error: Code of the failure when it did not answer.
    """

    host: str
    status: int
    milliseconds: int = 0
    target: str = ""
    error: str = ""


def decide_sites(seen: Sequence[SiteSeen], official: Collection[str]) -> Finding:
    """Say whether official sites answer.

    Args:
        seen: One for each site.
        official: Domains whose own name and subdomains are official.
    """
    evidence = tuple(
        Evidence(each.host, "status", f"{each.status}, {each.milliseconds} ms" if each.status else each.error)
        for each in seen
    )
    for each in seen:
        if each.target and not belongs(each.target, official):
            facts: dict[str, str | int] = {"name": each.host, "target": each.target}
            return Finding(PROBE, "sites.moved", ProbeState.ATTENTION, facts, evidence)
    answered = [each for each in seen if each.status]
    silent = [each.host for each in seen if not each.status]
    if not answered:
        return Finding(PROBE, "sites.none", ProbeState.BAD, {}, evidence)
    if silent:
        return Finding(PROBE, "sites.some", ProbeState.ATTENTION, {"names": listed(silent)}, evidence)
    refused = [each for each in answered if each.status in REFUSALS]
    if refused:
        facts = {"names": listed(each.host for each in refused), "status": refused[0].status}
        return Finding(PROBE, "sites.refused", ProbeState.ATTENTION, facts, evidence)
    facts = {"count": len(answered), "milliseconds": min(each.milliseconds for each in answered)}
    return Finding(PROBE, "sites.reachable", ProbeState.GOOD, facts, evidence)


def belongs(host: str, domains: Collection[str]) -> bool:
    """Say whether a host is one of the domains or below one."""
    name = host.casefold().rstrip(".")
    return any(name == domain or name.endswith(f".{domain}") for domain in domains)
