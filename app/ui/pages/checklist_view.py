"""One checklist: its ring, and every statement with its state."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checklist import Answer, Checklist, score_of
from app.core.checklist_overview import Overview
from app.core.secrets import Screened
from app.services.checklists import ChecklistService
from app.ui.desk import Desk
from app.ui.pages.checklist_row import ChecklistRow
from app.ui.pages.checklist_words import band_word, counts_words
from app.ui.pages.kept_answers import KeptAnswers, answering
from app.ui.pages.set_aside import SetAside
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, clear, label, row, stack
from app.ui.widgets.score_ring import ScoreRing


class ChecklistView(QWidget):
    """A list to be gone through.

    Signals:
        back_requested: The person wants all lists.
        check_requested: Probe ids that answer items of this list.
        item_requested: The id of an article.
        wizard_requested: The id of an item to be gone through step by step.
        check_given: Probe ids that answer one item, and what the person gave for them by name.
    """

    back_requested = Signal()
    check_requested = Signal(object)
    check_given = Signal(object, object)
    item_requested = Signal(str)
    wizard_requested = Signal(str)

    def __init__(self, desk: Desk, kept: KeptAnswers) -> None:
        super().__init__()
        self._desk = desk
        self._kept = kept
        self._checklist: Checklist | None = None
        self.rows: dict[str, ChecklistRow] = {}
        self.column = Column(desk.tokens.measures.column)
        self.above = QVBoxLayout()
        self.above.setSpacing(16)
        self._head = stack(spacing=12)
        self._items = stack(spacing=10)
        self.column.add(self._head)
        self.column.add(self.above)
        self.column.add(self._items)
        self.column.content.addStretch(1)
        self.setLayout(row(self.column))

    @property
    def checklist_id(self) -> str:
        """The list now shown; empty before the first."""
        return self._checklist.id if self._checklist is not None else ""

    @property
    def title(self) -> str:
        """Its title."""
        return self._checklist.title if self._checklist is not None else ""

    def show_list(self, checklist: Checklist, overview: Overview) -> None:
        """Show a list; items that were open stay open, and the focus stays where it was."""
        is_same = checklist.id == self.checklist_id
        opened = {name for name, each in self.rows.items() if each.is_open} if is_same else set[str]()
        focused = next((name for name, each in self.rows.items() if each.isAncestorOf(self.focusWidget())), "")
        top = self.column.verticalScrollBar().value() if is_same else 0
        self._checklist = checklist
        self._fill_head(checklist, overview)
        clear(self._items)
        self.rows = {}
        for stand in overview.of_list(checklist.id):
            made = ChecklistRow(stand, self._desk, is_open=stand.item.id in opened)
            self._join(made)
            self.rows[stand.item.id] = made
            self._items.addWidget(made)
        self.column.verticalScrollBar().setValue(top)
        if is_same and focused in self.rows:
            self.rows[focused].enter()

    def show_item(self, item_id: str) -> None:
        """Open an item and bring it into view."""
        found = self.rows.get(item_id)
        if found is not None:
            if not found.is_open:
                found.toggle()
            self.column.settle()
            found.enter()
            top = found.mapTo(self.column.inner, QPoint(0, 0)).y()
            self.column.verticalScrollBar().setValue(top - self._desk.tokens.measures.space_wide)

    def enter(self) -> None:
        """Put the focus on the first item."""
        if self.rows:
            next(iter(self.rows.values())).enter()

    def _fill_head(self, checklist: Checklist, overview: Overview) -> None:
        clear(self._head)
        colours = self._desk.tokens.colours
        score = score_of(overview.of_list(checklist.id))
        back = button(self.tr("All lists"), self.back_requested.emit, "link", drawing=("back", colours.accent))
        self._head.addLayout(row(back, 1))
        edge = round(4.8 * self._desk.tokens.measures.font)
        ring = ScoreRing(score.value, score.band, f"{score.value}/100 {band_word(score.band)}", colours, edge)
        words = stack(label(checklist.title, "title"), label(checklist.intro, "dim"), spacing=4)
        words.addWidget(label(counts_words(score), "small"))
        line = row(ring, box(words), spacing=16)
        line.setStretch(1, 1)
        self._head.addLayout(line)
        # What needs an address is looked up under its item.
        probes = tuple(dict.fromkeys(probe for item in checklist.items if not item.needs for probe in item.probes))
        self.not_mine = button(self.tr("This list is not mine"), partial(self._on_aside, checklist), "link")
        self.not_mine.setVisible(not checklist.occasion)
        if probes:
            check = button(
                self.tr("Check what can be checked"),
                lambda: self.check_requested.emit(probes),
                "primary",
                drawing=("tool", colours.on_accent),
            )
            self._head.addLayout(row(check, self.not_mine, 1))
        elif not checklist.occasion:
            self._head.addLayout(row(self.not_mine, 1))

    def _on_aside(self, checklist: Checklist) -> None:
        clear(self.above)
        self.aside = SetAside(Answer.NOT_MINE)
        self.aside.given.connect(partial(self._on_set_aside, checklist.id))
        self.aside.dismissed.connect(self.aside.hide)
        self.above.addWidget(self.aside)
        self.aside.enter()

    def _on_set_aside(self, checklist_id: str, _answer: Answer, reason: Screened, day: str) -> None:
        def act(service: ChecklistService) -> Callable[[ChecklistService], None]:
            before = service.set_aside(checklist_id, reason, day)
            return lambda again: again.restore(before)

        self.aside.hide()
        self._kept.change(act, self.tr("The whole list is left out until its day."))

    def _join(self, made: ChecklistRow) -> None:
        item_id = made.stand.item.id
        made.answered.connect(partial(self._on_answered, item_id))
        made.shown.connect(partial(self._on_shown, item_id))
        made.item_requested.connect(self.item_requested)
        made.wizard_requested.connect(partial(self.wizard_requested.emit, item_id))
        made.check_wanted.connect(self.check_given)
        made.opened.connect(lambda: QTimer.singleShot(0, self, self.column.settle))

    def _on_answered(self, item_id: str, answer: Answer, reason: Screened | None, day: str) -> None:
        done = {
            Answer.DONE: self.tr("Noted as done."),
            Answer.OPEN: self.tr("Noted as open."),
            Answer.NOT_MINE: self.tr("Left out until its day."),
            Answer.MUTED: self.tr("Left out until its day."),
        }
        act = answering(item_id, lambda service: service.answer(item_id, answer, reason, day))
        self._kept.change(act, done[answer])

    def _on_shown(self, item_id: str, code: str) -> None:
        act = answering(item_id, lambda service: service.demonstrated(item_id, code))
        self._kept.change(act, self.tr("Seen by this program. Noted as done."))
