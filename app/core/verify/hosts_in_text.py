"""Finds hosts inside text that touches them: a sentence in Chinese, signs that pass for letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.core.verify.borders import DOT, LABEL
from app.core.verify.characters import Glyphs
from app.core.verify.pieces import Piece, Shape
from app.core.verify.suffixes import SuffixList

HOST: Final = re.compile(
    rf"(?<![A-Za-z0-9_@.-])((?:{LABEL}{DOT}){{1,12}}(?:xn--[a-z0-9-]{{2,59}}|[A-Za-z]{{2,24}}))"
    r"(?![A-Za-z0-9_-])(:\d{1,5})?([/\\?#][\x21-\x7e]*)?",
    re.IGNORECASE,
)
# Before a host these make it a part of something longer.
_JOINING: Final = "/\\+&%#?~^$*!"
_LONGEST_FRONT: Final = 128


class HostFinder:
    """Finds hosts; knows their endings and what passes for a letter."""

    def __init__(self, suffixes: SuffixList, glyphs: Glyphs) -> None:
        self._suffixes = suffixes
        self._glyphs = glyphs

    def found(self, core: str, start: int) -> Iterator[Piece]:
        """Find the hosts in a token that stands at a place."""
        for found in HOST.finditer(core):
            if not self.has_known_ending(found.group(1)):
                continue
            before = core[max(0, found.start() - _LONGEST_FRONT) : found.start()]
            place = (start + found.start(), start + found.end())
            letters = self._letters_at_end(before)
            if letters and not letters[-1].isascii():
                # The letters before it may belong to the name: tp钱包app.com.
                yield Piece(Shape.GLUED_WEB, place, letters + found.group(), beside=found.group())
            elif before and before[-1] in _JOINING:
                yield Piece(Shape.GLUED_WEB, place, found.group(), beside=found.group())
            else:
                yield Piece(Shape.WEB, place, found.group())

    def has_known_ending(self, host: str) -> bool:
        """Say whether the Public Suffix List names the ending."""
        plain = re.split(r"[/\\?#:]", re.sub(DOT, ".", host), maxsplit=1)[0].lower()
        return self._suffixes.ownership(plain.strip(".")).is_known

    def is_name(self, core: str) -> bool:
        """Say whether letters beyond ASCII are the labels of a host, and not a sentence that ends in “。App”."""
        host = re.split(r"[/\\?#:]", core, maxsplit=1)[0]
        is_name = all(self._may_be_in_host(each, is_last=False) or each in "。．｡" for each in host)
        return is_name and self.has_known_ending(core)

    def _letters_at_end(self, text: str) -> str:
        """Give the labels of a host at the end of a text: letters with their marks, and signs that pass for letters."""
        at = len(text)
        while at and self._may_be_in_host(text[at - 1], is_last=at == len(text)):
            at -= 1
        return text[at:].lstrip(".")

    def _may_be_in_host(self, character: str, *, is_last: bool) -> bool:
        joins = character in "-_." and not is_last
        return joins or character.isalnum() or self._glyphs.is_look(character)
