"""What people mean by their words: which needs a query sounds like, learnt from what people say who have each need.

Multinomial naive Bayes over the features of sayings and phrasings, counted when a pack is built: words that people with
one need use and others do not count most, however long or clumsy the sentence around them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

# Flat from 0.03 to 0.1 (tests/benchmarks/README.md).
SMOOTHING: Final = 0.05
# A gain is at most log((count + SMOOTHING) / SMOOTHING); a byte holds counts up to 1,300 in steps too small to matter.
_STEPS: Final = 25
_TOP: Final = 255
MOST_NEEDS: Final = 256
# The order of needs: chances near zero must still tell one from another.
_FAINT_SHARE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Asked:
    """The needs that people may have.

    Attributes:
        first: Position from which postings speak of needs instead of items.
        needs: Their ids, in the order in which postings and evidence number them.
        bases: What a word that nobody says who has a need speaks for it, natural logarithm.
    """

    first: int
    needs: tuple[str, ...]
    bases: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one feature says of needs.

    Attributes:
        rarity: How much it tells.
        needs: Numbers of the needs that people have who say it.
        gains: How much likelier it makes each of ``needs``, 25 steps to the natural logarithm.
    """

    rarity: float
    needs: Sequence[int]
    gains: Sequence[int]


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely each need is.

    Attributes:
        shares: By need, together 1; empty when no word says anything.
        faint: The same by logarithm, so that unlikely needs are in an order, too; the likeliest has 0.
    """

    shares: Mapping[str, float]
    faint: Mapping[str, float]


def direction(features: Mapping[str, float], rarity: Mapping[str, float]) -> dict[str, float]:
    """Give the weights of those features that have a rarity, as a vector of length one."""
    weights = {key: weight * rarity[key] for key, weight in features.items() if key in rarity}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {key: weight / length for key, weight in weights.items()} if length else {}


def chances(features: Mapping[str, float], evidence: Mapping[str, Evidence], asked: Asked) -> Chances:
    """Say which needs a query sounds like.

    Args:
        features: Of the query, with the weight of each.
        evidence: Of those features that people say.
        asked: The needs.
    """
    weights = direction(features, {key: found.rarity for key, found in evidence.items()})
    if not weights or not asked.needs:
        return Chances({}, {})
    said = sum(weights.values())
    scores = [base * said for base in asked.bases]
    for key, weight in weights.items():
        found, step = evidence[key], weight / _STEPS
        for need, gain in zip(found.needs, found.gains, strict=False):
            if need < len(scores):  # a damaged pack
                scores[need] += step * gain
    best = max(scores)
    raw = [math.exp(score - best) for score in scores]
    total = sum(raw)
    faint = {need: _FAINT_SHARE * (score - best) for need, score in zip(asked.needs, scores, strict=False)}
    return Chances({need: one / total for need, one in zip(asked.needs, raw, strict=False)}, faint)


def pack_gains(gains: Iterable[tuple[int, float]]) -> bytes:
    """Write (need, count of a feature among what people say who have it)."""
    numbers = sorted(gains)
    steps = (round(_STEPS * math.log((count + SMOOTHING) / SMOOTHING)) for _, count in numbers)
    return bytes(need for need, _ in numbers) + bytes(max(1, min(_TOP, step)) for step in steps)


def unpack_gains(rarity: float, data: bytes) -> Evidence:
    """Read what ``pack_gains`` wrote; what is cut off is read as far as it goes."""
    count = len(data) // 2
    return Evidence(rarity, data[:count], data[count : 2 * count])
