"""A refused text never reaches the index."""

from typing import Any

from app.core.help import Lang
from app.core.hits import Intent, SearchResult
from app.core.secrets import Screened, SecretFound, screen
from app.services.search import SearchService

PHRASE = "abandon " * 11 + "about"


class FakeSearcher:
    """Remembers what it was asked."""

    def __init__(self):
        self.queries = list[Any]()

    def search(self, query, lang, limit):
        self.queries.append((query, lang, limit))
        return SearchResult(query, Intent.QUESTION, None, ())

    def exposure(self, lang):
        return SearchResult("[withheld]", Intent.SECRET, None, ())


def test_a_screened_query_is_searched():
    searcher = FakeSearcher()
    query = screen("pending")
    assert isinstance(query, Screened)

    SearchService(searcher).search(query, Lang.EN, 5)

    assert searcher.queries == [("pending", Lang.EN, 5)]


def test_a_refused_query_gives_the_way_on_and_its_text_never_gets_there():
    searcher = FakeSearcher()
    refused = screen(PHRASE)
    assert isinstance(refused, SecretFound)

    result = SearchService(searcher).search(refused, Lang.EN)

    assert result.intent is Intent.SECRET
    assert searcher.queries == []
