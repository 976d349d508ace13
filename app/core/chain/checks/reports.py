"""What the single questions share: picking findings out of reports, and noticing that sources differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.chain.account import AccountReport
from app.core.probe import Finding

#: Kind of address that a check makes sense for.
FAMILIES: Final[Mapping[str, str]] = {"tron-owner": "tron", "tron-active": "tron", "delegation": "evm"}


def found(reports: Sequence[AccountReport], *codes: str) -> tuple[Finding, ...]:
    """List findings with these codes, those of the first code first."""
    listed = [finding for report in reports for finding in report.findings if finding.code in codes]
    return tuple(sorted(listed, key=lambda finding: codes.index(finding.code)))


def disagrees(reports: Sequence[AccountReport], about: str) -> bool:
    """Say whether two sources of one chain differ in this."""
    return any(line.startswith(f"{about}:") for report in reports for line in report.disagreements)
