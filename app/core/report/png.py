"""A PNG file without anything but its picture: no texts, times, profiles, positions, and nothing behind its end."""

from __future__ import annotations

import struct
from typing import Final

_MARK: Final = b"\x89PNG\r\n\x1a\n"
# Without these a picture is none, or has other colours; everything else is somebody's remark (PNG 1.2, section 4).
_KEPT: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_AROUND: Final = 12


def bare_png(data: bytes) -> bytes:
    """Give the same picture with its own chunks only; linear in the length.

    Raises:
        ValueError: When it is no whole PNG.
    """
    return _MARK + b"".join(part for kind, part in _chunks(data) if kind in _KEPT)


def chunk_kinds(data: bytes) -> tuple[bytes, ...]:
    """List the kinds of chunks in a file.

    Raises:
        ValueError: When it is no whole PNG.
    """
    return tuple(kind for kind, _ in _chunks(data))


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    if not data.startswith(_MARK):
        raise ValueError(len(data))
    found: list[tuple[bytes, bytes]] = []
    at = len(_MARK)
    while at + _AROUND <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        end = at + _AROUND + length
        if end > len(data):
            break
        kind = data[at + 4 : at + 8]
        found.append((kind, data[at:end]))
        at = end
        if kind == b"IEND":
            return found
    raise ValueError(at)
