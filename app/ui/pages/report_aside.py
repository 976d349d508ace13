"""Beside a report while it is written: how clear it is, and answers that may spare it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from app.core.hits import Hit
from app.core.report.clarity import Advice, Clarity
from app.core.report.report import Draft, FieldId
from app.core.report.words import field_words
from app.ui.desk import Desk
from app.ui.pages.report_words import ADVISED, advice_words
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.parts import box, button, clear, icon_label, label, row, stack, with_role
from app.ui.widgets.tick_box import TickBox

_ALL = 100


class ReportAside(QFrame):
    """Says what would make the report clearer, and what help says already.

    Signals:
        advice_followed: An ``Advice``: go where it can be followed.
        field_wanted: A ``FieldId`` that is still empty.
        answer_opened: The id of an item to read.
        preview_wanted: Nothing needed is missing: look at the report.
        tried: Title of an answer, and whether it was tried.
    """

    advice_followed = Signal(object)
    field_wanted = Signal(object)
    answer_opened = Signal(str)
    tried = Signal(str, bool)
    preview_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.shown: Clarity | None = None
        self.advice: dict[Advice, LinkButton] = {}
        self.missing: dict[FieldId, LinkButton] = {}
        self.ticks: dict[str, TickBox] = {}
        self._answers: tuple[str, ...] = ()
        self.bar = QProgressBar()
        self.bar.setRange(0, _ALL)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(self.tr("How clear the report is"))
        self._share = label("", "plain-strong")
        self._advice, self._near = stack(spacing=2), stack(spacing=4)
        clear_card = stack(self._share, self.bar, spacing=8, margins=(16, 14, 16, 12))
        clear_card.addLayout(self._advice)
        # In sight while the one below the fields is not, and only once it leads somewhere.
        self.preview = button(self.tr("Look at the report"), self.preview_wanted.emit, "primary")
        self.preview.hide()
        clear_card.addWidget(box(row(self.preview, 1)))
        self._near_card = self._card(self._near)
        self._near_card.hide()
        self._clear_card = self._card(clear_card)
        # An empty bar before anything was judged would look like a judgement.
        self._clear_card.hide()
        # Room that is left goes below the cards, not into them.
        self.setLayout(stack(self._clear_card, self._near_card, 1, spacing=16))

    def show_clarity(self, found: Clarity, draft: Draft) -> None:
        """Say what is still wanted."""
        missing = draft.missing()
        self.shown = found
        self._clear_card.show()
        self.bar.setValue(found.share if not missing else min(found.share, _ALL - 1))
        words = self.tr("Clear enough: answered without asking back") if self._is_clear(found, draft) else ""
        self._share.setText(words or self.tr("{share} % clear").format(share=self.bar.value()))
        # A field that is still empty says so itself.
        advice = [each for each in found.advice if not set(ADVISED[each][:1]) & set(missing)]
        self._fill_advice(advice, missing)
        self.preview.setHidden(bool(missing))

    def show_answers(self, hits: Sequence[Hit], tried: Sequence[str]) -> None:
        """List the nearest answers; those that were tried stay ticked."""
        titles = (*(hit.title for hit in hits), *tried)
        if titles == self._answers:
            return
        self._answers = titles
        clear(self._near)
        self.ticks = {}
        self._near_card.setVisible(bool(hits or tried))
        self._near.setContentsMargins(16, 12, 16, 12)
        self._near.addWidget(label(self.tr("Perhaps answered already"), "plain-strong"))
        for hit in hits:
            self._add_answer(hit.title, hit.id, is_tried=hit.title in tried)
        for title in tried:
            if title not in self.ticks:
                self._add_answer(title, "", is_tried=True)

    def _is_clear(self, found: Clarity, draft: Draft) -> bool:
        return not found.advice and not draft.missing()

    def _fill_advice(self, advice: Sequence[Advice], missing: Sequence[FieldId]) -> None:
        clear(self._advice)
        accent, warn = self._desk.tokens.colours.accent, self._desk.tokens.colours.warn
        self.missing, self.advice = {}, {}
        for name in missing:
            words = self.tr("Still needed: {field}").format(field=field_words(name, self._desk.lang))
            link = LinkButton(words, ("minus", warn))
            link.clicked.connect(partial(self._on_missing, name))
            self.missing[name] = link
            self._advice.addWidget(link)
        for each in advice:
            link = LinkButton(advice_words(each), ("info", accent))
            link.clicked.connect(partial(self._on_advice, each))
            self.advice[each] = link
            self._advice.addWidget(link)
        if not advice and not missing:
            done = row(
                icon_label("check", self._desk.tokens.colours.good), label(self.tr("Nothing is missing."), "dim")
            )
            done.setStretch(1, 1)
            self._advice.addWidget(box(done))

    def _add_answer(self, title: str, item_id: str, *, is_tried: bool) -> None:
        if item_id:
            link = LinkButton(title, ("article", self._desk.tokens.colours.accent))
            link.clicked.connect(partial(self._on_answer, item_id))
            self._near.addWidget(link)
        else:
            self._near.addWidget(box(stack(label(title, "dim"), margins=(38, 0, 0, 0))))
        tick = TickBox(self.tr("Already tried, it did not help"), self._desk.tokens.colours, is_on=is_tried)
        tick.setAccessibleName(f"{title}: {tick.text()}")
        tick.toggled.connect(partial(self._on_tried, title))
        self.ticks[title] = tick
        self._near.addLayout(stack(tick, margins=(38, 0, 0, 8)))

    def _card(self, inner: QVBoxLayout) -> QWidget:
        made = with_role(QFrame(), "card")
        made.setLayout(inner)
        return made

    def _on_advice(self, advice: Advice) -> None:
        self.advice_followed.emit(advice)

    def _on_missing(self, name: FieldId) -> None:
        self.field_wanted.emit(name)

    def _on_answer(self, item_id: str) -> None:
        self.answer_opened.emit(item_id)

    def _on_tried(self, title: str, is_tried: bool) -> None:  # noqa: FBT001 - the signal's
        self.tried.emit(title, is_tried)
