"""Bytes that are read where they lie: a file on disk, or bytes in memory."""

from __future__ import annotations

from typing import Protocol


class RandomAccess(Protocol):
    """Port: something of a known size that can be read anywhere."""

    @property
    def size(self) -> int:
        """Length in bytes."""
        ...

    def read(self, offset: int, count: int) -> bytes:
        """Give so many bytes from an offset; fewer where the end comes first.

        Raises:
            AppError: ``file.unreadable``.
        """
        ...


class InMemory:
    """Bytes that are held already."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """Length in bytes."""
        return len(self._data)

    def read(self, offset: int, count: int) -> bytes:
        """Give so many bytes from an offset."""
        return self._data[offset : offset + count]
