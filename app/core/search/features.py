"""What of a text is compared: Chinese characters and pairs, stems and pairs of stems, codes, concepts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.core.search.concepts import ConceptMap
from app.core.search.folding import clean
from app.core.search.wording import Words, words

# Closes a run of Chinese, so that every character begins a pair and pairs alone can find a single character.
RUN_END: Final = "$"
CONCEPT: Final = "#"
_PAIR: Final = "+"
# Particles and pronouns: 忘记了密码 and 忘记密码 are the same to a reader.
_PARTICLES: Final = re.compile("[的了吗呢啊呀吧我你您他她们就都也还在把]|一直|老是|总是|一下|请问|为什么|这个|那个")


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text taken apart.

    Attributes:
        concepts: Ids of concepts, each once.
        features: Keys to look up in an index, with how much each kind says.
    """

    folded: str
    words: Words
    concepts: tuple[str, ...]
    features: dict[str, float]


def analyse(text: str, concepts: ConceptMap) -> Analysis:
    """Take a question, a phrasing or a title apart, for comparing it with others of its kind."""
    cleaned = clean(text)
    said = words(cleaned)
    folded = cleaned.lower()
    found = concepts.find(folded, said)
    features: dict[str, float] = {}
    for run in said.runs:
        features |= dict.fromkeys(pairs(run), 1.0)
        features |= dict.fromkeys(pairs(_PARTICLES.sub("", run)), 1.0)
    features |= dict.fromkeys(said.stems, 1.0)
    features |= dict.fromkeys(_stem_pairs(said.stems), 0.7)
    features |= dict.fromkeys(said.codes, 1.5)
    features |= {CONCEPT + concept: 1.0 for concept in found}
    return Analysis(folded, said, found, features)


def pairs(run: str) -> list[str]:
    """Give the neighbouring characters of a run of Chinese; the last stands with ``RUN_END``."""
    closed = run + RUN_END
    return [closed[at : at + 2] for at in range(len(run))]


def is_pair(feature: str) -> bool:
    """Say whether a feature is two English words in a row."""
    return _PAIR in feature


def _stem_pairs(stems: tuple[str, ...]) -> list[str]:
    return [first + _PAIR + second for first, second in pairwise(stems)]
