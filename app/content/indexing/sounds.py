"""The sounds of our pages: which characters are used for a syllable, for two in a row, and for rows of initials."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from typing import Final

from pypinyin import Style, pinyin
from pypinyin.phrases_dict import phrases_dict
from pypinyin.style import convert

from app.core.search.folding import CJK_RUN
from app.core.search.sounds import BEGIN, INITIAL

_MOST_SINGLE: Final = 160
_MOST_DOUBLE: Final = 32
_MOST_TRIPLE: Final = 40
# What stands once in the middle of a page is no evidence of how people write.
_RARE: Final = 2
_TRIPLE: Final = 3
_SHARE_IN_USE: Final = 0.03
_FIRST, _LAST = 0x4E00, 0x9FFF


def rows(texts: Iterable[tuple[str, int]]) -> Iterator[tuple[str, str]]:
    """Give the table of sounds: characters by sound, and the syllables of every common character.

    Args:
        texts: Simplified Chinese with a weight: what people type weighs more than what pages explain.
    """
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for piece, weight in sorted(_pieces(texts).items()):
        if weight >= (_RARE if len(piece) < _TRIPLE else 2 * _RARE):
            for sound in _keys(piece):
                found[sound][piece] += weight
    for sound, pieces in sorted(found.items()):
        longest = len(next(iter(pieces)).lstrip(BEGIN))
        most = (_MOST_SINGLE, _MOST_DOUBLE, _MOST_TRIPLE)[longest - 1]
        ranked = sorted(pieces.items(), key=lambda pair: (-pair[1], pair[0]))[:most]
        yield sound, " ".join(f"{piece.lstrip(BEGIN)}:{count}" for piece, count in ranked)
    for character in _common():
        yield character, " ".join(syllables(character))


def all_syllables() -> list[str]:
    """Give every syllable of Mandarin that a common character has."""
    return sorted({syllable for character in _common() for syllable in syllables(character)})


@cache
def syllables(character: str) -> tuple[str, ...]:
    """Give the readings of a character that are in use, without tones, ``v`` for ü; the commonest first."""
    heard = _heard().get(character, Counter())
    total = sum(heard.values())
    ranked = [sound for sound, count in heard.most_common() if count >= _SHARE_IN_USE * total]
    return tuple(ranked) or _toneless(pinyin(character, style=Style.NORMAL, errors="ignore"))[:1]


@cache
def _heard() -> dict[str, Counter[str]]:
    """Count the readings of every character in the phrases that pypinyin knows.

    The list of readings of a character holds ones that nobody has used for centuries (么 as ``yao``).
    """
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for phrase, readings in phrases_dict.items():
        plain = [convert(row[0], Style.NORMAL, strict=False).replace("ü", "v") for row in readings]
        if len(plain) == len(phrase):
            for character, sound in zip(phrase, plain, strict=True):
                found[character][sound] += 1
    return found


def _toneless(rows: list[list[str]]) -> tuple[str, ...]:
    found = (each.replace("ü", "v") for row in rows for each in row)
    return tuple(dict.fromkeys(each for each in found if each.isascii() and each.isalpha()))


def _pieces(texts: Iterable[tuple[str, int]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for text, weight in texts:
        for run in CJK_RUN.findall(text):
            for length in (1, 2, 3):
                for start in range(len(run) - length + 1):
                    found[run[start : start + length]] += weight
            if weight > _RARE:
                found[BEGIN + run[0]] += weight
    return found


def _keys(piece: str) -> set[str]:
    if piece[0] == BEGIN:
        return {BEGIN + sound for sound in (*syllables(piece[1]), *(INITIAL + each[0] for each in syllables(piece[1])))}
    readings = [syllables(character) for character in piece]
    found = {INITIAL + "".join(sound[0] for sound in sounds) for sounds in product(*readings)}
    if len(piece) < _TRIPLE:  # three whole syllables say nothing that two pairs do not
        found |= {" ".join(sounds) for sounds in product(*readings)}
    return found


@cache
def _common() -> tuple[str, ...]:
    # GB 2312 holds the 6,763 characters that people type; readings of rarer ones would only take space.
    return tuple(chr(code) for code in range(_FIRST, _LAST + 1) if _in_gb2312(chr(code)))


def _in_gb2312(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
