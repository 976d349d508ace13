"""How words of a list stand. A phrase is written evenly; headings, menus, breadcrumbs and lists of names are not.

Nothing here clears words of suspicion: it tells what is refused from what is masked and asked about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container
from itertools import pairwise

from app.core.guard.proofs import BIP39_COUNTS
from app.core.guard.tokens import Words

_NUMBER = re.compile(r"\d+")
_NO_MARKS = re.compile(r"[\d_\s]+")
_LETTER = re.compile(r"[^\W\d_]")
_EVEN_SHARE = 0.75
_MOST = 48  # words that are looked at: two of the longest phrases
# Lines that long are broken by their width, not by what they say.
_LONG_LINE, _FEWEST_LINES = 6, 3
# Lines of a hand-written grid may lack a word; lines of one or two words may not.
_SHORT_LINE = 2
_SORTED_SHARE = 0.9


def is_even(plain: str, words: Words, first: int, last: int) -> bool:
    """Tell whether words are mostly set apart by the same marks, in lines of about the same number of words."""
    gaps = [plain[words.ends[at] : words.starts[at + 1]] for at in range(first, last - 1)]
    # Where words stand between, such as "then" or "word 3", marks come and go with them.
    marks = Counter("" if _LETTER.search(gap) else _NO_MARKS.sub("", gap) for gap in gaps)
    return max(marks.values()) >= len(gaps) * _EVEN_SHARE and _has_even_lines(gaps)


def is_uniform(plain: str, words: Words, first: int, last: int) -> bool:
    """Tell whether words are set apart by one and the same mark throughout, numbers between them aside."""
    return len({_kind_of_gap(plain, words, at) for at in range(first, last - 1)}) == 1


def _has_even_lines(gaps: list[str]) -> bool:
    ends = [at + 1 for at, gap in enumerate(gaps) if "\n" in gap]
    # The first line may begin with a label, the last may be shorter.
    lines = [end - start for start, end in pairwise(ends)]
    if len(lines) < _FEWEST_LINES - 2 or len(gaps) >= _LONG_LINE * (len(lines) + 1):
        return True
    usual = Counter(lines).most_common(1)[0][0]
    tolerated = 0 if usual <= _SHORT_LINE else 1
    return sum(abs(line - usual) <= tolerated for line in lines) >= len(lines) * _EVEN_SHARE


def is_sorted(texts: list[str]) -> bool:
    """Tell whether words stand in the order of the alphabet, as twelve drawn ones do once in 479 million times."""
    steps = [one < other for one, other in pairwise(texts[:_MOST])]
    return sum(steps) >= len(steps) * _SORTED_SHARE


def completed(plain: str, words: Words, first: int, last: int, listed: Container[str]) -> tuple[int, int]:
    """Take in a wrong word near an end and the list word beyond it, where a whole phrase lacks just these two.

    Args:
        plain: The normal text.
        words: Its words.
        first: Index of the first word of the run.
        last: Index behind its last word.
        listed: The words of its list.
    """
    if last - first + 2 not in BIP39_COUNTS:
        return first, last
    usual = Counter(_kind_of_gap(plain, words, at) for at in range(first, last - 1)).most_common(1)[0][0]
    for outer, gap, whole in ((first - 2, first - 2, (first - 2, last)), (last + 1, last - 1, (first, last + 2))):
        if 0 <= outer < len(words.texts) and words.texts[outer] in listed:
            gaps = {_kind_of_gap(plain, words, at) for at in (gap, gap + 1)}
            if gaps == {usual}:
                return whole
    return first, last


def _kind_of_gap(plain: str, words: Words, at: int) -> str:
    return _NUMBER.sub("", plain[words.ends[at] : words.starts[at + 1]])
