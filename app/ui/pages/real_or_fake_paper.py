"""The card “how to tell real from fake”: the official addresses and what staff never do, on one sheet."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from app.core.help import Channel, ChannelStatus
from app.ui.blank_paper import blank_paper
from app.ui.desk import Desk
from app.ui.pages import curated
from app.ui.platform import spoken_date

# The few that people need; everything else is found from these.
# Eleven points: for old eyes, too.
_FONT_PX: Final = 15
_ADDRESSES: Final = (
    "website-main",
    "website-tpwallet",
    "website-tpxyz",
    "help-center",
    "email-support",
    "google-play",
    "app-store-current",
    "extension-site",
)


class RealOrFakePaper(QObject):
    """One sheet, from the checked channels of the help pack; it carries nothing a person typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        channels = {channel.id: channel for channel in desk.services.channels().channels(desk.lang)}
        self._never = [channels[id_] for id_ in curated.NEVER if id_ in channels]
        self._official = [
            channels[id_]
            for id_ in _ADDRESSES
            if id_ in channels and channels[id_].status is ChannelStatus.OFFICIAL and channels[id_].value
        ]

    def as_text(self) -> str:
        """Give the card as plain text, to share."""
        return "\n".join((self._title(), "", *self._lines()))

    def copy(self) -> None:
        """Put it on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())
        self._desk.offer_undo(self.tr("Copied"), None)

    def document(self) -> QTextDocument:
        """Lay it out as one page."""
        made = blank_paper(self._desk.lang, _FONT_PX, self)
        parts = [f"<h1>{escape(self._title())}</h1>", f"<h2>{escape(self._only())}</h2>", "<table cellpadding='3'>"]
        parts += [
            f"<tr><td>{escape(each.title)}</td><td><b>{escape(_address(each))}</b></td></tr>" for each in self._official
        ]
        parts += ["</table>", f"<h2>{escape(self._staff())}</h2><ul>"]
        parts += [f"<li>{escape(each.title)}</li>" for each in self._never]
        parts += [f"</ul><h2>{escape(self._habits_title())}</h2><ol>"]
        parts += [f"<li>{escape(each)}</li>" for each in self._habits()]
        parts += [f"</ol><p><small>{escape(self._foot())}</small></p>"]
        made.setHtml("".join(parts))
        return made

    def print_out(self, parent: QWidget) -> None:
        """Ask for a printer and print."""
        # Loads the printing system: only when somebody prints.
        from app.ui.printing import print_document

        print_document(self.document(), parent)

    def _lines(self) -> list[str]:
        addresses = [f"· {each.title}: {_address(each)}" for each in self._official]
        never = [f"· {each.title}" for each in self._never]
        habits = [f"{number}. {each}" for number, each in enumerate(self._habits(), 1)]
        return [
            self._only(),
            *addresses,
            "",
            self._staff(),
            *never,
            "",
            self._habits_title(),
            *habits,
            "",
            self._foot(),
        ]

    def _title(self) -> str:
        return self.tr("TokenPocket / TP Wallet: real or fake?")

    def _only(self) -> str:
        return self.tr("Only these addresses. Type them yourself, letter by letter.")

    def _staff(self) -> str:
        return self.tr("What official staff never do")

    def _habits_title(self) -> str:
        return self.tr("Before you trust a link, account or app")

    def _habits(self) -> tuple[str, ...]:
        return (
            self.tr("Read the address from the end: what stands right before the last dot is the owner’s name."),
            self.tr("Not on this list means not official, however well it is made and whoever sent it."),
            self.tr("Names and pictures can be copied; a sender’s name in a mail can be forged."),
            self.tr("Search results and advertisements lead to fakes. Never install from a file somebody sent you."),
            self.tr("Typed your recovery phrase somewhere? Move your coins to a new wallet now, then read on."),
        )

    def _foot(self) -> str:
        info = self._desk.services.help.info()
        seen = max((each.last_seen for each in self._official), default=info.built)
        return self.tr(
            "TP Self-Help, independent of the wallet’s vendor. Addresses checked {date}, content {version}."
        ).format(date=spoken_date(seen, self._desk.lang), version=info.content_version)


def _address(channel: Channel) -> str:
    return channel.value.removeprefix("https://").rstrip("/")
