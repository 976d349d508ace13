"""Live checks before, while and after they run: told first, agreed to, then each live, with Cancel.

To put checks into a page (``pages.live_checks``)::

    specs = desk.services.diagnosis().specs(desk.lang, ["clock-skew", "dns-answers"])
    checks = live_checks(desk, specs)
    checks.finished.connect(self._on_findings)      # tuple[Finding, ...], in the order of specs
    checks.item_requested.connect(self._open)       # id of an article or flow

Nothing runs until the person presses a button: ``agree`` (agrees to what is sent, then runs everything), ``local``
(runs what sends nothing) or ``check`` (all was agreed to before, or sends nothing); ``stop`` while running, ``again``
afterwards. ``start()`` does what ``check`` does, for callers whose own button said what is sent. ``findings`` holds
what was found so far. What a probe needs from the person goes into ``given`` before (``{"version": Screened}``). The
widget may be thrown away at any time: a run that it began is stopped, unless ``hand_over()`` gave it to
``take_over()`` of a list that was made in its place, for another language or look.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton

from app.core.probe import Finding, ProbeSpec, ProbeState
from app.core.probe_run import Stage, Step
from app.core.secrets import Screened
from app.services.diagnosis.run import DiagnosisRun
from app.services.diagnosis.service import DiagnosisService
from app.ui.theme.tokens import Tokens
from app.ui.widgets.column import make_room_above
from app.ui.widgets.parts import box, button, stack, with_role
from app.ui.widgets.probe_head import ProbeHead
from app.ui.widgets.probe_row import ProbeRow
from app.ui.widgets.wrap_layout import WrapLayout

# Cancel works within 0.2 s, and a result is shown as soon: this often is looked at the run.
_TICK_MS: Final = 50
# About the height of a check that waits, in letters: the page is as long as it will be, and nothing jumps.
_ROW: Final = 6.4


class ProbeList(QFrame):
    """A set of checks.

    Signals:
        begun: Checks are under way.
        finished: A tuple of ``Finding``: every check has ended, or was stopped.
        item_requested: The id of an article or flow to read.
        said: Words for screen readers.
    """

    begun = Signal()
    finished = Signal(object)
    item_requested = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        specs: Sequence[ProbeSpec],
        service: DiagnosisService,
        tokens: Tokens,
        titles: Callable[[str], str],
        given: Mapping[str, Screened] | None = None,
    ) -> None:
        """Args:
        specs: Of ``service.specs``, in the language of the window.
        titles: Gives the title of an article or flow by id, empty for one that is not there.
        given: What the person typed for these checks, by name.
        """
        super().__init__()
        with_role(self, "card")
        self.given = dict(given or {})
        self._specs = tuple(specs)
        self._service = service
        self._tokens = tokens
        self._runs: list[DiagnosisRun] = []
        self._told: dict[str, Step] = {}
        self._titles = titles
        self._head = ProbeHead(tokens.colours)
        self._head.said.connect(self.said)
        self._list = stack(spacing=0)
        self._build_buttons()
        self._build_layout()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._look)
        self.destroyed.connect(partial(_stop, self._runs))
        self._show_before()

    @cached_property
    def rows(self) -> dict[str, ProbeRow]:
        """A line for each check by id; made behind the first paint, or when somebody needs it before."""
        made = {spec.id: ProbeRow(spec, self._tokens.colours, self._titles) for spec in self._specs}
        self._list.takeAt(0)
        for each in made.values():
            each.item_requested.connect(self.item_requested)
            self._list.addWidget(each)
            each.show()
        make_room_above(self)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the lines once the question above them is seen."""
        super().paintEvent(event)
        if "rows" not in vars(self):
            QTimer.singleShot(0, self, lambda: self.rows)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found so far."""
        return self._runs[-1].findings if self._runs else ()

    @property
    def is_running(self) -> bool:
        """True while checks are under way."""
        return self._timer.isActive()

    def enter(self) -> None:
        """Put the focus on the button that begins, or on whichever there is now."""
        next(each for each in self._buttons if not each.isHidden()).setFocus()

    def start(self, *, only_local: bool = False) -> None:
        """Run the checks; those that were not agreed to end as "not checked"."""
        specs = [spec for spec in self._specs if spec.is_local or not only_local]
        for spec in self._specs:
            self.rows[spec.id].show_step(Step(spec, Stage.WAITING))
        self._told = {}
        self._runs.append(self._service.start(specs, self.given))
        self._show_only(self.stop)
        self._timer.start()
        self.begun.emit()
        self._look()

    def cancel(self) -> None:
        """Stop; what was found is kept."""
        if self._runs:
            self._runs[-1].cancel()
            self._look()

    def hand_over(self) -> DiagnosisRun | None:
        """Let the run go, to a list that is made in place of this one; it is not stopped with this one then."""
        self._timer.stop()
        return self._runs.pop() if self._runs else None

    def take_over(self, run: DiagnosisRun) -> None:
        """Go on with a run that another list of the same checks began."""
        self._runs.append(run)
        self._show_only(self.stop)
        self._timer.start()
        self._look()

    def _build_buttons(self) -> None:
        self.agree = button(self.tr("Agree and check"), self._on_agree, "primary")
        self.local = button(self.tr("Check this computer only"), lambda: self.start(only_local=True))
        self.check = button(self.tr("Check now"), self.start, "primary")
        self.stop = button(self.tr("Stop"), self.cancel)
        self.again = button(self.tr("Check again"), self._show_before)
        self._buttons: tuple[QPushButton, ...] = (self.agree, self.local, self.check, self.stop, self.again)

    def _build_layout(self) -> None:
        buttons = WrapLayout(*self._buttons)
        buttons.is_spread = False
        layout = stack(spacing=0, margins=(16, 16, 16, 4))
        layout.addWidget(self._head)
        layout.addWidget(box(stack(box(buttons), margins=(0, 12, 0, 8))))
        self._list.addSpacing(round(_ROW * self._tokens.measures.font) * len(self._specs))
        layout.addLayout(self._list)
        self.setLayout(layout)

    def _show_before(self) -> None:
        """Say what is sent and to whom, with the buttons that fit."""
        for spec in self._specs if "rows" in vars(self) else ():
            self.rows[spec.id].show_step(Step(spec, Stage.WAITING))
        is_offline = self._service.is_offline
        wanted = () if is_offline else self._service.open_purposes(self._specs)
        self._head.tell(wanted, is_offline=is_offline)
        if wanted:
            self._show_only(self.agree, *([self.local] if any(spec.is_local for spec in self._specs) else []))
        else:
            self._show_only(self.check)

    def _show_only(self, *shown: QPushButton) -> None:
        had_focus = any(each.hasFocus() for each in self._buttons)
        for each in self._buttons:
            each.setVisible(each in shown)
        if had_focus and shown:
            shown[0].setFocus()

    def _on_agree(self) -> None:
        self._service.agree(self._service.open_purposes(self._specs))
        self.start()

    def _look(self) -> None:
        run = self._runs[-1]
        is_done = run.wait()
        steps = {step.spec.id: step for step in run.steps}
        for probe_id, step in steps.items():
            if self._told.get(probe_id) != step:
                self.rows[probe_id].show_step(step)
        self._told = steps
        done = sum(step.finding is not None for step in steps.values())
        self._head.show_progress(done, len(steps), self.findings)
        if is_done and self._timer.isActive():
            self._timer.stop()
            self._rank(steps)
            self._show_only(self.again)
            self.finished.emit(run.findings)

    def _rank(self, steps: Mapping[str, Step]) -> None:
        """Put what needs a look first, and what was left out last."""
        order = list(ProbeState)
        found = {probe_id: step.finding for probe_id, step in steps.items() if step.finding is not None}
        for each in self.rows.values():
            if each.spec.id not in found:
                each.show_left_out()
        ranked = sorted(found.values(), key=lambda finding: -order.index(finding.state))
        ids = [finding.probe for finding in ranked]
        for place, probe_id in enumerate([*ids, *(each for each in self.rows if each not in found)]):
            self._list.insertWidget(place, self.rows[probe_id])


def _stop(runs: Sequence[DiagnosisRun]) -> None:
    for run in runs:
        run.cancel()
