"""How alike two written names are: edits weighed by glyph, digit, keyboard and vowel.

The weights follow what real impostors of the brand do (671 hosts of public block lists): digits stand for letters
(tok2np0cket), one vowel for another (tokenpockat), a neighbouring key (tokenoocket), a letter doubled or dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_ROWS: Final = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS: Final = frozenset("aeiou")
# Pairs that one font or another draws alike, and digits read as letters ("leet"; 2 is read "er" in Chinese).
_ALIKE: Final = (
    "o0", "l1", "i1", "il", "e3", "a4", "s5", "b8", "t7", "g9", "g6", "z2", "e2", "o2", "uv", "vw", "nm", "nr", "ce",
    "co", "oq", "kx", "pq", "pb", "bd", "hn", "it", "lt", "t1", "tf", "ck", "o3", "oe", "ez", "ob",
)  # fmt: skip
_GLYPH, _VOWEL, _KEY, _DIGIT, _PLAIN = 0.35, 0.6, 0.7, 0.7, 1.0
_DOUBLED, _INSERTED, _DROPPED, _SWAPPED = 0.4, 1.0, 1.0, 0.7
_ROUNDING: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best way to read a text as a name.

    Attributes:
        cost: Sum of weighted edits.
        edits: Number of edits.
        start: First character of the text that belongs to the name.
        end: Behind its last.
        differing: Places in the text whose letter is not the name's; a dropped letter marks the place behind the gap.
    """

    cost: float
    edits: int
    start: int
    end: int
    differing: tuple[int, ...]


def _neighbours() -> frozenset[str]:
    pairs: set[str] = set()
    for number, row in enumerate(_ROWS):
        for column, key in enumerate(row):
            near = row[column + 1 : column + 2]
            if number + 1 < len(_ROWS):
                below = _ROWS[number + 1]
                near += below[max(0, column - 1) : column + 1]
            pairs |= {key + other for other in near} | {other + key for other in near}
    return frozenset(pairs)


_NEAR: Final = _neighbours()
_LOOK: Final = frozenset(_ALIKE) | {pair[::-1] for pair in _ALIKE}


def _substitution(one: str, other: str) -> float:
    pair = one + other
    if pair in _LOOK:
        return _GLYPH
    if one in _VOWELS and other in _VOWELS:
        return _VOWEL
    if pair in _NEAR:
        return _KEY
    return _DIGIT if one.isdigit() or other.isdigit() else _PLAIN


_COSTS: Final = {
    one: {other: 0.0 if one == other else _substitution(one, other) for other in _ALPHABET} for one in _ALPHABET
}


def looks_like(one: str, other: str) -> bool:
    """Say whether one letter may be taken for another at a glance or a slip of the finger."""
    return one == other or _COSTS.get(one, {}).get(other, _PLAIN) < _PLAIN


class Shared:
    """Counts, fast, how many letters of a name stand in a text in their order (bit-parallel, Hyyrö 2004)."""

    __slots__ = ("_all", "_masks")

    def __init__(self, name: str) -> None:
        self._masks = {letter: sum(1 << at for at, each in enumerate(name) if each == letter) for letter in set(name)}
        self._all = (1 << len(name)) - 1

    def count(self, text: str) -> int:
        """Give the length of the longest common subsequence."""
        masks, free = self._masks, self._all
        for character in text:
            mask = masks.get(character)
            if mask is not None:
                taken = free & mask
                free = (free + taken) | (free - taken)
        return (~free & self._all).bit_count()


def align(name: str, text: str, *, within: bool = False) -> Alignment:
    """Read a text, or the best part of it, as a name.

    Args:
        name: Lower-case letters.
        text: Lower case; characters outside a–z and 0–9 are plain substitutions.
        within: Let the name begin and end anywhere in the text.
    """
    table = _table(name, text, within=within)
    last = table[len(name)]
    end = len(text) if not within else min(range(len(text) + 1), key=lambda column: (last[column], -column))
    steps = list(_steps(table, name, text, end))
    start = steps[-1][3] if steps else end
    differing: set[int] = set()
    edits = 0
    for row, column, row_before, column_before in steps:
        if name[row_before:row] != text[column_before:column]:
            edits += 1
            differing |= set(range(column_before, column)) or {min(column, max(0, len(text) - 1))}
    return Alignment(round(last[end], 2), edits, start, end, tuple(sorted(differing)))


def _table(name: str, text: str, *, within: bool) -> list[list[float]]:
    """Give the least cost of every front of the name over every front of the text."""
    table = [[0.0] * (len(text) + 1) if within else [float(column) for column in range(len(text) + 1)]]
    adding = [_INSERTED, *(_DOUBLED if one == other else _INSERTED for one, other in pairwise(text))]
    letter_before = ""
    for row, letter in enumerate(name, 1):
        changing = _COSTS[letter].get
        above = table[row - 1]
        dropping = _DOUBLED if letter_before == letter else _DROPPED
        cost = float(row)
        line = [cost]
        for column, character in enumerate(text):
            cost = min(cost + adding[column], above[column] + changing(character, _PLAIN), above[column + 1] + dropping)
            if character == letter_before != letter and column and text[column - 1] == letter:
                cost = min(cost, table[row - 2][column - 1] + _SWAPPED)
            line.append(cost)
        table.append(line)
        letter_before = letter
    return table


def _steps(table: list[list[float]], name: str, text: str, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Walk the cheapest way back: row and column, and those before."""
    row, column = len(name), end
    while row > 0:
        cost, letter = table[row][column] + _ROUNDING, name[row - 1]
        before = (row - 1, column)
        if column:
            character = text[column - 1]
            doubled = column > 1 and text[column - 2] == character
            if table[row - 1][column - 1] + _COSTS[letter].get(character, _PLAIN) <= cost:
                before = (row - 1, column - 1)
            elif table[row][column - 1] + (_DOUBLED if doubled else _INSERTED) <= cost:
                before = (row, column - 1)
            elif _is_swap(name, text, row, column) and table[row - 2][column - 2] + _SWAPPED <= cost:
                before = (row - 2, column - 2)
        yield row, column, *before
        row, column = before


def _is_swap(name: str, text: str, row: int, column: int) -> bool:
    return row > 1 and column > 1 and name[row - 2 : row] == text[column - 2 : column][::-1]


def distance(one: str, other: str, most: int) -> int:
    """Count edits (letters put in, left out, changed, or two swapped) up to a limit; above it, ``most + 1``."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    earlier: list[int] = []
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, character in enumerate(other, 1):
            best = min(before[column - 1] + (letter != character), before[column] + 1, line[column - 1] + 1)
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == character:
                best = min(best, earlier[column - 2] + 1)
            line.append(best)
        if min(line) > most:
            return most + 1
        earlier, before = before, line
    return min(before[-1], most + 1)
