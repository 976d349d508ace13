"""What a query means: its words in Simplified Chinese and English, with misspellings and sounds read as words."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.search.concepts import ConceptMap
from app.core.search.features import Analysis, analyse
from app.core.search.folding import CJK_RUN, clean
from app.core.search.homophones import respelled
from app.core.search.letters import LetterReader, Spelling
from app.core.search.sounds import Readings

# How far a character that only sounds right is trusted beside those that were typed.
_HOMOPHONE_SHARE: Final = 0.9
# A reading not much less likely than the best may be the one that was meant: its dangers count.
_MEANT_SHARE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Interpretation:
    """A query, understood.

    Attributes:
        cleaned: As typed, cleaned.
        corrected: The spelling that was searched instead, None when none was needed.
        dangers: Kinds of danger that it speaks of.
    """

    cleaned: str
    corrected: str | None
    features: Mapping[str, float]
    concepts: tuple[str, ...]
    dangers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Characters:
    """Chinese of other regions in ours.

    Attributes:
        simplified: Code of the Simplified character by code of the Traditional one.
        regional: Our words by the words of other regions, both in Simplified characters.
    """

    simplified: Mapping[int, int]
    regional: Mapping[str, str]


class Interpreter:
    """Understands queries with the tables of one pack."""

    def __init__(
        self,
        concepts: ConceptMap,
        characters: Characters,
        letters: LetterReader,
        readings: Readings,
        known: Callable[[Iterable[str]], Collection[str]],
    ) -> None:
        """Args:
        known: Gives those of some features that the index has.
        """
        self.characters = characters.simplified
        self._concepts = concepts
        self._words = characters.regional
        self._letters = letters
        self._readings = readings
        self._known = known
        longest_first = sorted(map(re.escape, characters.regional), key=len, reverse=True)
        self._regional_words = re.compile("|".join(longest_first)) if longest_first else None

    def interpret(self, query: str) -> Interpretation:
        """Understand a query; any text is one."""
        cleaned = clean(query)
        simplified = cleaned.translate(self.characters)
        analysis = analyse(simplified, self._concepts)
        others = self._others(simplified.lower())
        corrected = others[0].text if others else None
        if simplified != cleaned:
            others += self._regional(simplified)
        return self._merged(cleaned, analysis, others, corrected)

    def _others(self, folded: str) -> list[Spelling]:
        spellings = self._letters.spellings(folded)
        if spellings:
            return spellings
        text = CJK_RUN.sub(lambda found: self._sounded(found.group()), folded)
        return [Spelling(text, _HOMOPHONE_SHARE)] if text != folded else []

    def _sounded(self, run: str) -> str:
        pairs = [run[at : at + 2] for at in range(len(run) - 1)]
        return respelled(run, self._known(pairs), self._readings)

    def _merged(
        self, cleaned: str, analysis: Analysis, others: list[Spelling], corrected: str | None
    ) -> Interpretation:
        features = dict(analysis.features)
        concepts = dict.fromkeys(analysis.concepts)
        for other in others:
            more = analyse(other.text, self._concepts)
            for key, weight in more.features.items():
                features[key] = max(weight * other.share, features.get(key, 0.0))
            if other.share >= _MEANT_SHARE * others[0].share:
                concepts |= dict.fromkeys(more.concepts)
        dangers = frozenset(self._concepts.dangers[each] for each in concepts if each in self._concepts.dangers)
        return Interpretation(cleaned, corrected, features, tuple(concepts), dangers)

    def _regional(self, simplified: str) -> list[Spelling]:
        """Give a query in our words, when it was written in those of another region."""
        if self._regional_words is None:
            return []
        ours = self._regional_words.sub(lambda found: self._words[found.group()], simplified)
        return [Spelling(ours, 1.0)] if ours != simplified else []
