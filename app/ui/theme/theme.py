"""Turns tokens into what Qt paints with: palette, font, style sheet. Follows the system unless told otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.core.help_kinds import Lang
from app.core.settings import Settings
from app.core.settings import Theme as ThemeChoice
from app.ui.theme.fonts import fixed_families, text_families
from app.ui.theme.tokens import DARK, LIGHT, Colours, Measures, Tokens

_TEMPLATE: Final = Path(__file__).parent / "window.qss.template"
_POINTS: Final = 72.0
_MIDDLE: Final = 128


class Theme:
    """The look now in force, for one application."""

    def __init__(self, qt: QApplication) -> None:
        self._qt = qt
        self._system_font = _pixels(qt)
        # Before our own palette covers it.
        self._began_dark = qt.palette().window().color().lightness() < _MIDDLE
        self._template = _TEMPLATE.read_text(encoding="utf-8")
        self._applied: tuple[Tokens, Lang] | None = None
        self.tokens = Tokens(LIGHT, Measures())

    def apply(self, settings: Settings, lang: Lang) -> bool:
        """Take over what the person chose; False when nothing of it changed the look."""
        is_usual_start = self._applied is None and settings.theme == "system"
        is_dark = self._began_dark if is_usual_start else self._choose(settings.theme)
        tokens = Tokens(DARK if is_dark else LIGHT, Measures().scaled(settings.text_scale, self._system_font))
        if (tokens, lang) == self._applied:
            return False
        self._applied = (tokens, lang)
        self.tokens = tokens
        self._paint(tokens, lang)
        return True

    def _choose(self, theme: ThemeChoice) -> bool:
        """Put a colour scheme into force for what Qt draws itself; True when it is dark."""
        hints, schemes = self._qt.styleHints(), QtCore.Qt.ColorScheme
        wanted = {"light": schemes.Light, "dark": schemes.Dark, "system": schemes.Unknown}[theme]
        if wanted is schemes.Unknown:
            hints.unsetColorScheme()
        elif hints.colorScheme() is not wanted:
            hints.setColorScheme(wanted)
        # Some systems do not say; then the palette they began with does.
        found = hints.colorScheme() if wanted is schemes.Unknown else wanted
        return self._began_dark if found is schemes.Unknown else found is schemes.Dark

    def _paint(self, tokens: Tokens, lang: Lang) -> None:
        font = QFont()
        font.setFamilies(list(text_families(lang)))
        font.setPixelSize(tokens.measures.font)
        self._qt.setFont(font)
        self._qt.setPalette(palette(tokens.colours))

    def dress(self, window: QWidget) -> None:
        """Put the style sheet into force for a window and the dialogs that belong to it.

        It is the window's and not the application's: under a sheet of the application Qt works out the look of every
        part anew each time it is put into something larger, and windows are built from the inside out.
        """
        words = {**self.tokens.as_words(), "fixed_faces": _quoted(fixed_families())}
        window.setStyleSheet(self._template % words)


def _pixels(qt: QApplication) -> int:
    """Give the size of the system font. Computed: asking Qt for it would load a typeface that is never shown."""
    font = qt.font()
    return font.pixelSize() if font.pixelSize() > 0 else round(font.pointSizeF() * _dots(qt) / _POINTS)


def _dots(qt: QApplication) -> float:
    return qt.primaryScreen().logicalDotsPerInch()


def _quoted(families: tuple[str, ...]) -> str:
    return ", ".join(f'"{family}"' for family in families)


def palette(colours: Colours) -> QPalette:
    """Give the palette for the parts that no style sheet reaches: dialogs of Qt, delegates, carets."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.text_dim,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent_fill,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent_fill,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Mid: colours.edge,
        QPalette.ColorRole.Dark: colours.edge,
        QPalette.ColorRole.Light: colours.line,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text_dim))
    return made
