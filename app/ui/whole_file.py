"""Files that a person asked for: written whole, or not at all."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QSaveFile

from app.core.errors import AppError
from app.ui.desk import Desk


def write_whole(path: str, data: bytes) -> bool:
    """Write a file; False when that fails, and then what was there before is there still."""
    file = QSaveFile(path)
    return file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()


def save(path: str, data: bytes, desk: Desk, done: str) -> None:
    """Write a file and say that it is done, or that it could not be written."""
    if write_whole(path, data):
        desk.offer_undo(done, None)
    else:
        desk.failed(AppError("paper.not_written"))
