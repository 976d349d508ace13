"""What search is measured on: our content, a hundred times of it, and labelled queries."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from unittest.mock import patch

import apsw

from app.adapters.index import SearchIndex
from app.adapters.pack import SqlitePack
from app.content import search_index
from app.content.build import build_pack
from app.content.indexing import collected, lexicon
from app.content.library import load_library
from app.core.help import Lang
from app.core.index_entry import IndexEntry
from app.core.pack_format import packed
from app.core.search.features import analyse

HERE = Path(__file__).parent
CONTENT = HERE.parents[1] / "app" / "content"
OWN = HERE / "data" / "search-own.jsonl"
FRESH = HERE / "data" / "search-fresh.jsonl"
DOCUMENTS = """CREATE TABLE documents(id TEXT, lang TEXT, title TEXT, answer TEXT, full_text BLOB, PRIMARY KEY(id, lang))
    WITHOUT ROWID; CREATE TABLE needs(id TEXT, lang TEXT, line TEXT, urgency TEXT)"""


def queries(path: Path = OWN) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def build_ours(folder: Path) -> tuple[Path, list[IndexEntry]]:
    """Compile our content; give the pack and what the index was built from."""
    entries: list[IndexEntry] = []
    original = search_index.build

    def build(connection, given):
        entries.extend(given)
        original(connection, given)

    with patch.object(search_index, "build", build):
        build_pack(load_library(CONTENT, partial=True), folder / "help.pack")
    return folder / "help.pack", entries


def recombined(entries: list[IndexEntry], items: int) -> list[IndexEntry]:
    """Make so many items, in two languages each, from the real sentences of real entries."""
    rng = random.Random(1)
    real = {lang: [entry for entry in entries if entry.lang is lang] for lang in (Lang.ZH, Lang.EN)}
    lines = {lang: [line for e in real[lang] for line in e.body.split("\n") if line] for lang in real}
    asked = {lang: [text for e in real[lang] for text in e.phrasings] for lang in real}
    made = []
    for number in range(items):
        for lang, shelf in real.items():
            model = rng.choice(shelf)
            made.append(
                replace(
                    model, id=f"made-{number}", title=rng.choice(asked[lang]), answer=rng.choice(shelf).answer,
                    body="\n".join(rng.choices(lines[lang], k=max(5, model.body.count("\n")))),
                    phrasings=tuple(rng.choices(asked[lang], k=8)), errors=(), aliases=(),
                )
            )  # fmt: skip
    return made


def remembered(analysis):
    cached = lru_cache(maxsize=None)(analysis)
    return lambda text, _: cached(text)


def build_made(path: Path, entries: list[IndexEntry]) -> Path:
    """Build an index of made entries; a sentence is analysed once however often it stands."""
    connection = apsw.Connection(str(path))
    connection.execute(DOCUMENTS)
    with connection:
        rows = ((e.id, e.lang.value, e.title, e.answer, packed(f"{e.answer}\n\n{e.body}")) for e in entries)
        connection.executemany("INSERT INTO documents VALUES(?, ?, ?, ?, ?)", rows)
    concepts = lexicon.concept_map()
    with patch.object(collected, "analyse", remembered(lambda text: analyse(text, concepts))):
        search_index.build(connection, entries)
    connection.execute("VACUUM")
    connection.close()
    return path


def opened(path: Path) -> SearchIndex:
    return SearchIndex(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY))


def opened_pack(path: Path) -> SearchIndex:
    return SearchIndex(SqlitePack(path).connection)


def text_bytes(entries: list[IndexEntry]) -> int:
    """Count the bytes of everything that is indexed."""
    fields = ((e.title, e.answer, e.body, *e.phrasings, *e.errors, *e.aliases) for e in entries)
    return sum(len(text.encode()) for texts in fields for text in texts)


def index_bytes(path: Path) -> int:
    """Count the bytes of the pages of all search tables."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    query = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search%'"
    return next(int(row[0]) for row in connection.execute(query))
