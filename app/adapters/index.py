"""The search index inside a help pack, read through SQLite."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from threading import Lock
from typing import Any, Final, TypeVar

import apsw
import msgspec

from app.core.errors import PackError
from app.core.help import Kind, Lang, Urgency
from app.core.hits import Intent, SearchResult
from app.core.pack_format import unpacked
from app.core.search.asking import Asked, Evidence, unpack_gains
from app.core.search.concepts import ConceptMap
from app.core.search.engine import Editorial, Engine
from app.core.search.index_port import IndexedItem, Page
from app.core.search.interpretation import Characters, Interpreter
from app.core.search.letters import LetterReader
from app.core.search.postings import Posting, unpack
from app.core.search.rules import Rule
from app.core.search.spelling import Speller

_T = TypeVar("_T")
_Row = tuple[Any, ...]
_Names = dict[str, tuple[str, ...]]
_FALLBACKS: Final = {
    Lang.ZH: (Lang.ZH, Lang.ZH_HANT, Lang.EN),
    Lang.ZH_HANT: (Lang.ZH_HANT, Lang.ZH, Lang.EN),
    Lang.EN: (Lang.EN, Lang.ZH, Lang.ZH_HANT),
}


class PackIndex:
    """The index port over the search tables of an opened pack.

    Raises:
        PackError: ``pack.damaged`` from any method, when the file turns out to be.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def postings(self, features: Iterable[str]) -> dict[str, Posting]:
        """Look features up; unknown ones are left out."""
        found: dict[str, Posting] = {}
        for key in features:
            for rarity, units, pages in self._rows(
                "SELECT rarity, units, pages FROM search_features WHERE feature = ?", key
            ):
                found[key] = unpack(rarity / 1000, units, pages)
        return found

    def known(self, features: Iterable[str]) -> set[str]:
        """Give those of some features that the index has."""
        query = "SELECT 1 FROM search_features WHERE feature = ?"
        return {key for key in features if self._rows(query, key)}

    def starting_with(self, character: str) -> list[Posting]:
        """Give the postings of all Chinese pairs that begin with a character."""
        query = "SELECT rarity, units, pages FROM search_features WHERE feature > ? AND feature < ?"
        rows = self._rows(query, character, chr(ord(character) + 1))
        return [unpack(rarity / 1000, units, pages) for rarity, units, pages in rows]

    def items(self, positions: Iterable[int]) -> list[IndexedItem]:
        """Give items in the order asked for; unknown positions are left out."""
        query = "SELECT position, id, kind, form, area, urgency, needs FROM search_items WHERE position = ?"
        return [_item(row) for position in positions for row in self._rows(query, position)]

    def named(self, item_ids: Iterable[str]) -> list[IndexedItem]:
        """Give items by id in the order asked for; unknown ids are left out."""
        query = "SELECT position, id, kind, form, area, urgency, needs FROM search_items WHERE id = ?"
        return [_item(row) for item_id in item_ids for row in self._rows(query, item_id)]

    def page(self, item_id: str, lang: Lang) -> Page | None:
        """Give the words of an item, in the language or else the nearest one there is."""
        query = "SELECT title, answer, full_text FROM documents WHERE id = ? AND lang = ?"
        for each in _FALLBACKS[lang]:
            for title, answer, text in self._rows(query, item_id, each.value):
                try:
                    return Page(each, title, answer, unpacked(text))
                except (ValueError, TypeError) as error:
                    raise PackError("pack.damaged", part="documents") from error
        return None

    def readings(self, keys: Iterable[str]) -> dict[str, str]:
        """Look up the Chinese characters of sounds."""
        query = "SELECT characters FROM search_sounds WHERE sound = ?"
        return {key: row[0] for key in keys for row in self._rows(query, key)}

    def vocabulary(self) -> Mapping[str, int]:
        """Give the English words of the index with the number of items that use each."""
        return self._vocabulary

    @cached_property
    def concepts(self) -> ConceptMap:
        """The compiled concepts."""
        return ConceptMap.of_names(*self._table("concepts", tuple[_Names, _Names, dict[str, str]]))

    @cached_property
    def characters(self) -> dict[int, int]:
        """Simplified characters by code of the Traditional ones."""
        one, other = self._table("characters", tuple[str, str])
        return str.maketrans(one, other)

    @cached_property
    def regional(self) -> dict[str, str]:
        """Our words by the words of other regions."""
        return self._table("regional", dict[str, str])

    @cached_property
    def syllables(self) -> frozenset[str]:
        """Every syllable of Mandarin."""
        return self._table("syllables", frozenset[str])

    @cached_property
    def names(self) -> frozenset[str]:
        """Names in Latin letters that people write inside pinyin."""
        return self._table("names", frozenset[str])

    def asked(self) -> Asked:
        """Give the needs that people may have."""
        return self._asked

    def evidence(self, features: Iterable[str]) -> dict[str, Evidence]:
        """Look up what features say of needs; unknown ones are left out."""
        query = "SELECT rarity, gains FROM search_asked WHERE feature = ?"
        return {key: unpack_gains(rarity / 1000, gains) for key in features for rarity, gains in self._rows(query, key)}

    @cached_property
    def editorial(self) -> Editorial:
        """What editors decided about search."""
        rows = self._table("rules", list[_RuleRow])
        rules = tuple(Rule(tuple(row.all), tuple(row.any), tuple(row.none), row.needs) for row in rows)
        ids = self._table("fallbacks", dict[str, tuple[str, ...]])
        pasted = {intent: ids[intent.value] for intent in Intent if intent.value in ids}
        emergencies = self._table("emergencies", frozenset[str])
        return Editorial(ids.get("nothing_found", ()), ids.get("secret_typed", ()), rules, emergencies, pasted)

    @cached_property
    def _asked(self) -> Asked:
        return Asked(*self._table("asked", tuple[int, tuple[str, ...], tuple[float, ...]]))

    @cached_property
    def _vocabulary(self) -> dict[str, int]:
        return self._table("vocabulary", dict[str, int])

    def _table(self, name: str, expected: type[_T]) -> _T:
        for (data,) in self._rows("SELECT data FROM search_tables WHERE name = ?", name):
            try:
                return msgspec.json.decode(data, type=expected)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise PackError("pack.damaged", part=name) from error
        raise PackError("pack.damaged", part=name)

    def _rows(self, query: str, *values: str | int) -> list[_Row]:
        try:
            return list(self._connection.execute(query, values))
        except (apsw.Error, UnicodeError) as error:
            raise PackError("pack.damaged", part=type(error).__name__) from error


