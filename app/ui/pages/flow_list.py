"""The start of troubleshooting: every guided check, the urgent ones first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.help import Item, Kind, Urgency
from app.ui.desk import Desk
from app.ui.navigation import TOOL_ADDRESSES, TOOL_FEES, TOOL_KEPT, TOOL_SIGNING
from app.ui.pages.flow_words import never_words
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.column import Column
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, icon_label, label, row
from app.ui.widgets.tiles import Tiles


class FlowList(QWidget):
    """Choose what to look into.

    Signals:
        item_requested: The id of a flow.
        check_requested: The live checks are wanted.
        tool_requested: A tool that reads what is pasted.
    """

    item_requested = Signal(str)
    check_requested = Signal()
    tool_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: list[CardButton] = []
        self.tools: dict[str, CardButton] = {}
        self._column = Column(desk.tokens.measures.column)
        self._build_head()
        self._build_groups()
        self._column.content.addStretch(1)
        self.setLayout(row(self._column))

    def enter(self) -> None:
        """Put the focus on the first card."""
        self.kept.setVisible(self._desk.settings.keeps_checks)
        if self.cards:
            self.cards[0].setFocus()

    def _build_head(self) -> None:
        self._column.add(label(self.tr("Troubleshoot"), "title"))
        lead = self.tr("A few questions, one at a time, then what to do. Works without the web; kept only if you ask.")
        self._column.add(label(lead, "lead"))
        safe = row(icon_label("shield", self._desk.tokens.colours.good, 18), label(never_words(), "small"))
        safe.setStretch(1, 1)
        self._column.add(safe)
        dim = self._desk.tokens.colours.text_dim
        self.checks = button(
            self.tr("Check connection and computer"), self.check_requested.emit, drawing=("globe", dim)
        )
        kept = partial(self._on_tool, TOOL_KEPT)
        self.kept = button(self.tr("Checks you kept"), kept, drawing=("undo", dim))
        self._column.add(row(self.checks, self.kept, 1))

    def _build_groups(self) -> None:
        flows = self._desk.services.help.items(Kind.FLOW)
        names = {
            Urgency.EMERGENCY: self.tr("Coins or secrets in danger"),
            Urgency.HIGH: self.tr("Something went wrong"),
            Urgency.NORMAL: self.tr("Everyday questions"),
        }
        for urgency, name in names.items():
            cards: list[QWidget] = [self._card(item) for item in flows if item.urgency is urgency]
            if cards:
                self._column.add(label(name, "heading"))
                self._column.add(Tiles(cards, narrowest=round(18 * self._desk.tokens.measures.font), most=4))
        if self.cards:
            self._build_tools()
        else:
            nothing = self.tr("The help content holds no guided checks.")
            self._column.add(Notice(nothing, "", ("info", self._desk.tokens.colours.accent)))

    def _build_tools(self) -> None:
        accent = self._desk.tokens.colours.accent
        tools = (
            (
                TOOL_SIGNING,
                self.tr("What am I asked to sign?"),
                self.tr("Paste it: data, permit, message. Read offline."),
            ),
            (
                TOOL_ADDRESSES,
                self.tr("Compare two addresses"),
                self.tr("Letter by letter, with an alarm for look-alikes."),
            ),
            (
                TOOL_FEES,
                self.tr("What does a transfer cost?"),
                self.tr("Why fees, why “not enough gas”, and what they are now."),
            ),
        )
        cards: list[QWidget] = []
        for tool, title, text in tools:
            card = CardButton(title, text, ("code", accent), "card")
            card.clicked.connect(partial(self._on_tool, tool))
            self.tools[tool] = card
            cards.append(card)
        self._column.add(label(self.tr("Read it before you act"), "heading"))
        self._column.add(Tiles(cards, narrowest=round(18 * self._desk.tokens.measures.font), most=4))

    def _on_tool(self, tool: str) -> None:
        self.tool_requested.emit(tool)

    def _card(self, item: Item) -> CardButton:
        colours = self._desk.tokens.colours
        words = self._desk.services.help.read(item.id, self._desk.lang).document
        is_urgent = item.urgency is Urgency.EMERGENCY
        drawing = ("emergency", colours.danger) if is_urgent else ("tool", colours.accent)
        card = CardButton(words.title, words.answer, drawing, "card-danger" if is_urgent else "card")
        card.clicked.connect(lambda: self.item_requested.emit(item.id))
        self.cards.append(card)
        return card
