"""Gives headings of a rich-text document our sizes; their levels stay, for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

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
            size = round(by_level.get(level, sizes.font) * zoom)
            for start, end, look in _pieces(block):
                # The relative size must be gone, not zero: its mere presence hides the size in pixels.
                look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                look.setProperty(QTextFormat.Property.FontPixelSize, size)
                cursor = QTextCursor(document)
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(look)
        block = block.next()


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """List start, end and look of each run of a block; changing one while walking them would end the walk."""
    pieces: list[tuple[int, int, QTextCharFormat]] = []
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        pieces.append((piece.position(), piece.position() + piece.length(), piece.charFormat()))
        at += 1
    return pieces
