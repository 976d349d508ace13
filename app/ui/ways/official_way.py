"""An official form or chat: opened through the one door, with the text ready to paste."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from app.core.help import Channel, Lang
from app.core.report import paper
from app.core.report.public import public_text
from app.ui.desk import Desk
from app.ui.dialogs.doorway_sheet import pass_doorway
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.saving import save_report
from app.ui.ways.way_card import WayCard, WayLook
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.parts import box, button, label, row, stack

_SUPPORT: Final = "support"
# Others read along there.
_PUBLIC: Final = frozenset({"telegram", "discord", "x", "weibo", "forum", "github", "reddit", "facebook"})
_MAIL: Final = "email"


class OfficialWay(WayCard):
    """Official places where one can write, as the registry knows them."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        name, told = self.tr("Official form or chat"), self.tr("Opens a checked channel; the text is ready to paste")
        super().__init__(WayLook(name, told, "channel"), desk, gate, self._build_places)
        self.links: dict[str, LinkButton] = {}

    def go(self, channel: Channel) -> None:
        """Put the text on the clipboard and show the door; in public only what may stand there."""
        is_public = channel.kind in _PUBLIC
        report = self._given()
        QGuiApplication.clipboard().setText(public_text(report) if is_public else paper.text(report))
        pass_doorway(channel.id, self._desk, self.window())
        self.handed_over.emit(channel.id, self.tr("The text is on the clipboard: paste it there."))

    def _build_places(self) -> QVBoxLayout:
        body = stack(spacing=4)
        self.links = {}
        if self._given().attachments:
            body.addWidget(
                label(self.tr("Pictures cannot be pasted: save them first, then drag them into the form."), "small")
            )
            self.saver = button(self.tr("Save text and pictures…"), self._ask)
            body.addWidget(box(row(self.saver, 1)))
        listed = self._desk.services.channels().openable(self._desk.lang)
        for channel in listed:
            if _SUPPORT in channel.purpose and channel.kind != _MAIL and self._speaks(channel):
                told = self.tr("others read along: the short public text") if channel.kind in _PUBLIC else channel.value
                words = self.tr("{channel} – {note}").format(channel=channel.title, note=told)
                link = LinkButton(words, ("external", self._desk.tokens.colours.accent))
                link.clicked.connect(partial(self._on_link, channel))
                self.links[channel.id] = link
                body.addWidget(link)
        if not self.links:
            body.addWidget(label(self.tr("No official form or chat is on the list of checked channels."), "dim"))
        return body

    def save_to(self, path: str) -> None:
        """Write everything into one file."""
        save_report(self._desk, self._given(), path, self._on_saved)

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save text and pictures…"), f"{self._given().id}.zip", "*.zip"
        )
        if path:
            self.save_to(path)

    def _on_saved(self, name: str) -> None:
        self._desk.offer_undo(self.tr("Saved as {name}. Nothing was sent.").format(name=name), None)

    def _speaks(self, channel: Channel) -> bool:
        """Say whether somebody answers there in a language of the reader."""
        return ("en" if self._desk.lang is Lang.EN else "zh") in channel.languages

    def _on_link(self, channel: Channel) -> None:
        self.go(channel)
