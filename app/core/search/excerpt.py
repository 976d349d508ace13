"""The piece of a page that answers: best a numbered step, with the words that were looked for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_STEP: Final = re.compile(r"^\s*(\d{1,2})\. ")
_SOURCE_MARK: Final = re.compile(r"\[\d+\*?\]")
_BULLET: Final = re.compile(r"^\s*(?:- |\d{1,2}\. )")
_LONGEST: Final = 140
_LINES_LOOKED_AT: Final = 80
_LEAD: Final = 30
# A step tells what to do; explanations come behind it when both hold the words.
_STEP_SHARE: Final = 1.4

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of text.

    Attributes:
        step: Number of the step that it is, 0 for none.
    """

    text: str
    marks: Marks
    step: int


class Needles:
    """The words to be found and marked, each with its weight, in the characters of any Chinese."""

    def __init__(self, weights: Mapping[str, float], characters: Mapping[int, int]) -> None:
        """Args:
        weights: Simplified Chinese pieces and English stems, folded.
        characters: Simplified by Traditional character.
        """
        self._weights = weights
        self._characters = characters
        ordered = sorted(weights, key=len, reverse=True)
        # A stem marks the word from its beginning: "approv" marks "approvals".
        pieces = [rf"\b{re.escape(w)}[a-z]*" if w.isascii() else re.escape(w) for w in ordered]
        self._pattern = re.compile("|".join(pieces)) if pieces else None

    def weight(self, text: str) -> float:
        """Say how much of what was looked for a text holds."""
        folded = self._folded(text)
        return sum(weight for needle, weight in self._weights.items() if needle in folded)

    def marks(self, text: str) -> Marks:
        """Give the ranges of a text to emphasise, joined where they touch."""
        if self._pattern is None:
            return ()
        folded = self._folded(text)
        found = list[tuple[int, int]]()
        at = 0
        while match := self._pattern.search(folded, at):
            start, end = match.span()
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((start, end))
            # Chinese pieces overlap: 助记 and 记词 mark 助记词.
            at = start + 1
        return tuple(found)

    def _folded(self, text: str) -> str:
        lowered = text.lower()
        return (lowered if len(lowered) == len(text) else text).translate(self._characters)


def excerpt(answer: str, page: str, needles: Needles) -> Excerpt:
    """Choose the line of a page that answers; the answer itself when no line holds more of the words."""
    best, best_weight, step = answer, needles.weight(answer), 0
    for line in _lines(page):
        found = _STEP.match(line)
        weight = needles.weight(line) * (_STEP_SHARE if found else 1.0)
        if weight > best_weight:
            best, best_weight, step = line, weight, int(found[1]) if found else 0
    text = _SOURCE_MARK.sub("", _BULLET.sub("", best)).strip()
    text = _window(text, needles.marks(text))
    return Excerpt(text, needles.marks(text), step)


def _lines(page: str) -> Sequence[str]:
    return [line for line in page.split("\n", _LINES_LOOKED_AT)[:_LINES_LOOKED_AT] if line]


def _window(text: str, marks: Marks) -> str:
    """Cut a long line around its first mark."""
    if len(text) <= _LONGEST:
        return text
    start = max(0, marks[0][0] - _LEAD) if marks else 0
    start = min(start, len(text) - _LONGEST)
    end = start + _LONGEST
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")
