"""How much likelier Chinese characters are in a recovery phrase than in a sentence, as logarithms that add up.

Two things tell. The published lists are ordered by how common a character is, and people write common characters while
a phrase draws all 2,048 alike. And characters of a sentence stand beside one another as words make them: two thirds of
neighbours were met before, against 28 in a thousand of a phrase. Both were measured on texts and phrases that no number
here was made from (tests/benchmarks/README.md).
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from app.core.guard import lists

SIZE: Final = 1 << 11
# Zipf's law for Chinese text, flattened at the top: the share of rank r is 1 / ((r + 10) · 5.5).
_FLATTENING, _SCALE = 10, 5.5
# Characters and their neighbours tell in part the same.
_WEIGHT_OF_RANK: Final = 0.7
# Outside the lists: 3 % of prose, none of a phrase but for typing errors.
_OUTSIDE: Final = -1.1
_MET_IN_PHRASES, _MET_IN_SENTENCES = 0.028, 0.67
_MET: Final = math.log(_MET_IN_PHRASES / _MET_IN_SENTENCES)
_NEVER_MET: Final = math.log((1 - _MET_IN_PHRASES) / (1 - _MET_IN_SENTENCES))


def weights(chars: str) -> list[float]:
    """Give the evidence of each character of a run, that of a pair counting at its second character."""
    place, ranked, met = numbers(), _by_number(), _met()
    found: list[float] = []
    before = -1
    for char in chars:
        number = place.get(char, -1)
        weight = ranked[number]
        if before >= 0 and number >= 0:
            at = before << 11 | number
            weight += _MET if met[at >> 3] >> (at & 7) & 1 else _NEVER_MET
        found.append(weight)
        before = number
    return found


def alone(char: str) -> float:
    """Give the evidence of a character by itself."""
    return _by_number()[numbers().get(char, -1)]


def strongest(values: Sequence[float]) -> tuple[int, int, float]:
    """Give the stretch with the most evidence, half-open, and how much (Kadane)."""
    best, total, first, found = 0.0, 0.0, 0, (0, 0)
    for at, value in enumerate(values):
        if total <= 0:
            total, first = 0.0, at
        total += value
        if total > best:
            best, found = total, (first, at + 1)
    return (*found, best)


@cache
def numbers() -> Mapping[str, int]:
    """Place of each character in its list; the two lists give a character and its other sign the same place."""
    both: Iterable[tuple[str, int]] = (
        (char, at)
        for name in ("chinese_traditional", "chinese_simplified")
        for at, char in enumerate(lists.words(name))
    )
    return dict(both)


@cache
def _by_number() -> tuple[float, ...]:
    """Evidence of each character by its place, which is how common it is; at the end, of one outside the lists."""
    ranked = (_WEIGHT_OF_RANK * math.log((rank + _FLATTENING) * _SCALE / SIZE) for rank in range(1, SIZE + 1))
    return (*ranked, _OUTSIDE)


@cache
def _met() -> bytes:
    """One bit for each two characters; half a megabyte, unpacked when a text first has ten Chinese characters."""
    return zlib.decompress(lists.data_of("app.core.guard", "pairs.bin"))
