"""The words of a card in one language: verdict, advice, one sentence a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.core.verify.verdict import Finding, Kind, Reason, Verdict

_PEOPLE: Final = frozenset(
    {Kind.PHONE, Kind.WECHAT, Kind.QQ, Kind.TELEGRAM, Kind.X, Kind.DISCORD, Kind.WEIBO, Kind.EMAIL}
)
_QUIET: Final = {Kind.FILE: "advice_file", Kind.QR: "advice_picture", Kind.COIN_ADDRESS: "advice_coin"}


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """What one verdict is called, and what to do."""

    title: str
    advice: str


@dataclass(frozen=True, slots=True)
class Sentences:
    """Every word a card needs.

    Attributes:
        reasons: Sentence by code, with places for facts.
        labels: Names of the lines of a card.
    """

    verdicts: Mapping[str, VerdictWords]
    reasons: Mapping[str, str]
    labels: Mapping[str, str]

    def verdict(self, verdict: Verdict) -> VerdictWords:
        """Give the words of a verdict."""
        return self.verdicts[verdict.value]

    def advice(self, finding: Finding) -> str:
        """Say what to do. Of a person or number one does other things than of a site."""
        label = ""
        if finding.verdict is Verdict.UNKNOWN:
            label = "advice_person" if finding.kind in _PEOPLE else _QUIET.get(finding.kind, "")
        elif finding.verdict is Verdict.INVALID and finding.kind is Kind.FILE:
            label = "advice_other_file"
        return self.labels.get(label) or self.verdict(finding.verdict).advice

    def reason(self, reason: Reason) -> str:
        """Say one reason; the code itself where a newer rule has no sentence yet."""
        sentence = self.reasons.get(reason.code, reason.code)
        for key, value in reason.facts:
            sentence = sentence.replace(f"{{{key}}}", value)
        return sentence
