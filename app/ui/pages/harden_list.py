"""What “harden everything” goes through: the items in their order, how far one is, and undo of each step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.checklist import ChecklistItem, Proof, Standing
from app.core.harden import RunView, Step, StepState, within
from app.core.help import Lang
from app.ui.desk import Desk
from app.ui.pages.checklist_words import priority_word
from app.ui.pages.harden_words import minutes_words, place_words, state_look
from app.ui.widgets.column import Column
from app.ui.widgets.digit import digit
from app.ui.widgets.parts import box, button, clear, frame, icon_label, label, row, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.wrap_layout import WrapLayout

# As many as are read at a glance; the others show on request.
_FIRST: Final = 8
# Not worth hiding.
_FEW: Final = 3
# Minutes one has; the second is the usual.
_BUDGETS: Final = (15, 40)


class HardenList(QWidget):
    """The plan, or the run with its states.

    Signals:
        begin_requested: Go through what is open, so many minutes of it; 0 for everything.
        go_on_requested: Go on with the run.
        look_requested: Ids of the probes that can answer items first.
        item_requested: The id of one item.
        undo_requested: The id of an item whose step is taken back.
        back_requested: All lists are wanted.
    """

    begin_requested = Signal(int)
    go_on_requested = Signal()
    look_requested = Signal(object)
    item_requested = Signal(str)
    undo_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.start: QPushButton | None = None
        self._minutes = _BUDGETS[1]
        self.undo: dict[str, QWidget] = {}
        self.column = Column(desk.tokens.measures.column)
        colours = desk.tokens.colours
        back = button(self.tr("All lists"), self.back_requested.emit, "link", drawing=("back", colours.accent))
        self.column.add(row(back, 1))
        self.column.add(label(self.tr("Harden everything"), "title"))
        self.above = QVBoxLayout()
        self.above.setSpacing(16)
        self.column.add(self.above)
        self._body = stack(spacing=16)
        self.column.add(self._body)
        self.column.content.addStretch(1)
        self.setLayout(row(self.column))

    def enter(self) -> None:
        """Put the focus on the way on."""
        if self.start is not None:
            self.start.setFocus()

    def show_plan(self, plan: tuple[Standing, ...], view: RunView | None) -> None:
        """Show what is open, or how far the run is."""
        clear(self._body)
        self.start, self.undo = None, {}
        if view is None or not view.steps:
            self._fill_plan(plan)
        else:
            self._fill_run(view, plan)

    def _fill_plan(self, plan: tuple[Standing, ...]) -> None:
        if not plan:
            self._body.addWidget(label(self.tr("Nothing is open. Come back when something has faded."), "lead"))
            return
        chosen = within(plan, self._minutes) if self._minutes else plan
        minutes = sum(stand.item.minutes for stand in chosen)
        lead = self.tr("{count} of {all} open items, about {minutes}.")
        words = lead.format(count=len(chosen), all=len(plan), minutes=minutes_words(minutes))
        self._body.addWidget(label(words, "lead"))
        order = self.tr("What protects most for the least effort comes first.")
        calm = self.tr("Stop whenever you like: you go on where you left. Every step can be undone.")
        self._body.addWidget(label(f"{order} {calm}" if self._desk.lang is Lang.EN else f"{order}{calm}", "dim"))
        choices = [(str(each), minutes_words(each)) for each in _BUDGETS]
        self.budget = Segments(self.tr("How much time"), [*choices, ("0", self.tr("Everything"))], str(self._minutes))
        self.budget.chosen.connect(partial(self._on_budget, plan))
        self._body.addLayout(row(self.budget, 1))
        start = button(self.tr("Start"), self._on_begin, "primary")
        self._offer(start, *self._look_first(plan))
        self._rows([(Step(stand.item.id), stand.item) for stand in chosen])

    def _on_budget(self, plan: tuple[Standing, ...], minutes: str) -> None:
        self._minutes = int(minutes)
        self.show_plan(plan, None)
        QTimer.singleShot(0, self, self.column.settle)

    def _on_begin(self) -> None:
        self.begin_requested.emit(self._minutes)

    def _fill_run(self, view: RunView, plan: tuple[Standing, ...]) -> None:
        current = view.current
        again = button(
            self.tr("Start over"), partial(self.show_plan, plan, None), "quiet" if current is not None else "primary"
        )
        if current is not None:
            self._body.addWidget(label(place_words(view), "lead"))
            go_on = button(self.tr("Go on: {title}").format(title=current.title), self.go_on_requested.emit, "primary")
            self._offer(go_on, *self._look_first(plan), again)
        else:
            done = sum(step.state is StepState.DONE for step, _ in view.steps)
            over = self.tr("You are through: {done} of {of} done.").format(done=done, of=len(view.steps))
            self._body.addWidget(label(over, "lead"))
            self._offer(again) if plan else None
        self._rows(list(view.steps))

    def _look_first(self, plan: tuple[Standing, ...]) -> list[QWidget]:
        probes = tuple(
            dict.fromkeys(
                probe
                for stand in plan
                if stand.item.proof is Proof.CHECK and stand.mark is None
                for probe in stand.item.probes
            )
        )
        if not probes:
            return []
        words = self.tr("Let the program look first")
        drawing = ("tool", self._desk.tokens.colours.text_dim)
        return [button(words, partial(self.look_requested.emit, probes), drawing=drawing)]

    def _offer(self, start: QPushButton, *more: QWidget) -> None:
        self.start = start
        line = WrapLayout(start, *more)
        line.is_spread = False
        self._body.addWidget(box(line))

    def _rows(self, steps: list[tuple[Step, ChecklistItem]]) -> None:
        lines = stack(spacing=0, margins=(8, 8, 8, 8))
        later: list[QWidget] = []
        for number, (step, item) in enumerate(steps, 1):
            made = self._row(number, step, item)
            lines.addWidget(made)
            if number > _FIRST and len(steps) > _FIRST + _FEW:
                made.hide()
                later.append(made)
        self._body.addWidget(frame("card", lines))
        if later:
            self._body.addLayout(row(self._more(later), 1))

    def _more(self, later: list[QWidget]) -> QWidget:
        def show() -> None:
            for each in later:
                each.show()
            more.hide()
            self.column.settle()

        more = button(self.tr("Show {count} more").format(count=len(later)), show, "link")
        return more

    def _row(self, number: int, step: Step, item: ChecklistItem) -> QWidget:
        look = state_look(step.state)
        colours = self._desk.tokens.colours
        waits = step.state is StepState.WAITING
        mark = digit(number) if waits else icon_label(look.icon, getattr(colours, look.colour), 22)
        facts = f"{priority_word(item.priority)} · {minutes_words(item.minutes)}"
        words = stack(label(item.title, "plain-strong"), spacing=2)
        words.addWidget(label(facts if waits else f"{facts} · {look.word}", "small"))
        line = row(mark, box(words), spacing=12, margins=(8, 8, 8, 8))
        line.setStretch(1, 1)
        if waits:
            line.addWidget(self._link(self.tr("Do it now"), item, self.item_requested.emit))
        elif step.is_marked or step.state is StepState.SKIPPED:
            self.undo[item.id] = self._link(self.tr("Undo"), item, self.undo_requested.emit)
            line.addWidget(self.undo[item.id])
        return box(line)

    def _link(self, words: str, item: ChecklistItem, act: Callable[[str], object]) -> QWidget:
        made = button(words, partial(act, item.id), "link")
        made.setAccessibleName(f"{words}: {item.title}")
        return made
