"""The one agreement between the builder of a help pack and its reader."""

from __future__ import annotations

import zlib
from typing import Final

# Raised when an older program could no longer read the pack. The reader refuses anything newer than its own.
SCHEMA_VERSION: Final = 2

# Stands in the file header (SQLite's application_id): "TPSH".
APPLICATION_ID: Final = 0x54505348

# Between texts that are packed together; content never holds it.
TEXT_END: Final = "\0"

# No piece of help is a hundredth of this; a damaged or hostile pack must not fill the memory.
_LARGEST_TEXT: Final = 4 * 1024 * 1024


def packed(text: str, like: str = "") -> bytes:
    """Compress a text as the pack keeps it: prose shrinks to a third, and to almost nothing beside one that is like it.

    Args:
        text: What is kept.
        like: A text with the same words in it; needed again to read.
    """
    writer = zlib.compressobj(9, zdict=like.encode()) if like else zlib.compressobj(9)
    return writer.compress(text.encode()) + writer.flush()


def unpacked(data: bytes, like: str = "") -> str:
    """Give a packed text back.

    Raises:
        ValueError: When it is damaged or unreasonably large.
    """
    reader = zlib.decompressobj(zdict=like.encode()) if like else zlib.decompressobj()
    try:
        text = reader.decompress(data, _LARGEST_TEXT)
    except zlib.error as error:
        raise ValueError(error) from error
    if not reader.eof:
        raise ValueError(len(data))
    return text.decode()
