"""Whether official sites show certificates that prove who they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, unknown

PROBE: Final = "tls-certificates"
CODES: Final = {
    "tls.sound": ("count",),
    "tls.intercepted": ("host", "issuer"),
    "tls.expired": ("host", "date"),
    "tls.not_yet_valid": ("host", "date"),
    "tls.wrong_name": ("host", "name"),
    "tls.self_signed": ("host",),
    "tls.unknown_issuer": ("host", "issuer"),
    "tls.broken": ("host",),
    "tls.unreachable": (),
}


class Trust(StrEnum):
    """Whose trust a certificate has, or why none.

    Attributes:
        PUBLIC: The public list that browsers share, name and dates included.
        MACHINE: Only this machine: somebody put an issuer of their own there.
    """

    PUBLIC = "public"
    MACHINE = "machine"
    NONE = "none"
    BROKEN = "broken"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as it was shown.

    Attributes:
        names: Hosts it is for, at most a few.
        issuer: Who signed it, as people call them.
        is_self_signed: True when it signed itself.
    """

    names: tuple[str, ...]
    issuer: str
    begins: datetime
    ends: datetime
    is_self_signed: bool = False


@dataclass(frozen=True, slots=True)
class SiteShown:
    """What one site showed.

    Attributes:
        certificate: None when none was seen.
    """

    host: str
    trust: Trust
    certificate: Certificate | None = None


def decide_certificates(shown: Sequence[SiteShown], now: datetime) -> Finding:
    """Say whether the certificates prove the sites; the most dangerous answer is said.

    Args:
        shown: One for each site.
        now: By this computer's clock, which may be the fault itself.
    """
    evidence = tuple(_told(each) for each in shown)
    for each in shown:
        if each.trust is Trust.NONE and each.certificate is not None:
            return _untrusted(each.host, each.certificate, now, evidence)
    for each in shown:
        if each.trust is Trust.MACHINE:
            issuer = each.certificate.issuer if each.certificate else ""
            facts: dict[str, str | int] = {"host": each.host, "issuer": issuer or "?"}
            return Finding(PROBE, "tls.intercepted", ProbeState.ATTENTION, facts, evidence)
    for each in shown:
        if each.trust in {Trust.BROKEN, Trust.NONE}:
            return Finding(PROBE, "tls.broken", ProbeState.ATTENTION, {"host": each.host}, evidence)
    sound = sum(each.trust is Trust.PUBLIC for each in shown)
    if not sound:
        return unknown(PROBE, "tls.unreachable")
    return Finding(PROBE, "tls.sound", ProbeState.GOOD, {"count": sound}, evidence)


def _untrusted(host: str, certificate: Certificate, now: datetime, evidence: tuple[Evidence, ...]) -> Finding:
    """Say why: a foreign name and an own signature are worse than a date, which the clock may explain."""
    facts: dict[str, str | int] = {"host": host, "issuer": certificate.issuer or "?"}
    code = "tls.unknown_issuer"
    if certificate.is_self_signed:
        code = "tls.self_signed"
    elif not any(covers(name, host) for name in certificate.names):
        code, facts["name"] = "tls.wrong_name", certificate.names[0] if certificate.names else "?"
    elif now > certificate.ends:
        code, facts["date"] = "tls.expired", certificate.ends.date().isoformat()
    elif now < certificate.begins:
        code, facts["date"] = "tls.not_yet_valid", certificate.begins.date().isoformat()
    return Finding(PROBE, code, ProbeState.BAD, facts, evidence)


def covers(name: str, host: str) -> bool:
    """Say whether a name in a certificate covers a host: alike, or ``*`` for its first label (RFC 6125)."""
    wanted, given = host.casefold().rstrip("."), name.casefold().rstrip(".")
    if given.startswith("*."):
        return "." in given[2:] and wanted.partition(".")[2] == given[2:]
    return wanted == given


def _told(shown: SiteShown) -> Evidence:
    if shown.certificate is None:
        return Evidence(shown.host, "certificate", shown.trust.value)
    ends = shown.certificate.ends.date().isoformat()
    return Evidence(shown.host, "certificate", f"{shown.trust.value}, {shown.certificate.issuer[:60]}, until {ends}")
