"""Gives headings of a rich-text document our sizes; their levels stay, for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from app.ui.theme.tokens import Measures


def size_headings(document: QTextDocument, sizes: Measures, zoom: float) -> None:
    """Set the size of every heading.

    WORKAROUND: Qt gives ``h1`` to ``h6`` a size relative to the system font that no style sheet overrides.
    """
    by_level = {1: sizes.font_title, 2: sizes.font_heading, 3: sizes.font_lead, 4: sizes.font}
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            look = QTextCharFormat()
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
            look.setProperty(QTextFormat.Property.FontPixelSize, round(by_level.get(level, sizes.font) * zoom))
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        block = block.next()
