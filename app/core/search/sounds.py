"""Chinese by sound: pinyin, its initials, and characters mistaken for others that sound alike.

One model for all three: which characters follow each other in our own pages. A sound is a syllable (``zhu``) or an
initial (``.z``); the index lists, for one, two and three sounds in a row, the characters that are used for them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise
from typing import Final

INITIAL: Final = "."
# Before a sound: the characters that begin a phrase.
BEGIN: Final = "^"
_LONGEST_SYLLABLE: Final = 6
_LETTERS: Final = 60
_BEAM: Final = 40
_COMMONEST: Final = 6
_SEGMENTATIONS: Final = 4
# Whole syllables say much more than initials: an initial among syllables is a last resort or a word being typed.
_INITIAL_COST: Final = 2.5
_SYLLABLE_COST: Final = 1.0
_PAIR_SHARE, _TRIPLE_SHARE = 0.38, 0.6
# The chance of a character given its sound only, where nothing is known of its neighbours.
_SINGLE_SHARE: Final = 2e-5
_BEGIN_SHARE: Final = 0.7
_UNSEEN: Final = 1e-7

Readings = Callable[[Iterable[str]], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Reading:
    """Characters for sounds.

    Attributes:
        likelihood: Mean natural logarithm of the probability of a character.
    """

    text: str
    likelihood: float


def segmentations(letters: str, syllables: frozenset[str], *, initials: bool) -> list[tuple[str, ...]]:
    """Divide letters into sounds, the likeliest divisions first.

    Args:
        letters: a to z, no blanks.
        syllables: All there are.
        initials: Whether a letter may stand for a whole syllable.
    """
    letters = letters[:_LETTERS]
    ways: list[list[tuple[float, tuple[str, ...]]]] = [[(0.0, ())]]
    for end in range(1, len(letters) + 1):
        found: list[tuple[float, tuple[str, ...]]] = []
        for start in range(max(0, end - _LONGEST_SYLLABLE), end):
            piece = letters[start:end]
            if piece in syllables:
                found += [(cost + _SYLLABLE_COST, (*before, piece)) for cost, before in ways[start]]
            elif initials and end - start == 1 and piece not in "iuv":
                found += [(cost + _INITIAL_COST, (*before, INITIAL + piece)) for cost, before in ways[start]]
        ways.append(sorted(found)[:_SEGMENTATIONS])
    return [sounds for _, sounds in ways[-1]]


def initials(letters: str) -> tuple[str, ...]:
    """Take every letter as the initial of a syllable."""
    return tuple(INITIAL + letter for letter in letters[:_LETTERS])


def read(sounds: Sequence[str], readings: Readings, most: int = 3) -> list[Reading]:
    """Give the likeliest characters for sounds, best first."""
    if not sounds:
        return []
    model = _Model(sounds, readings)
    beams = [("", 0.0)]
    for place in range(len(sounds)):
        best: dict[str, tuple[str, float]] = {}
        for text, score in beams:
            for character, chance in model.next(place, text):
                grown, total = text + character, score + math.log(chance)
                state = grown[-2:]
                # Several texts may end alike; the last beam keeps the runners-up, earlier ones only the best.
                key = grown if place == len(sounds) - 1 else state
                if key not in best or total > best[key][1]:
                    best[key] = (grown, total)
        beams = nlargest(_BEAM, best.values(), key=lambda pair: pair[1])
    return [Reading(text, score / len(sounds)) for text, score in beams[:most]]


class _Model:
    """The lists of one row of sounds."""

    def __init__(self, sounds: Sequence[str], readings: Readings) -> None:
        single = list(sounds)
        double = [_pair_key(*pair) for pair in pairwise(sounds)]
        triple = [_initials_key(three) for three in zip(sounds, sounds[1:], sounds[2:], strict=False)]
        rows = {key: counts(row) for key, row in readings({BEGIN + sounds[0], *single, *double, *triple}).items()}
        self._begin = rows.get(BEGIN + sounds[0], {})
        self._single = [rows.get(key, {}) for key in single]
        self._double = [_by_prefix(rows.get(key, {}), 1) for key in double]
        self._triple = [_by_prefix(rows.get(key, {}), 2) for key in triple]
        self._pairs = {pair: count for key in double for pair, count in rows.get(key, {}).items()}
        self._commonest = [_commonest(row) for row in self._single]
        self._totals = [sum(row.values()) or 1 for row in self._single]

    def next(self, place: int, text: str) -> Iterable[tuple[str, float]]:
        """Give the characters that may follow, with their chances."""
        single, total = self._single[place], self._totals[place]
        if not place:
            begun = sum(self._begin.values()) or 1
            for character, count in single.items():
                share = _BEGIN_SHARE * self._begin.get(character, 0) / begun
                yield character, share + (1 - _BEGIN_SHARE) * count / total
            return
        pairs = self._double[place - 1].get(text[-1], {})
        triples = self._triple[place - 2].get(text[-2:], {}) if place > 1 else {}
        before = self._single[place - 1].get(text[-1], 0) or 1
        both = self._pairs.get(text[-2:], 0) or 1
        for character in {*pairs, *triples, *self._commonest[place]} & single.keys():
            chance = _PAIR_SHARE * min(1.0, pairs.get(character, 0) / before)
            chance += _TRIPLE_SHARE * min(1.0, triples.get(character, 0) / both)
            yield character, chance + _SINGLE_SHARE * single[character] / total + _UNSEEN


def counts(row: str) -> dict[str, int]:
    """Read one row of the table of sounds: ``助记:57 主机:12``."""
    found = dict[str, int]()
    for entry in row.split():
        text, _, count = entry.rpartition(":")
        if count.isdigit():
            found[text] = int(count)
    return found


def _commonest(row: Mapping[str, int]) -> list[str]:
    return nlargest(_COMMONEST, row, key=lambda character: (row[character], character))


def _pair_key(first: str, second: str) -> str:
    if INITIAL in first or INITIAL in second:
        return _initials_key((first, second))
    return f"{first} {second}"


def _initials_key(sounds: Iterable[str]) -> str:
    return INITIAL + "".join(sound.lstrip(INITIAL)[0] for sound in sounds)


def _by_prefix(row: Mapping[str, int], length: int) -> dict[str, dict[str, int]]:
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for text, count in row.items():
        found[text[:length]][text[length:]] = count
    return found
