"""Official names in the hosts file, which goes before every name server."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

from app.core.probe import Evidence, Finding, ProbeState, listed

PROBE: Final = "hosts-file"
CODES: Final = {"hosts.clean": (), "hosts.redirected": ("names",), "hosts.blocked": ("names",)}


def decide_hosts_file(text: str, official: Collection[str]) -> Finding:
    """Say whether the hosts file names official sites.

    Args:
        text: The hosts file.
        official: Domains whose own name and subdomains count, such as ``tokenpocket.pro``.
    """
    entries = [(name, address) for name, address in read_hosts(text) if _belongs(name, official)]
    away = [(name, address) for name, address in entries if not _leads_nowhere(address)]
    if away:
        return _finding("hosts.redirected", ProbeState.BAD, away)
    if entries:
        return _finding("hosts.blocked", ProbeState.ATTENTION, entries)
    return Finding(PROBE, "hosts.clean", ProbeState.GOOD)


def read_hosts(text: str) -> Iterator[tuple[str, str]]:
    """Give every name with its address; what is no address is passed over, as systems do (hosts(5))."""
    for line in text.splitlines():
        address, *names = line.partition("#")[0].split() or [""]
        if _address(address) is not None:
            for name in names:
                yield name.casefold().rstrip("."), address


def _belongs(name: str, official: Collection[str]) -> bool:
    return any(name == domain or name.endswith(f".{domain}") for domain in official)


def _leads_nowhere(text: str) -> bool:
    address = _address(text)
    return address is not None and (address.is_loopback or address.is_unspecified)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _finding(code: str, state: ProbeState, entries: list[tuple[str, str]]) -> Finding:
    evidence = tuple(Evidence("hosts", name, address) for name, address in entries[:20])
    return Finding(PROBE, code, state, {"names": listed(name for name, _ in entries)}, evidence)
