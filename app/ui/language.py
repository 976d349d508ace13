"""The language of the window: our strings and Qt's own, changed while running."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.core.help_kinds import Lang
from app.ui.platform import locale_of

FOLDER: Final = Path(__file__).parent / "i18n"
FILES: Final = {Lang.ZH: "zh_CN", Lang.ZH_HANT: "zh_TW", Lang.EN: "en"}


class Language:
    """The translators of one application."""

    def __init__(self, qt: QCoreApplication) -> None:
        self._qt = qt
        self._installed: tuple[QTranslator, ...] = ()
        self.current: Lang | None = None

    def apply(self, lang: Lang) -> bool:
        """Speak a language from now on; False when it is spoken already."""
        if lang is self.current:
            return False
        self.close()
        self._installed = tuple(filter(None, (self._load(name, folder) for name, folder in _files(lang))))
        self.current = lang
        QLocale.setDefault(locale_of(lang))
        return True

    def close(self) -> None:
        """Let Qt speak as before."""
        for translator in self._installed:
            self._qt.removeTranslator(translator)
        self._installed = ()

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self._qt)
        if not translator.load(name, folder):
            return None
        self._qt.installTranslator(translator)
        return translator


def _files(lang: Lang) -> tuple[tuple[str, str], ...]:
    ours = (f"{FILES[lang]}.qm", str(FOLDER))
    if lang is Lang.EN:
        return (ours,)
    return (f"qtbase_{FILES[lang]}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), ours
