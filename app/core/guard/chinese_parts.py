"""Finds Chinese recovery phrases that run into a sentence on both sides, and halves of one that stand a sentence apart.

A phrase without space around it is still the stretch of a text in which characters follow one another that no words put
together. The maximal stretches of positive evidence (Ruzzo and Tompa, 1999) are found in linear time. Two halves are
refused when their checksum fits or the text speaks of parts, and asked about otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.core.guard import context
from app.core.guard.chinese_evidence import weights
from app.core.guard.finding import SecretFinding
from app.core.guard.phrases import KIND

# Measured (tests/benchmarks/README.md).
_FEWEST_IN_ONE, _LEAST_IN_ONE, _SURE_IN_ONE = 8, 11.0, 18.0
_FEWEST_IN_HALF, _LEAST_IN_HALF = 5, 2.0
_FEWEST_IN_BOTH, _MOST_IN_BOTH = 9, 32
_LEAST_IN_NAMED, _LEAST_IN_BOTH, _SURE_IN_BOTH = 6.0, 15.0, 20.0
# How much less is sure where the text speaks of a recovery phrase; old tales are full of names and rare characters.
_SPOKEN_OF = 5.0
# The sentence between two halves is a short one; what names them stands near.
_WIDEST_GAP, _NEAR = 60, 24
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


def find_inside(text: str, runs: Sequence[tuple[int, int]], fits: Callable[[str], bool]) -> Iterator[SecretFinding]:
    """Find phrases inside runs of Chinese characters.

    Args:
        text: The normal text.
        runs: Places of the runs, in order.
        fits: Says whether characters are a phrase by their number and checksum.
    """
    halves: list[_Part] = []
    for start, end in runs:
        if end - start < _FEWEST_IN_HALF:
            continue
        for part in _stretches(weights(text[start:end]), start):
            if part.evidence < _LEAST_IN_HALF:
                continue
            place = widened((part.start, part.end), (start, end))
            part.above -= repeated(text[part.start : part.end], part.evidence)
            if part.size >= _FEWEST_IN_ONE and part.evidence >= _LEAST_IN_ONE:
                sure = _is_sure(text, part.evidence, _SURE_IN_ONE, place)
                yield SecretFinding(KIND, *place, "likely" if sure else "ambiguous")
            elif part.size >= _FEWEST_IN_HALF - 1 and part.evidence >= _LEAST_IN_HALF:
                halves.append(_Part(*place, part.below, part.above))
    yield from _joined(text, halves, fits)


def _joined(text: str, halves: Sequence[_Part], fits: Callable[[str], bool]) -> Iterator[SecretFinding]:
    """Two stretches near each other that make one phrase together."""
    done = -1
    for first, second in pairwise(halves):
        evidence = first.evidence + second.evidence
        is_near = first.start > done and 0 < second.start - first.end <= _WIDEST_GAP
        is_long = _FEWEST_IN_BOTH <= first.size + second.size <= _MOST_IN_BOTH
        if not is_near or not is_long or evidence < _LEAST_IN_NAMED:
            continue
        evidence -= repeated(text[first.start : first.end] + text[second.start : second.end], evidence)
        named = context.names_parts(text, first.start - _NEAR, second.end + _NEAR)
        if not named and evidence < _LEAST_IN_BOTH:
            continue
        sure = _is_sure(text, evidence, _SURE_IN_BOTH, (first.start, second.end)) and (
            named or fits(text[first.start : first.end] + text[second.start : second.end])
        )
        for part in (first, second):
            yield SecretFinding(KIND, part.start, part.end, "likely" if sure else "ambiguous")
        done = second.start


def _is_sure(text: str, evidence: float, least: float, place: tuple[int, int]) -> bool:
    return evidence >= least or (evidence >= least - _SPOKEN_OF and context.names_a_phrase(text, *place))


def repeated(chars: str, evidence: float) -> float:
    """Give the evidence of what comes twice among characters: two drawn ones are hardly ever the same."""
    return evidence * (1 - len(set(chars)) / len(chars))


def widened(part: tuple[int, int], run: tuple[int, int]) -> tuple[int, int]:
    """Take in two characters at both ends: rather a word of the sentence hidden than a word of the phrase shown."""
    return max(run[0], part[0] - _COMMON_AT_AN_END), min(run[1], part[1] + _COMMON_AT_AN_END)


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
