"""From the press of a button to paper: asks for addresses first where there are any to ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.checklist_overview import Overview
from app.ui.desk import Desk
from app.ui.pages.kept_answers import KeptAnswers

if TYPE_CHECKING:
    from app.ui.pages.plan_addresses import PlanAddresses
    from app.ui.pages.watch_words import WatchState


class PlanWays(QObject):
    """The ways out of the security page.

    Signals:
        asked: A widget with a question is to stand above everything.
        answered: It is not needed any more.
        plan_came: A file held steps that somebody prepared.
    """

    asked = Signal(QWidget)
    answered = Signal()
    plan_came = Signal()

    def __init__(self, desk: Desk, kept: KeptAnswers) -> None:
        super().__init__()
        self._desk = desk
        self._kept = kept
        self.addresses: PlanAddresses | None = None

    def leave(self, kind: str, overview: Overview, watched: WatchState | None, parent: QWidget) -> None:
        """Do what ``PlanPaper.leave`` names; before paper and PDF ask which watched addresses go with it.

        Args:
            kind: One of its kinds.
            overview: What is known.
            watched: The watched addresses; None while they are not open, and then nothing is asked.
            parent: Whose dialogs come.
        """
        go = partial(self._go, kind, overview, parent)
        if kind not in {"print", "pdf"} or watched is None or not watched.lines:
            go(())
            return
        # Loaded for those who watch addresses and want paper.
        from app.ui.pages.plan_addresses import PlanAddresses

        words = self.tr("Print the plan") if kind == "print" else self.tr("Plan as PDF")
        self.addresses = PlanAddresses(watched.lines, words, self._desk)
        self.addresses.chosen.connect(partial(self._on_chosen, go))
        self.addresses.left.connect(self.answered)
        self.asked.emit(self.addresses)
        self.addresses.go.setFocus()

    def _on_chosen(self, go: Callable[[tuple[str, ...]], None], lines: tuple[str, ...]) -> None:
        self.answered.emit()
        go(lines)

    def _go(self, kind: str, overview: Overview, parent: QWidget, addresses: tuple[str, ...]) -> None:
        # Loaded when something leaves the screen: printing and file dialogs cost a tenth of a second.
        from app.ui.pages.plan_paper import PlanPaper

        paper = PlanPaper(overview, self._desk, self._kept, addresses)
        paper.plan_came.connect(self.plan_came)
        paper.leave(kind, parent)
