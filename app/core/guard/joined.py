"""Finds recovery phrases written without spaces, in CamelCase, or letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.guard import context, lists, proofs
from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.phrases import KIND

_FEWEST = 10
_LONGEST_WORD = 9
_LONGEST = 600  # 33 words of 9 letters, twice over
_LETTERS = re.compile(r"[a-z]{30,}|[\u0430-\u045f]{40,}|[\u3041-\u30ff]{20,}|[\uac00-\ud7a3]{20,}")
_SPELLED = re.compile(r"(?<![^\W\d_])(?:[a-z\u0430-\u045f][ \-.·,_*|/\n]{1,4}){29,400}[a-z\u0430-\u045f](?![^\W\d_])")
_BETWEEN = re.compile(r"[^a-z\u0430-\u045f]+")
# Letters that need not belong to any word: typing errors.
_LOOSE_SHARE = 0.1


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find runs of letters that fall apart into list words; places in the normal text."""
    for match in _LETTERS.finditer(normal.folded):
        yield from _judge(normal, match.start(), match.end(), match.group()[:_LONGEST])
    for match in _SPELLED.finditer(normal.folded):
        yield from _judge(normal, match.start(), match.end(), _BETWEEN.sub("", match.group())[:_LONGEST])


def _judge(normal: NormalText, start: int, end: int, letters: str) -> Iterator[SecretFinding]:
    parts = _segment(letters)
    if len(parts) < _FEWEST or sum(map(len, parts)) < len(letters) * (1 - _LOOSE_SHARE):
        return
    name = max(lists.ALPHABETIC, key=lambda n: sum(part in lists.index(n) for part in parts))
    if sum(part in lists.index(name) for part in parts) < _FEWEST:
        return
    proven = proofs.proven(_segment(letters, name), name) is not None
    named = context.names_a_phrase(normal.folded, start, end)
    complete = sum(map(len, parts)) == len(letters)
    yield SecretFinding(KIND, start, end, "certain" if proven else "likely" if named or complete else "ambiguous")


def _segment(letters: str, name: str | None = None) -> list[str]:
    """Cut letters into list words so that the fewest letters stay loose, and then into the fewest words."""
    table = lists.membership() if name is None else lists.index(name)
    # best[at]: (letters covered, minus words used, length of the last word, 0 for a loose letter)
    best: list[tuple[int, int, int]] = [(0, 0, 0)]
    for end in range(1, len(letters) + 1):
        covered, fewer, _ = best[end - 1]
        choice = (covered, fewer, 0)
        for size in range(2, min(_LONGEST_WORD, end) + 1):
            if letters[end - size : end] in table:
                covered, fewer, _ = best[end - size]
                choice = max(choice, (covered + size, fewer - 1, size))
        best.append(choice)
    return _trace(letters, best)


def _trace(letters: str, best: list[tuple[int, int, int]]) -> list[str]:
    parts: list[str] = []
    end = len(letters)
    while end:
        size = best[end][2]
        if size:
            parts.append(letters[end - size : end])
        end -= size or 1
    return parts[::-1]
