"""Live checks in the middle of a guided check: told first, run after a yes, each live, and always a way by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.core.flow import ProbeStep
from app.core.help import Lang
from app.core.probe import Finding, ProbeSpec
from app.core.secrets import Screened
from app.ui.desk import Desk
from app.ui.pages.check_form import CheckForm
from app.ui.pages.live_checks import live_checks
from app.ui.widgets.column import bring_into_view
from app.ui.widgets.parts import button, label, row, stack, with_role
from app.ui.widgets.probe_list import ProbeList

# Higher than any screen is: the bar of the page is there from the first paint on, and nothing jumps.
_BELOW_THE_FOLD: Final = 3000


@dataclass(frozen=True, slots=True)
class StepAsked:
    """A step as it is put to a person.

    Attributes:
        place: How many questions are left.
        specs: The checks of it that this program can run.
        given: What they are given, by name.
        is_again: True while it is looked at again and its findings still count.
    """

    step: ProbeStep
    place: str
    specs: Sequence[ProbeSpec]
    given: Mapping[str, Screened]
    is_again: bool = False


def runnable(step: ProbeStep, desk: Desk, lang: Lang) -> tuple[ProbeSpec, ...]:
    """List the checks of a step that this program can run."""
    known = {spec.id: spec for spec in desk.services.diagnosis().specs(lang)}
    return tuple(known[probe] for probe in step.probes if probe in known)


class ProbeCard(QFrame):
    """Offers the checks of one step.

    The question is painted first; what is sent to whom and the checks are made right behind that paint.

    Signals:
        found: The findings, when the person goes on with them.
        by_hand_requested: The person looks it up without the program.
        item_requested: The id of an article or flow to read.
        back_requested: The question before is wanted.
        return_requested: A step looked at again is left as it was.
    """

    found = Signal(object)
    by_hand_requested = Signal()
    item_requested = Signal(str)
    back_requested = Signal()
    return_requested = Signal()

    def __init__(self, asked: StepAsked, desk: Desk) -> None:
        super().__init__()
        with_role(self, "question")
        self.step = asked.step
        self._desk = desk
        self._findings: tuple[Finding, ...] = ()
        self._asked = asked
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(". ".join(filter(None, (asked.place, asked.step.title, asked.step.hint))))
        # What the flow does not give is asked for here, goes to the check only, and is no answer that is kept.
        missing = dict.fromkeys(need for spec in asked.specs for need in spec.needs if need not in asked.given)
        self.form = CheckForm(tuple(missing), desk) if missing else None
        self._build_layout(asked)

    @cached_property
    def checks(self) -> ProbeList:
        """What is sent to whom, and the checks; made behind the first paint, or when somebody needs it before."""
        asked = self._asked
        specs = self._desk.services.diagnosis().narrowed(asked.specs, asked.given)
        made = live_checks(self._desk, specs, asked.given)
        made.item_requested.connect(self.item_requested)
        made.finished.connect(self._on_finished)
        self._below.takeAt(0)
        self._below.insertWidget(0, made)
        made.setVisible(self.form is None)
        return made

    @cached_property
    def go_on(self) -> QPushButton:
        """The way on, at the end of everything; made when there is something to go on with."""
        made = button(self.tr("Continue with this result"), self._on_go_on, "primary")
        self._below.addLayout(row(made, 1, margins=(0, 8, 0, 0)))
        # Not before: a widget without a parent would show as a window of its own.
        made.hide()
        return made

    def enter(self) -> None:
        """Put the focus on what is about to be checked, so that it is read before anything runs."""
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the checks once the question above them is seen."""
        super().paintEvent(event)
        if "checks" not in vars(self) and self.form is None:
            QTimer.singleShot(0, self, lambda: self.checks)

    def _build_layout(self, asked: StepAsked) -> None:
        dim = self._desk.tokens.colours.text_dim
        parts: list[QWidget | int] = [label(asked.place, "small"), label(asked.step.title, "title")]
        parts += [label(asked.step.hint, "lead")] if asked.step.hint else []
        self.by_hand = button(self.tr("Look it up by hand"), self.by_hand_requested.emit)
        self.back = button(self.tr("Back"), self.back_requested.emit, "quiet", drawing=("back", dim))
        leave = button(self.tr("Leave it as it was"), self.return_requested.emit, "quiet")
        layout = stack(*parts, spacing=8, margins=(24, 20, 24, 16))
        # Before the list, which can be long: nobody has to agree to anything in order to go on.
        layout.addLayout(row(self.by_hand, self.back, leave, 1, margins=(0, 4, 0, 4)))
        self._below = stack(spacing=8)
        self._below.addSpacing(0 if self.form is not None else _BELOW_THE_FOLD)
        if self.form is not None:
            self.form.wanted.connect(self._on_wanted)
            layout.addWidget(self.form)
        layout.addLayout(self._below)
        self.setLayout(layout)
        # Not before: a widget without a parent would show as a window of its own.
        for part, is_shown in ((leave, asked.is_again), (self.back, not asked.is_again)):
            part.setVisible(is_shown)

    def _on_wanted(self, given: dict[str, Screened]) -> None:
        self.checks.given |= given
        self.checks.show()
        if self.form is not None:
            self.form.hide()
        self.setFocus()

    def _on_finished(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self.go_on.setVisible(bool(findings))
        if findings:
            self.go_on.setFocus()
            # With large text it stands below the fold; where, is known once the findings are laid out.
            QTimer.singleShot(0, self, lambda: bring_into_view(self.go_on))

    def _on_go_on(self) -> None:
        self.found.emit(self._findings)