class SearchIndex:
    """Finding help in an opened pack: the searcher port. Safe to share between threads."""

    def __init__(self, connection: apsw.Connection) -> None:
        """Args:
        connection: Read-only, to the pack, used by nobody else.

        Raises:
            PackError: ``pack.damaged``.
        """
        index = PackIndex(connection)
        letters = LetterReader(Speller(index.vocabulary()), index.syllables, index.names, index.readings, index.known)
        characters = Characters(index.characters, index.regional)
        interpreter = Interpreter(index.concepts, characters, letters, index.readings, index.known)
        self._engine = Engine(index, interpreter, index.editorial)
        self._lock = Lock()

    def search(self, query: str, lang: Lang, limit: int) -> SearchResult:
        """Search; any text a person can type is a query.

        Raises:
            PackError: ``pack.damaged`` when the file turns out to be.
        """
        with self._lock:
            return self._engine.search(query, lang, limit)

    def exposure(self, lang: Lang) -> SearchResult:
        """Give the result for a query that held a secret."""
        with self._lock:
            return self._engine.exposure(lang)


class _RuleRow(msgspec.Struct, frozen=True):
    needs: dict[str, float]
    all: list[str] = []
    any: list[str] = []
    none: list[str] = []


def _item(row: _Row) -> IndexedItem:
    position, item_id, kind, form, area, urgency, needs = row
    return IndexedItem(
        int(str(position)), str(item_id), Kind(str(kind)), str(form), str(area), Urgency(str(urgency)),
        tuple(str(needs).split()),
    )  # fmt: skip
