"""Live checks as values: what one would read and send, and what it found, with its evidence.

A probe is described in the help pack (``content/probes``): what it reads, what leaves this computer and for whom, how
to do the same by hand, and the words for each thing it can find. A finding names one of these by code, so that the
window, the terminal, reports and checklists all say the same, in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

# The need of a probe that looks at one official site, which :meth:`ProbeSpec.at` names.
SITE: Final = "site"
# What any probe can end with, beside what it finds: code, and the facts that its words may use.
SHARED_CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "probe.offline": (),
    "probe.not_allowed": (),
    "probe.late": ("seconds",),
    "probe.cancelled": (),
    "probe.failed": (),
    "probe.not_here": (),
}
# Probes that only tell a figure or a fact: what they find is neither right nor wrong.
ONLY_TELL: Final = frozenset({"current-fees", "this-computer"})
_PLACE = re.compile(r"\{([a-z_]+)\}")


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


def unknown(probe: str, code: str, **facts: str | int) -> Finding:
    """Make a finding that is neither good nor bad."""
    return Finding(probe, code, ProbeState.UNKNOWN, facts)


def not_here(probe: str) -> Finding:
    """Say that this computer does not tell, at least not without administrator rights."""
    return unknown(probe, "probe.not_here")


def listed(names: Iterable[str], most: int = 5) -> str:
    """Write names one behind the other, each once, the rest as a count."""
    unique = list(dict.fromkeys(names))
    more = [f"+{len(unique) - most}"] if len(unique) > most else []
    return " · ".join([*unique[:most], *more])


@dataclass(frozen=True, slots=True)
class FoundWords:
    """What to say of one thing a probe can find, and what to do about it."""

    code: str
    title: str
    advice: str
    articles: tuple[str, ...] = ()
    flow: str = ""


@dataclass(frozen=True, slots=True)
class ListedVersion:
    """One published version of the wallet.

    Attributes:
        app: ``android``, ``ios``, ``extension`` or ``desktop``.
        date: ISO date of its release.
    """

    app: str
    version: str
    date: str


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
        why: Why something is sent, in one sentence, as consent is asked and as the log says it; one for each purpose.
        endpoints: Full addresses of the services it asks.
        targets: Full addresses of the official channels it is about; spoken to only where their host is in ``hosts``.
        versions: What it compares a version with that a person types.
        needs: Names of what a person must have typed for it; without that there is nothing to check.
        is_narrow: True when it was aimed at some of its services (:meth:`only`).
    """

    id: str
    title: str
    purpose: str
    reads: str
    sends: str
    hosts: tuple[str, ...]
    manual: str
    found: Mapping[str, FoundWords]
    why: str = ""
    endpoints: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    versions: tuple[ListedVersion, ...] = ()
    needs: tuple[str, ...] = ()
    is_narrow: bool = False

    @property
    def is_local(self) -> bool:
        """True when nothing leaves this computer."""
        return not self.purpose

    @property
    def is_of_one_site(self) -> bool:
        """True for a probe that looks at one official site at a time."""
        return SITE in self.needs

    def at(self, address: str) -> ProbeSpec:
        """Aim it at one official site; with no services of its own to ask, it speaks to nobody else."""
        hosts = self.hosts if self.endpoints else (urlsplit(address).hostname or "",)
        return replace(self, targets=(address,), hosts=hosts)

    def only(self, addresses: Iterable[str]) -> ProbeSpec:
        """Let it speak to these of its services alone, because what it is given concerns no other."""
        asked = tuple(addresses)
        hosts = tuple(dict.fromkeys(urlsplit(address).hostname or "" for address in asked))
        return replace(self, endpoints=asked, hosts=hosts, is_narrow=True)

    def words(self, finding: Finding) -> FoundWords:
        """Say a finding: the words for its code with its facts in their places.

        A code without words, which the tests rule out, is said as a check that could not be done.
        """
        found = self.found.get(finding.code) or self.found["probe.failed"]
        return replace(found, title=filled(found.title, finding.facts), advice=filled(found.advice, finding.facts))


def filled(text: str, facts: Mapping[str, str | int]) -> str:
    """Put facts in their places; a fact that is missing shows as a dash, never as an error."""
    return _PLACE.sub(lambda place: str(facts.get(place[1], "\N{EN DASH}")), text)


def places(text: str) -> frozenset[str]:
    """Name the facts that a text has places for."""
    return frozenset(_PLACE.findall(text))


def worst(findings: tuple[Finding, ...]) -> ProbeState:
    """Say the most concerning state among findings; "good" when there are none."""
    order = list(ProbeState)
    return max((finding.state for finding in findings), key=order.index, default=ProbeState.GOOD)
