"""Does a TRON account still belong to its address alone? (``owner`` permission of ``wallet/getaccount``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.chain.account import AccountReport
from app.core.chain.checks.reports import disagrees, found
from app.core.probe import Finding, ProbeState, unknown

PROBE: Final = "tron-owner"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "owner.own": (),
    "owner.taken": ("names", "threshold", "weight"),
    "owner.shared": ("names", "threshold", "weight"),
    "owner.not_active": (),
    "owner.disagree": (),
}
_MEANING: Final = {"account.owner_taken": "owner.taken", "account.owner_shared": "owner.shared"}


def decide(reports: Sequence[AccountReport]) -> Finding:
    """Say who the owner is, of reports about one address on TRON."""
    if disagrees(reports, "permissions"):
        return unknown(PROBE, "owner.disagree")
    for finding in found(reports, *_MEANING):
        return Finding(PROBE, _MEANING[finding.code], ProbeState.BAD, finding.facts, finding.evidence)
    if any(report.view.activated is False for report in reports):
        return unknown(PROBE, "owner.not_active")
    return Finding(PROBE, "owner.own", ProbeState.GOOD, {}, reports[0].findings[0].evidence)
