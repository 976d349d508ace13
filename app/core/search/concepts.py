"""What people call things: words of both languages that mean the same, found in a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.search.folding import clean, has_cjk
from app.core.search.wording import Words, words

# Concepts stand in the beginning of what people write; a pasted log must not cost more than a question.
_SCANNED: Final = 400
# One Chinese character is no name: it stands in too many words.
_SHORTEST: Final = 2


@dataclass(frozen=True, slots=True)
class Concept:
    """Something people have many words for.

    Attributes:
        names: Words and phrases of all languages.
        danger: theft, leak, permission, scam, fake, phishing or approval; empty for what is harmless.
    """

    id: str
    names: tuple[str, ...]
    danger: str = ""


@dataclass(frozen=True, slots=True)
class ConceptMap:
    """Finds concepts in text: Chinese names anywhere, English ones by the stems of their words.

    Attributes:
        chinese: Folded names without blanks, each with the ids of its concepts.
        english: Names as stems with blanks between, each with the ids of its concepts.
        dangers: Kind of danger by concept id.
    """

    chinese: Mapping[str, tuple[str, ...]]
    english: Mapping[str, tuple[str, ...]]
    dangers: Mapping[str, str]
    longest_chinese: int
    longest_english: int

    @classmethod
    def of(cls, concepts: Iterable[Concept]) -> ConceptMap:
        """Compile concepts; done once, when a pack is built."""
        chinese, english = dict[str, tuple[str, ...]](), dict[str, tuple[str, ...]]()
        dangers = dict[str, str]()
        for concept in concepts:
            if concept.danger:
                dangers[concept.id] = concept.danger
            for name in concept.names:
                cleaned = clean(name)
                names, key = (chinese, _joined(cleaned)) if has_cjk(cleaned) else (english, _stemmed(cleaned))
                if key and concept.id not in names.get(key, ()):
                    names[key] = (*names.get(key, ()), concept.id)
        return cls.of_names(chinese, english, dangers)

    @classmethod
    def of_names(
        cls,
        chinese: Mapping[str, tuple[str, ...]],
        english: Mapping[str, tuple[str, ...]],
        dangers: Mapping[str, str],
    ) -> ConceptMap:
        """Take compiled names as they are."""
        longest_english = max((name.count(" ") + 1 for name in english), default=0)
        return cls(chinese, english, dangers, max(map(len, chinese), default=0), longest_english)

    def find(self, folded: str, said: Words) -> tuple[str, ...]:
        """Give the ids of the concepts in a text, each once.

        Args:
            folded: The text from ``folding.fold``.
            said: The words of the same text.
        """
        found: dict[str, None] = {}
        if said.runs:
            _collect(self.chinese, _pieces(folded[:_SCANNED].replace(" ", ""), self.longest_chinese), found)
        _collect(self.english, _phrases(said.stems[:_SCANNED], self.longest_english), found)
        return tuple(found)


def _joined(cleaned: str) -> str:
    return cleaned.lower().replace(" ", "")


def _stemmed(cleaned: str) -> str:
    return " ".join(words(cleaned).stems)


def _pieces(text: str, longest: int) -> Iterable[str]:
    for start in range(len(text)):
        for length in range(_SHORTEST, min(longest, len(text) - start) + 1):
            yield text[start : start + length]


def _phrases(stems: tuple[str, ...], longest: int) -> Iterable[str]:
    for start in range(len(stems)):
        for end in range(start + 1, min(start + longest, len(stems)) + 1):
            yield " ".join(stems[start:end])


def _collect(names: Mapping[str, tuple[str, ...]], pieces: Iterable[str], found: dict[str, None]) -> None:
    for piece in pieces:
        for concept_id in names.get(piece, ()):
            found[concept_id] = None
