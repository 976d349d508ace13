"""Are two addresses the same? Both in groups of four, what differs coloured and underlined, look-alikes called out."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from app.core.explain.addresses import GROUP, Run, spoken_groups
from app.core.secrets import Screened, screen
from app.services.explain import ADDRESSES
from app.ui.desk import Desk
from app.ui.pages.sentence_cards import SentenceCards
from app.ui.pages.tool_view import ToolView
from app.ui.widgets.column import Column
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import button, frame, label, row, stack, with_role

_SPACE: Final = "&nbsp; "


class CompareView(ToolView):
    """Two fields, compared as one types."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = desk.services.explain().about(ADDRESSES, desk.lang).title
        self.fields = (GuardedEdit(), GuardedEdit())
        self.marked = (QLabel(), QLabel())
        self.cards = SentenceCards(desk)
        self.cards.item_requested.connect(self.item_requested)
        self._build_layout()

    def enter(self) -> None:
        """Begin with the first empty field."""
        next((field for field in self.fields if not field.text()), self.fields[0]).setFocus()

    def take(self, text: Screened) -> None:
        """Compare with what another page handed over."""
        self.fields[0].setText(text.text.strip())

    def compare(self) -> None:
        """Say what comparing the two fields gives; nothing while one is empty."""
        texts = [screen(field.text()) for field in self.fields]
        passed = [text for text in texts if isinstance(text, Screened) and text.text.strip()]
        if len(passed) < len(texts):
            self.cards.show_sentences(())
            for shown in self.marked:
                shown.hide()
            return
        comparison, sentences = self._desk.services.explain().addresses(passed[0], passed[1], self._desk.lang)
        for shown, runs in zip(self.marked, (comparison.left, comparison.right), strict=True):
            shown.setText(self._coloured(runs))
            shown.setAccessibleName(" ".join(spoken_groups("".join(run.text for run in runs))))
            shown.show()
        self.cards.show_sentences(sentences)
        self._desk.announce(". ".join(each.title for each in sentences))

    def _build_layout(self) -> None:
        about = self._desk.services.explain().about(ADDRESSES, self._desk.lang)
        column = Column(self._desk.tokens.measures.column, margin=24)
        column.add(button(self.tr("Troubleshoot"), self.list_requested.emit, "link", tip=self.tr("All checks")))
        column.add(label(about.title, "title"))
        column.add(label(about.reads, "lead"))
        zone = stack(spacing=12, margins=(16, 16, 16, 16))
        names = (self.tr("The address you were given"), self.tr("The address you are about to use"))
        for field, shown, name in zip(self.fields, self.marked, names, strict=True):
            self._build_field(field, shown, name, zone)
        column.add(frame("card", zone))
        column.add(self.cards)
        column.add(label(about.manual, "small"))
        column.content.addStretch(1)
        self.setLayout(row(column))

    def _build_field(self, field: GuardedEdit, shown: QLabel, name: str, zone: QVBoxLayout) -> None:
        field.setAccessibleName(name)
        field.setPlaceholderText("0x…  T…  bc1…")
        field.screened.connect(self.compare)
        field.refused.connect(self.compare)
        with_role(shown, "address")
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.hide()
        zone.addWidget(label(name, "plain-strong"))
        zone.addWidget(field)
        zone.addWidget(shown)

    def _coloured(self, runs: tuple[Run, ...]) -> str:
        """Write an address in groups of four; what differs is red and underlined, never by colour alone."""
        colour = self._desk.tokens.colours.danger
        text = "".join(run.text for run in runs)
        head = len(text) - len("".join(spoken_groups(text)[1:])) if text[:2].casefold() == "0x" else 0
        pieces: list[str] = []
        at = 0
        for run in runs:
            for letter in run.text:
                if at and (at - head) % GROUP == 0:
                    pieces.append(_SPACE)
                shown = escape(letter)
                pieces.append(shown if run.is_same else f'<u style="color:{colour}">{shown}</u>')
                at += 1
        return "".join(pieces)
