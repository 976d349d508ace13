"""Says whether one written name imitates a brand: the rules for a label of a host, an account, the front of a mail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.core.verify.around import Around
from app.core.verify.long_names import LongName
from app.core.verify.resemblance import Resemblance, Written, stronger, written
from app.core.verify.rulebook import Brand, WordLists
from app.core.verify.short_names import ShortName, VariantNames

_LONGEST = 256


@dataclass(frozen=True, slots=True)
class _Rules:
    brand: Brand
    rules: tuple[LongName | ShortName | VariantNames, ...]


class NameRules:
    """Every brand's rules over one name."""

    def __init__(self, brands: tuple[Brand, ...], words: WordLists) -> None:
        around = Around((*words.staff, *words.wallet, *words.around))
        self._brands = tuple(
            _Rules(brand, (VariantNames(brand), LongName(brand, around) if brand.is_long else ShortName(brand, around)))
            for brand in brands
        )
        self.brands = brands
        self.brand_names = frozenset(brand.name for brand in brands)
        self.resembles = lru_cache(maxsize=8192)(self._resembles)

    def _resembles(self, name: str) -> Resemblance | None:
        """Say which brand a name imitates and how; None when it does not.

        Args:
            name: Lower case and folded to the ASCII letters it looks like; separators are allowed.
        """
        best: Resemblance | None = None
        for reading in _readings(name[:_LONGEST]):
            for found in self._found(reading):
                best = stronger(best, found)
        return best

    def _found(self, reading: Written) -> Iterator[Resemblance]:
        for each in self._brands:
            for rule in each.rules:
                found = rule.resembled(reading)
                if found is not None:
                    yield found


def _readings(name: str) -> Iterator[Written]:
    """Give a name as written, then with letter pairs read as the single letter they look like."""
    yield written(name)
    # vv and uu pass for w, lc and lx for k, cl for d: one glyph each at a glance.
    for pair, letter in (("vv", "w"), ("uu", "w"), ("lc", "k"), ("|<", "k")):
        if pair in name:
            yield written(name, pair, letter)
