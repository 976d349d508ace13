"""Finds recovery phrases of Chinese characters, apart or run together.

The checksum hardly helps: one window of twelve in sixteen fits by chance. So characters and their neighbours add up
their evidence (``chinese_evidence``); what stands apart or follows a label needs less of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from app.core.guard import context, proofs
from app.core.guard.chinese_evidence import alone, strongest, weights
from app.core.guard.chinese_parts import find_inside, repeated, widened
from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.phrases import KIND
from app.core.guard.tokens import is_connector

_HAN = "\u3400-\u9fff\uf900-\ufaff"
_FEWEST, _MOST = 10, 26
_FEWEST_TOLD = 8
# Of characters apart the rank alone tells.
_REPEATED = 0.5  # the mean over a phrase; a phrase that repeats one character says nothing by its rank
_LEAST_APART, _SURE_APART = -2.8, 4.2
_FITS = 2.8  # log 16: what a fitting checksum of twelve words adds
# Least evidence of what runs together, measured (tests/benchmarks/README.md): behind a label, behind a colon or on a
# line of its own, in equal groups.
_LEAST_NAMED, _LEAST_OPENED, _LEAST_GROUPED, _SURE = 3.0, 9.0, 12.0, 17.0
_RUNS = re.compile(rf"[{_HAN}]+")
# Four characters a line, or a comma after each four: still one phrase.
_SMALLEST_GROUP, _LARGEST_GROUP = 2, 8
# A label that runs straight into the phrase, without a colon.
_LABEL = re.compile(
    rf"[{_HAN}]{{0,12}}(?:助[记計记]词|助記詞|身份词|身份詞|恢复短语|备份词|种子词|[个個](?:单词|單詞|词|字))(?:分别)?(?:如下|就是|是|为|為)?"
)
_GROUP_GAP = re.compile(r"[\s,、;/|\-]{1,3}")
_ORDINAL = re.compile(r"第\s?\d")
_GAP = re.compile(r"[\W\d_]{0,12}|[\W\d_]{0,6}(?:word|line|row|no|nr|number) ?\d{1,2}[\W\d_]{0,6}")
_FEWEST_DIFFERENT = 6
_LABELS_BETWEEN = 3
_FEWEST_NUMBERED = 8
_NUMBERED = re.compile(
    rf"(?:第\s?[\d零一二三四五六七八九十]{{1,3}}\s?(?:个|個)?(?:助记词|助記詞|单词|單詞|词|詞|字)?\s?(?:是|为|為|叫|:)?\s{{0,2}}"
    rf"[{_HAN}](?![{_HAN}])[^{_HAN}]{{0,6}}){{{_FEWEST_NUMBERED},40}}"
)
# A table of numbers, their own names behind them.
_NAMES_OF_NUMBERS = re.compile(r"(?:第[一二三四五六七八九十][^第一-龥]{1,6}[一二三四五六七八九十][^第一-龥]{1,6}){3}")


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find phrases of Chinese characters; places in the normal text."""
    runs = [match.span() for match in _RUNS.finditer(normal.folded)]
    if sum(end - start for start, end in runs) >= _FEWEST:
        yield from _numbered(normal)
        yield from _apart(normal, runs)
        yield from _together(normal, runs)
        yield from _grouped(normal, runs)
        yield from find_inside(normal.folded, runs, _is_proven)


def _numbered(normal: NormalText) -> Iterator[SecretFinding]:
    """Each character behind its number: "第一个词刻，第二个词深"."""
    for match in _NUMBERED.finditer(normal.folded):
        if not _NAMES_OF_NUMBERS.search(match.group()):
            yield SecretFinding(KIND, match.start(), match.end(), "likely")


def _apart(normal: NormalText, runs: list[tuple[int, int]]) -> Iterator[SecretFinding]:
    """Single characters set apart from one another, with or without numbers and labels between."""
    for first, last in _dense(runs):
        group: list[int] = []
        last_end = 0
        for start, end in runs[first:last]:
            is_single = end - start == 1 and not _ORDINAL.match(normal.folded, start)
            is_linked = is_single or is_connector(normal.folded[start:end])
            if group and not (is_linked and _GAP.fullmatch(normal.folded, last_end, start)):
                yield from _judge_apart(normal, group)
                group = []
            if is_single:
                group.append(start)
            last_end = end
        yield from _judge_apart(normal, group)


