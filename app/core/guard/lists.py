"""The published word lists of recovery phrases, folded like the text, read when a text first needs them.

Sources: BIP-39 (ten official lists, and the Russian and Turkish ones of its reference implementation) from the
package ``mnemonic``; SLIP-39 from ``shamir-mnemonic``. Both are the authors' own packages.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

from app.core.guard.normal import fold

if TYPE_CHECKING:
    from importlib.abc import FileLoader

SLIP39 = "slip39"
LATIN = (
    "english",
    "french",
    "spanish",
    "italian",
    "portuguese",
    "czech",
    "turkish",
    SLIP39,
)
ALPHABETIC = (*LATIN, "russian", "japanese", "korean")
BITS: Mapping[str, int] = {name: 1 << at for at, name in enumerate(ALPHABETIC)}
# Two bytes are broken in the Russian list of mnemonic 0.21.
_DAMAGED = {"сно\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}а": "снова"}
_PREFIX_LENGTH = 4  # BIP-39: "the first four letters identify the word"
_SHORTEST_MISTYPED = 4


@cache
def words(name: str) -> tuple[str, ...]:
    """One list in its published order, folded."""
    text = _text("shamir_mnemonic", "wordlist.txt") if name == SLIP39 else _text("mnemonic", f"wordlist/{name}.txt")
    return tuple(_DAMAGED.get(word, word) for word in fold(text).split())


def _text(package: str, file: str) -> str:
    return data_of(package, file).decode("utf-8")


def data_of(package: str, file: str) -> bytes:
    """Read a file of a package without importing it: some code would load all of OpenSSL (4 MB) to give us words."""
    found = find_spec(package)
    assert found is not None, "a locked dependency, or our own"
    folder = next(iter(found.submodule_search_locations or ()))
    # Loaders of files can do this, and so does the one of a frozen program.
    return cast("FileLoader", found.loader).get_data(f"{folder}/{file}")


@cache
def index(name: str) -> Mapping[str, int]:
    """Number of each word of one list, from 0."""
    return {word: at for at, word in enumerate(words(name))}


@cache
def membership() -> Mapping[str, int]:
    """Which alphabetic lists a word stands in, as a sum of ``BITS``."""
    table: dict[str, int] = {}
    for name, bit in BITS.items():
        for word in words(name):
            table[word] = table.get(word, 0) | bit
    return table


@cache
def short_forms() -> Mapping[str, int]:
    """Which Latin lists a word of three or four letters stands for when only first letters are written down."""
    table: dict[str, int] = {}
    for name in LATIN:
        for word in words(name):
            short = word[:_PREFIX_LENGTH]
            table[short] = table.get(short, 0) | BITS[name]
    return table


@cache
def full_words(name: str) -> Mapping[str, str]:
    """The word of one list that each short form stands for."""
    return {word[:_PREFIX_LENGTH]: word for word in reversed(words(name))}


def is_near(word: str, name: str) -> bool:
    """Tell whether a word is a list word with about one letter wrong, missing, doubled or swapped."""
    if len(word) < min(_SHORTEST_MISTYPED, _shortest(name) + 1):
        return False
    lacking = _with_a_letter_lost(name)
    losses = {word[:at] + word[at + 1 :] for at in range(len(word))}
    return word in lacking or not losses.isdisjoint(lacking) or not losses.isdisjoint(index(name))


@cache
def _shortest(name: str) -> int:
    return min(map(len, words(name)))


@cache
def _with_a_letter_lost(name: str) -> frozenset[str]:
    return frozenset(word[:at] + word[at + 1 :] for word in words(name) for at in range(len(word)))
