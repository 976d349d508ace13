"""The help pack, opened read-only. Every read is small, bounded and safe from any thread."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeVar

import apsw

from app.core.errors import PackError
from app.core.help_kinds import Kind, Lang, PackInfo
from app.core.pack_format import APPLICATION_ID, SCHEMA_VERSION, TEXT_END, unpacked

if TYPE_CHECKING:
    from app.core.chain.chains import Chain
    from app.core.checklist import Checklist
    from app.core.flow import Flow
    from app.core.help import Area, Channel, Document, Item, Source
    from app.core.probe import ProbeSpec

_HEADER: Final = b"SQLite format 3\x00"
_LONGEST_ID: Final = 200
_LARGEST_VALUE: Final = 8 * 1024 * 1024
_DOCUMENT: Final = """
SELECT title, answer, full_text, other_texts FROM documents WHERE id = ? AND lang = ?
"""
_Record = TypeVar("_Record")
_Row = Sequence[object]


class SqlitePack:
    """A help pack in a file; the store behind help, channels and flows.

    Raises:
        PackError: On opening, ``pack.missing``, ``pack.unreadable``, ``pack.damaged`` or ``pack.newer``; on reading,
            ``pack.damaged`` when the file turns out to be.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        _check_file(path)
        self._reading = _open(path)
        self._meta = self._read_meta()

    @property
    def connection(self) -> apsw.Connection:
        """A connection of its own for each caller, who uses it in one thread at a time."""
        return _open(self._path)

    def info(self) -> PackInfo:
        """Say what the pack is."""
        counts = {
            key.removeprefix("count."): int(value) for key, value in self._meta.items() if key.startswith("count.")
        }
        version, built = self._meta["content_version"], self._meta["built"]
        return PackInfo(SCHEMA_VERSION, version, built, counts)

    def item(self, item_id: str) -> Item | None:
        """Look an item up by id."""
        # Records are classes that the first page does without: it needs titles only.
        from app.core.help import Item

        return self._record(Item, "SELECT data FROM items WHERE id = ?", item_id)

    def items(self, kind: Kind) -> tuple[Item, ...]:
        """List the items of a kind, ordered by id."""
        from app.core.help import Item

        return self._records(Item, "SELECT data FROM items WHERE kind = ? ORDER BY id", kind.value)

    def document(self, item_id: str, lang: Lang) -> Document | None:
        """Give the words of an item; None when the pack has none in that language."""
        row = self._row(_DOCUMENT, item_id, lang.value)
        return _document(item_id, lang, row) if row else None

    def title(self, item_id: str, lang: Lang) -> str | None:
        """Give the title of an item; None when the pack has no words for it in that language."""
        row = self._row("SELECT title FROM documents WHERE id = ? AND lang = ?", item_id, lang.value)
        return _texts(row, "documents")[0] if row else None

    def areas(self, lang: Lang) -> tuple[Area, ...]:
        """List the shelves of articles in reading order."""
        from app.core.help import Area

        return self._records(Area, "SELECT data FROM areas WHERE lang = ? ORDER BY position", lang.value)

    def source(self, source_id: str) -> Source | None:
        """Look a source up by id."""
        from app.core.help import Source

        return self._record(Source, "SELECT data FROM sources WHERE id = ?", source_id)

    def figure(self, figure_id: str, lang: Lang) -> str | None:
        """Give a drawing with its words in a language, as SVG text."""
        row = self._row("SELECT svg FROM figures WHERE id = ? AND lang = ?", figure_id, lang.value)
        return _texts(row, "figures")[0] if row else None

    def channels(self, lang: Lang) -> tuple[Channel, ...]:
        """List every channel, with words in a language, ordered by id."""
        from app.core.help import Channel

        return self._records(Channel, "SELECT data FROM channels WHERE lang = ? ORDER BY id", lang.value)

    def channel(self, channel_id: str, lang: Lang) -> Channel | None:
        """Look a channel up by id."""
        from app.core.help import Channel

        return self._record(Channel, "SELECT data FROM channels WHERE id = ? AND lang = ?", channel_id, lang.value)

    def flow(self, flow_id: str, lang: Lang) -> Flow | None:
        """Give a flow in a language; None when there is no such flow."""
        from app.core.flow import Flow

        return self._record(Flow, "SELECT data FROM flows WHERE id = ? AND lang = ?", flow_id, lang.value)

    def chains(self, lang: Lang) -> tuple[Chain, ...]:
        """List every chain with its endpoints, ordered by id."""
        # Asked for by live checks only.
        from app.core.chain.chains import Chain

        return self._records(Chain, "SELECT data FROM chains WHERE lang = ? ORDER BY id", lang.value)

    def probes(self, lang: Lang) -> tuple[ProbeSpec, ...]:
        """List every live check, with words in a language, ordered by id."""
        # As above: needed when somebody looks at checks.
        from app.core.probe import ProbeSpec

        return self._records(ProbeSpec, "SELECT data FROM probes WHERE lang = ? ORDER BY id", lang.value)

    def checklists(self, lang: Lang) -> tuple[Checklist, ...]:
        """List every checklist, with words in a language, ordered by id."""
        from app.core.checklist import Checklist

        return self._records(Checklist, "SELECT data FROM checklists WHERE lang = ? ORDER BY id", lang.value)

    def term(self, term_id: str, lang: Lang) -> tuple[str, str] | None:
        """Give a term's name and the line that says what it is."""
        row = self._row("SELECT name, line FROM terms WHERE id = ? AND lang = ?", term_id, lang.value)
        return (str(row[0]), str(row[1])) if row else None

    def needs(self, lang: Lang) -> dict[str, str]:
        """Give every need with the line that describes it, by id."""
        rows = self._rows("SELECT id, line FROM needs WHERE lang = ? ORDER BY id", lang.value)
        return {str(row[0]): str(row[1]) for row in rows}

    def close(self) -> None:
        """Close the file; nothing can be read afterwards."""
        with self._lock:
            self._reading.close()

    def _read_meta(self) -> dict[str, str]:
        meta = {str(row[0]): str(row[1]) for row in self._rows("SELECT key, value FROM meta")}
        if not {"content_version", "built"} <= set(meta):
            raise PackError("pack.damaged", part="meta")
        return meta

    def _rows(self, query: str, *values: str) -> list[_Row]:
        try:
            with self._lock:
                return list(self._reading.execute(query, values))
        except (apsw.Error, UnicodeError) as error:
            raise PackError("pack.damaged", part=type(error).__name__) from error

    def _row(self, query: str, *values: str) -> _Row | None:
        # Ids come from people and links too: a lone surrogate cannot be bound, and no id is that long.
        if any(len(value) > _LONGEST_ID or not value.isprintable() for value in values):
            return None
        rows = self._rows(query, *values)
        return rows[0] if rows else None

    def _record(self, expected: type[_Record], query: str, *values: str) -> _Record | None:
        row = self._row(query, *values)
        return _decoded(row, expected) if row else None

    def _records(self, expected: type[_Record], query: str, *values: str) -> tuple[_Record, ...]:
        return tuple(_decoded(row, expected) for row in self._rows(query, *values))


