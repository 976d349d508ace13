"""Finds recovery phrases of which only the first four letters of each word are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.guard import context, lists, proofs
from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.phrases import KIND
from app.core.guard.tokens import Words

_FEWEST = 10
# Words of three or four letters, in ``Words.sizes``.
_RUNS = re.compile(rb"[\x03\x04]{%d,}" % _FEWEST)
_FEWEST_DIFFERENT = 8
_FEWEST_CUT = 4  # words that only make sense as the beginning of another


def find(normal: NormalText, words: Words) -> Iterator[SecretFinding]:
    """Find runs of short forms; places in the normal text."""
    for run in _RUNS.finditer(words.sizes):
        yield from _judge(normal, words, *run.span())


def _judge(normal: NormalText, words: Words, first: int, last: int) -> Iterator[SecretFinding]:
    table, whole = lists.short_forms(), lists.membership()
    for name in lists.LATIN:
        bit = lists.BITS[name]
        hits = [at for at in range(first, last) if table.get(words.texts[at], 0) & bit]
        cut = [at for at in hits if not whole.get(words.texts[at], 0) & bit]
        if len(hits) < _FEWEST or len(cut) < _FEWEST_CUT or len(hits) * 8 < (hits[-1] - hits[0] + 1) * 7:
            continue
        if len({words.texts[at] for at in hits}) < _FEWEST_DIFFERENT:
            continue
        start, end = words.starts[hits[0]], words.ends[hits[-1]]
        full = lists.full_words(name)
        proven = proofs.proven([full[words.texts[at]] for at in hits], name) is not None
        sure = context.names_a_phrase(normal.folded, start, end) or len(cut) * 2 > len(hits)
        yield SecretFinding(KIND, start, end, "certain" if proven else "likely" if sure else "ambiguous")
        return
