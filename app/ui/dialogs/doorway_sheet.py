"""The sheet before a door: where it leads, letter by letter, why that is believed and how old the evidence is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.services.channels import Doorway
from app.ui.desk import Desk
from app.ui.pages.article_words import source_word
from app.ui.pages.channel_words import Look, age_look, purpose_words, status_look
from app.ui.platform import spoken_date
from app.ui.reading.page_html import MARKS
from app.ui.widgets.parts import box, button, frame, icon_label, label, row, stack

_MOST_SOURCES = 4


class DoorwaySheet(QDialog):
    """Accepted means: open it."""

    def __init__(self, doorway: Doorway, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._doorway = doorway
        self._desk = desk
        self.setWindowTitle(self.tr("Before you go there"))
        self.setModal(True)
        is_mail = doorway.url.startswith("mailto:")
        heading = self.tr("Your mail program will write to") if is_mail else self.tr("Your browser will open")
        layout = stack(label(heading, "lead"), self._build_host(), spacing=12, margins=(28, 24, 28, 20))
        layout.addLayout(self._build_facts())
        layout.addWidget(self._build_sources())
        if doorway.channel.note:
            layout.addWidget(label(doorway.channel.note, "dim"))
        warning = self.tr("No page or person behind it will ever need your recovery phrase.")
        layout.addLayout(self._line(Look(warning, "shield", "badge-warn", "warn")))
        layout.addLayout(self._build_buttons())
        self.setLayout(layout)
        # Whoever presses Return without reading stays here.
        self.cancel.setFocus()
        self.setMinimumWidth(min(720, round(36 * desk.tokens.measures.font)))

    def copy(self) -> None:
        """Put the address on the clipboard."""
        QGuiApplication.clipboard().setText(self._doorway.url.removeprefix("mailto:"))
        self._desk.announce(self.tr("Copied"))
        self._copy.setText(self.tr("Copied"))

    def _build_host(self) -> QWidget:
        door = self._doorway
        lead = door.host.removesuffix(door.registrable)
        host = QLabel()
        host.setProperty("role", "host")
        host.setTextFormat(Qt.TextFormat.RichText)
        # Both come from our registry and are ASCII hosts; only letters that cannot be markup are let through.
        dim = self._desk.tokens.colours.text_dim
        host.setText(f'<span style="color:{dim}">{_plain(lead)}</span><b>{_plain(door.registrable)}</b>')
        host.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        host.setAccessibleName(door.host)
        full = label(door.url, "small", can_select=True)
        return frame("sunken", stack(host, full, spacing=4, margins=(16, 14, 16, 14)))

    def _build_facts(self) -> QVBoxLayout:
        facts = stack(spacing=8)
        channel = self._doorway.channel
        facts.addWidget(label(f"{channel.title}  ·  {purpose_words(channel)}", "strong"))
        facts.addLayout(self._line(status_look(channel)))
        facts.addLayout(self._line(age_look(self._doorway.age_days)))
        return facts

    def _build_sources(self) -> QWidget:
        parts: list[QWidget | int] = [label(self.tr("How we know:"), "small")]
        for source in self._doorway.sources[:_MOST_SOURCES]:
            mark = MARKS[source.kind]
            words = f"{source_word(source.kind)}: {source.title} ({spoken_date(source.seen, self._desk.lang)})"
            line = row(
                icon_label(mark.icon, getattr(self._desk.tokens.colours, mark.colour), 16), label(words, "small")
            )
            line.setStretch(1, 1)
            parts.append(box(line))
        more = len(self._doorway.sources) - _MOST_SOURCES
        if more > 0:
            parts.append(label(self.tr("and %n more", "", more), "small"))
        return box(stack(*parts, spacing=4))

    def _line(self, look: Look) -> QHBoxLayout:
        line = row(
            icon_label(look.icon, getattr(self._desk.tokens.colours, look.colour), 18), label(look.word, look.role)
        )
        line.setStretch(1, 1)
        return line

    def _build_buttons(self) -> QHBoxLayout:
        self._copy = button(self.tr("Copy address"), self.copy, drawing=("copy", self._desk.tokens.colours.text_dim))
        self.cancel = button(self.tr("Cancel"), self.reject)
        go = button(self.tr("Open"), self.accept, "primary", drawing=("external", self._desk.tokens.colours.on_accent))
        self.cancel.setDefault(True)
        return row(self._copy, 1, self.cancel, go, spacing=8, margins=(0, 8, 0, 0))


def pass_doorway(channel_id: str, desk: Desk, window: QWidget) -> None:
    """Show the sheet of a channel and open it when the person agrees; a failure is told in words."""
    try:
        channels = desk.services.channels()
        sheet = DoorwaySheet(channels.doorway(channel_id, desk.lang), desk, window)
        if sheet.exec() == DoorwaySheet.DialogCode.Accepted:
            channels.open(channel_id, desk.lang)
    except AppError as error:
        desk.failed(error)


def _plain(host: str) -> str:
    return "".join(letter for letter in host if letter.isalnum() or letter in ".-_@+")
