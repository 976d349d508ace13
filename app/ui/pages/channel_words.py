"""Words for channels in the language of the window: groups, states, age of the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.help import Channel, ChannelStatus
from app.ui.marking import QT_TRANSLATE_NOOP

AMBER_AFTER_DAYS: Final = 14
RED_AFTER_DAYS: Final = 60

# Group id, its name, the purposes that belong to it; a channel stands in the first group that fits.
_GROUPS: Final = (
    ("support", QT_TRANSLATE_NOOP("Channels", "Get help"), {"support"}),
    ("download", QT_TRANSLATE_NOOP("Channels", "Download"), {"download"}),
    ("community", QT_TRANSLATE_NOOP("Channels", "News and community"), {"announce", "community"}),
    (
        "tools",
        QT_TRANSLATE_NOOP("Channels", "Tools and more"),
        {"tool", "product", "developer", "business", "identity"},
    ),
    ("explorers", QT_TRANSLATE_NOOP("Channels", "Block explorers"), {"lookup"}),
    ("statements", QT_TRANSLATE_NOOP("Channels", "Good to know"), set[str]()),
)
_STATUS_ORDER: Final = tuple(ChannelStatus)
_KIND_ORDER: Final = ("email", "help", "website", "play-store", "app-store", "extension")

# Each in its own words, which whoever reads it knows.
LANGUAGES: Final = {
    "zh": "中文",
    "zh-Hant": "繁體中文",
    "en": "English",
    "ko": "한국어",
}
KIND_ICONS: Final = {
    "email": "mail",
    "website": "globe",
    "help": "help",
    "tool": "tool",
    "github": "code",
    "explorer": "search",
    "play-store": "download",
    "app-store": "download",
    "extension": "download",
    "desktop": "download",
    "file-host": "download",
    "telegram": "chat",
    "discord": "chat",
    "forum": "chat",
    "wechat": "chat",
    "qq": "chat",
    "statement": "blocked",
}


@dataclass(frozen=True, slots=True)
class Look:
    """A word, a drawing and a colour that always come together."""

    word: str
    icon: str
    role: str
    colour: str


def group_of(channel: Channel) -> str:
    """Say in which group a channel stands."""
    by_kind = {"statement": "statements", "explorer": "explorers"}
    if channel.kind in by_kind:
        return by_kind[channel.kind]
    return next((id_ for id_, _, purposes in _GROUPS if purposes & set(channel.purpose)), "tools")


def rank(channel: Channel) -> tuple[int, int, str]:
    """Order within a group: what can be trusted first, then what people reach support by."""
    kind = _KIND_ORDER.index(channel.kind) if channel.kind in _KIND_ORDER else len(_KIND_ORDER)
    return _STATUS_ORDER.index(channel.status), kind, channel.title


def group_names() -> tuple[tuple[str, str], ...]:
    """List the groups with their names, in reading order."""
    return tuple((id_, QCoreApplication.translate("Channels", name)) for id_, name, _ in _GROUPS)


def status_look(channel: Channel) -> Look:
    """Say how the state of a channel is shown. Four different things, never told apart by colour alone."""
    translate = QCoreApplication.translate
    if channel.kind == "explorer" and channel.status is ChannelStatus.OFFICIAL:
        # An explorer belongs to its chain, not to the wallet.
        return Look(translate("Channels", "Checked"), "verified", "badge-good", "good")
    looks = {
        ChannelStatus.OFFICIAL: Look(translate("Channels", "Official"), "verified", "badge-good", "good"),
        ChannelStatus.OFFICIAL_EARLIER: Look(
            translate("Channels", "Official earlier, no longer listed"), "earlier", "badge-warn", "warn"
        ),
        ChannelStatus.RETIRED: Look(translate("Channels", "Retired: do not use"), "archive", "badge-dim", "text_dim"),
        ChannelStatus.UNCLEAR: Look(
            translate("Channels", "Unclear: treat as not official"), "unclear", "badge-danger", "danger"
        ),
    }
    return looks[channel.status]


def language_words(channel: Channel) -> str:
    """Name the languages of a channel."""
    comma = QCoreApplication.translate("Channels", ", ")
    return comma.join(LANGUAGES.get(code, code) for code in channel.languages)


def short_title(channel: Channel) -> str:
    """Give the name without the address, for a place where the address stands below it."""
    address = channel.value.removeprefix("https://").removeprefix("www.").rstrip("/")
    return channel.title.removesuffix(address).rstrip(" ：:") or channel.title


def purpose_words(channel: Channel) -> str:
    """Name what a channel is for."""
    translate = QCoreApplication.translate
    words = {
        "support": translate("Channels", "getting help"),
        "download": translate("Channels", "download"),
        "announce": translate("Channels", "announcements"),
        "community": translate("Channels", "community"),
        "tool": translate("Channels", "a tool"),
        "developer": translate("Channels", "developers"),
        "business": translate("Channels", "business"),
        "product": translate("Channels", "a product"),
        "lookup": translate("Channels", "looking up transactions"),
        "identity": translate("Channels", "checking who somebody is"),
    }
    return translate("Channels", ", ").join(words.get(purpose, purpose) for purpose in channel.purpose)


def age_look(days: int) -> Look:
    """Say how old the evidence is and whether that matters: amber after 14 days, red after 60."""
    translate = QCoreApplication.translate
    if days > RED_AFTER_DAYS:
        words = translate("Channels", "Checked %n day(s) ago: long ago, it may have changed hands", "", days)
        return Look(words, "emergency", "badge-danger", "danger")
    if days > AMBER_AFTER_DAYS:
        words = translate("Channels", "Checked %n day(s) ago: compare with the app before you trust it", "", days)
        return Look(words, "clock", "badge-warn", "warn")
    if days == 0:
        return Look(translate("Channels", "Checked today"), "verified", "badge-good", "good")
    return Look(translate("Channels", "Checked %n day(s) ago", "", days), "verified", "badge-good", "good")
