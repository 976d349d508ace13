"""What is shown when there is nothing to open a window with: the reason in words, and the way out."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.core.errors import AppError
from app.ui.language import Language
from app.ui.messages import message
from app.ui.platform import chosen_language

EXIT_UNAVAILABLE = 3


def tell_startup_failure(error: AppError, language: str = "") -> int:
    """Show the reason and give the exit status of contracts.md for a missing part.

    Args:
        error: For example ``pack.damaged``.
        language: The person's choice, empty for the system's.
    """
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    words = Language(qt)
    words.apply(chosen_language(language))
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(QCoreApplication.translate("StartupFailure", "TP Self-Help cannot start"))
    box.setText(message(error))
    box.exec()
    words.close()
    return EXIT_UNAVAILABLE
