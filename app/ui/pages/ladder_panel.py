"""Whom to ask next: verified channels in order, with ready words that quote what was asked before; none twice."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.core.help import Lang
from app.core.report.complaint import about_ticket
from app.core.ticket import EventKind, Rung, TicketState, next_rung, state_of
from app.core.ticket_text import asking_again
from app.ui.desk import Desk
from app.ui.moments import moment
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.ticket_panels import Panel, buttons
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.parts import box, button, clear, frame, icon_label, label, row, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.told_text import ToldText

_ASKED: Final = frozenset({EventKind.SENT, EventKind.ASKED_AGAIN})
# Where to go when every channel was asked, most needed first.
_ONWARD: Final = ("complaint-escalation", "report-to-police", "evidence-pack")


class LadderPanel(Panel):
    """The rungs.

    Signals:
        channel_requested: Id of a channel to open.
        complaint_requested: A complaint is to be written.
        case_requested: The case file is wanted.
    """

    channel_requested = Signal(str)
    complaint_requested = Signal()
    case_requested = Signal()

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        self._lang = desk.lang
        self._look: Look | None = None
        self.next: Rung | None = None
        self.text = ""
        self.rows: dict[str, QFrame] = {}
        self._body = stack(spacing=12)
        lead = label(
            self.tr("Only channels that were checked, in private before in public, none of them twice."), "dim"
        )
        self._lay_out(label(self.tr("Whom to ask"), "heading"), lead, box(self._body))

    def show_look(self, look: Look) -> None:
        """Show what was asked and what is left."""
        self._look = look
        self.next = next_rung(look.ticket, look.ladder)
        clear(self._body)
        self.rows = {}
        asked = {event.channel: event.at for event in look.ticket.events if event.kind in _ASKED}
        for rung in look.ladder:
            made = self._rung(rung, asked.get(rung.channel, ""), look)
            self.rows[rung.channel] = made
            self._body.addWidget(made)
        if self.next is None:
            self._build_end()

    def _rung(self, rung: Rung, asked_at: str, look: Look) -> QFrame:
        colours = self._desk.tokens.colours
        if asked_at:
            said, drawing = (
                self.tr("Asked {time}").format(time=moment(asked_at, self._desk.lang)),
                ("check", colours.good),
            )
        elif rung == self.next:
            said, drawing = self.tr("Next"), ("forward", colours.accent)
        else:
            said, drawing = self.tr("Later"), ("minus", colours.text_dim)
        head = row(icon_label(*drawing), label(rung.title, "plain-strong"), label(said, "small"), spacing=10)
        head.setStretch(1, 1)
        body = stack(spacing=10, margins=(16, 12, 16, 12))
        body.addLayout(head)
        if rung == self.next:
            self._build_next(rung, look, body)
        return frame("sunken", body)

    def _build_next(self, rung: Rung, look: Look, body: QVBoxLayout) -> None:
        colours = self._desk.tokens.colours
        if rung.is_public:
            warning = self.tr(
                "Others read along here. Write nothing about addresses or amounts; whoever then writes to you first, "
                "in private, is a cheat."
            )
            line = row(icon_label("warning", colours.warn), label(warning, "badge-warn"), spacing=10)
            line.setStretch(1, 1)
            body.addLayout(line)
        is_first = state_of(look.ticket) is TicketState.DRAFT
        if not is_first:
            self._build_words(rung, look, body)
        opener = button(
            self.tr("Open this channel…"),
            partial(self.channel_requested.emit, rung.channel),
            drawing=("external", colours.text_dim),
        )
        self.asked = button(self.tr("I have asked there"), partial(self._acts.asked, rung.channel), "primary")
        self.copier = button(self.tr("Copy the text"), self._copy, drawing=("copy", colours.text_dim))
        self.copier.setHidden(is_first)
        body.addWidget(buttons(self.copier, opener, self.asked))

    def _build_words(self, rung: Rung, look: Look, body: QVBoxLayout) -> None:
        self.text = asking_again(look.ticket, rung, look.titles, self._lang)
        languages = [(Lang.ZH.value, "中文"), (Lang.EN.value, "English")]
        shown = Lang.EN if self._lang is Lang.EN else Lang.ZH
        choice = Segments(self.tr("Language of the text"), languages, shown.value)
        choice.chosen.connect(self._on_language)
        body.addWidget(buttons(label(self.tr("Ready words, nothing in them that must stay private:"), "small"), choice))
        body.addWidget(frame("card", stack(ToldText(self.text, self.tr("Ready words")), margins=(14, 12, 14, 12))))

    def _build_end(self) -> None:
        """Say honestly that there is nobody left, and what else one can do."""
        self._body.addWidget(label(self.tr("Every official channel was asked; there is no other."), "plain-strong"))
        more = self.tr(
            "A complaint says what went wrong with the help itself. For exchanges and police there is the case file."
        )
        self._body.addWidget(label(more, "dim"))
        self.complaint = button(self.tr("Write a complaint…"), self._complain)
        case = button(self.tr("Case file…"), self.case_requested.emit)
        self._body.addWidget(buttons(self.complaint, case))
        help_service = self._desk.services.help
        for item_id in _ONWARD:
            if help_service.item(item_id) is not None:
                link = LinkButton(
                    help_service.title(item_id, self._desk.lang), ("article", self._desk.tokens.colours.accent)
                )
                link.clicked.connect(partial(self._on_link, item_id))
                self._body.addWidget(link)

    def _complain(self) -> None:
        """Hand over what is known of the ticket, so that only the wish is left to write."""
        if self._look is not None:
            look = self._look
            self._desk.prefill = about_ticket(look.ticket, look.waiting, look.titles, self._desk.lang)
        self.complaint_requested.emit()

    def _on_link(self, item_id: str) -> None:
        self.item_requested.emit(item_id)

    def _on_language(self, lang: str) -> None:
        self._lang = Lang(lang)
        if self._look is not None:
            self.show_look(self._look)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._desk.offer_undo(self.tr("Copied"), None)
