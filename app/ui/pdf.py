"""A document as PDF: A4 pages whose words can be selected, copied and found."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSaveFile, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.core.pdf_words import with_readable_words
from app.core.version import NAME

# Where the document fills the page; otherwise Qt leaves two centimetres itself, with the page number in them.
_MARGIN_MM: Final = 18.0
# Sizes are in pixels; at a printer's own 1200 to the inch they would be too small to read.
_DPI: Final = 96
# Other glyphs for the same letters (digits beside Latin words, “fi” in one): Qt does not note in the file what they
# stand for, and an address that is copied out of it would be another.
_GLYPHS_OF_THEIR_OWN: Final = ("locl", "liga")


def pdf_bytes(document: QTextDocument, title: str, *, fills_page: bool = False) -> bytes:
    """Write a document as PDF.

    Args:
        document: What is written.
        title: Shown by whoever opens it.
        fills_page: Leave out Qt's own margins and page numbers.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(_layout(_MARGIN_MM if fills_page else 0.0))
    writer.setTitle(title)
    writer.setCreator(NAME)
    if fills_page:
        # With a size of its own the document fills the page.
        document.setDocumentMargin(0)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setDefaultFont(_plain(document.defaultFont()))
    document.print_(writer)
    buffer.close()
    return with_readable_words(bytes(data.data()), document.toPlainText())


def save_pdf(document: QTextDocument, title: str, path: str, *, fills_page: bool = False) -> bool:
    """Write a document into a file, whole or not at all; False when it cannot be written."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    data = pdf_bytes(document, title, fills_page=fills_page)
    return file.write(data) == len(data) and file.commit()


def _plain(font: QFont) -> QFont:
    for feature in _GLYPHS_OF_THEIR_OWN:
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _layout(margin: float) -> QPageLayout:
    margins = QMarginsF(margin, margin, margin, margin)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
