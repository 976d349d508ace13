"""What a query means: its words in Simplified Chinese and English, with misspellings and sounds read as words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.core.search.concepts import ConceptMap
from app.core.search.features import analyse
from app.core.search.folding import clean


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


class Interpreter:
    """Understands queries with the tables of one pack."""

    def __init__(self, concepts: ConceptMap, characters: Mapping[int, int], regional: Mapping[str, str]) -> None:
        self.characters = characters
        self._concepts = concepts
        self._regional = regional
        longest_first = sorted(map(re.escape, regional), key=len, reverse=True)
        self._regional_words = re.compile("|".join(longest_first)) if regional else None

    def interpret(self, query: str) -> Interpretation:
        """Understand a query; any text is one."""
        cleaned = clean(query)
        analysis = analyse(self._simplified(cleaned), self._concepts)
        dangers = frozenset(self._concepts.dangers[c] for c in analysis.concepts if c in self._concepts.dangers)
        return Interpretation(cleaned, None, analysis.features, analysis.concepts, dangers)

    def _simplified(self, text: str) -> str:
        simplified = text.translate(self.characters)
        if simplified == text or self._regional_words is None:
            return text
        return self._regional_words.sub(lambda found: self._regional[found.group()], simplified)
