"""The words of a card in one language: verdict, advice, one sentence a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.verify.verdict import Reason, Verdict


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

    def reason(self, reason: Reason) -> str:
        """Say one reason; the code itself where a newer rule has no sentence yet."""
        sentence = self.reasons.get(reason.code, reason.code)
        for key, value in reason.facts:
            sentence = sentence.replace(f"{{{key}}}", value)
        return sentence
