"""What a name rule finds, and a name as the rules read it: without separators, every letter with its place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.core.verify.verdict import Span, Verdict, badness

_SEPARATORS: Final = "-_. "
_START: Final = frozenset({0})


@dataclass(frozen=True, slots=True)
class Resemblance:
    """A name that imitates a brand.

    Attributes:
        code: The rule.
        verdict: Look-alike, or suspicious where the likeness is weak.
        span: The imitating part, in characters of the name as it was given.
        differing: Places of letters that are not the brand's.
    """

    code: str
    verdict: Verdict
    brand: str
    target: str
    imitated: str
    span: Span
    differing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A name without separators.

    Attributes:
        flat: Its letters and digits.
        origins: Their places in the name as given.
        borders: Places of ``flat`` where a word may begin: its start, behind a separator, behind a digit.
    """

    flat: str
    origins: tuple[int, ...] | range
    borders: frozenset[int]

    def span(self, start: int, end: int) -> Span:
        """Give a part of ``flat`` as a part of the name."""
        return (self.origins[start], self.origins[end - 1] + 1) if start < end else (0, 0)

    def joints(self) -> tuple[int, ...]:
        """Give the places of ``flat`` behind separators."""
        if isinstance(self.origins, range):
            return ()
        return tuple(at for at, (before, place) in enumerate(pairwise(self.origins), 1) if place - before > 1)

    def places(self, flat_places: tuple[int, ...]) -> tuple[int, ...]:
        """Give places of ``flat`` as places of the name."""
        return tuple(self.origins[place] for place in flat_places)


def written(name: str, pair: str = "", letter: str = "") -> Written:
    """Read a name; ``pair`` is read as ``letter`` where given."""
    if not pair and name.isalpha():
        return Written(name, range(len(name)), _START)
    kept: list[str] = []
    origins: list[int] = []
    borders = {0}
    skipping = 0
    for place, character in enumerate(name):
        if skipping:
            skipping -= 1
        elif pair and name.startswith(pair, place):
            kept.append(letter)
            origins.append(place)
            skipping = len(pair) - 1
        elif character in _SEPARATORS:
            borders.add(len(kept))
        else:
            kept.append(character)
            origins.append(place)
            if character.isdigit():
                borders.add(len(kept))
    return Written("".join(kept), tuple(origins), frozenset(borders))


def stronger(one: Resemblance | None, other: Resemblance) -> Resemblance:
    """Give the worse of two; of equals the first."""
    return other if one is None or badness(other.verdict) > badness(one.verdict) else one
