"""The end of a guided check: how urgent it is, what to do, what nobody can do, what to keep, where to go on."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.core.flow import Outcome
from app.core.help import Lang
from app.ui.desk import Desk
from app.ui.pages.flow_words import urgency_look
from app.ui.pages.outcome_rest import OutcomeRest
from app.ui.widgets.digit import digit
from app.ui.widgets.marked_lines import add_line, lines
from app.ui.widgets.parts import frame, icon_label, label, row, stack, with_role

# Higher than any screen is: the bar of the page is there from the first paint on, and nothing jumps.
_BELOW_THE_FOLD: Final = 3000


class OutcomeCard(QFrame):
    """Says what the answers lead to.

    What to do is painted first; the rest below it is made right behind that paint, so that nobody waits for it.

    Signals:
        item_requested: The id of an article, flow or checklist.
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
        self._desk = desk
        self._lang = lang
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        steps = " ".join(f"{number}. {step}" for number, step in enumerate(outcome.steps, 1))
        self.setAccessibleName(f"{urgency_look(outcome.urgency).word}. {outcome.title}. {steps}")
        self._content = stack(self._build_banner(), label(outcome.title, "title"), spacing=12, margins=(24, 24, 24, 16))
        self._content.addLayout(self._build_steps())
        self._content.addSpacing(_BELOW_THE_FOLD)
        self.setLayout(self._content)

    @cached_property
    def rest(self) -> OutcomeRest:
        """What stands below the steps; made behind the first paint, or when somebody asks for it before."""
        made = OutcomeRest(self.outcome, self._desk, self._lang)
        made.item_requested.connect(self.item_requested)
        made.channel_requested.connect(self.channel_requested)
        made.action_requested.connect(self.action_requested)
        made.report_requested.connect(self.report_requested)
        made.back_requested.connect(self.back_requested)
        self._content.takeAt(self._content.count() - 1)
        self._content.addWidget(made)
        made.show()
        return made

    def enter(self) -> None:
        """Put the focus on the outcome, so that it is read."""
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the rest once the first part is seen."""
        super().paintEvent(event)
        if "rest" not in vars(self):
            QTimer.singleShot(0, self, lambda: self.rest)

    def _build_banner(self) -> QWidget:
        look = urgency_look(self.outcome.urgency)
        colour = getattr(self._desk.tokens.colours, look.colour)
        line = row(icon_label(look.icon, colour, 28), label(look.word, "strong"), spacing=12, margins=(16, 12, 16, 12))
        line.setStretch(1, 1)
        return frame(look.role, line)

    def _build_steps(self) -> QGridLayout:
        steps = lines()
        for number, step in enumerate(self.outcome.steps, 1):
            add_line(steps, digit(number), label(step, "step"))
        return steps
