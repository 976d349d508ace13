"""Qt's side of the ports: handing an address to the browser, the system's language, the clock."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from app.core.help_kinds import Lang


class QtUrlOpener:
    """Hands https and mailto addresses to the person's own programs. ``ChannelService`` decides which."""

    def open(self, url: str) -> bool:
        """Open an address; False when the system has no program for it."""
        # Only needed when a person leaves for the browser.
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))


def chosen_language(setting: str, system: QLocale | None = None) -> Lang:
    """Give the language of the window: the person's choice, else the system's, else Chinese.

    A system without a language (``LANG=C``) says nothing about the reader; most readers here read Chinese.
    """
    if setting in set(Lang):
        return Lang(setting)
    locale = system or QLocale.system()
    if locale.language() is QLocale.Language.Chinese:
        is_traditional = locale.script() is QLocale.Script.TraditionalHanScript
        return Lang.ZH_HANT if is_traditional else Lang.ZH
    return Lang.ZH if locale.language() is QLocale.Language.C else Lang.EN


def today() -> str:
    """Give the ISO date of the day where the person is, which need not be that of UTC."""
    return QDate.currentDate().toString("yyyy-MM-dd")


def days_since(iso_date: str) -> int:
    """Give the days from an ISO date to today, at least 0; 0 for no date."""
    date = QDate.fromString(iso_date, "yyyy-MM-dd")
    return max(0, date.daysTo(QDate.currentDate())) if date.isValid() else 0


def spoken_date(iso_date: str, lang: Lang) -> str:
    """Write an ISO date the way readers of a language do."""
    date = QDate.fromString(iso_date, "yyyy-MM-dd")
    # Qt's long format adds the weekday, which says nothing here.
    pattern = "d MMMM yyyy" if lang is Lang.EN else "yyyy年M月d日"
    return locale_of(lang).toString(date, pattern) if date.isValid() else iso_date


def locale_of(lang: Lang) -> QLocale:
    """Give Qt's locale of a language."""
    return QLocale({Lang.ZH: "zh_CN", Lang.ZH_HANT: "zh_TW", Lang.EN: "en_GB"}[lang])
