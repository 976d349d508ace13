"""Is there anybody else in the active permissions of a TRON account?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.chain.account import AccountReport
from app.core.chain.checks.reports import disagrees, found
from app.core.probe import Finding, ProbeState, unknown

PROBE: Final = "tron-active"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "active.own": (),
    "active.foreign": ("names",),
    "active.not_active": (),
    "active.disagree": (),
}


def decide(reports: Sequence[AccountReport]) -> Finding:
    """Say who may sign, of reports about one address on TRON."""
    if disagrees(reports, "permissions"):
        return unknown(PROBE, "active.disagree")
    for finding in found(reports, "account.active_foreign"):
        return Finding(PROBE, "active.foreign", ProbeState.ATTENTION, finding.facts, finding.evidence)
    if any(report.view.activated is False for report in reports):
        return unknown(PROBE, "active.not_active")
    return Finding(PROBE, "active.own", ProbeState.GOOD, {}, reports[0].findings[0].evidence)
