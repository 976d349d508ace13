"""Lines with a mark before each: a number, a drawing. The mark stays with the first line of its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


def lines() -> QGridLayout:
    """Make room for lines with a mark before each."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    return grid


def add_line(grid: QGridLayout, mark: QWidget, words: QLabel) -> None:
    """Put a line below the others."""
    at = grid.count()
    grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(words, at, 1)
