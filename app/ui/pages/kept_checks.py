"""Guided checks that were kept before a restart: go on with one, or forget it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from app.core.flow_kept import KeptWalk
from app.services.flow_states import KeptAt
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.tool_view import ToolView
from app.ui.platform import spoken_date
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, clear, frame, label, row, stack
from app.ui.widgets.wrap_layout import WrapLayout


class KeptChecks(ToolView):
    """The list of what is kept. The store is opened when this is looked at, which the person asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = self.tr("Checks you kept")
        self.cards: dict[str, LinkButton] = {}
        self.forgets: dict[str, QPushButton] = {}
        self.gate = KeyGate(desk)
        self.shelf = button(self.tr("Troubleshoot"), self.list_requested.emit, "link", tip=self.tr("All checks"))
        self.words = label("", "dim")
        self._list = stack(spacing=8)
        column = Column(desk.tokens.measures.column)
        column.add(row(self.shelf, 1))
        column.add(label(self.title, "title"))
        lead = self.tr("Encrypted on this computer. What was looked up is looked up again when it is too old to go by.")
        column.add(label(lead, "lead"))
        column.add(self.gate)
        column.add(self.words)
        column.add(self._list)
        column.content.addStretch(1)
        self.setLayout(row(column))

    def enter(self) -> None:
        """Read what is kept."""
        walks = self._desk.services.walks
        self.shelf.setFocus()
        self.gate.run("kept-checks", lambda _token: walks().listing(), self._show)

    def _show(self, kept: tuple[KeptAt, ...]) -> None:
        clear(self._list)
        self.cards, self.forgets = {}, {}
        for each in kept:
            self._list.addWidget(self._line(each))
        self.words.setText("" if kept else self.tr("No check is kept."))
        self.words.setVisible(not kept)
        if not kept and self._desk.settings.keeps_checks:
            self._desk.change(keeps_checks=False)
        elif kept and self.isVisible():
            next(iter(self.cards.values())).setFocus()

    def _line(self, kept: KeptAt) -> QWidget:
        colours, lang = self._desk.tokens.colours, self._desk.lang
        title = self._desk.services.help.title(kept.flow, lang)
        card = LinkButton(self.tr("Go on: {title}").format(title=title), ("flow", colours.accent))
        card.clicked.connect(partial(self._on_go_on, kept.flow))
        when = label(self.tr("Kept {date}").format(date=spoken_date(kept.at[:10], lang)), "small", wraps=False)
        forget = button(self.tr("Delete it"), partial(self._on_forget, kept.flow), drawing=("trash", colours.text_dim))
        forget.setAccessibleName(self.tr("Delete: {title}").format(title=title))
        self.cards[kept.flow], self.forgets[kept.flow] = card, forget
        below = WrapLayout(when, forget)
        return frame("card", stack(card, box(below), spacing=4, margins=(12, 8, 12, 10)))

    def _on_go_on(self, flow_id: str) -> None:
        walks, flows, lang = self._desk.services.walks, self._desk.services.flows, self._desk.lang

        def on_loaded(kept: KeptWalk | None) -> None:
            if kept is None:
                self.enter()
            else:
                flows().take_up(kept, lang)
                self.item_requested.emit(flow_id)

        self.gate.run("kept-check", lambda _token: walks().load(flow_id), on_loaded)

    def _on_forget(self, flow_id: str) -> None:
        walks = self._desk.services.walks

        def job() -> tuple[KeptAt, ...]:
            walks().forget(flow_id)
            return walks().listing()

        self.gate.run(self._desk.own_name("kept-checks"), lambda _token: job(), self._show)