def _dense(runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches of runs in which enough single characters are close together."""
    singles = [at for at, (start, end) in enumerate(runs) if end - start == 1]
    done = 0
    for at in range(len(singles) - _FEWEST + 1):
        if singles[at] < done or singles[at + _FEWEST - 1] - singles[at] > _LABELS_BETWEEN * _FEWEST:
            continue
        stop = at
        while stop + 1 < len(singles) and singles[stop + 1] - singles[stop] <= _LABELS_BETWEEN + 1:
            stop += 1
        done = singles[stop] + 1
        yield singles[at], done


def _judge_apart(normal: NormalText, group: list[int]) -> Iterator[SecretFinding]:
    if len(group) < _FEWEST:
        return
    chars = [normal.folded[at] for at in group]
    start, end = group[0], group[-1] + 1
    named = context.names_a_phrase(normal.folded, start, end)
    proven = _is_proven(chars)
    if not proven and len(set(chars)) < _FEWEST_DIFFERENT:
        return
    total = _weigh_apart(chars) + (_FITS if proven else 0)
    if (named and proven) or total >= (_LEAST_APART if named else 0):
        sure = named or total >= _SURE_APART
        yield SecretFinding(
            KIND,
            start,
            end,
            "certain" if sure and proven else "likely" if sure else "ambiguous",
        )


def _together(normal: NormalText, runs: list[tuple[int, int]]) -> Iterator[SecretFinding]:
    """A phrase behind a label, or on a line of its own, perhaps with an everyday word stuck to an end."""
    folded = normal.folded
    for start, end in runs:
        if end - start < _FEWEST:
            continue
        label = _LABEL.match(folded, start, end)
        first = label.end() if label else start
        named = context.introduces_a_phrase(folded, first)
        if not named and not _is_opened(folded, first):
            continue
        yield from _judge_told(folded, (first, end), _LEAST_NAMED if named else _LEAST_OPENED, named=named)


def _judge_told(folded: str, place: tuple[int, int], least: float, *, named: bool) -> Iterator[SecretFinding]:
    first, end = place
    values = weights(folded[first:end])
    head, tail, evidence = strongest(values)
    if not named and evidence > 0:
        evidence -= repeated(folded[first + head : first + tail], evidence)
    is_whole = end - first <= _MOST and sum(values) >= least
    part = place if is_whole else widened((first + head, first + tail), place)
    proven = _is_proven(folded[slice(*part)])
    if tail - head >= _FEWEST_TOLD and evidence + _FITS * proven >= least:
        sure = named or evidence >= _SURE
        yield SecretFinding(KIND, *part, "certain" if sure and proven else "likely" if sure else "ambiguous")


def _is_opened(folded: str, start: int) -> bool:
    return start == 0 or folded[max(0, start - 2) : start].rstrip(" ").endswith((":", "\n"))


def _grouped(normal: NormalText, runs: list[tuple[int, int]]) -> Iterator[SecretFinding]:
    """A phrase written in groups of equal length, the last one perhaps shorter."""
    first = 0
    for at in range(1, len(runs) + 1):
        size = runs[first][1] - runs[first][0]
        next_size = runs[at][1] - runs[at][0] if at < len(runs) else 0
        if next_size == size and _goes_on(normal.folded, runs, at):
            continue
        last = at + 1 if 0 < next_size < size and _goes_on(normal.folded, runs, at) else at
        if _SMALLEST_GROUP <= size <= _LARGEST_GROUP and last - first > 1:
            yield from _judge_grouped(normal, runs[first:last])
        first = at


def _goes_on(folded: str, runs: list[tuple[int, int]], at: int) -> bool:
    return _GROUP_GAP.fullmatch(folded, runs[at - 1][1], runs[at][0]) is not None


def _judge_grouped(normal: NormalText, groups: list[tuple[int, int]]) -> Iterator[SecretFinding]:
    """The groups with the most evidence together: a word of the sentence may be as long as they are."""
    values = weights("".join(normal.folded[start:end] for start, end in groups))
    each = iter(values)
    sums = [sum(islice(each, end - start)) for start, end in groups]
    head, tail, evidence = strongest(sums)
    count = sum(end - start for start, end in groups)
    if count in proofs.BIP39_COUNTS and sum(sums) >= _LEAST_GROUPED:
        head, tail, evidence = 0, len(groups), sum(sums)
    count = sum(end - start for start, end in groups[head:tail])
    if not _FEWEST <= count <= _MOST or evidence < _LEAST_NAMED:
        return
    start, end = groups[head][0], groups[tail - 1][1]
    if context.introduces_a_phrase(normal.folded, start):
        yield SecretFinding(KIND, start, end, "likely")
    # Lists of names come in lines too; a bare phrase has its own length.
    elif count in proofs.BIP39_COUNTS and tail - head > _SMALLEST_GROUP and evidence >= _LEAST_GROUPED:
        yield SecretFinding(KIND, start, end, "ambiguous")


def _weigh_apart(chars: Sequence[str]) -> float:
    """Sum the evidence of characters that have no neighbours; one that comes again weighs like the mean."""
    seen = set(chars)
    return sum(map(alone, seen)) + _REPEATED * (len(chars) - len(seen))


def _is_proven(chars: Sequence[str]) -> bool:
    if len(chars) == proofs.MONERO_COUNT and proofs.fits_monero(list(chars)):
        return True
    names = ("chinese_simplified", "chinese_traditional")
    return len(chars) in proofs.BIP39_COUNTS and any(proofs.fits_bip39(list(chars), name) for name in names)
