"""What was gathered for a report, as its sections: findings, walks, a checklist, requests, the program's log."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from app.core.consent import SentRequest
from app.core.flow_transcript import Transcript
from app.core.help import Lang
from app.core.probe import Evidence, Finding, ProbeSpec
from app.core.program_log import Noted
from app.core.report.report import REQUESTS, WALK, Draft, FieldId, Section
from app.core.secrets import redact

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
_LONGEST_FACT: Final = 500
_MOST_REQUESTS: Final = 100
_OUTCOME: Final[Mapping[Lang, str]] = {Lang.ZH: "结果", Lang.ZH_HANT: "結果", Lang.EN: "Outcome"}
_KEPT: Final[Mapping[Lang, str]] = {Lang.ZH: "保存时间", Lang.ZH_HANT: "保存時間", Lang.EN: "Kept"}
_CAME: Final[Mapping[Lang, tuple[str, str, str]]] = {
    Lang.ZH: ("有回应", "已停下", "没有结果"),
    Lang.ZH_HANT: ("有回應", "已停下", "沒有結果"),
    Lang.EN: ("answered", "stopped", "no result"),
}
# What a look-up was about.
_ABOUT: Final[Mapping[str, FieldId]] = {TRANSACTION: FieldId.HASH, ACCOUNT: FieldId.ADDRESS}


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
        section = lines.setdefault(section_of(finding), [])
        section.append((spec.title, " · ".join(filter(None, (spec.words(finding).title, _minute(finding.at))))))
        section += [(f"  {each.source}", f"{each.field} = {each.value}") for each in finding.evidence[:_MOST_EVIDENCE]]
    return tuple(Section(name, tuple(lines[name])) for name in _ORDER if name in lines)


def section_of(finding: Finding) -> str:
    """Name the section that a finding stands in."""
    return _SECTIONS.get(finding.probe, CHECKS)


def looked_at(findings: Iterable[Finding]) -> dict[str, str]:
    """Say of each section when the oldest of its findings was found: UTC, ISO 8601."""
    oldest: dict[str, str] = {}
    for each in findings:
        if each.at:
            name = section_of(each)
            oldest[name] = min(each.at, oldest.get(name, each.at))
    return oldest


def still_meant(before: Draft, after: Draft) -> tuple[Finding, ...]:
    """Give the findings that are still about what the draft names: another hash or address was not looked up."""
    others = {name for name, about in _ABOUT.items() if before.text(about) not in {"", after.text(about)}}
    return tuple(each for each in after.findings if section_of(each) not in others)


def masked_finding(finding: Finding) -> Finding:
    """Give a finding as it may be kept: what the guard refuses or cannot tell apart is masked in it."""
    facts = {name: _masked(value) if isinstance(value, str) else value for name, value in finding.facts.items()}
    evidence = tuple(
        Evidence(each.source, each.field, _masked(each.value, f"{each.field} = "))
        for each in finding.evidence[:_MOST_EVIDENCE]
    )
    return replace(finding, facts=facts, evidence=evidence)


def _masked(value: str, before: str = "") -> str:
    """Mask a value with the words before it, as the report will be: they tell a hash from a key."""
    return redact(f"{before}{value[:_LONGEST_FACT]}", free_text=False).text.removeprefix(before)


def flow_section(walked: Transcript, specs: Iterable[ProbeSpec], lang: Lang) -> Section:
    """Write down the walk that a report comes from: what was asked, answered and found, and where it ended."""
    return Section(FLOWS, _walked(walked, specs, lang))


def other_walk(walked: Transcript, specs: Iterable[ProbeSpec], lang: Lang, kept_at: str = "") -> Section:
    """Write down another walk.

    Args:
        walked: What was asked and said.
        specs: The checks, in the language of the report.
        lang: Language of the report.
        kept_at: When it was last kept, UTC, ISO 8601; empty for one of this session.
    """
    kept = ((_KEPT[lang], _minute(kept_at)),) if kept_at else ()
    return Section(f"{WALK}{walked.flow}", (*_walked(walked, specs, lang), *kept))


def _walked(walked: Transcript, specs: Iterable[ProbeSpec], lang: Lang) -> tuple[tuple[str, str], ...]:
    known = {spec.id: spec for spec in specs}
    lines = [(walked.flow_title, f"{walked.flow} v{walked.version}")]
    for spoken in walked.spoken:
        found = [known[each.probe].words(each).title for each in spoken.findings if each.probe in known]
        lines.append((spoken.asked, spoken.said or " · ".join(found) or "\N{EN DASH}"))
    if walked.title:
        lines.append((_OUTCOME[lang], walked.title))
    return tuple(lines)


def request_section(
    requests: Iterable[SentRequest], hosts: Collection[str], purposes: Mapping[str, str], lang: Lang
) -> Section:
    """Write down what this program sent: when, to whom, what for and what came of it; never what stood in it.

    Args:
        requests: The newest first.
        hosts: Those of the help pack; any other, such as a mail server of the person's own, only gets a number.
        purposes: Purposes in the language of the report, by how they were worded when they were agreed to.
        lang: Language of the report.
    """
    others: dict[str, str] = {}
    lines: list[tuple[str, str]] = []
    for each in list(requests)[:_MOST_REQUESTS]:
        host = each.host
        if host not in hosts:
            host = others.setdefault(host, f"[other host {len(others) + 1}]")
        lines.append((_minute(each.at), f"{host} · {purposes.get(each.purpose, each.purpose)} · {_came(each, lang)}"))
    return Section(REQUESTS, tuple(lines))


def _came(request: SentRequest, lang: Lang) -> str:
    answered, stopped, failed = _CAME[lang]
    if request.outcome in {"", "stopped"}:
        return stopped
    return answered if request.outcome == "done" else f"{failed} ({request.outcome})"


def _minute(at: str) -> str:
    """Write a time as people read it, in UTC; empty for none."""
    try:
        return f"{datetime.fromisoformat(at).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    except ValueError:
        return ""


def log_section(noted: Iterable[Noted]) -> Section:
    """Write down what the program did lately."""
    return Section(LOG, tuple((each.at, each.what) for each in noted))
