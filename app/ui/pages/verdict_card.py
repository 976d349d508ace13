"""The evidence card: one verdict with what it rests on, always the same lines in the same order."""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.core.help import Channel
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Finding, Kind, Verdict
from app.ui.desk import Desk
from app.ui.pages.channel_words import short_title
from app.ui.pages.host_marks import breakable, excerpt, marked_subject, plain_subject, printable
from app.ui.pages.verdict_words import LOOKS, instead_of, kind_word
from app.ui.services import WindowServices
from app.ui.widgets.parts import box, button, frame, icon_label, label, row, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout

# Of these the registry has no address to use instead: the list of checked channels says what there is.
_CONTACTS: Final = frozenset({Kind.PHONE, Kind.WECHAT, Kind.QQ, Kind.TELEGRAM, Kind.DISCORD, Kind.WEIBO, Kind.TEXT})

_QUOTED: Final = 120
_ASKS: Final = "account.which_platform"
_NAME: Final = re.compile(r"[\w.\-]{2,64}")
_PLATFORMS: Final = ("Telegram", "X", "WeChat", "QQ", "Discord", "Weibo", "GitHub")


class VerdictCard(QFrame):
    """Says of one thing whether it is official, and why.

    Signals:
        channel_requested: The id of a channel to open.
        contacts_requested: The list of checked channels is wanted.
        text_requested: A more exact text to check instead.
    """

    channel_requested = Signal(str)
    contacts_requested = Signal()
    text_requested = Signal(str)

    def __init__(self, finding: Finding, words: Sentences, desk: Desk, message: str = "") -> None:
        """Args:
        message: The text the thing was found in, where it is more than the thing itself.
        """
        super().__init__()
        with_role(self, "question")
        self.finding = finding
        self.opener: QWidget | None = None
        self._words = words
        self._desk = desk
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(spoken(finding, words))
        inner = stack(spacing=12, margins=(24, 4, 24, 20))
        self._build_checked(inner, message)
        self._build_reasons(inner)
        self._build_platforms(inner)
        self._build_instead(inner)
        whole = stack(box(stack(self._build_banner(), margins=(16, 16, 16, 8))), spacing=0)
        whole.addLayout(inner)
        self.setLayout(whole)

    def _build_banner(self) -> QWidget:
        drawing, role, colour = LOOKS[self.finding.verdict]
        verdict = self._words.verdict(self.finding.verdict)
        words = stack(label(verdict.title, "strong"), label(self._words.advice(self.finding)), spacing=4)
        line = row(spacing=14, margins=(16, 14, 16, 14))
        mark = icon_label(drawing, getattr(self._desk.tokens.colours, colour), 30)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return frame(role, line)

    def _build_checked(self, layout: QVBoxLayout, message: str) -> None:
        finding, colours = self.finding, self._desk.tokens.colours
        checked = f"{self._words.labels['checked']}  ·  {kind_word(finding.kind)}"
        parts: list[QWidget | int] = [label(checked, "small")]
        if finding.subject:
            parts.append(rich(marked_subject(finding, colours), "subject", plain_subject(finding)))
        elif finding.text.strip():
            parts.append(rich(breakable(finding.text.strip()[:_QUOTED]), "dim", printable(finding.text)[:_QUOTED]))
        if finding.shown and finding.host:
            ascii_host = self.tr("In plain letters: {host}").format(host=finding.host)
            parts.append(rich(breakable(ascii_host), "small", ascii_host))
        if finding.imitated:
            parts.append(label(f"{self._words.labels['resembles']}:", "small"))
            parts.append(label(finding.imitated, "subject"))
        if message:
            where = self.tr("Where it stands")
            parts.append(label(where, "small"))
            parts.append(rich(excerpt(message, finding.place), "", printable(finding.text)))
        layout.addWidget(frame("sunken", stack(*parts, spacing=4, margins=(16, 12, 16, 12))))

    def _build_reasons(self, layout: QVBoxLayout) -> None:
        layout.addWidget(label(self._words.labels["why"], "small"))
        for reason in self.finding.reasons:
            line = row(spacing=10)
            line.addWidget(label("•", "dim", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(printable(self._words.reason(reason))), 1)
            layout.addWidget(box(line))

    def _build_platforms(self, layout: QVBoxLayout) -> None:
        """Ask on which platform a name was seen: the same name can be official on one and a cheat's on another."""
        name = self.finding.subject
        if not any(reason.code == _ASKS for reason in self.finding.reasons) or not _NAME.fullmatch(name):
            return
        choices = WrapLayout(label(self.tr("Where did you see it?"), "strong", wraps=False), spacing=8)
        choices.is_spread = False
        for platform in _PLATFORMS:
            choices.addWidget(button(platform, partial(self.text_requested.emit, f"{platform}: {name}")))
        layout.addWidget(box(choices))

    def _build_instead(self, layout: QVBoxLayout) -> None:
        if self.finding.verdict is Verdict.OFFICIAL and not self.finding.channel:
            return
        channel = official_instead(self.finding, self._desk)
        if channel is not None:
            layout.addWidget(self._build_channel(channel))
        elif self.finding.kind in _CONTACTS and self.finding.verdict is not Verdict.OFFICIAL:
            contacts = button(self.tr("See the checked channels"), self.contacts_requested.emit)
            self.opener = contacts
            layout.addWidget(box(WrapLayout(contacts)))

    def _build_channel(self, channel: Channel) -> QWidget:
        is_official = self.finding.verdict is Verdict.OFFICIAL
        heading = self.tr("On the list as") if is_official else self._words.labels["instead"]
        address = channel.value.removeprefix("https://").rstrip("/")
        words = stack(label(heading, "small"), label(short_title(channel), "strong"), spacing=2)
        words.addWidget(rich(breakable(address), "address", address))
        external = ("external", self._desk.tokens.colours.text_dim)
        shown = self.tr("Write…") if channel.kind == "email" else self.tr("Open…")
        opener = button(shown, partial(self.channel_requested.emit, channel.id), drawing=external)
        opener.setAccessibleName(f"{shown} {channel.title}")
        self.opener = opener
        line = row(spacing=16)
        line.addLayout(words, 1)
        line.addWidget(opener)
        return box(line)


def official_instead(finding: Finding, desk: Desk) -> Channel | None:
    """Give the channel to use: the imitated one, else the official one of the same kind."""
    channels = desk.services.channels()
    if finding.verdict is Verdict.OFFICIAL:
        return _openable(finding.channel or "", desk.services, desk)
    found = channels.at(finding.target, desk.lang) if finding.target else None
    return found or _openable(instead_of(finding), desk.services, desk)


def spoken(finding: Finding, words: Sentences) -> str:
    """Say a whole card in words, for screen readers."""
    reasons = " ".join(printable(words.reason(reason)) for reason in finding.reasons)
    verdict = words.verdict(finding.verdict)
    return f"{kind_word(finding.kind)} {plain_subject(finding)}: {verdict.title}. {reasons} {words.advice(finding)}"


def _openable(channel_id: str, services: WindowServices, desk: Desk) -> Channel | None:
    return next((channel for channel in services.channels().openable(desk.lang) if channel.id == channel_id), None)


def rich(text: str, role: str, name: str) -> QLabel:
    """Make a label of our own markup around escaped text; it cannot be clicked or selected."""
    made = with_role(QLabel(text), role)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setAccessibleName(name)
    return made
