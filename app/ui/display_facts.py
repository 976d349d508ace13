"""What a report says of screens and of the look of the window; only Qt knows it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from app.core.help import Lang
from app.core.report.report import Section
from app.core.settings import Settings

_MOST_SCREENS: Final = 4
_NAMES: Final = {
    "qt": ("Qt", "Qt", "Qt"),
    "platform": ("窗口系统", "視窗系統", "Window system"),
    "screen": ("屏幕", "螢幕", "Screen"),
    "look": ("外观", "外觀", "Look"),
}


def display_section(settings: Settings, lang: Lang) -> Section:
    """Give the facts, the names of lines in a language; no names of screens, which may be those of people."""
    facts = [("qt", qVersion()), ("platform", QGuiApplication.platformName())]
    facts += [("screen", _told(screen)) for screen in QGuiApplication.screens()[:_MOST_SCREENS]]
    facts.append(("look", f"{settings.theme}, {settings.text_scale} %, {settings.language}"))
    return Section("display", tuple((lang.of(_NAMES[name]), value) for name, value in facts))


def _told(screen: QScreen) -> str:
    size = screen.size()
    return f"{size.width()} x {size.height()}, {screen.devicePixelRatio():g}x, {screen.refreshRate():.0f} Hz"
