"""Live checks as values: what one would read and send, and what it found, with its evidence.

A probe is described in the help pack (``content/probes``): what it reads, what leaves this computer and for whom, how
to do the same by hand, and the words for each thing it can find. A finding names one of these by code, so that the
window, the terminal, reports and checklists all say the same, in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ProbeState(StrEnum):
    """What a finding means, in ascending concern; "unknown" is neither good nor bad."""

    GOOD = "good"
    UNKNOWN = "unknown"
    ATTENTION = "attention"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact as it was read.

    Attributes:
        source: Host that said it, or the part of this computer it was read from.
        field: Name of the fact in the source's own terms, such as ``status`` or ``gas_used``.
        value: The fact as text; never a secret, shortened where it is long.
    """

    source: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What one probe found.

    Attributes:
        probe: Id of the probe, such as ``clock-skew``.
        code: Id of what was found, one of those the probe's description has words for, such as ``clock.off``.
        facts: Values for these words; numbers in the unit that the name tells (``seconds``, ``milliseconds``).
        at: When it was found: UTC, ISO 8601, whole seconds.
        took_ms: How long it took, in milliseconds.
    """

    probe: str
    code: str
    state: ProbeState
    facts: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    evidence: tuple[Evidence, ...] = ()
    at: str = ""
    took_ms: int = 0


@dataclass(frozen=True, slots=True)
class FoundWords:
    """What to say of one thing a probe can find, and what to do about it."""

    code: str
    title: str
    advice: str
    articles: tuple[str, ...] = ()
    flow: str = ""


@dataclass(frozen=True, slots=True)
class ProbeSpec:
    """A probe as a person is told of it before it runs, in one language.

    Attributes:
        purpose: What consent is asked for, once; probes of one purpose share it. Empty when nothing leaves.
        reads: What it looks at, in one sentence.
        sends: What leaves this computer, in one sentence; empty when nothing does.
        hosts: Every host it may speak to.
        manual: How to find out the same without the program.
        found: Words by finding code.
    """

    id: str
    title: str
    purpose: str
    reads: str
    sends: str
    hosts: tuple[str, ...]
    manual: str
    found: Mapping[str, FoundWords]


def worst(findings: tuple[Finding, ...]) -> ProbeState:
    """Say the most concerning state among findings; "good" when there are none."""
    order = list(ProbeState)
    return max((finding.state for finding in findings), key=order.index, default=ProbeState.GOOD)
