"""What was gathered for a report, as its sections: findings of live checks, a walk, a checklist, the program's log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from app.core.flow_transcript import Transcript
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec
from app.core.program_log import Noted
from app.core.report.report import Section

CHECKS, NETWORK, CLOCK = "checks", "network", "clock"
TRANSACTION, ACCOUNT = "transaction", "account"
FLOWS, CHECKLIST, LOG = "flows", "checklist", "log"
# What a checklist says of a person's habits goes along only when the person switches it on.
OFF_AT_FIRST: Final = frozenset({CHECKLIST})

_SECTIONS: Final[Mapping[str, str]] = {
    "clock-skew": CLOCK,
    "captive-portal": NETWORK,
    "dns-answers": NETWORK,
    "official-sites": NETWORK,
    "tls-certificates": NETWORK,
    "node-health": NETWORK,
    "proxy-and-vpn": NETWORK,
    "hosts-file": NETWORK,
    "transaction": TRANSACTION,
    "account": ACCOUNT,
}
_ORDER: Final = (CLOCK, NETWORK, CHECKS, TRANSACTION, ACCOUNT)
_MOST_EVIDENCE: Final = 12
_OUTCOME: Final[Mapping[Lang, str]] = {Lang.ZH: "结果", Lang.ZH_HANT: "結果", Lang.EN: "Outcome"}


def check_sections(findings: Iterable[Finding], specs: Iterable[ProbeSpec]) -> tuple[Section, ...]:
    """Say findings in the words of their checks; one that could not be made is a line like the others.

    Args:
        findings: What was found.
        specs: The checks, in the language of the report.
    """
    known = {spec.id: spec for spec in specs}
    lines: dict[str, list[tuple[str, str]]] = {}
    for finding in findings:
        spec = known.get(finding.probe)
        if spec is None:
            continue
        section = lines.setdefault(_SECTIONS.get(finding.probe, CHECKS), [])
        section.append((spec.title, spec.words(finding).title))
        section += [(f"  {each.source}", f"{each.field} = {each.value}") for each in finding.evidence[:_MOST_EVIDENCE]]
    return tuple(Section(name, tuple(lines[name])) for name in _ORDER if name in lines)


def flow_section(walked: Transcript, specs: Iterable[ProbeSpec], lang: Lang) -> Section:
    """Write down a walk: what was asked, answered and found, and where it ended."""
    known = {spec.id: spec for spec in specs}
    lines = [(walked.flow_title, f"{walked.flow} v{walked.version}")]
    for spoken in walked.spoken:
        found = [known[each.probe].words(each).title for each in spoken.findings if each.probe in known]
        lines.append((spoken.asked, spoken.said or " · ".join(found) or "\N{EN DASH}"))
    if walked.title:
        lines.append((_OUTCOME[lang], walked.title))
    return Section(FLOWS, tuple(lines))


def log_section(noted: Iterable[Noted]) -> Section:
    """Write down what the program did lately."""
    return Section(LOG, tuple((each.at, each.what) for each in noted))
