"""How hard a passphrase is to guess, said honestly and never with a promise."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from typing import Final

#: Fewer letters are refused: they are tried out in minutes.
SHORTEST: Final = 10
_CLASSES: Final = ((re.compile("[a-z]"), 26), (re.compile("[A-Z]"), 26), (re.compile("[0-9]"), 10))
_SIGNS, _HAN = 33, 2000
# Of a letter that repeats, or goes on counting.
_DULL: Final = 0.3
# Bits that a single fast computer gets through in about a week, and in some hundred years, against the file's cipher
# (PBKDF2 with 64007 rounds, the default of SQLite3 Multiple Ciphers; some ten thousand tries a second). Orders of
# magnitude, which is why only three words come of them.
_FAIR, _GOOD = 36.0, 50.0


class Strength(StrEnum):
    """What a passphrase keeps out."""

    SHORT = "short"
    WEAK = "weak"  # whoever has the file and wants to know finds it
    FAIR = "fair"  # keeps out the curious
    GOOD = "good"  # takes very long


def strength_of(passphrase: str) -> Strength:
    """Judge a passphrase by its letters; a known sentence or a birthday is weaker than that shows."""
    if len(passphrase.strip()) < SHORTEST:
        return Strength.SHORT
    found = bits(passphrase)
    return Strength.WEAK if found < _FAIR else Strength.FAIR if found < _GOOD else Strength.GOOD


def bits(passphrase: str) -> float:
    """Estimate bits: each letter counts by its alphabet, one that repeats or goes on counting counts almost nothing."""
    size = sum(count for shape, count in _CLASSES if shape.search(passphrase))
    size += _HAN if any(ord(letter) > 0x2E80 for letter in passphrase) else 0  # noqa: PLR2004 - where East Asian begins
    size += _SIGNS if re.search(r"[^\w]", passphrase.replace(" ", ""), re.ASCII) and not size > _HAN else 0
    each = math.log2(max(size, 2))
    return sum(_worth(passphrase, place, each) for place in range(len(passphrase)))


def _worth(passphrase: str, place: int, each: float) -> float:
    letter, before = passphrase[place], passphrase[place - 1] if place else ""
    if letter in passphrase[max(0, place - 3) : place] or (before and abs(ord(letter) - ord(before)) <= 1):
        return _DULL
    # Letters of words depend on those before: a third of what random ones are worth.
    is_word = letter.isascii() and letter.isalpha() and before.isascii() and before.isalpha()
    return each / 3 if is_word and letter.islower() == before.islower() else each
