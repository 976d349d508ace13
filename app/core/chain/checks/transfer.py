"""Did a small test transfer reach the address that was meant?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.chain.address import CoinAddress
from app.core.chain.finding import TxFinding, TxState
from app.core.probe import Finding, ProbeState, unknown

PROBE: Final = "test-transfer"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "transfer.arrived": ("confirmations",),
    "transfer.elsewhere": ("receiver",),
    "transfer.failed": (),
    "transfer.waiting": (),
    "transfer.not_found": (),
    "transfer.unreadable": (),
}


def decide(finding: TxFinding, meant: CoinAddress) -> Finding:
    """Compare where a transaction went with where it was meant to go."""
    reading = finding.reading
    if not reading.found:
        return unknown(PROBE, "transfer.not_found")
    if reading.state in {TxState.FAILED, TxState.DROPPED, TxState.EXPIRED, TxState.REPLACED}:
        return Finding(PROBE, "transfer.failed", ProbeState.ATTENTION, {}, finding.evidence)
    receivers = reading.same.get("receiver", "").split()
    if not receivers:
        return unknown(PROBE, "transfer.unreadable")
    # Where it goes stands fast before it is confirmed: a wrong address is told at once.
    if _plain(meant.canonical) not in map(_plain, receivers):
        return Finding(PROBE, "transfer.elsewhere", ProbeState.BAD, {"receiver": receivers[0]}, finding.evidence)
    if reading.state is not TxState.CONFIRMED or finding.disagreements:
        return unknown(PROBE, "transfer.waiting")
    confirmations = reading.confirmations or 0
    return Finding(PROBE, "transfer.arrived", ProbeState.GOOD, {"confirmations": confirmations}, finding.evidence)


def _plain(address: str) -> str:
    return address.lower() if address.startswith("0x") else address
