"""Builds the search tables of a help pack."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from collections.abc import Sequence

import apsw

from app.core.index_entry import IndexEntry

_TABLES = """
CREATE TABLE search_entries(position INTEGER PRIMARY KEY, id TEXT NOT NULL, lang TEXT NOT NULL);
CREATE VIRTUAL TABLE search_text USING fts5(title, phrasings, answer, body, tokenize='trigram', detail=none);
"""


def build(connection: apsw.Connection, entries: Sequence[IndexEntry]) -> None:
    """Write every entry into the search tables of an open, writable pack."""
    connection.execute(_TABLES)
    with connection:
        for position, entry in enumerate(entries):
            connection.execute("INSERT INTO search_entries VALUES(?, ?, ?)", (position, entry.id, entry.lang.value))
            connection.execute(
                "INSERT INTO search_text(rowid, title, phrasings, answer, body) VALUES(?, ?, ?, ?, ?)",
                (position, entry.title, "\n".join(entry.phrasings), entry.answer, entry.body),
            )
