"""The lower part of an outcome: what nobody can do, what to keep, where to go on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.flow import Outcome
from app.core.help import Channel, Lang
from app.ui.desk import Desk
from app.ui.pages.channel_row import ChannelRow
from app.ui.pages.flow_words import part_words
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.marked_lines import add_line, lines
from app.ui.widgets.parts import box, button, icon_label, label, stack
from app.ui.widgets.wrap_layout import WrapLayout


class OutcomeRest(QFrame):
    """Everything below the steps of an outcome.

    Signals:
        item_requested: The id of an article, flow or checklist.
        channel_requested: The id of a channel to open.
        action_requested: ``copy-text`` or ``print``.
        report_requested: A report with what was answered is wanted.
        back_requested: The last question is wanted again.
    """

    item_requested = Signal(str)
    channel_requested = Signal(str)
    action_requested = Signal(str)
    report_requested = Signal()
    back_requested = Signal()

    def __init__(self, outcome: Outcome, desk: Desk, lang: Lang) -> None:
        super().__init__()
        self.rows: list[ChannelRow] = []
        self.links: dict[str, LinkButton] = {}
        self._outcome = outcome
        self._desk = desk
        self._lang = lang
        layout = stack(spacing=12)
        self._build_words(layout)
        self._build_links(layout)
        self._build_channels(layout)
        layout.addWidget(self._build_tools())
        self.setLayout(layout)

    def _build_words(self, layout: QVBoxLayout) -> None:
        colours = self._desk.tokens.colours
        cannot, keep = part_words()
        for heading, told, drawing in (
            (cannot, self._outcome.cannot, ("blocked", colours.warn)),
            (keep, self._outcome.keep, ("archive", colours.text_dim)),
        ):
            if told:
                layout.addWidget(_heading(heading))
                grid = lines()
                for words in told:
                    add_line(grid, box(stack(icon_label(*drawing, size=18), margins=(4, 3, 4, 0))), label(words))
                layout.addLayout(grid)

    def _build_links(self, layout: QVBoxLayout) -> None:
        help_service, accent = self._desk.services.help, self._desk.tokens.colours.accent
        outcome = self._outcome
        articles = ((id_, "article") for id_ in outcome.articles)
        wanted = ((outcome.flow, "flow"), *articles, (outcome.checklist, "checklist"))
        known = [(id_, drawing) for id_, drawing in wanted if id_ and help_service.item(id_) is not None]
        if known:
            layout.addWidget(_heading(self.tr("Read on")))
        for item_id, drawing in known:
            link = LinkButton(help_service.title(item_id, self._lang), (drawing, accent))
            link.clicked.connect(partial(self._on_link, item_id))
            self.links[item_id] = link
            layout.addWidget(link)

    def _build_channels(self, layout: QVBoxLayout) -> None:
        channels = self._channels()
        if channels:
            layout.addWidget(_heading(self.tr("Checked channels")))
        for channel in channels:
            entry = ChannelRow(channel, self._desk)
            entry.open_requested.connect(self.channel_requested)
            self.rows.append(entry)
            layout.addWidget(entry)

    def _build_tools(self) -> QWidget:
        dim = self._desk.tokens.colours.text_dim
        back = button(self.tr("Back"), self.back_requested.emit, "quiet", drawing=("back", dim))
        copy = button(self.tr("Copy as text"), partial(self.action_requested.emit, "copy-text"), drawing=("copy", dim))
        paper = button(self.tr("Print…"), partial(self.action_requested.emit, "print"), drawing=("print", dim))
        accent = self._desk.tokens.colours.accent
        # What an outcome does not solve goes on as a report; an outcome that names a kind expects it to.
        self.report = button(self.tr("Prepare a report"), self.report_requested.emit, drawing=("mail", accent))
        self.back = back
        self._ways_out = (self.report, copy, paper)
        return box(WrapLayout(back, *self._ways_out, margins=(0, 12, 0, 0)))

    def hide_ways_out(self) -> None:
        """Leave out copying, printing and reporting, where an outcome is a step of something longer."""
        for way in self._ways_out:
            way.hide()

    def _on_link(self, item_id: str) -> None:
        self.item_requested.emit(item_id)

    def _channels(self) -> Sequence[Channel]:
        # Reading all of them would take longer than painting the outcome.
        found = [self._desk.services.channels().channel(id_, self._lang) for id_ in self._outcome.channels]
        return [channel for channel in found if channel is not None]


def _heading(words: str) -> QWidget:
    return box(stack(label(words, "heading"), margins=(0, 12, 0, 0)))
