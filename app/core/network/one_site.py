"""One official site looked at before it is opened: its name, its certificate, and where it sends one.

The deciders of names and certificates are those of all sites; here are what one site answers, and which findings a
person has to be warned of before going there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.network import certificates, names
from app.core.network.sites import REFUSALS, belongs
from app.core.probe import Evidence, Finding, ProbeState

NAME: Final = "site-name"
CERTIFICATE: Final = "site-certificate"
ANSWER: Final = "site-answer"
# Aimed at one site by ``ProbeSpec.at``; in the order in which they are shown.
PROBES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    NAME: names.CODES,
    CERTIFICATE: certificates.CODES,
    ANSWER: {
        "site.answers": ("host", "milliseconds"),
        "site.sends_on": ("host", "target"),
        "site.moved": ("host", "target"),
        "site.unencrypted": ("host", "target"),
        "site.loops": ("host",),
        "site.error": ("host", "status"),
        "site.refused": ("host", "status"),
        "site.silent": ("host",),
    },
}
# Not wrong by the rules of the checks of all sites, but nothing one walks into unwarned: somebody can read along.
_WARNED_OF: Final = frozenset({"tls.intercepted"})
# Nobody answered at all: the site cannot be reached, which is no reason to distrust it.
_NOBODY: Final = frozenset({"dns.silent"})
# Asked for the head of a page only, a server may say that it does not do that (RFC 9110).
_NO_HEADS: Final = frozenset({405, 501})
_FIRST_ERROR: Final = 400


@dataclass(frozen=True, slots=True)
class SiteHead:
    """How the site answered, after it sent one on within itself.

    Attributes:
        status: 0 when it did not answer.
        target: Host it sends one on to in the end, with ``http://`` in front where the way is not encrypted; empty when
            it does not, or stays.
        loops: True when it sent one on and on.
        error: Code of the failure when it did not answer.
    """

    host: str
    status: int
    milliseconds: int = 0
    target: str = ""
    loops: bool = False
    error: str = ""


def decide_answer(seen: SiteHead, official: Collection[str]) -> Finding:
    """Say whether the site answers and keeps one where one wanted to go.

    Args:
        seen: Its answer.
        official: Domains whose own name and subdomains are official.
    """
    told = f"{seen.status}, {seen.milliseconds} ms" if seen.status else seen.error
    evidence = (Evidence(seen.host, "status", told),)
    code, state = _judge(seen, official)
    target = seen.target.removeprefix("http://")
    given: dict[str, str | int] = {
        "host": seen.host, "target": target, "status": seen.status, "milliseconds": seen.milliseconds,
    }  # fmt: skip
    facts = {name: given[name] for name in PROBES[ANSWER][code]}
    return Finding(ANSWER, code, state, facts, evidence)


def _judge(seen: SiteHead, official: Collection[str]) -> tuple[str, ProbeState]:
    if not seen.status:
        return "site.silent", ProbeState.UNKNOWN
    if seen.target:
        return _judge_target(seen, official)
    if seen.loops:
        return "site.loops", ProbeState.ATTENTION
    if seen.status in REFUSALS:
        return "site.refused", ProbeState.ATTENTION
    if seen.status >= _FIRST_ERROR and seen.status not in _NO_HEADS:
        return "site.error", ProbeState.ATTENTION
    return "site.answers", ProbeState.GOOD


def _judge_target(seen: SiteHead, official: Collection[str]) -> tuple[str, ProbeState]:
    host = seen.target.removeprefix("http://")
    # Two labels own every host of the registry; the content check proves it.
    own = ".".join(seen.host.partition(":")[0].split(".")[-2:])
    if not belongs(host, {*official, own}):
        return "site.moved", ProbeState.BAD
    if host != seen.target:
        return "site.unencrypted", ProbeState.BAD
    return "site.sends_on", ProbeState.GOOD


def warnings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give the findings that a person must have read before the site is opened, in the order found."""
    return tuple(
        each
        for each in findings
        if (each.state is ProbeState.BAD or each.code in _WARNED_OF) and each.code not in _NOBODY
    )
