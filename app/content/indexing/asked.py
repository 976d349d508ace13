"""Counts what people say by need, for ``core.search.asking``."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.core.search.asking import SMOOTHING, direction, pack_gains
from app.core.search.concepts import ConceptMap
from app.core.search.features import analyse, is_pair

Said = tuple[str, str, int]


class Counted:
    """Features of what people say, by need.

    Attributes:
        bases: By need, in the order given: what a feature speaks for a need whose people never say it.
    """

    def __init__(self, said: Iterable[Said], needs: Sequence[str], concepts: ConceptMap) -> None:
        """Args:
        said: A text, the need of who says it, and how often it counts.
        """
        number = {need: at for at, need in enumerate(needs)}
        texts = [(analyse(text, concepts).features, number[need], times) for text, need, times in said]
        holders: Counter[str] = Counter()
        texts_with = Counter(key for features, _, _ in texts for key in features)
        for features, _, times in texts:
            holders.update(dict.fromkeys(features, times))
        total = sum(times for _, _, times in texts)
        self._rarity = {
            key: 1 + math.log((1 + total) / (1 + count))
            for key, count in holders.items()
            # Two English words that stand together once say no more than each alone.
            if texts_with[key] > 1 or not is_pair(key)
        }
        self._counts: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for features, need, times in texts:
            for key, weight in direction(features, self._rarity).items():
                self._counts[key][need] += times * weight  # type: ignore[assignment]  # a Counter of weights
        self.bases = self._bases(len(needs))

    def rows(self) -> Iterator[tuple[str, int, bytes]]:
        """Give every feature with its rarity in thousandths and its gains, in order."""
        for key, counts in sorted(self._counts.items()):
            yield key, round(1000 * self._rarity[key]), pack_gains(counts.items())

    def _bases(self, needs: int) -> list[float]:
        totals = [0.0] * needs
        for counts in self._counts.values():
            for need, count in counts.items():
                totals[need] += count
        kinds = len(self._counts)
        return [round(math.log(SMOOTHING / (total + SMOOTHING * max(1, kinds))), 4) for total in totals]
