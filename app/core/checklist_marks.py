"""What findings and typed days make of an item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime

from app.core.checklist import Answer, ChecklistItem, Mark, Proof
from app.core.probe import Finding, ProbeState
from app.core.records import Record

# Records to be kept together with a mark, by the mark before.
Beside = Callable[[Mark | None], Iterable[Record]]


def checked_mark(item: ChecklistItem, findings: Mapping[str, Finding], stamp: str) -> Mark | None:
    """Give the mark of an item whose probes ran: wrong when one found something wrong, done when all found it good.

    Args:
        item: One that probes answer.
        findings: By id of the probe.
        stamp: UTC, ISO 8601.
    """
    seen = [findings[probe] for probe in item.probes if probe in findings]
    wrong = next((finding for finding in seen if finding.state in {ProbeState.BAD, ProbeState.ATTENTION}), None)
    if wrong is not None:
        return Mark(item.id, item.version, Answer.OPEN, stamp, Proof.CHECK, evidence=wrong.code)
    if item.probes and len(seen) == len(item.probes) and all(finding.state is ProbeState.GOOD for finding in seen):
        return Mark(item.id, item.version, Answer.DONE, stamp, Proof.CHECK, evidence=seen[0].code)
    return None


def is_day(text: str) -> bool:
    """Say whether a text is an ISO date."""
    try:
        datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return False
    return True
