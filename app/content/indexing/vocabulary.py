"""The English words of the index, for putting misspelt ones right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.core.help import Lang
from app.core.index_entry import IndexEntry
from app.core.search.concepts import Concept
from app.core.search.folding import clean
from app.core.search.wording import words

_SHORTEST = 2
_LONGEST_TEXT = 100_000


def words_of(
    entries: Iterable[IndexEntry], concepts: Iterable[Concept], said: Iterable[str], common: Iterable[str]
) -> dict[str, int]:
    """Give every English word as written, with the number of items and sayings that use it; 0 for everyday words."""
    holders: Counter[str] = Counter()
    for entry in entries:
        if entry.lang is Lang.EN:
            texts = (entry.title, entry.answer, entry.body, *entry.phrasings, *entry.errors, *entry.aliases)
            holders.update(_words(" ".join(texts)))
    for concept in concepts:
        holders.update(_words(" . ".join(concept.names)))
    for text in said:
        holders.update(_words(text))
    holders.update(dict.fromkeys(common, 0))
    return dict(sorted(holders.items()))


def _words(text: str) -> set[str]:
    said = words(clean(text, _LONGEST_TEXT)).surfaces
    return {word for word in said if len(word) >= _SHORTEST and word.isalpha() and word.isascii()}
