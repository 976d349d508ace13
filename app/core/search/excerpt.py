"""The piece of a page that answers: best a numbered step, with the words that were looked for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_STEP: Final = re.compile(r"^\s*(\d{1,2})\. ")
_SOURCE_MARK: Final = re.compile(r"\[\d+\*?\]")
_BULLET: Final = re.compile(r"^\s*(?:- |\d{1,2}\. )")
_LONGEST: Final = 140
_LOOKED_AT: Final = 6000
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
        characters: Simplified by Traditional character, for pages in Traditional Chinese; empty for others.
        """
        self._weights = tuple(weights.items())
        self._characters = characters
        ordered = sorted(weights, key=len, reverse=True)
        # A stem marks the word from its beginning: "approv" marks "approvals".
        pieces = [rf"\b{re.escape(each)}[a-z]*" if each.isascii() else re.escape(each) for each in ordered]
        # Chinese pieces overlap, 助记 and 记词 mark 助记词: a look ahead takes no characters.
        self._pattern = re.compile(f"(?=({'|'.join(pieces)}))") if pieces else None

    def folded(self, text: str) -> str:
        """Give text as needles are written; the length stays."""
        lowered = text.lower()
        lowered = lowered if len(lowered) == len(text) else text
        return lowered.translate(self._characters) if self._characters else lowered

    def by_line(self, folded: str) -> dict[int, float]:
        """Say how much of what was looked for the lines of a folded text hold, by the place where a line begins."""
        found: defaultdict[int, float] = defaultdict(float)
        for needle, weight in self._weights:
            at = folded.find(needle)
            while at >= 0:
                found[folded.rfind("\n", 0, at) + 1] += weight
                end = folded.find("\n", at)
                at = folded.find(needle, max(end, at + 1)) if end >= 0 else -1
        return found

    def marks(self, text: str) -> Marks:
        """Give the ranges of a text to emphasise, joined where they touch."""
        found = list[tuple[int, int]]()
        for match in self._pattern.finditer(self.folded(text)) if self._pattern else ():
            start, end = match.span(1)
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((start, end))
        return tuple(found)


def excerpt(answer: str, page: str, needles: Needles) -> Excerpt:
    """Choose the line of a page that answers; the answer itself when no line holds more of the words."""
    page = page[:_LOOKED_AT]
    best, best_weight, step = answer, sum(needles.by_line(needles.folded(answer)).values()), 0
    for start, weight in sorted(needles.by_line(needles.folded(page)).items()):
        if weight * _STEP_SHARE > best_weight:
            line = page[start:].partition("\n")[0]
            found = _STEP.match(line)
            if found or weight > best_weight:
                best, best_weight = line, weight * (_STEP_SHARE if found else 1.0)
                step = int(found[1]) if found else 0
    text = _SOURCE_MARK.sub("", _BULLET.sub("", best)).strip()
    text = _window(text, needles.marks(text))
    return Excerpt(text, needles.marks(text), step)


def answering(answer: str, needles: Needles) -> Excerpt:
    """Give the answer itself: of an emergency nobody should meet a step from the middle first."""
    text = answer if len(answer) <= _LONGEST else answer[:_LONGEST].rstrip() + "…"
    return Excerpt(text, needles.marks(text), 0)


def _window(text: str, marks: Marks) -> str:
    """Cut a long line around its first mark."""
    if len(text) <= _LONGEST:
        return text
    start = max(0, marks[0][0] - _LEAD) if marks else 0
    start = min(start, len(text) - _LONGEST)
    end = start + _LONGEST
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")
