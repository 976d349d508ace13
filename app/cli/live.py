"""Live checks on a terminal: asked for consent, given as JSON; and a look at the one official site that was judged."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from app.cli import diagnose_words, live_words
from app.cli.services import TerminalServices
from app.cli.terminal import said_yes
from app.core.cancel import CancelToken
from app.core.help import Lang
from app.core.network.one_site import warnings
from app.core.probe import Finding, ProbeSpec
from app.core.verify.verdict import Assessment, Verdict
from app.services.channels import ChannelService, Doorway
from app.services.diagnosis.service import DiagnosisService


def ask_consent(service: DiagnosisService, specs: Sequence[ProbeSpec], lang: Lang, *, yes: bool, may_ask: bool) -> None:
    """Ask for consent once for each purpose; without a terminal nobody can be asked, and nothing is agreed to."""
    if service.is_offline:
        return
    purposes = service.open_purposes(specs)
    if purposes and not yes and not may_ask:
        print(diagnose_words.hint_text(lang), file=sys.stderr)
    for purpose in purposes:
        if yes:
            service.agree([purpose])
        elif may_ask:
            print(diagnose_words.consent_text(purpose, lang), end=" ", flush=True)
            if said_yes():
                service.agree([purpose])


def finding_json(spec: ProbeSpec, finding: Finding) -> dict[str, object]:
    """Give a finding as JSON (contracts.md)."""
    words = spec.words(finding)
    return {
        "probe": finding.probe,
        "code": finding.code,
        "state": finding.state.value,
        "title": words.title,
        "advice": words.advice,
        "manual": spec.manual,
        "articles": list(words.articles),
        "flow": words.flow or None,
        "facts": dict(finding.facts),
        "evidence": [{"source": e.source, "field": e.field, "value": e.value} for e in finding.evidence],
        "at": finding.at,
        "took_ms": finding.took_ms,
    }


@dataclass(frozen=True, slots=True)
class LiveLook:
    """What a look found.

    Attributes:
        host: Whom was looked at; empty when nobody was, because it is not on the official list.
    """

    host: str
    specs: tuple[ProbeSpec, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def warned(self) -> tuple[Finding, ...]:
        """What speaks against going there now."""
        return warnings(self.findings)

    def as_json(self) -> dict[str, object]:
        """Give it as JSON (contracts.md)."""
        known = {spec.id: spec for spec in self.specs}
        return {
            "host": self.host or None,
            "warned": [each.code for each in self.warned],
            "findings": [finding_json(known[each.probe], each) for each in self.findings],
        }

    def as_text(self, lang: Lang) -> str:
        """Give it in words."""
        if not self.host:
            return live_words.not_official(lang)
        lines = [diagnose_words.findings_text(self.specs, self.findings, lang)]
        if self.warned:
            known = {spec.id: spec for spec in self.specs}
            titles = " · ".join(known[each.probe].words(each).title for each in self.warned)
            lines.append(live_words.warned(self.host, titles, lang))
        return "\n".join(lines)


def look_at_site(args: argparse.Namespace, assessment: Assessment, services: TerminalServices) -> LiveLook:
    """Look at the one site that was judged official; for any other verdict nobody is contacted.

    The address that is contacted is the registry's own, never what was pasted.
    """
    lang = Lang(args.lang)
    door = _door(assessment, services.channels(), lang)
    service = services.diagnosis() if door is not None else None
    specs = service.site_specs(door.url, lang) if door is not None and service is not None else ()
    if door is None or service is None or not specs:
        return LiveLook("")
    if not args.json:
        print("\n" + live_words.looking(door.host, lang))
    # Words that came through a pipe leave nobody to answer.
    may_ask = sys.stdin.isatty() and not args.json
    ask_consent(service, specs, lang, yes=args.yes, may_ask=may_ask)
    return LiveLook(door.host, specs, service.run(specs, CancelToken()))


def _door(assessment: Assessment, channels: ChannelService, lang: Lang) -> Doorway | None:
    """Give the door that leads to the very host that was judged: of the channel that was named, else of another."""
    top = assessment.top
    if top.verdict is not Verdict.OFFICIAL or len(assessment.findings) > 1 or not top.channel:
        return None
    ids = [each.id for each in channels.openable(lang)]
    ranked = sorted(ids, key=lambda channel_id: channel_id != top.channel)
    doors = (channels.doorway(channel_id, lang) for channel_id in ranked)
    return next((door for door in doors if door.host == top.host and not door.url.startswith("mailto:")), None)
