"""Files that a person points at, opened for reading and nothing else."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.core.errors import AppError


class DiskFile:
    """An open file."""

    def __init__(self, handle: BinaryIO, name: str, size: int) -> None:
        self._handle = handle
        self._name = name
        self._size = size

    @property
    def name(self) -> str:
        """Its name without the folder."""
        return self._name

    @property
    def size(self) -> int:
        """Length in bytes when it was opened."""
        return self._size

    def read(self, offset: int, count: int) -> bytes:
        """Give so many bytes from an offset; fewer where the end comes first.

        Raises:
            AppError: ``file.unreadable``.
        """
        try:
            self._handle.seek(offset)
            return self._handle.read(max(0, min(count, self._size - offset)))
        except OSError as error:
            raise AppError("file.unreadable", reason=error.strerror or "") from error


class DiskFiles:
    """Opens regular files; a pipe or device would never end."""

    @contextmanager
    def open(self, path: str) -> Generator[DiskFile]:
        """Open a file for reading.

        Raises:
            AppError: ``file.unreadable``.
        """
        try:
            # Whether it is a plain file is asked before opening: opening a pipe waits for its other end.
            if not stat.S_ISREG(Path(path).stat().st_mode):
                raise AppError("file.unreadable", reason="not a file")
            handle = Path(path).open("rb")  # noqa: SIM115 - closed below, once it is known that it opened
        except (OSError, ValueError) as error:
            raise AppError("file.unreadable", reason=getattr(error, "strerror", None) or "") from error
        with handle:
            yield DiskFile(handle, Path(path).name, os.fstat(handle.fileno()).st_size)
