"""Whether this network sends official names where the rest of the world sends them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, listed, unknown

PROBE: Final = "dns-answers"
CODES: Final = {
    "dns.same": ("count",),
    "dns.differs": ("names",),
    "dns.private": ("names",),
    "dns.proxied": ("names",),
    "dns.missing": ("names",),
    "dns.gone": ("names",),
    "dns.invented": (),
    "dns.silent": (),
    "dns.no_second": (),
}
# Set aside for measuring devices (RFC 2544); proxy programs such as Clash answer with it for every name.
_MADE_UP: Final = IPv4Network("198.18.0.0/15")
# Two addresses of one site are mostly neighbours: of one /16 in IPv4, of one /32 in IPv6.
_NEAR_BITS: Final = {4: 16, 6: 32}


class Answered(StrEnum):
    """How a name server ended."""

    FOUND = "found"
    MISSING = "missing"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Lookup:
    """What one server said of one name.

    Attributes:
        source: Host of the server; empty for this network's own.
        addresses: Of ``found`` only, at least one.
    """

    source: str
    ended: Answered
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameSeen:
    """What this network and others said of one official name."""

    name: str
    here: Lookup
    elsewhere: tuple[Lookup, ...]


# In the order of concern: the first that fits any name is said.
_ORDER: Final = (
    ("dns.private", ProbeState.BAD),
    ("dns.missing", ProbeState.BAD),
    ("dns.gone", ProbeState.ATTENTION),
    ("dns.proxied", ProbeState.ATTENTION),
    ("dns.differs", ProbeState.ATTENTION),
)


def decide_names(seen: Sequence[NameSeen], made_up: Lookup) -> Finding:
    """Say whether the answers agree.

    Args:
        seen: One for each official name.
        made_up: What this network said of a name that does not exist.
    """
    evidence = tuple(_evidence(seen))
    can_compare = any(each.ended is not Answered.SILENT for name in seen for each in name.elsewhere)
    if not any(name.here.ended is Answered.FOUND for name in seen) and not (
        can_compare and any(name.here.ended is Answered.MISSING for name in seen)
    ):
        return Finding(PROBE, "dns.silent", ProbeState.BAD, {}, evidence)
    codes = [(name.name, _judge(name)) for name in seen]
    for code, state in _ORDER:
        names = [name for name, found in codes if found == code]
        if names:
            return Finding(PROBE, code, state, {"names": listed(names)}, evidence)
    if not can_compare:
        return unknown(PROBE, "dns.no_second")
    if made_up.ended is Answered.FOUND:
        told = (*evidence, Evidence("this network", "made-up name", listed(made_up.addresses)))
        return Finding(PROBE, "dns.invented", ProbeState.ATTENTION, {}, told)
    return Finding(PROBE, "dns.same", ProbeState.GOOD, {"count": len(seen)}, evidence)


def _judge(name: NameSeen) -> str:
    there = {address for each in name.elsewhere for address in each.addresses}
    told = [each for each in name.elsewhere if each.ended is not Answered.SILENT]
    if name.here.ended is Answered.FOUND:
        return _judge_addresses(name.here.addresses, there, heard=bool(told))
    if name.here.ended is Answered.MISSING:
        return "dns.missing" if there else "dns.gone" if told else ""
    return "dns.missing" if there else ""


def _judge_addresses(here: Iterable[str], there: Iterable[str], *, heard: bool) -> str:
    ours, theirs = list(_read(here)), list(_read(there))
    if any(isinstance(each, IPv4Address) and each in _MADE_UP for each in ours):
        return "dns.proxied"
    if any(not each.is_global for each in ours) and all(each.is_global for each in theirs):
        return "dns.private"
    if not heard or any(_near(one, other) for one in ours for other in theirs):
        return "dns.same"
    return "dns.differs"


def _near(one: IPv4Address | IPv6Address, other: IPv4Address | IPv6Address) -> bool:
    if one.version != other.version:
        return False
    shift = one.max_prefixlen - _NEAR_BITS[one.version]
    return int(one) >> shift == int(other) >> shift


def _read(addresses: Iterable[str]) -> Iterable[IPv4Address | IPv6Address]:
    for address in addresses:
        try:
            yield ip_address(address)
        except ValueError:
            continue


def _evidence(seen: Iterable[NameSeen]) -> Iterable[Evidence]:
    for name in seen:
        for each in (name.here, *name.elsewhere):
            yield Evidence(each.source or "this network", name.name, listed(each.addresses, 3) or each.ended.value)
