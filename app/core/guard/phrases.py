"""Finds recovery phrases written as separate words of an alphabetic list.

A run of words scores: a list word +1, a word one letter off +½, any other word −2½. Runs long enough are phrases
whether or not their checksum fits, for typed phrases hold typos, gaps and swapped words; a checksum that fits only
makes the finding certain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.core.guard import context, layout, lists, proofs
from app.core.guard.finding import Certainty, SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.tokens import FUNCTION_WORDS, Words

KIND = "recovery_phrase"
_FEWEST = 10  # of 12 words, two may be missing or unreadable
_FEWEST_NAMED = 8  # where the text speaks of a recovery phrase
_FEWEST_INTRODUCED = 6  # where it says that one follows right here
_HALF = 5
_HALVES_APART = 250
# List words that English prose is full of; they tell little.
_PLAIN_TEXT = (
    "about account address again all also always amount another any app asset balance because before before both can"
    " certain change check code coin come custom device do end enough enter every exchange exit fee find first gas get"
    " give good half have help here history install into just keep key know like list make market message more most"
    " much must need network never next now number of old once one only open option or order other own page people"
    " phone phrase please post private problem protect public rather real reason receive report same save say scan"
    " screen second secret security seed send share start step still such switch system that then there they this"
    " time together token too tool two type under until update use verify version very wait wallet want way what when"
    " where will wish with word work world wrong year you your"
)
_PLAIN = frozenset(_PLAIN_TEXT.split())
_TELLING_SHARE, _TELLING_SHARE_INTRODUCED = 0.6, 0.5
_STOP = re.compile(r"(?<!\d)[.!?](?=\s)(?!\s*\S?\d)")
_BREAK = re.compile(r"[.:=!?\n]")
_LABEL_GAP = re.compile(r"^\s*[:=]\s*[\"']?$")
_HIT, _NEAR, _OTHER = 2, 1, -5  # halves of a point, to stay in whole numbers
_DROP = 8  # a run ends where it loses this much
_UNLABELLED_CERTAIN = 15
# What a checksum is worth: of twelve drawn words two are the same one in 33 times, and hardly ever are six plain.
_DIFFERENT_SHARE, _PLAIN_SHARE = 0.7, 0.5
# The published test vectors repeat one to eight words, but for the last.
_PERIOD = 8


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive words that mostly stand in one list.

    Attributes:
        first: Index of the first word.
        last: Index behind the last word.
        hits: How many are list words.
        near: How many are about one letter off.
    """

    name: str
    first: int
    last: int
    hits: int
    near: int


def is_plain(word: str) -> bool:
    """Tell whether a list word is one that English prose is full of."""
    return word in _PLAIN


def find(normal: NormalText, words: Words) -> Iterator[SecretFinding]:
    """Find phrases and halves of phrases; places in the normal text."""
    masks = list(map(lists.membership().get, words.texts))
    counts = Counter(filter(None, masks))
    listed = [(at, mask) for at, mask in enumerate(masks) if mask]
    for name, bit in lists.BITS.items():
        if sum(count for mask, count in counts.items() if mask & bit) < _FEWEST_INTRODUCED:
            continue
        hits = [at for at, mask in listed if mask & bit]
        values = _Values(name)
        runs = [run for first, last in _regions(hits) for run in _runs(normal, words, values, (first, last))]
        yield from _phrases(normal, words, runs)
        yield from _halves(normal, words, runs)


def _regions(hits: list[int]) -> Iterator[tuple[int, int]]:
    """Stretches dense enough to hold at least half a phrase, with a little room on both sides."""
    region: tuple[int, int] | None = None
    for at in range(len(hits) - _HALF + 1):
        first, last = hits[at], hits[at + _HALF - 1]
        if last - first > _HALF + 1:
            continue
        if region is not None and first <= region[1] + 2:
            region = (region[0], last)
            continue
        if region is not None:
            yield region
        region = (first, last)
    if region is not None:
        yield region


