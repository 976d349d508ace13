"""The table of characters that look like ASCII letters: Unicode's confusables (UTS 39), compatibility forms, and the
plain letter named in a character's own name (“LATIN SMALL LETTER T WITH PALATAL HOOK”), which UTS 39 lacks.
"""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files
from typing import Final

import msgspec

from app.core.verify.rulebook import GlyphTable

_ASCII: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_NAMED: Final = re.compile(
    r"(?:LATIN|FULLWIDTH LATIN) (?:SMALL |CAPITAL |LETTER SMALL CAPITAL )(?:LETTER )?([A-Z])(?: WITH .+)?"
)
_LAST: Final = 0x1FFFF
# Writing systems read for what they are, not for a stroke that resembles a letter.
_LEFT_ALONE: Final = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "YI ", "KANGXI", "IDEOGRAPHIC")


def glyph_table() -> GlyphTable:
    """Compile the table from the Unicode data of this Python and the confusables package."""
    single: dict[str, str] = {}
    groups: dict[str, str] = {}
    confusables = _confusables()
    for code in range(0x80, _LAST):
        character = chr(code)
        name = unicodedata.name(character, "")
        if not name or name.startswith(_LEFT_ALONE):
            continue
        look = _look(character, name, confusables)
        if len(look) == 1:
            single[character] = look
        elif look:
            groups[character] = look
    return GlyphTable("".join(single), "".join(single.values()), groups)


def _look(character: str, name: str, confusables: dict[str, str]) -> str:
    plain = unicodedata.normalize("NFKD", character.casefold())
    letters = "".join(each for each in plain if not unicodedata.combining(each)).casefold()
    if letters and set(letters) <= _ASCII:
        return letters
    found = _NAMED.fullmatch(name)
    if found:
        return found.group(1).lower()
    look = (
        confusables.get(character)
        or confusables.get(letters)
        or "".join(confusables.get(each, each) for each in letters)
    )
    return look if look and set(look) <= _ASCII else ""


class _Entry(msgspec.Struct, frozen=True):
    c: str


def _confusables() -> dict[str, str]:
    """Give the ASCII letter each character is confused with; letters win over digits and small ones over capitals."""
    data = files("confusable_homoglyphs").joinpath("confusables.json").read_bytes()
    entries = msgspec.json.decode(data, type=dict[str, list[_Entry]])
    looks: dict[str, str] = {}
    written = _ASCII | {each.upper() for each in _ASCII}
    for letter in sorted(written, key=lambda each: (each.islower(), each.isalpha(), each)):
        for entry in entries.get(letter, ()):
            character = entry.c.strip("\u200e")
            if len(character) == 1 and not character.isascii():
                looks[character] = letter.lower()
    return looks
