"""The digest of a package's content: every byte but the signing block, in pieces of one megabyte (scheme v2)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Final

from app.core.apk.source import RandomAccess
from app.core.apk.zip_directory import Directory

_PIECE: Final = 1024 * 1024
_OF_PIECE, _OF_ALL = b"\xa5", b"\x5a"
# Where the record behind the table says where the table begins.
_TABLE_PLACE: Final = 16


def content_digest(
    source: RandomAccess, directory: Directory, block_start: int, algorithm: str, check: Callable[[], None]
) -> bytes:
    """Compute it.

    Args:
        source: The package.
        directory: Its table of contents.
        block_start: Where the signing block begins.
        algorithm: ``sha256`` or ``sha512``.
        check: Called before each megabyte; raises to stop.
    """
    pieces: list[bytes] = []
    for piece in _pieces(source, directory, block_start):
        check()
        digest = hashlib.new(algorithm, _OF_PIECE + len(piece).to_bytes(4, "little"))
        digest.update(piece)
        pieces.append(digest.digest())
    whole = _OF_ALL + len(pieces).to_bytes(4, "little") + b"".join(pieces)
    return hashlib.new(algorithm, whole).digest()


def file_digest(source: RandomAccess, check: Callable[[], None]) -> str:
    """Compute the SHA-256 of the whole file, in hex."""
    digest = hashlib.sha256()
    for at in range(0, source.size, _PIECE):
        check()
        digest.update(source.read(at, _PIECE))
    return digest.hexdigest()


def _pieces(source: RandomAccess, directory: Directory, block_start: int) -> Iterator[bytes]:
    for start, end in ((0, block_start), (directory.start, directory.end)):
        for at in range(start, end, _PIECE):
            yield source.read(at, min(_PIECE, end - at))
    # The record is digested as if the table began where the block does: without the block.
    record = bytearray(source.read(directory.end, source.size - directory.end))
    record[_TABLE_PLACE : _TABLE_PLACE + 4] = block_start.to_bytes(4, "little")
    yield bytes(record)
