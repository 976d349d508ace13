"""Misspelt English words, put right from the words of the index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

# A short word has too many neighbours to guess from; two slips are believed in long words only.
_SHORTEST: Final = 4
_TWO_SLIPS_FROM: Final = 7
_LONGEST: Final = 24


class Speller:
    """Knows the words of one index."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        """Args:
        vocabulary: Number of items that use each word, lower case; 0 for words that are known but no help.
        """
        self._vocabulary = vocabulary
        self._by_length: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
        for word in (word for word, count in vocabulary.items() if count):
            self._by_length[len(word)].append((word, _letters(word)))

    def knows(self, word: str) -> bool:
        """Say whether a word is spelt right."""
        return word in self._vocabulary

    def near(self, word: str, slips: int) -> str | None:
        """Give the commonest known word within so many slips, the fewest first; None when there is none.

        A slip is a letter too much, too few, wrong, or swapped with its neighbour.
        """
        if not _SHORTEST <= len(word) <= _LONGEST:
            return None
        allowed = min(slips, 2 if len(word) >= _TWO_SLIPS_FROM else 1)
        letters = _letters(word)
        best: tuple[int, bool, int, str] | None = None
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            for other, others in self._by_length.get(length, ()):
                if (letters ^ others).bit_count() > 2 * allowed:
                    continue
                distance = _slips(word, other, allowed)
                rank = (distance, other[0] != word[0], -self._vocabulary[other], other)
                if distance <= allowed and (best is None or rank < best):
                    best = rank
        return best[3] if best else None

    def begun(self, start: str) -> str | None:
        """Give the commonest known word with a beginning: what somebody is about to type."""
        words = (word for word, count in self._vocabulary.items() if count and word.startswith(start))
        return min(words, key=lambda word: (-self._vocabulary[word], word), default=None)


def _letters(word: str) -> int:
    """Give the set of letters as bits: two words apart in many letters are not compared further."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _slips(one: str, other: str, most: int) -> int:
    """Count slips (Damerau-Levenshtein, optimal string alignment); anything above ``most`` is ``most + 1``."""
    before, last = list[int](), list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != wanted))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, last = last, current
    return min(last[-1], most + 1)