def _document(item_id: str, lang: Lang, row: _Row) -> Document:
    from app.core.help import Document

    title, answer, full_text = _texts(row[:3], "documents")
    try:
        others = unpacked(row[3] if isinstance(row[3], bytes) else b"", full_text).split(TEXT_END)
        short_html, full_html, short_text = others
    except ValueError as error:
        raise PackError("pack.damaged", part="documents") from error
    return Document(item_id, lang, title, answer, short_html, full_html, short_text, full_text)


def _texts(row: _Row, part: str) -> list[str]:
    try:
        return [unpacked(value) if isinstance(value, bytes) else str(value) for value in row]
    except ValueError as error:
        raise PackError("pack.damaged", part=part) from error


def _decoded(row: _Row, expected: type[_Record]) -> _Record:
    # The first page needs titles only; reading records costs a tenth of the start.
    import msgspec

    data = row[0] if isinstance(row[0], bytes) else b""
    try:
        # Long records are packed. Those start with "x" (RFC 1950: deflate, 32 KiB), an object of JSON with a brace.
        return msgspec.json.decode(unpacked(data) if data.startswith(b"x") else data, type=expected)
    except (msgspec.DecodeError, ValueError) as error:
        raise PackError("pack.damaged", part=expected.__name__) from error


def _check_file(path: Path) -> None:
    """Refuse what is not a whole pack of our format, from its first hundred bytes and its size."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError as error:
        raise PackError("pack.missing") from error
    except OSError as error:
        raise PackError("pack.unreadable", reason=error.strerror or "") from error
    # The SQLite file format, section 1.3: page size at 16, pages at 28, user_version at 60, application_id at 68.
    page, pages, schema, application = (
        _number(header, at, length) for at, length in ((16, 2), (28, 4), (60, 4), (68, 4))
    )
    if not header.startswith(_HEADER) or application != APPLICATION_ID:
        raise PackError("pack.damaged", part="header")
    if schema > SCHEMA_VERSION:
        raise PackError("pack.newer", schema=schema)
    if schema < SCHEMA_VERSION:
        raise PackError("pack.damaged", part="schema")
    if size != page * pages or not pages:
        raise PackError("pack.damaged", part="size")


def _number(header: bytes, at: int, length: int) -> int:
    return int.from_bytes(header[at : at + length], "big")


def _open(path: Path) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    try:
        # Immutable: no lock and no journal, so a read-only folder and a second process are no trouble.
        connection = apsw.Connection(f"{path.resolve().as_uri()}?mode=ro&immutable=1", flags=flags)
        connection.limit(apsw.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
        connection.execute("PRAGMA query_only = 1; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1")
    except apsw.Error as error:
        raise PackError("pack.unreadable", part=type(error).__name__) from error
    return connection
