"""Finding help by the words people use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.core.secrets import Screened, SecretFound

if TYPE_CHECKING:
    from app.core.help import Lang
    from app.core.hits import SearchResult


class Searcher(Protocol):
    """Port: the opened search index."""

    def search(self, query: str, lang: Lang, limit: int) -> SearchResult:
        """Search; never raises for anything a person can type."""
        ...

    def exposure(self, lang: Lang) -> SearchResult:
        """Give the result for a query that held a secret: what to do if it was exposed."""
        ...


class SearchService:
    """Finding help, for one person on one machine. Keeps nothing."""

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher

    def search(self, query: Screened | SecretFound, lang: Lang, limit: int = 20) -> SearchResult:
        """Find help for a screened query.

        A refused one gives the intent ``secret`` and the exposure flow; its text never gets here.
        """
        if isinstance(query, SecretFound):
            return self._searcher.exposure(lang)
        return self._searcher.search(query.text, lang, limit)
