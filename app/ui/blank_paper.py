"""An empty document for paper: in the face of its language, with letters where the printer can put them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from app.core.help import Lang
from app.ui.theme.fonts import text_families


def blank_paper(lang: Lang, pixels: int, parent: QObject | None = None) -> QTextDocument:
    """Make one whose words are so many pixels tall, at 96 to the inch."""
    made = QTextDocument(parent)
    # Paper has no pixels to fit letters to.
    made.setUseDesignMetrics(True)
    font = made.defaultFont()
    font.setFamilies(list(text_families(lang)))
    font.setPixelSize(pixels)
    made.setDefaultFont(font)
    return made
