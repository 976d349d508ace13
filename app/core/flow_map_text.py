"""Words of a map broken and cut to a width, measured without a font."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

# Widths in em: a Chinese character fills a square, a Latin letter of usual text about half of it.
_WIDE_FROM: Final = 0x2E80
_NARROW: Final = 0.55
_CAPITAL: Final = 0.68
# Never at the beginning of a line.
_CLOSING: Final = "，。？！：；、）》」』”’…,.?!:;)"


def cut(text: str, width: float) -> str:
    """Shorten a line to a width in em."""
    used = 0.0
    for at, letter in enumerate(text):
        used += _em(letter)
        if used > width:
            return text[: max(0, at - 1)].rstrip() + "…"
    return text


def wrapped(text: str, width: float, rows: int) -> tuple[str, ...]:
    """Break a text into lines of a width in em; the last of so many rows is cut."""
    lines: list[str] = [""]
    for piece in _pieces(text):
        if _ems(lines[-1]) + _ems(piece.rstrip()) > width and lines[-1]:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    kept = lines[:rows]
    if len(lines) > rows:
        kept[-1] += lines[rows]
    return tuple(cut(line.strip(), width) for line in kept)


def _pieces(text: str) -> Iterator[str]:
    """Split where a line may break: after a space, before and after a wide character."""
    word = ""
    for letter in text:
        if letter in _CLOSING or (not word.endswith(" ") and ord(letter) < _WIDE_FROM and not _is_wide(word[-1:])):
            word += letter
        else:
            yield word
            word = letter
    yield word


def _is_wide(letter: str) -> bool:
    return letter != "" and ord(letter) >= _WIDE_FROM


def _em(letter: str) -> float:
    if _is_wide(letter):
        return 1.0
    return _CAPITAL if letter.isupper() else _NARROW


def _ems(text: str) -> float:
    return sum(map(_em, text))
