"""Scores a message for what impostors say: asking for the words, a fee, remote control, “verify your wallet”."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice
from typing import Final

from app.core.verify.characters import LOWER
from app.core.verify.rulebook import Trick
from app.core.verify.spoken import is_demand
from app.core.verify.verdict import Reason, Span, Verdict

PROVEN: Final = 3
_MOST_PLACES: Final = 200
_LONGEST: Final = 20_000
# A text that warns again and again is advice about tricks and no trick, however much it quotes.
_WARNS: Final = re.compile(
    r"骗|騙|诈|詐|假冒|冒充|钓鱼|谨防|警惕|不要|不给|不会|别信|绝不|从不|"
    r"\b(?:scam\w*|fraud\w*|fake|phish\w*|never|beware|thie\w+|do not|don.?t)\b"
)
_SHORTEST_ADVICE, _WARNINGS, _WARNINGS_A_TRICK = 300, 4, 2


class Tricks:
    """Every pattern of the rules over one message."""

    def __init__(self, tricks: tuple[Trick, ...]) -> None:
        self._facts = {f"trick.{each.id}": each.fact for each in tricks}
        self._tricks = tuple((each, tuple(map(re.compile, each.patterns))) for each in tricks)

    def fact(self, reasons: tuple[Reason, ...]) -> str | None:
        """Give the registry's statement against the first of the tricks that has one."""
        return next((fact for reason in reasons if (fact := self._facts[reason.code])), None)

    def found(self, text: str) -> tuple[Verdict | None, tuple[Reason, ...]]:
        """Give the verdict on a message and the tricks in it, the gravest first; None when there is none."""
        read = text[:_LONGEST]
        plain = unicodedata.normalize("NFKC", read)
        # Places hold only where normalising kept every character.
        keeps_places = len(plain) == len(read)
        plain = plain[:_LONGEST].translate(LOWER)
        found = [(trick, span) for trick, patterns in self._tricks if (span := _meant(patterns, plain)) is not None]
        if not any(trick.alone for trick, _ in found) and sum(trick.weight for trick, _ in found) < PROVEN:
            return None, ()
        if _is_advice(plain, len(found)):
            return None, ()
        found.sort(key=lambda each: -each[0].weight)
        reasons = tuple(Reason(f"trick.{trick.id}", span if keeps_places else None) for trick, span in found)
        score = sum(trick.weight for trick, _ in found)
        return (Verdict.IMPOSTOR if score >= PROVEN else Verdict.SUSPICIOUS), reasons


def _meant(patterns: tuple[re.Pattern[str], ...], text: str) -> Span | None:
    """Find the first thing demanded, and not told of, asked about or warned of."""
    for pattern in patterns:
        for found in islice(pattern.finditer(text), _MOST_PLACES):
            if is_demand(text, *found.span()):
                return found.span()
    return None


def _is_advice(text: str, tricks: int) -> bool:
    if len(text) < _SHORTEST_ADVICE:
        return False
    warnings = sum(1 for _ in islice(_WARNS.finditer(text), _MOST_PLACES))
    return warnings >= max(_WARNINGS, _WARNINGS_A_TRICK * tricks)
