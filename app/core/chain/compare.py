"""Two sources about one transaction: what they say together, and where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.chain.finding import SETTLED, Reading, TxState
from app.core.probe import Evidence


def combine(readings: Sequence[Reading]) -> tuple[Reading, tuple[str, ...]]:
    """Give the reading to go by, and every disagreement.

    A source that is merely behind (its newest block is older than the transaction's) does not count against one that
    is not. Where sources truly contradict each other, the larger side is taken; without one the state is unknown.

    Args:
        readings: Of one chain, one for each source; at least one.
    """
    best = max(readings, key=_weight)
    others = [each for each in readings if each is not best]
    lines = tuple(line for other in others for line in _differences(best, other))
    against = [other for other in others if _contradicts(best, other)]
    with_it = sum(not _contradicts(best, each) and each.found for each in readings)
    if against and with_it <= len(against):
        return replace(best, state=TxState.UNKNOWN, cause="sources_disagree", reason="", meaning=""), lines
    return best, lines


def merged_evidence(best: Reading, readings: Sequence[Reading]) -> tuple[Evidence, ...]:
    """Give the evidence of the reading gone by, then what each other source says in short."""
    others = [each for each in readings if each.source != best.source]
    return best.evidence + tuple(line for other in others for line in other.evidence[:2])


def _weight(reading: Reading) -> tuple[bool, bool, int]:
    # A settled state says more than a waiting one, and either more than not having seen it.
    return reading.found, reading.state in SETTLED, reading.height or 0


def _differences(best: Reading, other: Reading) -> list[str]:
    if other.found != best.found:
        behind = " (behind)" if _is_behind(best, other) else ""
        return [_line(best, other, "found", str(best.found).lower(), str(other.found).lower() + behind)]
    lines = [
        _line(best, other, name, value, other.same[name])
        for name, value in best.same.items()
        if name in other.same and other.same[name] != value
    ]
    if best.state != other.state:
        behind = " (behind)" if _is_behind(best, other) else ""
        lines.append(_line(best, other, "state", best.state.value, other.state.value + behind))
    return lines


def _line(best: Reading, other: Reading, name: str, one: str, two: str) -> str:
    return f"{name}: {best.source} {one[:80]} / {other.source} {two[:80]}"


def _contradicts(best: Reading, other: Reading) -> bool:
    if best.found and other.found:
        if any(other.same.get(name, value) != value for name, value in best.same.items()):
            return True
        if best.state in SETTLED and other.state in SETTLED:
            return best.state is not other.state
    # One that is settled must be known to every source that is not behind; a waiting one need not be known to all.
    return best.state in SETTLED and other.state not in SETTLED and not _is_behind(best, other)


def _is_behind(best: Reading, other: Reading) -> bool:
    return best.block is not None and other.height is not None and other.height < best.block
