"""One channel in the list: what, whether, where and since when it is known."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.help import Channel
from app.services.channels import channel_url
from app.ui.desk import Desk
from app.ui.pages.article_words import source_word
from app.ui.pages.channel_words import KIND_ICONS, language_words, short_title, status_look
from app.ui.platform import spoken_date
from app.ui.widgets.parts import box, button, icon_label, label, row, stack, with_role

# Pixels of text from which on a row is too narrow for words and a button side by side.
_LARGE: Final = 24


class ChannelRow(QFrame):
    """A channel and the way to it.

    Signals:
        open_requested: The id of the channel.
    """

    open_requested = Signal(str)

    def __init__(self, channel: Channel, desk: Desk) -> None:
        super().__init__()
        with_role(self, "row")
        self.channel = channel
        colours = desk.tokens.colours
        head = self._build_head(channel, desk)
        words: QVBoxLayout = stack(spacing=4)
        words.addLayout(head)
        if channel.value and channel.value != channel.title:
            words.addWidget(label(channel.value.removeprefix("https://").rstrip("/"), "address", can_select=True))
        if channel.note:
            words.addWidget(label(channel.note, "dim"))
        words.addWidget(label(self._evidence(channel, desk), "small"))
        layout = row(spacing=16, margins=(8, 16, 8, 16))
        drawing = icon_label(KIND_ICONS.get(channel.kind, "channel"), colours.accent, 22)
        layout.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(box(words), 1)
        self.opener: QWidget | None = None
        if channel.status.is_official and channel_url(channel):
            self.opener = self._build_opener(channel, desk)
            if desk.tokens.measures.font >= _LARGE:
                # Beside the words there is no room for it.
                words.addLayout(row(self.opener, 1))
            else:
                layout.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def _build_opener(self, channel: Channel, desk: Desk) -> QWidget:
        opener = button(
            self.tr("Write…") if channel.kind == "email" else self.tr("Open…"),
            lambda: self.open_requested.emit(channel.id),
            drawing=("external", desk.tokens.colours.text_dim),
        )
        opener.setAccessibleName(f"{opener.accessibleName()} {channel.title}")
        return opener

    def _build_head(self, channel: Channel, desk: Desk) -> QHBoxLayout:
        head = row(label(short_title(channel), "strong"), spacing=8)
        self.setAccessibleName(channel.title)
        if channel.kind != "statement":
            look = status_look(channel)
            self.setAccessibleName(f"{channel.title}. {look.word}")
            head.addWidget(icon_label(look.icon, getattr(desk.tokens.colours, look.colour), 16))
            head.addWidget(label(look.word, look.role, wraps=False))
        head.addStretch(1)
        return head

    def _evidence(self, channel: Channel, desk: Desk) -> str:
        seen = self.tr("Evidence: {kind}, collected {date}").format(
            kind=source_word(channel.confidence), date=spoken_date(channel.last_seen, desk.lang)
        )
        languages = self.tr("  ·  Languages: {codes}").format(codes=language_words(channel))
        since = self.tr("  ·  Since {date}").format(date=channel.since) if channel.since else ""
        return seen + (languages if channel.languages else "") + since
