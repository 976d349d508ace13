"""How readers of Traditional Chinese write what our pages say: characters, and words that differ by region."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Final, cast

from opencc import OpenCC

from app.core.search.folding import CJK_RUN

_FIRST, _LAST = 0x3400, 0x9FFF
_SHORTEST, _LONGEST = 2, 4
_REGIONS: Final = ("s2twp", "s2hk")


def characters() -> dict[str, str]:
    """Give every Traditional character with its Simplified one, where they differ."""
    block = [chr(code) for code in range(_FIRST, _LAST + 1)]
    simplified = _converted("t2s", block)
    return {one: other for one, other in zip(block, simplified, strict=True) if one != other and len(other) == 1}


def simplify(text: str) -> str:
    """Turn Traditional characters into Simplified ones, one by one; the length stays."""
    return text.translate(_table())


def regional_words(texts: Iterable[str]) -> dict[str, str]:
    """Give words of Taiwan and Hong Kong, in Simplified characters, with the words of our texts.

    Only what occurs in the texts is of use, so the texts are asked: every short piece is turned into the other
    region's words and back by characters; what comes back different is a word that differs.
    """
    pieces = sorted(
        {piece for text in texts for run in CJK_RUN.findall(text) for piece in _pieces(run)},
        key=lambda piece: (len(piece), piece),
    )
    words = dict[str, str]()
    for region in _REGIONS:
        for piece, other in zip(pieces, map(simplify, _converted(region, pieces)), strict=True):
            # A longer piece around a known pair says nothing new.
            if (
                other != piece
                and len(other) >= _SHORTEST
                and other not in words
                and not any(word in other and words[word] in piece for word in words)
            ):
                words[other] = piece
    return words


def _pieces(run: str) -> Iterable[str]:
    for start in range(len(run)):
        for length in range(_SHORTEST, min(_LONGEST, len(run) - start) + 1):
            yield run[start : start + length]


@cache
def _table() -> dict[int, str]:
    return {ord(one): other for one, other in characters().items()}


def _converted(config: str, texts: list[str]) -> list[str]:
    # The library has no types; its one method maps text to text. One call for all: a call costs more than a text.
    convert = cast("Callable[[str], str]", OpenCC(config).convert)  # pyright: ignore[reportUnknownMemberType]
    return convert("\n".join(texts)).split("\n") if texts else []
