"""Characters mistaken for others that sound alike: 助计词 for 助记词."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from app.core.search.sounds import Readings, counts

# What a changed character must outweigh. Chances of following another character, natural logarithms.
_CHANGED: Final = -3.0
_CHANGED_NEARLY: Final = -4.5
_NEEDED_GAIN: Final = 2.0
_UNSEEN: Final = math.log(2e-5)
_LONGEST_RUN: Final = 40
_BEAM: Final = 30
# Sounds that many speakers do not tell apart.
_NEARLY: Final = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("l", "n"), ("f", "h"))
_NEARLY_ENDS: Final = (("ing", "in"), ("eng", "en"), ("ang", "an"))


def respelled(run: str, known: Collection[str], readings: Readings) -> str:
    """Give a run of Chinese with mistaken characters put right; the run itself when nothing is better.

    Args:
        run: Simplified characters only.
        known: Those pairs of neighbours in it that our pages use.
        readings: Table of sounds: syllables of a character, characters of one and two syllables.
    """
    doubtful = _doubtful(run, known)
    if not doubtful or len(run) > _LONGEST_RUN:
        return run
    options = _Options(run, doubtful, readings)
    best = _best_path(options)
    gain = options.score(best) - options.score(run)
    return best if best != run and gain >= _NEEDED_GAIN else run


def _doubtful(run: str, known: Collection[str]) -> set[int]:
    """Give the places of characters that stand beside one they never stand beside on our pages."""
    unknown = {at for at in range(len(run) - 1) if run[at : at + 2] not in known}
    return {place for at in unknown for place in (at, at + 1)}


class _Options:
    """What may stand at each place of a run."""

    def __init__(self, run: str, doubtful: Collection[int], readings: Readings) -> None:
        self._run = run
        syllables = {character: row.split() for character, row in readings(set(run)).items()}
        sounds = [_sounds(syllables.get(character, []), widen=at in doubtful) for at, character in enumerate(run)]
        single = readings({sound for row in sounds for sound in row})
        self._single = {sound: counts(row) for sound, row in single.items()}
        self.places = [self._place(at, sounds[at], at in doubtful) for at in range(len(run))]
        keys = {f"{one} {two}" for ones, twos in pairwise(sounds) for one in ones for two in twos}
        self._pairs: dict[str, int] = {}
        for row in readings(keys).values():
            self._pairs |= counts(row)
        self._total: dict[str, int] = {}
        for found in self._single.values():
            for character, count in found.items():
                self._total[character] = max(count, self._total.get(character, 0))

    def _place(self, at: int, sounds: Mapping[str, float], doubtful: bool) -> dict[str, float]:  # noqa: FBT001 - private
        found = {self._run[at]: 0.0}
        if doubtful:
            for sound, cost in sounds.items():
                for character in self._single.get(sound, {}):
                    if character not in found or cost > found[character] != 0.0:
                        found[character] = cost
        return found

    def follow(self, one: str, two: str) -> float:
        """Give the logarithm of the chance that a character follows another."""
        count = self._pairs.get(one + two, 0)
        return math.log(min(1.0, count / max(1, self._total.get(one, 1)))) if count else _UNSEEN

    def score(self, text: str) -> float:
        """Weigh a whole text."""
        costs = sum(place.get(character, _UNSEEN) for place, character in zip(self.places, text, strict=True))
        return costs + sum(self.follow(one, two) for one, two in pairwise(text))


def _sounds(syllables: Sequence[str], *, widen: bool) -> dict[str, float]:
    found = dict.fromkeys(syllables, _CHANGED)
    if widen:
        for syllable in syllables:
            for near in _near(syllable):
                found.setdefault(near, _CHANGED_NEARLY)
    return found


def _near(syllable: str) -> Iterable[str]:
    for pair in _NEARLY:
        for one, other in (pair, pair[::-1]):
            rest = syllable.removeprefix(one)
            if rest != syllable and rest[:1] in "aeiouv":
                yield other + rest
    for one, other in _NEARLY_ENDS:
        if syllable.endswith(one):
            yield syllable.removesuffix(one) + other
        elif syllable.endswith(other):
            yield syllable.removesuffix(other) + one


def _best_path(options: _Options) -> str:
    beams = [(text, cost) for text, cost in options.places[0].items()]
    for place in options.places[1:]:
        grown = dict[str, tuple[str, float]]()
        for character, cost in place.items():
            grown[character] = max(
                ((text + character, score + cost + options.follow(text[-1], character)) for text, score in beams),
                key=lambda pair: pair[1],
            )
        beams = sorted(grown.values(), key=lambda pair: -pair[1])[:_BEAM]
    return beams[0][0]
