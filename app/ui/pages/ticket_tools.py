"""What one can do with a ticket: a few things that are likely wanted now, the others behind one button."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.ticket import ENDED, TicketState, state_of
from app.ui.desk import Desk
from app.ui.pages.ticket_acts import Look
from app.ui.widgets.parts import button
from app.ui.widgets.wrap_layout import WrapLayout

_LIKELY: Final = {
    TicketState.DRAFT: ("ladder", "note", "file"),
    TicketState.WAITING: ("answer", "ladder", "note", "close"),
    TicketState.ANSWERED: ("answer", "ladder", "note", "close"),
    TicketState.SOLVED: ("note", "case"),
    TicketState.CLOSED: ("note", "case"),
}
_NOBODY_IS_ASKED: Final = frozenset({"answer", "ladder", "promise", "close"})
_SENSELESS: Final = {
    TicketState.DRAFT: frozenset({"promise"}),
    TicketState.SOLVED: _NOBODY_IS_ASKED,
    TicketState.CLOSED: _NOBODY_IS_ASKED,
}


class TicketTools(QWidget):
    """Buttons that open panels.

    Signals:
        chosen: Name of a panel.
        reopened: The ticket is to be opened again.
    """

    chosen = Signal(str)
    reopened = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._look: Look | None = None
        self._shows_all = False
        self.tools: dict[str, QPushButton] = {}
        dim = desk.tokens.colours.text_dim
        named = (
            ("answer", self.tr("Something came back"), "chat"),
            ("ladder", self.tr("Whom to ask"), "forward"),
            ("note", self.tr("Add a note"), "term"),
            ("close", self.tr("Close…"), "check"),
            ("case", self.tr("Case file…"), "print"),
            ("file", self.tr("Add a file"), "plus"),
            ("promise", self.tr("They named a time…"), "clock"),
            ("erase", self.tr("Erase…"), "trash"),
        )
        for name, words, drawing in named:
            self.tools[name] = button(words, partial(self.chosen.emit, name), drawing=(drawing, dim))
        self.reopen = button(self.tr("Open again"), self.reopened.emit, drawing=("undo", dim))
        self.more = button(self.tr("More"), self._on_more, "quiet")
        line = WrapLayout(self.reopen, *self.tools.values(), self.more)
        line.is_spread = False
        self.setLayout(line)

    def show_look(self, look: Look) -> None:
        """Show what is likely to be wanted now; the rest comes with “More”."""
        self._look = look
        state = state_of(look.ticket)
        likely = {*_LIKELY[state], *(("case",) if look.ticket.in_danger else ())}
        rare = set(self.tools) - likely - _SENSELESS.get(state, frozenset())
        for name, tool in self.tools.items():
            tool.setVisible(name in likely or (self._shows_all and name in rare))
        words = self.tr("Less") if self._shows_all else self.tr("More")
        self.more.setText(words)
        self.more.setAccessibleName(words)
        self.reopen.setVisible(state in ENDED)

    def fold(self) -> None:
        """Show the likely ones only, from the next look on."""
        self._shows_all = False

    def _on_more(self) -> None:
        self._shows_all = not self._shows_all
        if self._look is not None:
            self.show_look(self._look)
