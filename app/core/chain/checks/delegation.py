"""Does a contract act for an address on any chain? (code ``0xef0100…``, EIP-7702)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.chain.account import AccountReport
from app.core.chain.checks.reports import disagrees, found
from app.core.probe import Finding, ProbeState, unknown

PROBE: Final = "delegation"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "delegation.none": ("count",),
    "delegation.set": ("delegate", "chain"),
    "delegation.disagree": (),
}


def decide(reports: Sequence[AccountReport]) -> Finding:
    """Say whether a contract acts for it, of reports from every chain that answered."""
    for report in reports:
        for finding in found([report], "account.delegated"):
            facts = {**finding.facts, "chain": report.chain}
            return Finding(PROBE, "delegation.set", ProbeState.BAD, facts, finding.evidence)
    if disagrees(reports, "code"):
        return unknown(PROBE, "delegation.disagree")
    evidence = tuple(each for report in reports for each in report.findings[0].evidence if each.field == "code")
    return Finding(PROBE, "delegation.none", ProbeState.GOOD, {"count": len(reports)}, evidence)
