"""Finds recovery phrases written without spaces, in CamelCase, or letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.guard import context, lists, proofs
from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.phrases import KIND
from app.core.guard.tokens import Words

_FEWEST = 10
_LAST_LATIN, _LAST_CYRILLIC = "\u024f", "\u052f"
_FIRST_HAN, _LAST_HAN = "\u3400", "\u9fff"
_LONGEST_WORD = 9
_SHORTEST = 20
_LONGEST = 600  # 33 words of 9 letters, twice over
_LENGTHS = (
    (_LAST_LATIN, 30),
    (_LAST_CYRILLIC, 40),
    ("\uffff", 20),
)  # by script: the last letter, the fewest letters
_FEWEST_SPELLED = 30
# Runs of single letters, and words of many, in ``Words.sizes``.
_SINGLE = re.compile(rb"\x01{%d,}" % _FEWEST_SPELLED)
_LONG = re.compile(rb"[\x%02x-\xff]" % _SHORTEST)
_SPELLED_GAP = re.compile(r"[ \-.·,_*|/\n\t]{1,4}")
# Letters that need not belong to any word: typing errors.
_LOOSE_SHARE = 0.1


def find(normal: NormalText, words: Words) -> Iterator[SecretFinding]:
    """Find runs of letters that fall apart into list words; places in the normal text."""
    for long in _LONG.finditer(words.sizes):
        at = long.start()
        text = words.texts[at]
        # The lists of Chinese characters have a rule of their own.
        if not _FIRST_HAN <= text[0] <= _LAST_HAN and len(text) >= next(
            least for last, least in _LENGTHS if text[0] <= last
        ):
            yield from _judge(normal, words.starts[at], words.ends[at], text[:_LONGEST])
    for first, last in _spelled(normal.folded, words):
        letters = "".join(words.texts[first:last])
        yield from _judge(normal, words.starts[first], words.ends[last - 1], letters[:_LONGEST])


def _spelled(folded: str, words: Words) -> Iterator[tuple[int, int]]:
    """Stretches of single letters, each a little apart from the next."""
    for run in _SINGLE.finditer(words.sizes):
        first, last = run.span()
        for at in range(first + 1, last + 1):
            if at < last and _SPELLED_GAP.fullmatch(folded, words.ends[at - 1], words.starts[at]):
                continue
            if at - first >= _FEWEST_SPELLED:
                yield first, at
            first = at


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
    yield SecretFinding(
        KIND,
        start,
        end,
        "certain" if proven else "likely" if named or complete else "ambiguous",
    )


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
