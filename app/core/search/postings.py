"""Posting lists: where a feature stands, with what weight; written when a pack is built, read at every keystroke.

Two lists a feature. *Units* are titles and phrasings, each compared on its own; *pages* are whole items. Weights are
computed at build time and lists are in order of falling weight, so that reading can stop early.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

# An item fits in two bytes, its place among the units of the item in one.
MOST_ITEMS: Final = 1 << 16
MOST_UNITS: Final = 1 << 8
_TOP: Final = 255
# Saturated frequencies of ``scoring.saturated`` stay below this.
PAGE_CEILING: Final = 2.5


@dataclass(frozen=True, slots=True)
class Posting:
    """Where one feature stands.

    Attributes:
        rarity: Inverse document frequency, natural logarithm.
        units: ``item << 16 | unit << 8 | weight``, weight in 0..255 of a vector of length one.
        pages: Items, best first.
        page_weights: One weight in 0..255 of ``PAGE_CEILING`` for each of ``pages``.
    """

    rarity: float
    units: Sequence[int]
    pages: Sequence[int]
    page_weights: Sequence[int]


def pack_units(places: Iterable[tuple[int, int, float]], longest: int) -> bytes:
    """Write (item, unit, weight in 0..1), heaviest first, at most ``longest`` of them."""
    ranked = sorted(places, key=lambda place: (-place[2], place[0], place[1]))[:longest]
    return _bytes(array("I", (item << 16 | unit << 8 | max(1, round(weight * _TOP)) for item, unit, weight in ranked)))


def pack_pages(places: Iterable[tuple[int, float]], longest: int) -> bytes:
    """Write (item, weight in 0..``PAGE_CEILING``), heaviest first, at most ``longest`` of them."""
    ranked = sorted(places, key=lambda place: (-place[1], place[0]))[:longest]
    weights = bytes(max(1, min(_TOP, round(weight / PAGE_CEILING * _TOP))) for _, weight in ranked)
    return _bytes(array("H", (item for item, _ in ranked))) + weights


def unpack(rarity: float, units: bytes, pages: bytes) -> Posting:
    """Read what ``pack_units`` and ``pack_pages`` wrote; a list cut off is read as far as it goes."""
    count = len(pages) // 3
    items = _array("H", pages[: 2 * count])
    return Posting(rarity, _array("I", units[: len(units) // 4 * 4]), items, pages[2 * count : 3 * count])


def _bytes(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _array(code: Literal["H", "I"], data: bytes) -> array[int]:
    numbers: array[int] = array(code)
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
