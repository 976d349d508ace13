"""How much likelier Chinese characters are in a recovery phrase than in a sentence, as logarithms that add up.

Two things tell. The published lists are ordered by how common a character is, and people write common characters while
a phrase draws all 2,048 alike. And characters of a sentence stand beside one another as words make them: two thirds of
neighbours were met before, against 28 in a thousand of a phrase. A neighbour weighs the more the fewer its first
character has: behind 垃 there is hardly anything but 圾, however rare that is. Measured on texts and phrases that no
number here was made from (tests/benchmarks/README.md).
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from app.core.guard import lists

SIZE: Final = 1 << 11
# Zipf's law for Chinese text, flattened at the top: the share of rank r is 1 / ((r + 10) · 5.5).
_FLATTENING, _SCALE = 10, 5.5
# What stands alone tells less than its rank says: names and headings are made of uncommon characters too.
_WEIGHT_OF_RANK: Final = 0.7
# Outside the lists: 3 % of prose, none of a phrase but for typing errors.
_OUTSIDE: Final = -1.1
# In sentences the next character is one met behind this one before, or any; the rest is outside the lists.
_MET, _ANY = 0.67, 0.28
_NEVER_MET: Final = -math.log(_ANY)


def weights(chars: str) -> list[float]:
    """Give the evidence of each character of a run, that of a pair counting at its second character."""
    place, ranked, first, met, beside = numbers(), _by_number(), _by_number_alone(), _met(), _by_neighbours()
    found: list[float] = []
    before = -1
    for char in chars:
        number = place.get(char, -1)
        if before < 0 or number < 0:
            found.append(first[number])
        else:
            at = before << 11 | number
            found.append(ranked[number] + (beside[before] if met[at >> 3] >> (at & 7) & 1 else _NEVER_MET))
        before = number
    return found


@cache
def _by_neighbours() -> tuple[float, ...]:
    """Evidence of a neighbour that was met, beside its rank, by the place of the first: the fewer it has, the less.

    For all at once, so that nothing in memory tells which characters a text had.
    """
    met = _met()
    edges = [0, *(1 << step for step in range(3, 12))]
    bands = [
        ((1 << last) - (1 << first), sum(map(_share, range(first + 1, last + 1))) / (last - first))
        for first, last in pairwise(edges)
    ]
    rows = (int.from_bytes(met[at : at + SIZE // 8], "little") for at in range(0, len(met), SIZE // 8))
    shares = (sum((row & band).bit_count() * share for band, share in bands) for row in rows)
    return tuple(-math.log(_ANY + _MET / share) if share else 0.0 for share in shares)


def _share(rank: int) -> float:
    return 1 / ((rank + _FLATTENING) * _SCALE)


def alone(char: str) -> float:
    """Give the evidence of a character by itself."""
    return _by_number_alone()[numbers().get(char, -1)]


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
    return (*(-math.log(SIZE * _share(rank)) for rank in range(1, SIZE + 1)), _OUTSIDE)


@cache
def _by_number_alone() -> tuple[float, ...]:
    """As above, of a character without a neighbour before it."""
    return (*(_WEIGHT_OF_RANK * value for value in _by_number()[:-1]), _OUTSIDE)


@cache
def _met() -> bytes:
    """One bit for each two characters; half a megabyte, unpacked when a text first has ten Chinese characters."""
    return zlib.decompress(lists.data_of("app.core.guard", "pairs.bin"))
