"""Writes a file that a person asked for: beside its name first, so that one that was there is whole or replaced."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.core.errors import AppError


class NewFiles:
    """Port: ``services.delivery.Files``."""

    def write(self, path: str, data: bytes) -> None:
        """Write a file.

        Raises:
            AppError: ``paper.not_written``.
        """
        self._write(Path(path), data)

    def write_new(self, path: str, data: bytes) -> None:
        """Write a file where none is.

        Raises:
            AppError: ``paper.exists``; ``paper.not_written``.
        """
        whole = Path(path)
        try:
            is_taken = os.path.lexists(whole)
        except ValueError as error:
            raise AppError("paper.not_written") from error
        if is_taken:
            raise AppError("paper.exists", name=whole.name)
        self._write(whole, data)

    @staticmethod
    def _write(whole: Path, data: bytes) -> None:
        if not whole.name:
            raise AppError("paper.not_written")
        beside = whole.with_name(f"{whole.name}.{os.getpid()}.new")
        try:
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(whole)
        except (OSError, ValueError) as error:
            with suppress(OSError, ValueError):
                beside.unlink(missing_ok=True)
            raise AppError("paper.not_written") from error
