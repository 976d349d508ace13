"""How well an item answers a query: its closest phrasings, and the whole page."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from operator import itemgetter
from typing import Final

from app.core.search.features import CONCEPT
from app.core.search.postings import PAGE_CEILING, Posting

# Measured on phrasings held out one by one and on tests/benchmarks/data/search-own.jsonl; see the table there.
_CONCEPT_WEIGHT: Final = 2.0
_PAGE_SHARE: Final = 1.6
# Several phrasings that are all near are better evidence than one: the best counts in full, the next ones less.
_NEXT_BEST: Final = (1.0, 0.3, 0.15, 0.07)
_UNITS_LOOKED_AT: Final = 600
# BM25 with a little less regard to length than usual: long pages here are thorough, not padded.
_SATURATION: Final = 1.2
_LENGTH_SHARE: Final = 0.6


def rarity(items_with: int, items: int) -> float:
    """Say how much a feature tells that so many items have."""
    return math.log(1 + items / (items_with + 0.5))


def importance(feature: str, kind_weight: float) -> float:
    """Say how much a feature counts before its rarity: concepts count more than words."""
    return kind_weight * (_CONCEPT_WEIGHT if feature.startswith(CONCEPT) else 1.0)


def saturated(count: float, length: float, mean_length: float) -> float:
    """Weigh the number of times a feature stands on a page, against the length of the page."""
    return count / (count + _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * length / mean_length))


def scores(features: Mapping[str, float], postings: Mapping[str, Posting]) -> dict[int, float]:
    """Score every item that shares a feature with a query.

    Args:
        features: Of the query, with the weight of each.
        postings: Of those features that the index knows.

    Returns:
        Score by item position, about 0 to 2.
    """
    weights = {key: importance(key, features[key]) * found.rarity for key, found in postings.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    if not length:
        return {}
    found = _by_units(weights, length, postings)
    for item, score in _by_pages(weights, postings).items():
        found[item] = found.get(item, 0.0) + _PAGE_SHARE * score
    return found


def _by_units(weights: Mapping[str, float], length: float, postings: Mapping[str, Posting]) -> dict[int, float]:
    units: defaultdict[int, float] = defaultdict(float)
    for key, weight in weights.items():
        share = weight / length / 255
        for entry in postings[key].units:
            units[entry >> 8] += share * (entry & 255)
    # Sorting everything at C speed is quicker than picking the best with a heap in Python.
    ranked = sorted(units.items(), key=itemgetter(1), reverse=True)[:_UNITS_LOOKED_AT]
    found: dict[int, float] = {}
    near: defaultdict[int, int] = defaultdict(int)
    for unit, score in ranked:
        item = unit >> 8
        place = near[item]
        if place < len(_NEXT_BEST):
            near[item] = place + 1
            found[item] = found.get(item, 0.0) + _NEXT_BEST[place] * score
    return found


def _by_pages(weights: Mapping[str, float], postings: Mapping[str, Posting]) -> dict[int, float]:
    pages: defaultdict[int, float] = defaultdict(float)
    total = sum(weights.values())
    for key, weight in weights.items():
        posting = postings[key]
        share = weight / total * PAGE_CEILING / 255
        for item, page_weight in zip(posting.pages, posting.page_weights, strict=False):
            pages[item] += share * page_weight
    return pages
