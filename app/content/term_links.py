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
        by_first: dict[str, list[str]] = {}
        for name in sorted(self._ids, key=lambda name: (-len(name), name)):
            by_first.setdefault(name[0], []).append(name)
        # One small pattern a first letter: one for all names took half of the time that a pack takes to compile.
        self._patterns = {
            first: re.compile("|".join(map(_pattern, names)), re.IGNORECASE) for first, names in by_first.items()
        }
        self._firsts = re.compile(f"[{re.escape(''.join(by_first))}]", re.IGNORECASE) if by_first else None

    def find(self, text: str, linked: set[str]) -> Iterator[tuple[int, int, str]]:
        """Give start, end and term id of each first mention; ``linked`` grows by what was found."""
        at = 0
        while self._firsts is not None and (first := self._firsts.search(text, at)) is not None:
            names = self._patterns.get(first.group().casefold()[0])
            found = names.match(text, first.start()) if names else None
            at = found.end() if found else first.end()
            term_id = self._owner(found.group()) if found else ""
            if found and term_id and term_id not in linked:
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
