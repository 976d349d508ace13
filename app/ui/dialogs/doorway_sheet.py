"""The sheet before a door: where it leads, letter by letter, why that is believed and how old the evidence is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.services.channels import Doorway
from app.ui.desk import Desk
from app.ui.dialogs.site_check import SiteCheck
from app.ui.pages.article_words import source_word
from app.ui.pages.channel_words import Look, age_look, purpose_words, status_look
from app.ui.platform import spoken_date
from app.ui.reading.page_html import MARKS
from app.ui.theme.icons import icon
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, frame, icon_label, label, row, stack, with_role

_MOST_SOURCES = 4
# Room for the title bar and a task bar.
_SCREEN_MARGIN = 80


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
        self._column = column = Column(round(44 * desk.tokens.measures.font), margin=0)
        column.content.setSpacing(12)
        # The height for its width counts, not the one that words would need in the narrowest column.
        column.inner.setMinimumHeight(1)
        for part in (label(heading, "lead"), self._build_host(), self._build_facts(), self._build_sources()):
            column.add(part)
        if doorway.channel.note:
            column.add(label(doorway.channel.note, "dim"))
        warning = self.tr("No page or person behind it will ever need your recovery phrase.")
        column.add(self._line(Look(warning, "shield", "badge-warn", "warn")))
        self.site_check = self._build_check()
        if self.site_check is not None:
            column.add(self.site_check)
        column.content.addStretch(1)
        self._whole = layout = stack(column, spacing=0, margins=(28, 24, 28, 20))
        self._buttons = self._build_buttons()
        layout.addLayout(self._buttons)
        self.setLayout(layout)
        # Whoever presses Return without reading stays here.
        self.cancel.setFocus()
        self.setMinimumWidth(min(720, round(36 * desk.tokens.measures.font)))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the room that the words need, once their fonts are known."""
        super().showEvent(event)
        self._fit()

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

    def _build_check(self) -> SiteCheck | None:
        """Offer a look at the site first, where there is one."""
        if not self._doorway.url.startswith("https://"):
            return None
        made = SiteCheck(self._doorway, self._desk)
        made.grown.connect(self._on_grown)
        made.begun.connect(self._on_check_begun)
        made.ended.connect(self._on_check_ended)
        made.insisted.connect(self.accept)
        return made

    def _fit(self) -> None:
        """Be as large as the words need, but no larger than the screen; what is left over scrolls."""
        column, screen = self._column, self.screen().availableGeometry()
        column.settle()
        margins = self._whole.contentsMargins()
        sides = margins.left() + margins.right() + column.verticalScrollBar().sizeHint().width()
        least = max(column.inner.minimumSizeHint().width(), self._buttons.sizeHint().width())
        width = max(self.minimumWidth(), least + sides, self.width())
        width = min(width, screen.width() - _SCREEN_MARGIN)
        around = self._whole.sizeHint().height() - column.sizeHint().height()
        height = column.inner.heightForWidth(width - sides) + around
        self.resize(width, min(height, screen.height() - _SCREEN_MARGIN))

    def _on_grown(self) -> None:
        """Make room, and show what is new."""
        self._fit()
        # Once it has its place.
        QTimer.singleShot(0, self, self._show_check)

    def _show_check(self) -> None:
        check = self.site_check
        if check is not None:
            top = check.mapTo(self._column.inner, QPoint(0, 0)).y()
            self._column.verticalScrollBar().setValue(top)

    def _on_check_begun(self) -> None:
        # Whoever asked for a look first does not go before it ended; Stop ends it at once.
        self.go.setEnabled(False)

    def _on_check_ended(self) -> None:
        self.go.setEnabled(True)
        is_warned = self.site_check is not None and bool(self.site_check.warned)
        with_role(self.go, "" if is_warned else "primary")
        self.go.setText(self.tr("Open anyway…") if is_warned else self.tr("Open"))
        colours = self._desk.tokens.colours
        self.go.setIcon(icon("external", colours.text_dim if is_warned else colours.on_accent))
        self.go.style().unpolish(self.go)
        self.go.style().polish(self.go)
        self._fit()
        if is_warned:
            self.cancel.setFocus()

    def _on_go(self) -> None:
        """Go there; after a warning only with a second step that names it."""
        check = self.site_check
        if check is None or not check.warned:
            self.accept()
            return
        check.offer_insisting()

    def _line(self, look: Look) -> QHBoxLayout:
        line = row(
            icon_label(look.icon, getattr(self._desk.tokens.colours, look.colour), 18), label(look.word, look.role)
        )
        line.setStretch(1, 1)
        return line

    def _build_buttons(self) -> QHBoxLayout:
        self._copy = button(self.tr("Copy address"), self.copy, drawing=("copy", self._desk.tokens.colours.text_dim))
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.go = button(
            self.tr("Open"), self._on_go, "primary", drawing=("external", self._desk.tokens.colours.on_accent)
        )
        self.cancel.setDefault(True)
        return row(self._copy, 1, self.cancel, self.go, spacing=8, margins=(0, 8, 0, 0))


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
