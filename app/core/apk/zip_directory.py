"""The table of contents of an Android package, read as strictly as Android reads it (APPNOTE 6.3.10, without ZIP64).

What two readers could read differently is damage here: names twice, entries over one another, another name before the
content than in the table. Impostors use these to show a checker one file and Android another.
"""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import dataclass
from typing import Final

from app.core.apk.damage import DamagedError
from app.core.apk.fields import Fields
from app.core.apk.source import RandomAccess

_END, _CENTRAL, _LOCAL = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"
_END_SIZE, _LOCAL_SIZE = 22, 30
_LONGEST_COMMENT: Final = 0xFFFF
# The largest table of real packages has some 20,000 entries and 2 MB.
_LARGEST_TABLE: Final = 32 * 1024 * 1024
_STORED, _DEFLATED = 0, 8
_ENCRYPTED: Final = 0x1
_BLOCK: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the package.

    Attributes:
        packed: Bytes it takes in the package.
        size: Bytes it has unpacked, as the table says.
        offset: Where its own header begins.
    """

    name: str
    method: int
    packed: int
    size: int
    crc: int
    offset: int


@dataclass(frozen=True, slots=True)
class Directory:
    """The table of contents.

    Attributes:
        start: Where the table begins.
        end: Where the record behind it begins.
    """

    entries: dict[str, Entry]
    start: int
    end: int


def read_directory(source: RandomAccess) -> Directory:
    """Read the table of contents.

    Raises:
        DamagedError: ``apk.no_zip``, ``apk.damaged_zip`` or ``apk.ambiguous_zip``.
    """
    end = _end_record(source)
    fields = Fields(source.read(end, _END_SIZE), "apk.damaged_zip")
    fields.take(4)
    disk, start_disk, here, count = fields.u16(), fields.u16(), fields.u16(), fields.u16()
    size, start = fields.u32(), fields.u32()
    if disk or start_disk or here != count or start + size != end or size > _LARGEST_TABLE:
        raise DamagedError("apk.damaged_zip")
    table = Fields(source.read(start, size), "apk.damaged_zip")
    entries = [_entry(table) for _ in range(count)]
    if not table.is_done:
        raise DamagedError("apk.damaged_zip")
    if any(times > 1 for times in Counter(entry.name for entry in entries).values()):
        raise DamagedError("apk.ambiguous_zip")
    _refuse_overlaps(source, entries, start)
    return Directory({entry.name: entry for entry in entries}, start, end)


def read_entry(source: RandomAccess, entry: Entry, most: int) -> bytes:
    """Unpack one file.

    Args:
        source: The package.
        entry: From its table.
        most: Bytes the file may have unpacked.

    Raises:
        DamagedError: ``apk.too_large`` or ``apk.damaged_zip``.
    """
    if entry.size > most:
        raise DamagedError("apk.too_large")
    if entry.method not in {_STORED, _DEFLATED}:
        raise DamagedError("apk.ambiguous_zip")
    start = _content_start(source, entry)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS) if entry.method == _DEFLATED else None
    pieces: list[bytes] = []
    room = entry.size + 1
    try:
        for at in range(0, entry.packed, _BLOCK):
            packed = source.read(start + at, min(_BLOCK, entry.packed - at))
            piece = packed if unpacker is None else unpacker.decompress(packed, max(1, room))
            room -= len(piece)
            pieces.append(piece)
            if room <= 0 or (unpacker is not None and unpacker.unconsumed_tail):
                break
    except zlib.error as error:
        raise DamagedError("apk.damaged_zip") from error
    whole = b"".join(pieces)
    if len(whole) != entry.size or zlib.crc32(whole) != entry.crc:
        raise DamagedError("apk.damaged_zip")
    return whole


def _end_record(source: RandomAccess) -> int:
    """Find the record that ends a package: the last one whose comment reaches exactly to the end of the file."""
    start = max(0, source.size - _END_SIZE - _LONGEST_COMMENT)
    tail = source.read(start, _END_SIZE + _LONGEST_COMMENT)
    at = tail.rfind(_END, 0, max(0, len(tail) - _END_SIZE + len(_END)))
    while at >= 0:
        comment = int.from_bytes(tail[at + 20 : at + 22], "little")
        if at + _END_SIZE + comment == len(tail):
            return start + at
        at = tail.rfind(_END, 0, at + len(_END) - 1)
    raise DamagedError("apk.no_zip")


def _entry(table: Fields) -> Entry:
    if table.take(4) != _CENTRAL:
        raise DamagedError("apk.damaged_zip")
    table.take(4)
    flags, method = table.u16(), table.u16()
    table.take(4)
    crc, packed, size = table.u32(), table.u32(), table.u32()
    name_size, extra_size, comment_size = table.u16(), table.u16(), table.u16()
    table.take(8)
    offset = table.u32()
    name = table.take(name_size)
    table.take(extra_size + comment_size)
    if flags & _ENCRYPTED:
        # Android ignores the flag; other readers stop at it. Only impostors set it.
        raise DamagedError("apk.ambiguous_zip")
    return Entry(name.decode("utf-8", "surrogateescape"), method, packed, size, crc, offset)


def _content_start(source: RandomAccess, entry: Entry) -> int:
    head = source.read(entry.offset, _LOCAL_SIZE)
    if len(head) < _LOCAL_SIZE or not head.startswith(_LOCAL):
        raise DamagedError("apk.damaged_zip")
    name_size, extra_size = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
    return entry.offset + _LOCAL_SIZE + name_size + extra_size


def _refuse_overlaps(source: RandomAccess, entries: list[Entry], end: int) -> None:
    """Make sure that every file has its own bytes, under the name the table gives it."""
    ordered = sorted(entries, key=lambda entry: entry.offset)
    for entry, behind in zip(ordered, [*(each.offset for each in ordered[1:]), end], strict=True):
        content = _content_start(source, entry)
        name = entry.name.encode("utf-8", "surrogateescape")
        if source.read(entry.offset + _LOCAL_SIZE, len(name)) != name or content + entry.packed > behind:
            raise DamagedError("apk.ambiguous_zip")
