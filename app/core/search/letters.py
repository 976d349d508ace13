"""Latin letters in a query: English, misspelt English, pinyin or its initials."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.search.sounds import Reading, Readings, initials, read, segmentations
from app.core.search.spelling import Speller
from app.core.search.stemming import stem

_CHUNK: Final = re.compile(r"[!-~]+|[^!-~]+")
_TOKEN: Final = re.compile(r"[a-z]+|[^a-z]+")
# Hashes, addresses, links and codes are no words in any language.
_NO_WORD: Final = re.compile(r"[0-9/@_\\]|\.\w")
_INITIALS: Final = re.compile(r"[a-hj-tw-z]{2,14}")
_SHORTEST_WORD: Final = 4
# Below this, characters for initials are a guess that only makes noise: what people meant lies above -3.5, letters at
# random mostly below (tests/benchmarks/README.md).
_BELIEVED: Final = -3.6
_ALTERNATIVES: Final = 3
_VOWELS: Final = frozenset("aeiouy")
_SOUNDED: Final = frozenset({"sound", "initials"})
# Pinyin of this length inside English is no accident.
_STRONG: Final = 6


@dataclass(frozen=True, slots=True)
class Spelling:
    """Another way to write a query.

    Attributes:
        share: How far to trust it, 0 to 1.
    """

    text: str
    share: float


class LetterReader:
    """Reads letters as what they were meant to be."""

    def __init__(
        self,
        speller: Speller,
        syllables: frozenset[str],
        names: Collection[str],
        readings: Readings,
        known: Callable[[Iterable[str]], Collection[str]],
    ) -> None:
        """Args:
        speller: Knows the words of the index.
        syllables: Every syllable of Mandarin.
        names: Names in Latin letters that people write inside pinyin.
        readings: Table of sounds.
        known: Gives those of some features that the index has.
        """
        self._speller = speller
        self._syllables = syllables
        self._names = frozenset(names)
        self._readings = readings
        self._known = known
        longest_first = sorted((name for name in names if name.isalpha() and len(name) > 2), key=len, reverse=True)  # noqa: PLR2004 - two letters stand in many syllables
        self._inside = re.compile(f"({'|'.join(longest_first)})") if longest_first else None

    def spellings(self, folded: str) -> list[Spelling]:
        """Give other ways to write a folded query, best first; none when every word is known."""
        tokens = self._tokens(folded)
        kinds = [self._kind(token) for token in tokens]
        self._widen(tokens, kinds)
        if not _is_sounded(tokens, kinds):
            kinds = [self._in_english(token, kind) for token, kind in zip(tokens, kinds, strict=True)]
        if not _SOUNDED.intersection(kinds):
            return self._respelled(tokens, kinds)
        return self._read(tokens, kinds)

    def _tokens(self, folded: str) -> list[str]:
        tokens: list[str] = []
        for token in _split(folded):
            pieces = self._inside.split(token) if self._inside and self._is_foreign(token) else [token]
            tokens += [piece for piece in pieces if piece]
        return tokens

    def _is_foreign(self, token: str) -> bool:
        plain = token.isalpha() and token.isascii()
        return plain and not self._speller.knows(token) and not self._is_pinyin(token)

    def _kind(self, token: str) -> str:
        if not (token.isascii() and token.isalpha()):
            return "other"
        if token in self._names:
            return "name"
        if self._speller.knows(token) or self._known([stem(token)]):
            return "known"
        if self._is_pinyin(token):
            return "sound"
        spoken = not _VOWELS.isdisjoint(token)
        if spoken and len(token) >= _SHORTEST_WORD and self._speller.near(token, 1):
            return "misspelt"
        return "initials" if _INITIALS.fullmatch(token) else "misspelt"

    def _is_pinyin(self, token: str) -> bool:
        return bool(segmentations(token, self._syllables, initials=False))

    def _in_english(self, token: str, kind: str) -> str:
        """Correct a kind in English: what looked like Chinese is a misspelt word, unless it is far from every word."""
        strong = kind == "sound" and len(token) >= _STRONG and self._speller.near(token, 1) is None
        return "misspelt" if kind in _SOUNDED and not strong else kind

    def _widen(self, tokens: Sequence[str], kinds: list[str]) -> None:
        """Take known words beside pinyin for pinyin, when they can be: ``she zhi`` is no English."""
        for order in (range(len(kinds)), range(len(kinds) - 1, -1, -1)):
            for at in order:
                beside = {kinds[other] for other in (at - 2, at + 2) if 0 <= other < len(kinds)}
                separated = all(not tokens[other].strip() for other in (at - 1, at + 1) if 0 <= other < len(kinds))
                if kinds[at] == "known" and "sound" in beside and separated:
                    kinds[at] = "sound" if self._is_pinyin(tokens[at]) else "known"

    def _respelled(self, tokens: Sequence[str], kinds: Sequence[str]) -> list[Spelling]:
        if "misspelt" not in kinds:
            return []
        words = [self._correct(token, last=at == len(tokens) - 1) if kind == "misspelt" else token
                 for at, (token, kind) in enumerate(zip(tokens, kinds, strict=True))]  # fmt: skip
        return [Spelling("".join(words), 0.9)] if words != list(tokens) else []

    def _correct(self, word: str, *, last: bool) -> str:
        near = self._speller.near(word, 1)
        begun = self._speller.begun(word) if last and near is None else None
        return near or begun or self._speller.near(word, 2) or word

    def _read(self, tokens: Sequence[str], kinds: Sequence[str]) -> list[Spelling]:
        ways: list[tuple[str, float]] = [("", 1.0)]
        at = 0
        while at < len(tokens):
            end = self._stretch_end(tokens, kinds, at)
            if end > at:
                readings = self._stretch([tokens[each] for each in range(at, end) if tokens[each].strip()], kinds[at])
            else:
                end = at + 1
                readings = [(self._plain(tokens[at], kinds[at]), 1.0)]
            ways = [(text + more, share * other) for text, share in ways for more, other in readings]
            ways = sorted(ways, key=lambda way: -way[1])[:_ALTERNATIVES]
            at = end
        return [Spelling(text.strip(), share) for text, share in ways]

    def _plain(self, token: str, kind: str) -> str:
        return self._correct(token, last=False) if kind == "misspelt" else token

    def _stretch_end(self, tokens: Sequence[str], kinds: Sequence[str], at: int) -> int:
        """Give where a stretch of pinyin or initials ends; blanks inside belong to it."""
        if kinds[at] not in {"sound", "initials"}:
            return at
        end = at + 1
        while end + 1 < len(tokens) and not tokens[end].strip() and kinds[end + 1] == kinds[at]:
            end += 2
        return end

    def _stretch(self, pieces: Sequence[str], kind: str) -> list[tuple[str, float]]:
        if kind == "initials":
            ways = [initials("".join(pieces))]
        else:
            ways = [()]
            for piece in pieces:
                more = segmentations(piece, self._syllables, initials=False)
                ways = [(*way, *sounds) for way in ways for sounds in more][:_ALTERNATIVES]
        found: list[Reading] = [reading for way in ways for reading in read(way, self._readings)]
        found = sorted(found, key=lambda each: -each.likelihood)[:_ALTERNATIVES]
        believed = [each for each in found if kind == "sound" or each.likelihood >= _BELIEVED]
        if not believed:
            return [("".join(pieces), 1.0)]
        best = believed[0].likelihood
        return [(each.text, 0.9 * 2.0 ** (4 * (each.likelihood - best))) for each in believed]


def _split(folded: str) -> Iterator[str]:
    for chunk in _CHUNK.findall(folded):
        if _NO_WORD.search(chunk):
            yield chunk
        else:
            yield from _TOKEN.findall(chunk)


def _is_sounded(tokens: Sequence[str], kinds: Sequence[str]) -> bool:
    """Say whether letters are more likely Chinese by sound than English with odd words in it."""
    sounds = sum(kind == "sound" for kind in kinds)
    others = sum(kind == "initials" for kind in kinds)
    english = sum(kind in {"known", "misspelt"} and len(token) > 1 for token, kind in zip(tokens, kinds, strict=True))
    return sounds > english or (others > 0 and not english)
