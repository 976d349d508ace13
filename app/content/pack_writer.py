"""Writes a help pack: one SQLite file, the same bytes for the same content."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import apsw
import msgspec

from app.content import search_index
from app.core.chain.chains import Chain
from app.core.checklist import Checklist
from app.core.errors import PackError
from app.core.flow import Flow
from app.core.help import Area, Channel, Document, Item, Lang, Source
from app.core.index_entry import IndexEntry
from app.core.pack_format import APPLICATION_ID, SCHEMA_VERSION, TEXT_END, packed
from app.core.probe import ProbeSpec

# Rows are one to three kilobytes: four times the usual page holds them with a tenth of the holes between them.
_PAGE_SIZE: Final = 16_384
_TABLES: Final = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE items(id TEXT PRIMARY KEY, kind TEXT NOT NULL, data BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX items_by_kind ON items(kind, id);
CREATE TABLE documents(
    id TEXT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL, answer TEXT NOT NULL, full_text BLOB NOT NULL,
    other_texts BLOB NOT NULL, PRIMARY KEY(id, lang));
CREATE TABLE channels(id TEXT NOT NULL, lang TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY(lang, id)) WITHOUT ROWID;
CREATE TABLE checklists(id TEXT NOT NULL, lang TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY(lang, id)) WITHOUT ROWID;
CREATE TABLE flows(id TEXT NOT NULL, lang TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY(id, lang)) WITHOUT ROWID;
CREATE TABLE chains(id TEXT NOT NULL, lang TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY(lang, id)) WITHOUT ROWID;
CREATE TABLE probes(id TEXT NOT NULL, lang TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY(lang, id)) WITHOUT ROWID;
CREATE TABLE sources(id TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE needs(id TEXT NOT NULL, lang TEXT NOT NULL, line TEXT NOT NULL, urgency TEXT NOT NULL,
    PRIMARY KEY(lang, id)) WITHOUT ROWID;
CREATE TABLE areas(lang TEXT NOT NULL, position INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY(lang, position)) WITHOUT ROWID;
CREATE TABLE terms(id TEXT NOT NULL, lang TEXT NOT NULL, name TEXT NOT NULL, line TEXT NOT NULL,
    PRIMARY KEY(id, lang)) WITHOUT ROWID;
CREATE TABLE verify(name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE figures(id TEXT NOT NULL, lang TEXT NOT NULL, svg BLOB NOT NULL, PRIMARY KEY(id, lang)) WITHOUT ROWID;
"""


class PackWriter:
    """Collects rows into a new database; :meth:`save` writes it to disk in one piece."""

    def __init__(self) -> None:
        self._connection = apsw.Connection(":memory:")
        self._connection.execute(f"PRAGMA page_size={_PAGE_SIZE}")
        self._connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        self._connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        self._connection.execute(_TABLES)

    def meta(self, values: dict[str, str]) -> None:
        """Write what the pack says of itself."""
        self._rows("meta", sorted(values.items()))

    def items(self, items: Iterable[Item]) -> None:
        """Write items."""
        self._rows("items", ((item.id, item.kind.value, _data(item)) for item in items))

    def documents(self, documents: Iterable[Document]) -> None:
        """Write the words of items."""
        self._rows(
            "documents",
            (
                (
                    d.id,
                    d.lang.value,
                    d.title,
                    d.answer,
                    packed(d.full_text),
                    packed(TEXT_END.join((d.short_html, d.full_html, d.short_text)), d.full_text),
                )
                for d in documents
            ),
        )

    def language(self, lang: Lang, channels: Iterable[Channel], flows: Iterable[Flow], areas: Iterable[Area]) -> None:
        """Write what is kept by language as data."""
        self._rows("channels", ((channel.id, lang.value, _data(channel)) for channel in channels))
        self.flows(lang, flows)
        self._rows("areas", ((lang.value, position, _data(area)) for position, area in enumerate(areas)))

    def flows(self, lang: Lang, flows: Iterable[Flow]) -> None:
        """Write what is walked through."""
        self._rows("flows", ((flow.id, lang.value, _small(flow)) for flow in flows))

    def probes(self, lang: Lang, probes: Iterable[ProbeSpec]) -> None:
        """Write live checks with their words."""
        self._rows("probes", ((probe.id, lang.value, _small(probe)) for probe in probes))

    def checklists(self, lang: Lang, checklists: Iterable[Checklist]) -> None:
        """Write what is ticked."""
        self._rows("checklists", ((checklist.id, lang.value, _small(checklist)) for checklist in checklists))

    def chains(self, lang: Lang, chains: Iterable[Chain]) -> None:
        """Write chains with their endpoints."""
        self._rows("chains", ((chain.id, lang.value, _data(chain)) for chain in chains))

    def words(self, lang: Lang, needs: Iterable[tuple[str, str, str]], terms: Iterable[tuple[str, str, str]]) -> None:
        """Write needs (id, line, urgency) and terms (id, name, line)."""
        self._rows("needs", ((need, lang.value, line, urgency) for need, line, urgency in needs))
        self._rows("terms", ((term, lang.value, name, line) for term, name, line in terms))

    def sources(self, sources: Iterable[Source]) -> None:
        """Write the source registry."""
        self._rows("sources", ((source.id, _data(source)) for source in sources))

    def figures(self, lang: Lang, figures: Iterable[tuple[str, str]]) -> None:
        """Write drawings (id, SVG)."""
        self._rows("figures", ((figure, lang.value, packed(svg)) for figure, svg in figures))

    def verify(self, tables: Iterable[tuple[str, bytes]]) -> None:
        """Write the rules behind “is this official?”."""
        self._rows("verify", tables)

    def index(self, entries: Sequence[IndexEntry]) -> None:
        """Add the search index."""
        search_index.build(self._connection, entries)

    def save(self, path: Path) -> None:
        """Write the file beside and put it in place.

        Raises:
            PackError: ``pack.not_written`` when the folder cannot be written.
        """
        self._connection.execute("ANALYZE")
        self._connection.execute("VACUUM")
        beside = path.with_suffix(".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(self._connection.serialize("main") or b"")
            beside.replace(path)
        except OSError as error:
            raise PackError("pack.not_written", reason=error.strerror or "") from error
        finally:
            self._connection.close()

    def _rows(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        listed = list(rows)
        if not listed:
            return
        places = ", ".join("?" * len(listed[0]))
        # The table names are the constants above.
        with self._connection:
            self._connection.executemany(f"INSERT INTO {table} VALUES({places})", listed)


def _data(value: object) -> bytes:
    return msgspec.json.encode(value, order="deterministic")


def _small(value: object) -> bytes:
    return packed(_data(value).decode())
