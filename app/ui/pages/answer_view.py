"""What was checked and how it came out: the file read, one card for each thing found, what to do, the verdict code."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.verify.checked import Checked, Fact, Subject, worst_first
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Finding, Verdict
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages import curated
from app.ui.pages.host_marks import breakable, printable
from app.ui.pages.verdict_card import VerdictCard, rich, spoken
from app.ui.pages.verdict_words import kind_word
from app.ui.platform import spoken_date
from app.ui.widgets.parts import box, button, clear, frame, icon_label, label, row, stack
from app.ui.widgets.wrap_layout import WrapLayout

_MOST_CARDS: Final = 20


class AnswerView(QWidget):
    """Shows one answer.

    Signals:
        channel_requested: The id of a channel to open.
        contacts_requested: The list of checked channels is wanted.
        item_requested: The id of a guided check or article.
        text_requested: A more exact text to check instead.
        comparison_requested: The app is to be compared with one the person trusts.
        place_requested: A ``Place``: the report on what was found.
    """

    channel_requested = Signal(str)
    contacts_requested = Signal()
    item_requested = Signal(str)
    text_requested = Signal(str)
    comparison_requested = Signal()
    place_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: list[VerdictCard] = []
        self.shown: Checked | None = None
        self._layout = stack(spacing=16)
        self.setLayout(self._layout)

    def show_answer(self, checked: Checked, words: Sentences, *, can_compare: bool = False) -> None:
        """Show an answer in place of the one before, and tell screen readers the verdict.

        Args:
            checked: The answer.
            words: Of its cards.
            can_compare: An app file can be compared with another now.
        """
        self.put_away()
        self.shown = checked
        findings = worst_first(checked.assessment)
        self.cards = [self._card(checked, finding, words) for finding in findings[:_MOST_CARDS]]
        facts = self._build_facts(checked, words, can_compare=can_compare) if checked.facts else None
        # What a code says comes before its verdict; of an app the verdict comes first, its fingerprints are long.
        if facts is not None and checked.subject is not Subject.APP:
            self._layout.addWidget(facts)
        if len(findings) > 1:
            self._layout.addWidget(label(self._summary(len(findings)), "heading"))
        for place, card in enumerate(self.cards):
            self._layout.addWidget(card)
            if place == 0 and checked.assessment.top.verdict is not Verdict.OFFICIAL:
                self._layout.addWidget(self._build_entered(checked, words))
        if facts is not None and checked.subject is Subject.APP:
            self._layout.addWidget(facts)
        self._build_foot(checked, words, self._layout)
        self._desk.announce(self._announced(checked, len(findings), words))

    def put_away(self) -> None:
        """Show nothing."""
        self.shown = None
        self.cards = []
        clear(self._layout)

    def _card(self, checked: Checked, finding: Finding, words: Sentences) -> VerdictCard:
        text = checked.assessment.text
        # Places count in the text itself; in a file or picture there is no such text to show.
        is_whole = bool(checked.name) or finding.text.strip() == text.strip() or not finding.subject or not finding.text
        card = VerdictCard(finding, words, self._desk, "" if is_whole else text)
        card.channel_requested.connect(self.channel_requested)
        card.contacts_requested.connect(self.contacts_requested)
        card.text_requested.connect(self.text_requested)
        return card

    def _summary(self, count: int) -> str:
        found = self.tr("%n thing(s) checked, the worst on top", "", count)
        more = count - _MOST_CARDS
        return (
            found
            if more <= 0
            else self.tr("{found}; the first {shown} are shown").format(found=found, shown=_MOST_CARDS)
        )

    def _announced(self, checked: Checked, count: int, words: Sentences) -> str:
        top = spoken(checked.assessment.top, words)
        return f"{self._summary(count)}. {top}" if count > 1 else top

    def _build_facts(self, checked: Checked, words: Sentences, *, can_compare: bool) -> QWidget:
        body = stack(spacing=10, margins=(20, 16, 20, 16))
        drawing = icon_label("article", self._desk.tokens.colours.accent, 22)
        head = row(drawing, rich(breakable(checked.name), "strong", printable(checked.name)), spacing=10)
        head.setStretch(1, 1)
        body.addLayout(head)
        for fact in checked.facts:
            body.addLayout(self._fact(fact, words))
        if can_compare and checked.subject is Subject.APP:
            body.addWidget(box(WrapLayout(self._build_comparer())))
        return frame("card", body)

    def _fact(self, fact: Fact, words: Sentences) -> QVBoxLayout:
        name = words.labels.get(fact.label, fact.label)
        return stack(label(name, "small"), rich(breakable(fact.value), "address", printable(fact.value)), spacing=2)

    def _build_comparer(self) -> QWidget:
        self.comparer = button(self.tr("Compare with an app file I trust…"), self.comparison_requested.emit)
        return self.comparer

    def _build_entered(self, checked: Checked, words: Sentences) -> QWidget:
        """Build the way out for whoever did what the card warns of."""
        colours = self._desk.tokens.colours
        body = stack(label(self.tr("Already did something there?"), "strong"), spacing=8, margins=(20, 14, 20, 14))
        ways = (
            (self.tr("I typed my phrase, key or password"), curated.EXPOSED, "emergency"),
            (self.tr("Coins are already gone"), curated.EMERGENCY, "emergency"),
        )
        buttons = WrapLayout(spacing=8)
        buttons.is_spread = False
        for told, ids, role in ways:
            known = self._desk.first_known(*ids)
            if known:
                buttons.addWidget(
                    button(told, partial(self.item_requested.emit, known), role, drawing=("emergency", colours.danger))
                )
        self.reporter = button(self.tr("Report it with this evidence"), partial(self._on_report, checked, words))
        buttons.addWidget(self.reporter)
        body.addWidget(box(buttons))
        return frame("card", body)

    def _on_report(self, checked: Checked, words: Sentences) -> None:
        # Loaded with the first report.
        from app.core.report.prefill import from_verdict

        self._desk.prefill = from_verdict(checked, words, kind_word)
        self.place_requested.emit(Place(PageId.REPORT, f"new-{self._desk.prefill.kind}"))

    def _build_foot(self, checked: Checked, words: Sentences, layout: QVBoxLayout) -> None:
        assessment = checked.assessment
        date = f"{words.labels['list_of']}: {spoken_date(assessment.as_of, self._desk.lang)}"
        code = f"{words.labels['code']}: {assessment.code}"
        copy = ("copy", self._desk.tokens.colours.text_dim)
        self.copier = button(self.tr("Copy verdict code"), partial(self._copy, assessment.code), drawing=copy)
        lines = stack(label(date, "small"), rich(breakable(code), "small", code), spacing=2)
        line = row(spacing=16, margins=(4, 0, 4, 0))
        line.addLayout(lines, 1)
        line.addWidget(self.copier)
        layout.addWidget(box(line))

    def _copy(self, code: str) -> None:
        QGuiApplication.clipboard().setText(code)
        self._desk.offer_undo(self.tr("Copied"), None)
