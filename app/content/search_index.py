"""Builds the search tables of a help pack. Nothing is indexed on a person's machine."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final

import apsw
import msgspec

from app.content.indexing import lexicon, simplified, sounds, vocabulary
from app.content.indexing.asked import Counted, Said
from app.content.indexing.collected import Collected
from app.core.errors import ContentError
from app.core.help import Kind, Lang, Urgency
from app.core.index_entry import IndexEntry
from app.core.search.asking import MOST_NEEDS
from app.core.search.concepts import ConceptMap
from app.core.search.features import is_pair
from app.core.search.postings import MOST_ITEMS, pack_pages, pack_units

# Behind the best thousand phrasings with a feature, another one changes no first page of results (measured: 512 still
# loses nothing). Pages are kept whole at our size, so that one or two characters find every page that holds them.
LONGEST_UNITS: Final = 1024
LONGEST_PAGES: Final = 4096

# No id of an item has a blank.
_NEED: Final = "need "
_REFERENCE: Final = frozenset({Kind.TERM, Kind.CHANNEL})

_TABLES: Final = """
CREATE TABLE search_features(feature TEXT PRIMARY KEY, rarity INTEGER NOT NULL, units BLOB NOT NULL,
    pages BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE search_asked(feature TEXT PRIMARY KEY, rarity INTEGER NOT NULL, gains BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE search_items(position INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, form TEXT NOT NULL,
    area TEXT NOT NULL, urgency TEXT NOT NULL, needs TEXT NOT NULL);
CREATE TABLE search_sounds(sound TEXT PRIMARY KEY, characters TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE search_tables(name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
"""


def build(connection: apsw.Connection, entries: Sequence[IndexEntry]) -> None:
    """Write every entry into the search tables of an open, writable pack.

    Raises:
        ContentError: ``index.too_many_items`` or ``index.too_many_needs``; they are numbered with two bytes and one.
    """
    concepts = lexicon.concept_map()
    needs = _needs(entries)
    collected = Collected([*entries, *needs], concepts)
    items = len(collected.items) - len({need.id for need in needs})
    if len(collected.items) > MOST_ITEMS:
        raise ContentError("index.too_many_items", items=len(collected.items))
    connection.execute(_TABLES)
    with connection:
        connection.executemany("INSERT INTO search_features VALUES(?, ?, ?, ?)", _feature_rows(collected))
        connection.executemany(
            "INSERT INTO search_items VALUES(?, ?, ?, ?, ?, ?, ?)", _item_rows(collected.items[:items])
        )
        connection.executemany("INSERT INTO search_sounds VALUES(?, ?)", sounds.rows(_heard(entries)))
        connection.executemany("INSERT INTO search_tables VALUES(?, ?)", _tables(connection, entries, concepts))
        _write_asked(connection, entries, [need.id.removeprefix(_NEED) for need in collected.items[items:]], items)


def _write_asked(connection: apsw.Connection, entries: Sequence[IndexEntry], needs: Sequence[str], first: int) -> None:
    if len(needs) > MOST_NEEDS:
        raise ContentError("index.too_many_needs", needs=len(needs))
    counted = Counted(_said(entries, frozenset(needs)), needs, lexicon.concept_map())
    connection.executemany("INSERT INTO search_asked VALUES(?, ?, ?)", counted.rows())
    asked = msgspec.json.encode((first, needs, counted.bases))
    connection.execute("INSERT INTO search_tables VALUES(?, ?)", ("asked", asked))


def _said(entries: Sequence[IndexEntry], needs: Container[str]) -> Iterator[Said]:
    """Give what people say with the need they have: sayings count twice, phrasings speak for an item's first need."""
    for need, said in lexicon.sayings().items():
        if need in needs:
            yield from ((text, need, 2) for text in (*said.zh, *said.en))
    for entry in entries:
        if entry.lang is not Lang.ZH_HANT and entry.kind not in _REFERENCE and entry.needs[:1]:
            need = entry.needs[0]
            yield from ((text, need, 1) for text in (entry.title, *entry.phrasings) if need in needs)


def _feature_rows(collected: Collected) -> Iterator[tuple[str, int, bytes, bytes]]:
    units, pages = collected.units(), collected.pages()
    for key in sorted({*units, *pages}):
        # Two English words that stand together once say no more than each alone, and take a tenth of the index.
        if is_pair(key) and len(units[key]) == 1:
            continue
        # A thousandth is exact enough and takes two bytes.
        rarity = round(1000 * collected.rarity(key))
        yield key, rarity, pack_units(units.get(key, []), LONGEST_UNITS), pack_pages(pages.get(key, []), LONGEST_PAGES)


def _needs(entries: Sequence[IndexEntry]) -> list[IndexEntry]:
    """Give each need that an item serves as if it were an item: its phrasings are what people say who have it.

    What is like them makes every item of the need likelier, however the item itself is worded.
    """
    served = {need for entry in entries for need in entry.needs}
    return [
        IndexEntry(Kind.TERM, _NEED + need, lang, "", "", Urgency.NORMAL, (need,), "", "", "", tuple(texts))
        for need, said in lexicon.sayings().items()
        if need in served
        for lang, texts in ((Lang.ZH, said.zh), (Lang.EN, said.en))
    ]


def _item_rows(items: Sequence[IndexEntry]) -> Iterator[tuple[int, str, str, str, str, str, str]]:
    for position, item in enumerate(items):
        needs = " ".join(item.needs)
        yield position, item.id, item.kind.value, item.form, item.area, item.urgency.value, needs


def _tables(
    connection: apsw.Connection, entries: Sequence[IndexEntry], concepts: ConceptMap
) -> Iterator[tuple[str, bytes]]:
    chinese = [text for entry in entries if entry.lang is Lang.ZH for text in (entry.title, entry.answer, entry.body)]
    yield "concepts", msgspec.json.encode((concepts.chinese, concepts.english, concepts.dangers))
    yield (
        "characters",
        msgspec.json.encode(tuple(map("".join, zip(*sorted(simplified.characters().items()), strict=True)))),
    )
    yield "syllables", msgspec.json.encode(sounds.all_syllables())
    yield "names", msgspec.json.encode(lexicon.latin_names())
    english = (text for said in lexicon.sayings().values() for text in said.en)
    words = vocabulary.words_of(entries, lexicon.concepts(), english, lexicon.common_english())
    yield "vocabulary", msgspec.json.encode(words)
    yield "emergencies", msgspec.json.encode(_emergencies(connection))
    yield "rules", msgspec.json.encode(lexicon.rules())
    yield "fallbacks", msgspec.json.encode(_fallbacks(entries))
    yield "regional", msgspec.json.encode(simplified.regional_words(chinese))


def _heard(entries: Sequence[IndexEntry]) -> Iterator[tuple[str, int]]:
    """Give Chinese text with what it weighs in telling which characters are meant by sounds."""
    for entry in entries:
        if entry.lang is Lang.ZH:
            yield from ((text, 6) for text in (entry.title, *entry.phrasings, *entry.aliases))
            yield entry.answer, 2
            yield entry.body, 1
    for said in lexicon.sayings().values():
        yield from ((text, 4) for text in said.zh)
    for concept in lexicon.concepts():
        yield from ((name, 4) for name in concept.names)


def _emergencies(connection: apsw.Connection) -> list[str]:
    """Give the needs of people whose coins are in danger."""
    query = "SELECT DISTINCT id FROM needs WHERE urgency = ? ORDER BY id"
    return [str(row[0]) for row in connection.execute(query, (Urgency.EMERGENCY.value,))]


def _fallbacks(entries: Sequence[IndexEntry]) -> dict[str, list[str]]:
    """Give what there is of the items to be shown when nothing else can be."""
    known = {entry.id for entry in entries}
    return {name: [item_id for item_id in ids if item_id in known] for name, ids in lexicon.fallbacks().items()}
