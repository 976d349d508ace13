"""Contact: what official staff never do, and every checked channel by purpose."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.help import Channel
from app.ui.desk import Desk
from app.ui.dialogs.doorway_sheet import pass_doorway
from app.ui.navigation import PageId, Place
from app.ui.pages import curated
from app.ui.pages.channel_row import ChannelRow
from app.ui.pages.channel_words import group_names, group_of, rank
from app.ui.pages.page import Page
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, frame, icon_label, label, make_clearable, row, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.tiles import Tiles
from app.ui.widgets.wrap_layout import WrapLayout


class ContactPage(Page):
    """The list of doors. Only ``ChannelService`` opens one, behind a sheet that shows where it leads."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        every = {channel.id: channel for channel in desk.services.channels().channels(desk.lang)}
        self._never = tuple(every.pop(id_) for id_ in curated.NEVER if id_ in every)
        self._channels = tuple(sorted(every.values(), key=rank))
        self.rows: list[ChannelRow] = []
        self._reasons: list[QWidget] = []
        counted = [(id_, name) for id_, name in group_names() if self._members(id_)]
        self.groups = Segments(self.tr("Kind of channel"), counted, counted[0][0] if counted else "")
        self.groups.chosen.connect(self._fill)
        self.filter = QLineEdit()
        self.filter.setMaxLength(100)
        make_clearable(self.filter, self.tr("Clear"))
        self.filter.setPlaceholderText(self.tr("Filter by name, address or chain"))
        self.filter.setAccessibleName(self.tr("Filter by name, address or chain"))
        self.filter.textChanged.connect(self._fill)
        self._column = Column(desk.tokens.measures.column)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._build_layout()
        self._fill()

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.tr("Contact official")

    def show_place(self, place: Place) -> None:
        """Show a channel, with its button ready."""
        found = next((channel for channel in self._channels if channel.id == place.item_id), None)
        if found is None:
            return
        self.filter.clear()
        self.groups.choose(group_of(found))
        self._fill()
        shown = next((entry for entry in self.rows if entry.channel.id == found.id), None)
        if shown is not None:
            (shown.opener or shown).setFocus()
            self._column.ensureWidgetVisible(shown)

    def memory(self) -> dict[str, Any]:
        """Keep the group and the filter."""
        return {"group": self.groups.current, "filter": self.filter.text()}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show that group again."""
        self.groups.choose(str(memory.get("group", "")))
        self.filter.setText(str(memory.get("filter", "")))
        self._fill()

    def _build_layout(self) -> None:
        column = self._column
        column.add(label(self.tr("Contact official"), "title"))
        lead = self.tr("Only channels that were checked. Each says what the evidence is and how old.")
        column.add(label(lead, "lead"))
        column.add(self._build_never())
        column.add(self._build_report())
        if self._channels:
            self.filter.setMinimumWidth(15 * self._desk.tokens.measures.font)
            column.add(box(WrapLayout(self.groups, self.filter, spacing=16, margins=(0, 8, 0, 0))))
            column.add(frame("card", self._padded(self._list)))
        else:
            column.add(
                Notice(
                    self.tr("The help content holds no channels."),
                    self.tr("Use the contact page inside the genuine wallet app."),
                    ("info", self._desk.tokens.colours.accent),
                )
            )
        column.content.addStretch(1)
        self.setLayout(row(column))

    def _build_report(self) -> QWidget:
        """Offer a complete first message: it is answered without asking back."""
        words = self.tr("Write it here first: complete, without secrets, and followed until it is solved.")
        notice = Notice("", words, ("mail", self._desk.tokens.colours.accent))
        self.report = button(
            self.tr("Prepare a report"), lambda: self.place_requested.emit(Place(PageId.REPORT)), "primary"
        )
        notice.offer(self.report)
        return notice

    def _build_never(self) -> QWidget:
        colours = self._desk.tokens.colours
        title = label(self.tr("What official staff never do"), "heading")
        head = row(icon_label("shield", colours.warn, 24), title, spacing=12)
        head.setStretch(1, 1)
        told = [(channel.title, channel.note) for channel in self._never] or [
            (words, "") for words in self._always_true()
        ]
        tiles = Tiles([self._statement(*words) for words in told], round(22 * self._desk.tokens.measures.font), 2, 12)
        body = stack(spacing=14, margins=(20, 16, 20, 16))
        body.addLayout(head)
        body.addWidget(tiles)
        self.reasons = button(self.tr("Show the reasons"), self._on_reasons, "link")
        self.reasons.setVisible(bool(self._never))
        onward: list[QWidget | int] = [self.reasons]
        phone = self._desk.first_known(*curated.PHONE)
        if phone:
            onward.append(button(self.tr("Is there a phone number?"), lambda: self._open(phone), "link"))
        body.addLayout(row(*onward, 1))
        return frame("notice-warn", body)

    def _on_reasons(self) -> None:
        shows = not any(note.isVisible() for note in self._reasons)
        for note in self._reasons:
            note.setVisible(shows)
        self.reasons.setText(self.tr("Hide the reasons") if shows else self.tr("Show the reasons"))
        self.reasons.setAccessibleName(self.reasons.text())

    def _always_true(self) -> tuple[str, ...]:
        return (
            self.tr("They never ask for a recovery phrase, private key or password."),
            self.tr("They never write to you first and never ask for payment."),
            self.tr("No phone hotline is known to exist."),
        )

    def _statement(self, title: str, note: str) -> QWidget:
        words = stack(label(title, "plain-strong"), spacing=2)
        if note:
            reason = label(note, "dim")
            reason.hide()
            self._reasons.append(reason)
            words.addWidget(reason)
        words.addStretch(1)
        line = row(spacing=12)
        mark = icon_label("blocked", self._desk.tokens.colours.warn, 18)
        line.addWidget(box(stack(mark, 1, margins=(3, 3, 3, 0))))
        line.addLayout(words, 1)
        return box(line)

    def _padded(self, inner: QVBoxLayout) -> QVBoxLayout:
        padded = stack(margins=(16, 4, 16, 4))
        padded.addLayout(inner)
        return padded

    def _members(self, group: str) -> tuple[Channel, ...]:
        return tuple(channel for channel in self._channels if group_of(channel) == group)

    def _fill(self) -> None:
        words = self.filter.text().strip().casefold()
        # A filter looks through every group: nobody should have to guess the right one.
        shown = self._channels if words else self._members(self.groups.current)
        clear(self._list)
        self.rows = []
        for channel in shown:
            if words in f"{channel.title} {channel.value} {channel.chain}".casefold():
                entry = ChannelRow(channel, self._desk)
                entry.open_requested.connect(self._on_open)
                self.rows.append(entry)
                self._list.addWidget(entry)
        if not self.rows:
            nothing = self.tr("Nothing here has that name. What is not listed here counts as not official.")
            self._list.addWidget(box(stack(label(nothing, "dim"), margins=(8, 16, 8, 16))))
        if words:
            self._desk.announce(self.tr("%n channel(s)", "", len(self.rows)))

    def _on_open(self, channel_id: str) -> None:
        pass_doorway(channel_id, self._desk, self.window())
