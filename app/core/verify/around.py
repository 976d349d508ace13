"""Parts of a longer name that may be a brand by themselves: between separators, or words that people put around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from app.core.verify.resemblance import Written

_MOST_PLACES: Final = 12
_MOST_WORDS: Final = 2


class Around:
    """Words that impostors put before and behind a name."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        # One letter stands by chance at the end of anything.
        self._lengths = sorted({len(word) for word in self._words} - {1})
        # Every brand's rule asks for the same name.
        self._places = lru_cache(maxsize=64)(self._find_places)

    def cores(self, reading: Written, shortest: int, longest: int) -> Iterator[tuple[int, int]]:
        """Give the parts of a name whose length fits, but for the whole: from the start of a word to the end of one.

        Args:
            reading: The name.
            shortest: Fewest characters of a part.
            longest: Most of them.
        """
        whole, joints = len(reading.flat), reading.joints()
        starts, ends = self._places(reading.flat, reading.borders)
        for start in starts:
            for end in ends:
                if not shortest <= end - start <= longest or end - start == whole:
                    continue
                # A part that reaches over a separator is one only when separators end it, too.
                is_free = start in reading.borders and (end == whole or end in reading.borders)
                if is_free or not any(start < joint < end for joint in joints):
                    yield start, end

    def is_word(self, text: str) -> bool:
        """Say whether a text is one of the words, or two of them of two letters or more."""
        return text in self._words or any(
            text[:at] in self._words and text[at:] in self._words for at in range(2, len(text) - 1)
        )

    def _find_places(self, flat: str, borders: frozenset[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Give the places where a part may start, and those where one may end."""
        known = sorted({*borders, len(flat)})[:_MOST_PLACES]
        return (
            self._moved(flat, known[:-1], forwards=True),
            self._moved(flat, [*known[1:], len(flat)], forwards=False),
        )

    def _moved(self, flat: str, borders: list[int], *, forwards: bool) -> tuple[int, ...]:
        """Add the places reached from borders over one or two words."""
        places = dict.fromkeys(borders)
        newest = borders
        for _ in range(_MOST_WORDS):
            newest = [
                place for at in newest for place in self._over(flat, at, forwards=forwards) if place not in places
            ]
            places |= dict.fromkeys(newest)
        return tuple(places)

    def _over(self, flat: str, at: int, *, forwards: bool) -> Iterator[int]:
        for length in self._lengths:
            start, end = (at, at + length) if forwards else (at - length, at)
            if start < 0 or end > len(flat):
                return
            if flat[start:end] in self._words:
                yield end if forwards else start
