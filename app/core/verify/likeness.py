"""How alike two written names are: edits weighed by glyph, digit, keyboard and vowel.

The weights follow what real impostors of the brand do (671 hosts of public block lists): digits stand for letters
(tok2np0cket), one vowel for another (tokenpockat), a neighbouring key (tokenoocket), a letter doubled or dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
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


_Cell = tuple[float, int, int, int]  # cost, edits, row before, column before


def align(name: str, text: str, *, within: bool = False) -> Alignment:
    """Read a text, or the best part of it, as a name.

    Args:
        name: Lower-case letters.
        text: Lower case; characters outside a–z and 0–9 are plain substitutions.
        within: Let the name begin and end anywhere in the text.
    """
    table = _table(name, text, within=within)
    last = table[len(name)]
    end = len(text) if not within else min(range(len(text) + 1), key=lambda column: (last[column][0], -column))
    differing, start = _trace(table, name, text, end)
    return Alignment(round(last[end][0], 2), last[end][1], start, end, differing)


def _table(name: str, text: str, *, within: bool) -> list[list[_Cell]]:
    first: list[_Cell] = [
        (0.0, 0, 0, 0) if within else (float(column), column, 0, column - 1) for column in range(len(text) + 1)
    ]
    table = [first]
    for row, letter in enumerate(name, 1):
        costs = _COSTS[letter]
        before = table[row - 1]
        line: list[_Cell] = [(float(row), row, row - 1, 0)]
        dropping = _DOUBLED if row > 1 and name[row - 2] == letter else _DROPPED
        for column, character in enumerate(text, 1):
            cost, edits = before[column - 1][:2]
            change = costs.get(character, _PLAIN)
            best = (cost + change, edits + (change > 0), row - 1, column - 1)
            cost, edits = before[column][:2]
            if cost + dropping < best[0]:
                best = (cost + dropping, edits + 1, row - 1, column)
            cost, edits = line[column - 1][:2]
            inserting = _DOUBLED if column > 1 and text[column - 2] == character else _INSERTED
            if cost + inserting < best[0]:
                best = (cost + inserting, edits + 1, row, column - 1)
            if row > 1 and column > 1 and letter == text[column - 2] and name[row - 2] == character != letter:
                cost, edits = table[row - 2][column - 2][:2]
                if cost + _SWAPPED < best[0]:
                    best = (cost + _SWAPPED, edits + 1, row - 2, column - 2)
            line.append(best)
        table.append(line)
    return table


def _trace(table: list[list[_Cell]], name: str, text: str, end: int) -> tuple[tuple[int, ...], int]:
    row, column = len(name), end
    differing: set[int] = set()
    while row > 0:
        _, _, row_before, column_before = table[row][column]
        if name[row_before:row] != text[column_before:column]:
            differing |= set(range(column_before, column)) or {min(column, max(0, len(text) - 1))}
        row, column = row_before, column_before
    return tuple(sorted(differing)), column


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
