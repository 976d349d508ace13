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
from app.core.guard.tokens import Words

_FEWEST = 11
_MOST = 40
_COUNTS = frozenset({12, 24, 25})
_NUMBERED, _LOOSE = "numbered", "loose"
_LAST_ALPHABETIC = "\u33ff"  # Chinese characters, and Hangul that stands in lists of its own, have other rules
_MARKS = re.compile(r"[\s\"']{0,6}([,|/\-;*_>.、•·]?)[\s\"']{0,6}")
_NUMBERS = re.compile(r"[^\w]{0,6}\d{1,2}[^\w]{0,5}")
_FUNCTION_WORDS = frozenset(
    "a an the of to in is are was were be been being it its for on with as at by from or not and but so if than that"
    " this these those there here i you he she we they me him us them my your his her our their have has had did will"
    " would can could should may what which who whom whose how why when please thanks hello hi dear"
    " de la el los las un una que en y del se por con para al es su lo como mas pero le les des du et est une dans pour"
    " ne pas sur qui au aux ce cette vous nous votre il di che non per della dei nel sono gli le o os as um uma do da em"
    " nao com der die das und ist nicht ein eine ich sie zu den mit auf fur von dem na se ve je to pro ale si jste"
    " и в не на я что с по это как но вы он она мы бы ve bir bu icin ile da cok".split()
)


def find(normal: NormalText, words: Words) -> Iterator[SecretFinding]:
    """Find lists of words that have the shape of a phrase; places in the normal text."""
    han = [word > _LAST_ALPHABETIC for word in words.texts]
    gaps = [
        _LOOSE if han[at] or han[at + 1] else _gap(normal.folded[words.ends[at] : words.starts[at + 1]])
        for at in range(len(han) - 1)
    ]
    at = 0
    for kind, group in groupby(gaps):
        count = sum(1 for _ in group)
        if kind != _LOOSE and count >= _FEWEST - 1:
            for first, last in _chains(words.texts, at, at + count + 1):
                yield from _judge(normal, words, first, last)
        at += count


def _gap(gap: str) -> str:
    """What sets two words apart: a mark, blanks, a new line, a number."""
    if _NUMBERS.fullmatch(gap):
        return _NUMBERED
    marks = _MARKS.fullmatch(gap)
    if marks is None:
        return _LOOSE
    return marks.group(1) or ("\n" if "\n" in gap else " ")


def _chains(texts: list[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Stretches without function words, or with one among ten."""
    start = first
    strikes: list[int] = []
    for at in range(first, last):
        if not (texts[at] in _FUNCTION_WORDS or len(texts[at]) == 1):
            continue
        strikes.append(at)
        if len(strikes) > 1 and at - strikes[-2] < _FEWEST:
            yield start, strikes[-2]
            start = at + 1
            strikes = []
    yield start, last


def _judge(normal: NormalText, words: Words, first: int, last: int) -> Iterator[SecretFinding]:
    if not _FEWEST <= last - first <= _MOST:
        return
    texts = words.texts[first:last]
    for at in range(len(texts) - proofs.MONERO_COUNT + 1):
        if proofs.fits_monero(texts[at : at + proofs.MONERO_COUNT]):
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
    return "ambiguous" if len(texts) in _COUNTS and _stands_alone(normal.folded, start, end) else None


def _one_case(text: str) -> bool:
    return text.lower() == text or text.upper() == text


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Tell whether nothing but the ends of lines or other scripts touch a stretch of text."""
    before, behind = folded[max(0, start - 3) : start].rstrip(" "), folded[end : end + 3].lstrip(" ")
    return (not before or not (before[-1].isascii() and before[-1].isalnum())) and (
        not behind or not (behind[0].isascii() and behind[0].isalnum())
    )
