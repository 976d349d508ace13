"""Finds phrases of systems whose lists are not at hand (Monero, old Electrum), by their shape.

A phrase is a dozen or more words without function words, all set apart in the same way. Monero's own checksum needs
no list, so it proves phrases in all of its languages. What is not proven is likely where the text says that a
recovery phrase follows, and only asked about elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from app.core.guard import context, proofs
from app.core.guard.finding import Certainty, SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.phrases import KIND
from app.core.guard.tokens import FUNCTION_WORDS, Words

_FEWEST = 11
_MOST = 40
_MOST_MONERO = 27  # in a longer list some word repeats at the right place by chance
_LAST_SHAPED = "\u052f"  # Latin and Cyrillic
_SHORT_WORD, _FEW_SHORT = 2, 0.1
_COUNTS = frozenset({12, 24, 25})
_NUMBERED, _LOOSE = "numbered", "loose"
_LAST_ALPHABETIC = "\u33ff"  # Chinese characters, and Hangul that stands in lists of its own, have other rules
_MARKS = re.compile(r"[\s\"']{0,6}([,|/\-;*_>.、•·]?)[\s\"']{0,6}")
_USUAL_GAPS = {" ": " ", "\n": "\n", ",": ",", ", ": ","}
_NUMBERS = re.compile(r"[^\w]{0,6}\d{1,2}[^\w]{0,5}")


def find(normal: NormalText, words: Words) -> Iterator[SecretFinding]:
    """Find lists of words that have the shape of a phrase; places in the normal text."""
    for first, last in _chains(words.texts):
        at = first
        for kind, group in groupby(_gaps(normal.folded, words, first, last)):
            count = sum(1 for _ in group)
            if kind != _LOOSE and count >= _FEWEST - 1:
                yield from _judge(normal, words, at, at + count + 1)
            at += count


def _gaps(folded: str, words: Words, first: int, last: int) -> Iterator[str]:
    gaps = (folded[words.ends[at] : words.starts[at + 1]] for at in range(first, last - 1))
    return (_USUAL_GAPS.get(gap) or _gap(gap) for gap in gaps)


def _gap(gap: str) -> str:
    """What sets two words apart: a mark, blanks, a new line, a number."""
    if _NUMBERS.fullmatch(gap):
        return _NUMBERED
    marks = _MARKS.fullmatch(gap)
    if marks is None:
        return _LOOSE
    return marks.group(1) or ("\n" if "\n" in gap else " ")


def _chains(texts: list[str]) -> Iterator[tuple[int, int]]:
    """Stretches of alphabetic words without function words, or with one here and there."""
    start, struck = 0, -1
    for at, text in enumerate([*texts, ""]):
        is_wall = not text or text > _LAST_ALPHABETIC
        if not is_wall and len(text) > 1 and text not in FUNCTION_WORDS:
            continue
        if is_wall or start <= struck > at - _FEWEST:
            end = at if is_wall else struck
            if end - start >= _FEWEST:
                yield start, end
            start = end + 1
        start += start == at
        struck = at


def _judge(normal: NormalText, words: Words, first: int, last: int) -> Iterator[SecretFinding]:
    if not _FEWEST <= last - first <= _MOST:
        return
    texts = words.texts[first:last]
    for at in range(len(texts) - proofs.MONERO_COUNT + 1 if len(texts) <= _MOST_MONERO else 0):
        part = texts[at : at + proofs.MONERO_COUNT]
        if all(len(text) > 1 for text in part) and proofs.fits_monero(part):
            first, last = first + at, first + at + proofs.MONERO_COUNT
            yield SecretFinding(KIND, words.starts[first], words.ends[last - 1], "certain")
            return
    certainty = _unproven(normal, words, first, last)
    if certainty is not None:
        yield SecretFinding(KIND, words.starts[first], words.ends[last - 1], certainty)


def _unproven(normal: NormalText, words: Words, first: int, last: int) -> Certainty | None:
    start, end = words.starts[first], words.ends[last - 1]
    texts = words.texts[first:last]
    if len(set(texts)) < len(texts) * 0.7 or not _one_case(normal.plain[start:end]):
        return None
    if context.introduces_a_phrase(normal.folded, start):
        return "likely"
    if context.names_another_list(normal.folded, start):
        return None
    if texts[0] > _LAST_SHAPED or sum(len(text) <= _SHORT_WORD for text in texts) > len(texts) * _FEW_SHORT:
        return None
    return "ambiguous" if len(texts) in _COUNTS and _stands_alone(normal.folded, start, end) else None


def _one_case(text: str) -> bool:
    return text.lower() == text or text.upper() == text


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Tell whether nothing but the ends of lines or other scripts touch a stretch of text."""
    before, behind = (
        folded[max(0, start - 3) : start].rstrip(" "),
        folded[end : end + 3].lstrip(" "),
    )
    return (not before or not (before[-1].isascii() and before[-1].isalnum())) and (
        not behind or not (behind[0].isascii() and behind[0].isalnum())
    )
