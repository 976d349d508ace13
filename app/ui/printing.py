"""Paper: asks for a printer and prints one document on it."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def print_document(document: QTextDocument, parent: QWidget) -> None:
    """Print, if the person goes through with it."""
    # Sizes are in pixels; in dots of the printer they would be too small to read.
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        document.print_(printer)
