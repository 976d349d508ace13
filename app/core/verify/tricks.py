"""Scores a message for what impostors say: asking for the words, a fee, remote control, “verify your wallet”."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.core.verify.characters import LOWER
from app.core.verify.rulebook import Trick
from app.core.verify.verdict import Reason, Span, Verdict

PROVEN: Final = 3
_LONGEST: Final = 20_000
# A warning names the same things: “never send your recovery phrase to anyone” must not accuse the one who warns.
_WARNING: Final = re.compile(
    r"不要|别|勿|切勿|不得|禁止|不会|不能|不可|从不|绝不|永远不|無需|无需|不需要|拒绝|小心|警惕|谨防|防止|骗|假|"
    r"\b(?:never|don'?t|do not|not|no one|nobody|won'?t|will not|cannot|can'?t|beware|avoid|scam\w*|fake|without)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[。！？!?；;\n]|\.(?=\s)")
_BEFORE: Final = 40


class Tricks:
    """Every pattern of the rules over one message."""

    def __init__(self, tricks: tuple[Trick, ...]) -> None:
        self._tricks = tuple((each, tuple(map(re.compile, each.patterns))) for each in tricks)

    def found(self, text: str) -> tuple[Verdict | None, tuple[Reason, ...]]:
        """Give the verdict on a message and the tricks in it; None when there is none."""
        read = text[:_LONGEST]
        plain = unicodedata.normalize("NFKC", read)
        # Places hold only where normalising kept every character.
        keeps_places = len(plain) == len(read)
        plain = plain[:_LONGEST].translate(LOWER)
        score = 0
        reasons: list[Reason] = []
        for trick, patterns in self._tricks:
            span = next((found for pattern in patterns if (found := _meant(pattern, plain)) is not None), None)
            if span is not None:
                score += trick.weight
                reasons.append(Reason(f"trick.{trick.id}", span if keeps_places else None))
        if not reasons:
            return None, ()
        return (Verdict.IMPOSTOR if score >= PROVEN else Verdict.SUSPICIOUS), tuple(reasons)


def _meant(pattern: re.Pattern[str], text: str) -> Span | None:
    """Find a pattern that is not part of a warning."""
    for found in pattern.finditer(text):
        before = text[max(0, found.start() - _BEFORE) : found.start()]
        clause = _CLAUSE.split(before)[-1]
        if not _WARNING.search(clause) and not _WARNING.search(found.group()):
            return found.span()
    return None
