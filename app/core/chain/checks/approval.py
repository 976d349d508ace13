"""How much of a token may somebody take? (``allowance`` of ERC-20 and TRC-20), after it was said to be revoked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.chain.account import AccountReport
from app.core.chain.checks.reports import disagrees, found
from app.core.probe import Finding, ProbeState, unknown

PROBE: Final = "token-approval"
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "approval.none": (),
    "approval.limited": ("amount", "symbol"),
    "approval.unlimited": (),
    "approval.no_token": (),
    "approval.disagree": (),
}
_BAD, _SOME = "account.allowance_unlimited", "account.allowance"


def decide(reports: Sequence[AccountReport]) -> Finding:
    """Say what the spender may take, of reports from every chain; the token answers on one of them."""
    there = [each for each in reports if each.view.token is not None and each.view.token.allowance is not None]
    if not there:
        return unknown(PROBE, "approval.no_token")
    if disagrees(there, "allowance"):
        return unknown(PROBE, "approval.disagree")
    for finding in found(there, _BAD, _SOME):
        is_unlimited = finding.code == _BAD
        code, state = ("approval.unlimited", ProbeState.BAD) if is_unlimited else ("approval.limited", ProbeState.GOOD)
        facts = {name: value for name, value in finding.facts.items() if name in CODES[code]}
        return Finding(PROBE, code, state, facts, finding.evidence)
    return Finding(PROBE, "approval.none", ProbeState.GOOD, {}, there[0].findings[0].evidence)
