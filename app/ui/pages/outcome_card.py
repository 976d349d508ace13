"""The end of a guided check: how urgent it is, what to do, what nobody can do, what to keep, where to go on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.flow import Outcome
from app.core.help import Channel, Lang
from app.ui.desk import Desk
from app.ui.pages.channel_row import ChannelRow
from app.ui.pages.flow_words import part_words, urgency_look
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.digit import digit
from app.ui.widgets.parts import box, button, frame, icon_label, label, row, stack, with_role
from app.ui.widgets.wrap_layout import WrapLayout


class OutcomeCard(QFrame):
    """Says what the answers lead to.

    Signals:
        item_requested: The id of an article or checklist.
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
        with_role(self, "question")
        self.outcome = outcome
        self.rows: list[ChannelRow] = []
        self.links: dict[str, LinkButton] = {}
        self._desk = desk
        self._lang = lang
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        steps = " ".join(f"{number}. {step}" for number, step in enumerate(outcome.steps, 1))
        self.setAccessibleName(f"{urgency_look(outcome.urgency).word}. {outcome.title}. {steps}")
        layout = stack(self._build_banner(), spacing=12, margins=(24, 24, 24, 16))
        self._build_words(layout)
        self._build_onward(layout)
        layout.addWidget(self._build_tools())
        self.setLayout(layout)

    def enter(self) -> None:
        """Put the focus on the outcome, so that it is read."""
        self.setFocus()

    def _build_banner(self) -> QWidget:
        look = urgency_look(self.outcome.urgency)
        colour = getattr(self._desk.tokens.colours, look.colour)
        line = row(icon_label(look.icon, colour, 28), label(look.word, "strong"), spacing=12, margins=(16, 12, 16, 12))
        line.setStretch(1, 1)
        return frame(look.role, line)

    def _build_words(self, layout: QVBoxLayout) -> None:
        colours = self._desk.tokens.colours
        cannot, keep = part_words()
        layout.addWidget(label(self.outcome.title, "title"))
        for number, step in enumerate(self.outcome.steps, 1):
            layout.addWidget(_line(digit(number), step, "step"))
        for heading, lines, drawing in (
            (cannot, self.outcome.cannot, ("blocked", colours.warn)),
            (keep, self.outcome.keep, ("archive", colours.text_dim)),
        ):
            if lines:
                layout.addWidget(_heading(heading))
            for words in lines:
                mark = box(stack(icon_label(*drawing, size=18), margins=(4, 3, 4, 0)))
                layout.addWidget(_line(mark, words, ""))

    def _build_onward(self, layout: QVBoxLayout) -> None:
        help_service, accent = self._desk.services.help, self._desk.tokens.colours.accent
        outcome = self.outcome
        articles = ((id_, "article") for id_ in outcome.articles)
        wanted = ((outcome.flow, "flow"), *articles, (outcome.checklist, "checklist"))
        known = [(id_, drawing) for id_, drawing in wanted if id_ and help_service.item(id_) is not None]
        if known:
            layout.addWidget(_heading(self.tr("Read on")))
        for item_id, drawing in known:
            title = help_service.title(item_id, self._lang)
            link = LinkButton(title, (drawing, accent))
            link.clicked.connect(partial(self._on_link, item_id))
            self.links[item_id] = link
            layout.addWidget(link)
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
        return box(WrapLayout(back, self.report, copy, paper, margins=(0, 12, 0, 0)))

    def _on_link(self, item_id: str) -> None:
        self.item_requested.emit(item_id)

    def _channels(self) -> Sequence[Channel]:
        # Reading all of them would take longer than painting the outcome.
        found = [self._desk.services.channels().channel(id_, self._lang) for id_ in self.outcome.channels]
        return [channel for channel in found if channel is not None]


def _heading(words: str) -> QWidget:
    return box(stack(label(words, "heading"), margins=(0, 12, 0, 0)))


def _line(mark: QWidget, words: str, look: str) -> QWidget:
    line = row(spacing=12)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words, look), 1)
    return box(line)
