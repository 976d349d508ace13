"""Bytes that are read where they lie."""

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
