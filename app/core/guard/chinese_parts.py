"""Finds Chinese recovery phrases that run into a sentence on both sides, and halves of one that stand a sentence apart.

A phrase without space around it is still the stretch of a text in which uncommon characters follow one another with no
everyday words between. The maximal stretches of positive evidence (Ruzzo and Tompa, 1999) are found in linear time. Two
halves are believed when their checksum fits, or by so much evidence that help text does not reach it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.core.guard.finding import SecretFinding
from app.core.guard.phrases import KIND

_FEWEST_IN_ONE, _LEAST_IN_ONE, _SURE_IN_ONE = 8, 4.5, 6.5
_FEWEST_IN_HALF, _LEAST_IN_HALF = 5, 0.5
_FEWEST_IN_BOTH, _MOST_IN_BOTH, _LEAST_IN_BOTH, _SURE_IN_BOTH = 10, 27, 4.0, 7.0
# A half of a phrase is at most twelve words; the sentence between is a short one.
_LONGEST_HALF, _WIDEST_GAP = 14, 60
# Common characters are drawn too; at an end of a phrase they look like the sentence around it.
_COMMON_AT_AN_END = 2


@dataclass(slots=True)
class _Part:
    start: int
    end: int
    below: float  # the evidence summed up before it
    above: float  # and behind it
    before: int = -1  # place of the nearest one before it with less evidence below; those between need no second look

    @property
    def evidence(self) -> float:
        return self.above - self.below

    @property
    def size(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Judge:
    """What the finder of whole phrases knows.

    Attributes:
        weigh: Gives the evidence of each character of a run: (text, start, end).
        fits: Says whether characters are a phrase by their number and checksum.
    """

    weigh: Callable[[str, int, int], list[float]]
    fits: Callable[[str], bool]


def find_inside(text: str, runs: Sequence[tuple[int, int]], judge: Judge) -> Iterator[SecretFinding]:
    """Find phrases inside runs of Chinese characters.

    Args:
        text: The normal text.
        runs: Places of the runs, in order.
        judge: What the finder of whole phrases knows.
    """
    halves: list[_Part] = []
    for start, end in runs:
        if end - start < _FEWEST_IN_HALF:
            continue
        weights = judge.weigh(text, start, end)
        stretches = _stretches(weights, start)
        for part in stretches:
            if part.size >= _FEWEST_IN_ONE and part.evidence >= _LEAST_IN_ONE:
                sure = part.evidence >= _SURE_IN_ONE
                yield SecretFinding(KIND, *_widened(part, start, end), "likely" if sure else "ambiguous")
        whole = sum(weights)
        if end - start <= _LONGEST_HALF and whole >= _LEAST_IN_HALF:
            halves.append(_Part(start, end, 0.0, whole))
        else:
            halves += [
                _Part(*_widened(part, start, end), part.below, part.above)
                for part in stretches
                if _FEWEST_IN_HALF <= part.size <= _LONGEST_HALF
            ]
    yield from _joined(text, halves, judge)


def _joined(text: str, halves: Sequence[_Part], judge: Judge) -> Iterator[SecretFinding]:
    """Two stretches near each other that make one phrase together."""
    done = -1
    for first, second in pairwise(halves):
        evidence = first.evidence + second.evidence
        is_near = first.start > done and 0 < second.start - first.end <= _WIDEST_GAP
        if not is_near or not _FEWEST_IN_BOTH <= first.size + second.size <= _MOST_IN_BOTH or evidence < _LEAST_IN_BOTH:
            continue
        proven = judge.fits(text[first.start : first.end] + text[second.start : second.end])
        if proven or evidence >= _SURE_IN_BOTH:
            for part in (first, second):
                yield SecretFinding(KIND, part.start, part.end, "likely" if proven else "ambiguous")
            done = second.start


def _widened(part: _Part, start: int, end: int) -> tuple[int, int]:
    """Take in two characters at both ends: rather a word of the sentence hidden than a word of the phrase shown."""
    return max(start, part.start - _COMMON_AT_AN_END), min(end, part.end + _COMMON_AT_AN_END)


def _stretches(weights: Sequence[float], start: int) -> list[_Part]:
    """List the maximal stretches of positive evidence, in order."""
    found: list[_Part] = []
    total = 0.0
    for at, weight in enumerate(weights, start):
        below, total = total, total + weight
        if weight <= 0:
            continue
        part = _Part(at, at + 1, below, total)
        while True:
            before = len(found) - 1
            while before >= 0 and found[before].below >= part.below:
                before = found[before].before
            if before < 0 or found[before].above >= part.above:
                part.before = before
                found.append(part)
                break
            part = _Part(found[before].start, part.end, found[before].below, part.above)
            del found[before:]
    return found
