"""Words in a PDF as Qt writes it: what is copied out of it, or looked for in it, is what was written into it.

A font may draw two characters with one glyph: the radical ⽤ and the character 用, the no-break space and the space. Qt
notes the one that comes first in Unicode, so that “用户” is copied as “⽤户” and found by nobody. Here the note is set
right by what the document says. Both are four hexadecimal digits: nothing in the file moves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

_MAPS: Final = re.compile(rb"begincmap\n.*?endcmap", re.DOTALL)
# What codes stand for, in a list or as a single one behind the codes themselves.
_RANGES: Final = re.compile(rb"(?<=> )(?:\[[^\]]*\]|<[0-9A-F]{4}>(?=\n))")
_CODE: Final = re.compile(rb"<([0-9A-F]{4})>")
# Radicals of the supplement have no decomposition in Unicode; their characters as the fonts share them.
_PAIRS: Final = (
    "2EA0 6C11 2EC1 864E 2EC4 897F 2EC5 89C1 2EC6 89D2 2EC9 8D1D 2ECB 8F66 2ED1 9577 2ED3 957F 2ED4 95E8 2ED8 9752 "
    "2ED9 97E6 2EDA 9875 2EDB 98CE 2EDC 98DE 2EDD 98DF 2EE2 9A6C 2EE3 9AA8 2EE4 9B3C 2EE5 9C7C 2EE6 9E1F 2EE7 5364 "
    "2EE8 9EA6 2EE9 9EC4 2EEA 9EFE 2EEB 6589 2EEC 9F50 2EED 6B6F 2EEE 9F7F 2EEF 7ADC 2EF0 9F99 2EF1 9F9C 2EF2 4E80 "
    "2E8E 5140 2E92 5DF3 2E93 5E7A 2E9B 65E1 2F3E 6237 2F3E 6238 "
    # Signs that are drawn alike: spaces, dashes, quotes, dots, brackets.
    "0009 0020 00A0 0020 2003 3000 2012 2013 02BB 2018 00B7 2022 00B7 2027 00B7 30FB 2027 30FB 2329 3008 232A 3009"
)


def with_readable_words(data: bytes, said: str) -> bytes:
    """Give the file with the right characters for its glyphs; one of another make comes back as it was.

    Args:
        data: A PDF of ``QPdfWriter``.
        said: The words of the document.
    """
    seen = frozenset(said)

    def right(code: re.Match[bytes]) -> bytes:
        return b"<%04X>" % _right(int(code.group(1), 16), seen)

    return _MAPS.sub(lambda found: _RANGES.sub(lambda codes: _CODE.sub(right, codes.group()), found.group()), data)


def _right(code: int, seen: AbstractSet[str]) -> int:
    """Give the character that the document has in place of one; itself where it has that, or neither."""
    if chr(code) in seen:
        return code
    plain = unicodedata.normalize("NFKC", chr(code))
    likely = (*([ord(plain)] if len(plain) == 1 else []), *_alike().get(code, ()))
    return next((each for each in likely if chr(each) in seen), code)


@cache
def _alike() -> dict[int, tuple[int, ...]]:
    codes = [int(each, 16) for each in _PAIRS.split()]
    found: dict[int, tuple[int, ...]] = {}
    for code, other in zip(codes[::2], codes[1::2], strict=True):
        found[code] = (*found.get(code, ()), other)
    return found
