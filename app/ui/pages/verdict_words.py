"""How a verdict looks, and what the things that can be checked are called, in the language of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.verify.verdict import Finding, Kind, Verdict
from app.ui.marking import QT_TRANSLATE_NOOP

# Icon, role of the banner, colour. The word comes from the help content. Unknown is never quiet and never green.
LOOKS: Final = {
    Verdict.OFFICIAL: ("verified", "notice-good", "good"),
    Verdict.OFFICIAL_UNLISTED: ("info", "notice-warn", "warn"),
    Verdict.UNKNOWN: ("unclear", "notice-warn", "warn"),
    Verdict.INVALID: ("close", "notice-warn", "warn"),
    Verdict.SUSPICIOUS: ("warning", "notice-warn", "warn"),
    Verdict.LOOKALIKE: ("emergency", "notice-danger", "danger"),
    Verdict.IMPOSTOR: ("blocked", "notice-danger", "danger"),
}
_KINDS: Final = {
    Kind.URL: QT_TRANSLATE_NOOP("Verify", "Link"),
    Kind.DOMAIN: QT_TRANSLATE_NOOP("Verify", "Website"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("Verify", "Mail address"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Verify", "Phone number"),
    Kind.TELEGRAM: QT_TRANSLATE_NOOP("Verify", "Telegram account"),
    Kind.X: QT_TRANSLATE_NOOP("Verify", "X account"),
    Kind.DISCORD: QT_TRANSLATE_NOOP("Verify", "Discord server"),
    Kind.WECHAT: QT_TRANSLATE_NOOP("Verify", "WeChat account"),
    Kind.QQ: QT_TRANSLATE_NOOP("Verify", "QQ account or group"),
    Kind.WEIBO: QT_TRANSLATE_NOOP("Verify", "Weibo account"),
    Kind.GITHUB: QT_TRANSLATE_NOOP("Verify", "GitHub account"),
    Kind.YOUTUBE: QT_TRANSLATE_NOOP("Verify", "YouTube channel"),
    Kind.MEDIUM: QT_TRANSLATE_NOOP("Verify", "Medium account"),
    Kind.APP_ID: QT_TRANSLATE_NOOP("Verify", "App id"),
    Kind.EXTENSION_ID: QT_TRANSLATE_NOOP("Verify", "Browser extension"),
    Kind.FILE: QT_TRANSLATE_NOOP("Verify", "File"),
    Kind.QR: QT_TRANSLATE_NOOP("Verify", "Picture"),
    Kind.COIN_ADDRESS: QT_TRANSLATE_NOOP("Verify", "Coin address"),
    Kind.TEXT: QT_TRANSLATE_NOOP("Verify", "Message"),
}
# Where to look instead, when nothing in particular was imitated: the official channel of the same kind.
_INSTEAD: Final = {
    Kind.URL: "website-main",
    Kind.DOMAIN: "website-main",
    Kind.EMAIL: "email-support",
    Kind.X: "x-official",
    Kind.APP_ID: "apk-download",
    Kind.FILE: "apk-download",
    Kind.EXTENSION_ID: "extension-site",
}


def kind_word(kind: Kind) -> str:
    """Name what was checked."""
    return QCoreApplication.translate("Verify", _KINDS[kind])


def instead_of(finding: Finding) -> str:
    """Give the id of the channel to use in place of what was checked; empty where none is of its kind."""
    return "" if finding.verdict is Verdict.OFFICIAL else _INSTEAD.get(finding.kind, "")
