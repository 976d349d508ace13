"""The features of every item: of its titles and phrasings one by one, and of its pages."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from app.content.indexing.simplified import simplify
from app.core.help import Lang
from app.core.index_entry import IndexEntry
from app.core.search.concepts import ConceptMap
from app.core.search.features import analyse
from app.core.search.folding import has_cjk
from app.core.search.postings import MOST_UNITS
from app.core.search.scoring import importance, rarity, saturated

_FIELDS: Final = {"title": 3.0, "phrasings": 2.0, "answer": 2.0, "errors": 3.0, "aliases": 3.0, "body": 1.0}
_LONGEST_LINE: Final = 400
_PAIR: Final = 2
_WHOLE_SHARE: Final = 0.1
_LEAST_COHESION: Final = 0.2


class Collected:
    """Features of all items, item by item in the order of their first entry."""

    def __init__(self, entries: Sequence[IndexEntry], concepts: ConceptMap) -> None:
        self._concepts = concepts
        self.items: list[IndexEntry] = list({entry.id: entry for entry in reversed(entries)}.values())[::-1]
        self._position = {entry.id: position for position, entry in enumerate(self.items)}
        self._units: list[list[dict[str, float]]] = [[] for _ in self.items]
        self._pages: list[Counter[str]] = [Counter() for _ in self.items]
        for entry in entries:
            self._add(entry)
        self._holders = _holders(self._pages)
        self._askers = _holders([{key for unit in units for key in unit} for units in self._units])
        self._cohesion = _cohesion(self._pages)

    def rarity(self, feature: str) -> float:
        """Say how much a feature tells: how few items are asked for with it, how firmly its characters belong together.

        Words that pages explain things with are common; what counts is whether people ask with them.
        """
        holders = self._askers[feature] or self._holders[feature]
        return rarity(holders, len(self.items)) * self._cohesion.get(feature, 1.0)

    def units(self) -> dict[str, list[tuple[int, int, float]]]:
        """Give (item, unit, weight) by feature; the weights of a unit make a vector of length one."""
        found: defaultdict[str, list[tuple[int, int, float]]] = defaultdict(list)
        for item, units in enumerate(self._units):
            for unit, features in enumerate(units[:MOST_UNITS]):
                weights = {key: importance(key, weight) * self.rarity(key) for key, weight in features.items()}
                length = math.sqrt(sum(weight * weight for weight in weights.values()))
                for key, weight in weights.items():
                    found[key].append((item, unit, weight / length))
        return found

    def pages(self) -> dict[str, list[tuple[int, float]]]:
        """Give (item, saturated weight) by feature, for what may be looked for on a page."""
        lengths = [sum(page.values()) for page in self._pages]
        mean = sum(lengths) / max(1, len(lengths)) or 1.0
        found: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for item, page in enumerate(self._pages):
            for key, count in page.items():
                if _is_on_pages(key):
                    found[key].append((item, saturated(count, lengths[item], mean)))
        return found

    def _add(self, entry: IndexEntry) -> None:
        position = self._position[entry.id]
        if entry.lang is Lang.ZH_HANT:
            self._add_traditional(entry, self._pages[position])
            return
        for text in _questions(entry):
            features = analyse(text, self._concepts).features
            if features and features not in self._units[position]:
                self._units[position].append(features)
        for field, weight in _FIELDS.items():
            for line in _lines(getattr(entry, field)):
                for key, share in analyse(line, self._concepts).features.items():
                    self._pages[position][key] += weight * share  # type: ignore[assignment]  # a Counter of weights

    def _add_traditional(self, entry: IndexEntry, page: Counter[str]) -> None:
        # Its words are the Simplified ones in other characters; only what regional wording adds is new.
        for field in _FIELDS:
            for line in _lines(getattr(entry, field)):
                for key, share in analyse(simplify(line), self._concepts).features.items():
                    if key not in page:
                        page[key] = share  # type: ignore[assignment]  # a Counter of weights


def _questions(entry: IndexEntry) -> Iterator[str]:
    if entry.title:
        yield entry.title
    yield from entry.phrasings
    yield from entry.aliases
    yield from entry.errors


def _lines(value: str | tuple[str, ...]) -> Iterable[str]:
    for text in (value,) if isinstance(value, str) else value:
        for line in text.split("\n"):
            for start in range(0, len(line), _LONGEST_LINE):
                # One character of overlap, so that no pair is lost at a cut.
                yield line[max(0, start - 1) : start + _LONGEST_LINE]


def _is_on_pages(key: str) -> bool:
    return len(key) > 1 and "+" not in key


def _holders(features: Iterable[Collection[str]]) -> Counter[str]:
    return Counter(key for each in features for key in each)


def _cohesion(pages: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """Say of every pair of Chinese characters whether it is a word (诈骗) or two words that met (我提).

    A pair is whole when it makes up a fair share of what its rarer character stands in.
    """
    pairs: Counter[str] = Counter()
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    for page in pages:
        for key, count in page.items():
            if len(key) == _PAIR and has_cjk(key[0]):
                pairs[key] += count  # type: ignore[assignment]  # a Counter of weights
                first[key[0]] += count  # type: ignore[assignment]
                second[key[1]] += count  # type: ignore[assignment]
    return {
        key: _LEAST_COHESION
        + (1 - _LEAST_COHESION) * min(1.0, count / (_WHOLE_SHARE * min(first[key[0]], second[key[1]])))
        for key, count in pairs.items()
    }
