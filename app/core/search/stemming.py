"""English words without their endings: the stemmer of M. F. Porter, "An algorithm for suffix stripping" (1980).

Chosen over the ``snowballstemmer`` package: the same results on help texts (measured in tests/benchmarks/README.md),
no dependency, and SQLite carries the same algorithm to prove it against.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_VOWELS: Final = frozenset("aeiou")
_SHORTEST: Final = 3
# A word longer than any English one is a code or a hash and has no ending to take off.
_LONGEST: Final = 30

_STEP_2: Final = (
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"),
    ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
    ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
    ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
)  # fmt: skip
_STEP_3: Final = (
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
)  # fmt: skip
_STEP_4: Final = (
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism",
    "ate", "iti", "ous", "ive", "ize",
)  # fmt: skip
_WORD: Final = re.compile("[a-z]+")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Take the endings off a lower-case word; anything else comes back as it is."""
    if not _SHORTEST <= len(word) <= _LONGEST or not _WORD.fullmatch(word):
        return word
    word = _plural(word)
    word = _past(word)
    if word.endswith("y") and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    word = _replaced(word, _STEP_2)
    word = _replaced(word, _STEP_3)
    return _tidied(_suffix_dropped(word))


def _consonant(word: str, at: int) -> bool:
    letter = word[at]
    if letter in _VOWELS:
        return False
    return letter != "y" or at == 0 or not _consonant(word, at - 1)


def _shape(word: str) -> str:
    """Give the word as runs of C and V, one letter a run."""
    runs = ""
    for at in range(len(word)):
        kind = "C" if _consonant(word, at) else "V"
        if not runs.endswith(kind):
            runs += kind
    return runs


def _measure(word: str) -> int:
    return _shape(word).count("VC")


def _has_vowel(word: str) -> bool:
    return "V" in _shape(word)


def _double_consonant(word: str) -> bool:
    return word[-1:] == word[-2:-1] and bool(word) and _consonant(word, len(word) - 1)


def _ends_cvc(word: str) -> bool:
    if len(word) < 3 or word[-1] in "wxy":  # noqa: PLR2004 - consonant, vowel, consonant are three
        return False
    last = len(word) - 1
    return _consonant(word, last) and not _consonant(word, last - 1) and _consonant(word, last - 2)


def _plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def _past(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            base = word.removesuffix(ending)
            return _restored(base) if _has_vowel(base) else word
    return word


def _restored(base: str) -> str:
    if base.endswith(("at", "bl", "iz")):
        return base + "e"
    if _double_consonant(base) and base[-1] not in "lsz":
        return base[:-1]
    return base + "e" if _measure(base) == 1 and _ends_cvc(base) else base


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, other in endings:
        if word.endswith(ending):
            base = word.removesuffix(ending)
            return base + other if _measure(base) > 0 else word
    return word


def _suffix_dropped(word: str) -> str:
    found = max((ending for ending in _STEP_4 if word.endswith(ending)), key=len, default="")
    kept = found[:1] if found in {"sion", "tion"} else ""
    base = word.removesuffix(found) + kept if found else word
    return base if found and _measure(base) > 1 else word


def _tidied(word: str) -> str:
    if word.endswith("e"):
        base = word[:-1]
        measure = _measure(base)
        if measure > 1 or (measure == 1 and not _ends_cvc(base)):
            word = base
    if _double_consonant(word) and word[-1] == "l" and _measure(word[:-1]) > 1:
        word = word[:-1]
    return word
