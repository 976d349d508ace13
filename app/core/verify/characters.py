"""What letters look like: glyphs of other scripts as the ASCII ones they imitate, hidden and directional characters."""

from __future__ import annotations

import re
import string
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.core.verify.rulebook import GlyphTable

# Default-ignorable and directional characters (Unicode 15.1, DerivedCoreProperties and Bidi_Control): never part of a
# name that a person can compare by eye.
HIDDEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# Lower case that keeps every place, unlike str.lower.
LOWER: Final = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
# Chinese, Japanese and Korean writing mixes these by nature (UTS 39, "highly restrictive" profile).
_TOGETHER: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "LATIN"})
_PUNYCODE: Final = "xn--"
_LONGEST_LABEL: Final = 63


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as the ASCII letters it looks like.

    Attributes:
        origins: For each character of ``text``, its place in the original.
    """

    text: str
    origins: tuple[int, ...]


class Glyphs:
    """Reads any script as the ASCII letters it looks like."""

    def __init__(self, table: GlyphTable) -> None:
        self._letters = dict(zip(table.characters, table.letters, strict=True)) | table.groups

    def is_look(self, character: str) -> bool:
        """Say whether a character that is no ASCII letter passes for one, alone or as a mark on one."""
        return character in self._letters or bool(unicodedata.combining(character))

    def fold(self, text: str) -> Folded:
        """Give the look of a lower-case text; what looks like no ASCII letter stays."""
        pieces: list[str] = []
        origins: list[int] = []
        for place, character in enumerate(text):
            look = character if character.isascii() else self._letters.get(character)
            look = _bare(character) if look is None else look
            pieces.append(look)
            origins += [place] * len(look)
        return Folded("".join(pieces), tuple(origins))


@lru_cache(maxsize=4096)
def _bare(character: str) -> str:
    # Marks over and under a letter are no letters of their own.
    return "" if unicodedata.combining(character) else character


def decoded(label: str) -> str | None:
    """Give a punycode label as it is shown; the label itself when it is none, None when it is broken."""
    if not label.startswith(_PUNYCODE):
        return label
    if len(label) > _LONGEST_LABEL:
        return None
    try:
        shown = label[len(_PUNYCODE) :].encode("ascii").decode("punycode")
        return shown if shown.isprintable() and shown.encode("utf-8") else None
    except (UnicodeError, ValueError):
        return None


def encoded(label: str) -> str | None:
    """Give a label in ASCII as browsers ask for it; None when it cannot be."""
    if label.isascii():
        return label
    try:
        return _PUNYCODE + label.encode("punycode").decode("ascii")
    except (UnicodeError, ValueError):
        return None


def mixes_alphabets(label: str) -> bool:
    """Say whether one label mixes alphabets that no language writes together."""
    if label.isascii():
        return False
    scripts = {_script(character) for character in label if character.isalpha()} - {""}
    return len(scripts) > 1 and not scripts <= _TOGETHER


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    # The first word of a letter's name is its script for every script that imitates Latin.
    name = unicodedata.name(character, "")
    if name.startswith(("MATHEMATICAL", "FULLWIDTH", "MODIFIER")):
        return ""
    # “KATAKANA-HIRAGANA PROLONGED SOUND MARK” belongs to both.
    return name.split(" ", 1)[0].partition("-")[0]
