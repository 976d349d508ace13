"""Links the first mention of a term in a text to its explanation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_SHORTEST: Final = 2
_LATIN = re.compile(r"[A-Za-z0-9]")


class TermNames:
    """All names of all terms in one language, longest first."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """Args:
        names: Pairs of a name or alias and its term id; the first owner of a name keeps it.
        """
        self._ids: dict[str, str] = {}
        for name, term_id in names:
            if len(name) >= _SHORTEST:
                self._ids.setdefault(name.casefold(), term_id)
        ordered = sorted(self._ids, key=lambda name: (-len(name), name))
        self._pattern = re.compile("|".join(map(_pattern, ordered)), re.IGNORECASE) if ordered else None

    def find(self, text: str, linked: set[str]) -> Iterator[tuple[int, int, str]]:
        """Give start, end and term id of each first mention; ``linked`` grows by what was found."""
        if self._pattern is None:
            return
        for found in self._pattern.finditer(text):
            term_id = self._owner(found.group())
            if term_id and term_id not in linked:
                linked.add(term_id)
                yield found.start(), found.end(), term_id

    def _owner(self, words: str) -> str:
        folded = words.casefold()
        return self._ids.get(folded) or self._ids.get(folded.removesuffix("s"), "")


def _pattern(name: str) -> str:
    # Latin names stand between non-letters, in singular or plural; Chinese needs no boundary.
    before = r"(?<![A-Za-z0-9-])" if _LATIN.match(name[0]) else ""
    after = r"s?(?![A-Za-z0-9-])" if _LATIN.match(name[-1]) else ""
    return before + re.escape(name) + after