class _Values(dict[str, int]):
    """What each word scores in one list. Made for one text and thrown away with it: it holds the text's words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def __missing__(self, word: str) -> int:
        value = self[word] = _value(word, self.name)
        return value


def _runs(normal: NormalText, words: Words, values: _Values, stretch: tuple[int, int]) -> Iterator[Run]:
    """Cut a stretch into the runs that score best, ending each where it has lost ``_DROP``."""
    name, (first, last) = values.name, stretch
    index = lists.index(name)
    start, score, best = -1, 0, 0
    hits = near = 0
    kept = (0, 0, 0)
    for at in range(max(0, first - 3), min(len(words.texts), last + 4)):
        value = values[words.texts[at]]
        if start >= 0 and _begins_sentence(normal.plain, words, at):
            score += _OTHER
        if start >= 0 and (score <= 0 or best - score >= _DROP):
            yield Run(name, start, *kept)
            start = -1
        if start < 0:
            if value < 0:
                continue
            start, score, best, hits, near = at, 0, 0, 0, 0
        score += value
        hits += words.texts[at] in index
        near += value == _NEAR and words.texts[at] not in index
        if score > best or (value == _HIT and score > best - _HIT):
            best, kept = max(best, score), (at + 1, hits, near)
    if start >= 0:
        yield Run(name, start, *kept)


def _value(word: str, name: str) -> int:
    if word in lists.index(name):
        return _NEAR if word in _PLAIN else _HIT
    return _NEAR if word not in FUNCTION_WORDS and lists.is_near(word, name) else _OTHER


def _begins_sentence(plain: str, words: Words, at: int) -> bool:
    """A lone full stop before a word, or a new line with a capital where the word before had none."""
    end = words.ends[at - 1]
    if words.starts[at] - end == 1 and plain[end] != "\n":
        return False
    if _has_stop(plain, words, at):
        return not (_has_stop(plain, words, at - 1) or _has_stop(plain, words, at + 1))
    before, start = words.starts[at - 1], words.starts[at]
    if not plain[start].isupper() or plain[before].isupper() or plain[start + 1 : start + 2].isupper():
        return False
    return plain.find("\n", words.ends[at - 1], start) >= 0


def _has_stop(plain: str, words: Words, at: int) -> bool:
    if not 0 < at < len(words.starts):
        return False
    return _STOP.search(plain, words.ends[at - 1], words.starts[at]) is not None


def _phrases(normal: NormalText, words: Words, runs: list[Run]) -> Iterator[SecretFinding]:
    for run in runs:
        first, last = run.first, run.last
        if run.hits < _FEWEST_INTRODUCED or run.near * 3 > run.hits:
            continue
        proof = _proof(words.texts[first:last], run.name)
        introduced = context.introduces_a_phrase(normal.folded, words.starts[first])
        if proof is None and not _is_telling(words.texts, run, introduced=introduced):
            continue
        if proof is not None:
            first, last = _without_chatter(normal.plain, words, run, proof)
        elif run.hits > _FEWEST:
            first = _behind_label(normal.plain, words, first)
        first, last = layout.completed(normal.plain, words, first, last, lists.index(run.name))
        start, end = words.starts[first], words.ends[last - 1]
        certainty = _judge(normal, _different(words.texts, run), start, end, proven=proof is not None)
        if certainty in {"certain", "likely"} and not _is_written_as_one(normal, words, run, proof, (start, end)):
            certainty = "ambiguous"
        if certainty is not None:
            yield SecretFinding(KIND, start, end, certainty)


def _proof(texts: list[str], name: str) -> tuple[int, int] | None:
    """Give the proven part of a run; by chance one window of sixteen fits, and text that repeats itself has many."""
    proof = proofs.proven(texts, name)
    if proof is None:
        return None
    part = texts[proof[0] : proof[1]]
    different = set(part)
    is_vector = part[_PERIOD:-1] == part[: -_PERIOD - 1] and part[-1] != part[-_PERIOD - 1]
    is_drawn = is_vector or len(different) >= len(part) * _DIFFERENT_SHARE
    return proof if is_drawn and len(different & _PLAIN) <= len(different) * _PLAIN_SHARE else None


def _different(texts: list[str], run: Run) -> int:
    """Count the different list words of a run; one may stand in it twice, for a drawn phrase has that too."""
    index = lists.index(run.name)
    different = len({text for text in texts[run.first : run.last] if text in index})
    return different + (different == run.hits - 1 and run.hits == run.last - run.first)


def _is_written_as_one(
    normal: NormalText, words: Words, run: Run, proof: tuple[int, int] | None, place: tuple[int, int]
) -> bool:
    """Tell whether a run is named a phrase, or it or its proven part is at least written down like one."""
    if context.names_a_phrase(normal.folded, *place):
        return True
    if layout.is_sorted(words.texts[run.first : run.last]):
        return False
    if layout.is_even(normal.plain, words, run.first, run.last):
        return True
    # What stands around it, such as other fields of a form, may hold words of the list by chance.
    return proof is not None and layout.is_uniform(normal.plain, words, run.first + proof[0], run.first + proof[1])


def _without_chatter(plain: str, words: Words, run: Run, proof: tuple[int, int]) -> tuple[int, int]:
    """Keep to the proven words where a sentence or a label is cut off; more words of a phrase stay in."""
    if run.last - run.first - (proof[1] - proof[0]) >= _HALF:
        return run.first, run.last
    breaks = [at for at in range(run.first + 1, run.last) if _BREAK.search(plain, words.ends[at - 1], words.starts[at])]
    first = max((at for at in breaks if at <= run.first + proof[0]), default=run.first)
    return first, min((at for at in breaks if at >= run.first + proof[1]), default=run.last)


def _behind_label(plain: str, words: Words, first: int) -> int:
    """Leave out what announces the phrase: list words before a lone colon near the beginning."""
    for at in range(first + min(_HALF, 3), first, -1):
        if _LABEL_GAP.search(plain, words.ends[at - 1], words.starts[at]):
            return at
    return first


def _judge(normal: NormalText, different: int, start: int, end: int, *, proven: bool) -> Certainty | None:
    introduced = context.introduces_a_phrase(normal.folded, start)
    named = introduced or context.names_a_phrase(normal.folded, start, end)
    if context.names_another_list(normal.folded, start) and not named:
        return "ambiguous" if proven else None
    if proven:
        return "certain"
    if introduced or (named and different >= _FEWEST_NAMED):
        return "likely"
    if different < _FEWEST:
        return None
    return "likely" if "," not in normal.plain[start:end] or different >= _UNLABELLED_CERTAIN else "ambiguous"


def _halves(normal: NormalText, words: Words, runs: list[Run]) -> Iterator[SecretFinding]:
    """Two pure runs near each other, named as parts or proven when put together."""
    trimmed = [_trimmed(words.texts, run) for run in runs if run.hits >= _HALF]
    pure = [run for run in trimmed if run.near <= 1 and _telling(words.texts, run) >= _HALF - 1]
    for one, other in pairwise(pure):
        start, end = words.ends[one.last - 1], words.starts[other.first]
        if not 0 <= end - start <= _HALVES_APART:
            continue
        joined = words.texts[one.first : one.last] + words.texts[other.first : other.last]
        proven = len(joined) in proofs.BIP39_COUNTS and proofs.fits_bip39(joined, one.name)
        before = words.starts[one.first]
        named = context.names_parts(normal.folded, before - 40, end)
        if named or (proven and len(joined) > proofs.BIP39_COUNTS[-1]):
            certainty: Certainty = "certain" if proven else "likely"
            for run in (one, other):
                yield SecretFinding(KIND, words.starts[run.first], words.ends[run.last - 1], certainty)


def _trimmed(texts: list[str], run: Run) -> Run:
    """Without words at either end that only resemble list words."""
    index = lists.index(run.name)
    hits = [at for at in range(run.first, run.last) if texts[at] in index]
    first, last = hits[0], hits[-1] + 1
    cut = sum(lists.is_near(texts[at], run.name) for at in (*range(run.first, first), *range(last, run.last)))
    return Run(run.name, first, last, run.hits, run.near - cut)


def _telling(texts: list[str], run: Run) -> int:
    """Count the different list words that prose is not full of."""
    return len({text for text in texts[run.first : run.last] if text not in _PLAIN})


def _is_telling(texts: list[str], run: Run, *, introduced: bool) -> bool:
    telling, count = _telling(texts, run), run.last - run.first
    if introduced:
        return telling >= _HALF and telling >= count * _TELLING_SHARE_INTRODUCED
    return telling >= _FEWEST_INTRODUCED and telling >= count * _TELLING_SHARE
