"""Finds what may be a part of a recovery phrase: five words or more of one list that stand alone, no sentence around.

Alone they are harmless words; with the rest of them, written a minute later or into another field, they are all there
is to take. So they are neither kept nor sent, but nobody is accused: this is no rule of ``engine``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.guard import context, layout, lists
from app.core.guard.chinese_evidence import alone, weights
from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.phrases import KIND, is_plain
from app.core.guard.tokens import Words

_FEWEST = 5
_TELLING_SHARE = 0.8
# A number with its mark is no end.
_END = re.compile(r"\n|[:!?;。]|(?<!\d)\.(?!\w)")
_HAN = "\u3400-\u9fff\uf900-\ufaff"
# A line or clause of nothing but Chinese characters, run together or each apart.
_CHINESE = re.compile(
    rf"(?:^|(?<=[\n:。!?;]))[\W\d_]{{0,8}}?(?P<chars>[{_HAN}]{{5,12}}|[{_HAN}](?:[^\w\n:。!?;]{{1,4}}[{_HAN}]){{4,11}})"
    r"[^\w\n:。!?;]{0,3}(?=[\n:。!?;]|$)"
)
_CHARACTER = re.compile(rf"[{_HAN}]")
# Measured (tests/benchmarks/README.md).
_LEAST_TOGETHER, _LEAST_APART = 7.0, 0.5


@dataclass(slots=True)
class _Block:
    """Words in a row, all of at least one list."""

    first: int
    last: int
    mask: int


def find(normal: NormalText, words: Words) -> Iterator[SecretFinding]:
    """Find parts of phrases; places in the normal text, all ambiguous."""
    for block in _blocks(normal.plain, words):
        texts = words.texts[block.first : block.last]
        telling = {text for text in texts if not is_plain(text)}
        if len(telling) < max(_FEWEST, len(texts) * _TELLING_SHARE):
            continue
        start = words.starts[block.first]
        is_other = context.names_another_list(normal.folded, start)
        if not is_other and layout.is_even(normal.plain, words, block.first, block.last):
            yield SecretFinding(KIND, start, words.ends[block.last - 1], "ambiguous")
    yield from _chinese(normal.folded)


def _blocks(plain: str, words: Words) -> Iterator[_Block]:
    """Join segments that hold nothing but words of one list."""
    member = lists.membership()
    block: _Block | None = None
    first = 0
    for at in range(1, len(words.texts) + 1):
        if at < len(words.texts) and not _END.search(plain, words.ends[at - 1], words.starts[at]):
            continue
        mask = ~0
        for text in words.texts[first:at]:
            mask &= member.get(text, 0)
        if block is not None and block.mask & mask:
            block.last, block.mask = at, block.mask & mask
        else:
            if block is not None:
                yield block
            block = _Block(first, at, mask) if mask else None
        first = at
    if block is not None:
        yield block


def _chinese(folded: str) -> Iterator[SecretFinding]:
    for line in _CHINESE.finditer(folded):
        chars = _CHARACTER.findall(line["chars"])
        is_together = len(chars) == len(line["chars"])
        evidence = sum(weights("".join(chars)) if is_together else map(alone, chars))
        if len(set(chars)) >= _FEWEST and evidence >= (_LEAST_TOGETHER if is_together else _LEAST_APART):
            yield SecretFinding(KIND, *line.span("chars"), "ambiguous")
