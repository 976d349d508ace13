"""Check this computer and its connection: every live check there is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer

from app.services.diagnosis.run import DiagnosisRun
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.live_checks import live_checks
from app.ui.pages.page import Page
from app.ui.widgets.column import Column
from app.ui.widgets.parts import button, label, row


class CheckPage(Page):
    """The checks of the network first, then those of this computer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        # What needs words of a person is asked for in the flow that needs it.
        specs = [spec for spec in desk.services.diagnosis().specs(desk.lang) if not spec.needs]
        self.checks = live_checks(desk, specs)
        self.checks.item_requested.connect(self._open)
        self.checks.finished.connect(self._on_finished)
        self._column = column = Column(desk.tokens.measures.column)
        column.add(label(self.title(), "title"))
        lead = self.tr("What stands between you and the official sites, and what on this computer could harm a wallet.")
        column.add(label(lead, "lead"))
        column.add(self.checks)
        self.report = button(self.tr("Prepare a report with these results"), self._on_report)
        self.report.hide()
        column.add(row(self.report, 1))
        column.content.addStretch(1)
        self.setLayout(row(column))

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.tr("Check connection and computer")

    def memory(self) -> dict[str, Any]:
        """Keep what was found, and what still runs."""
        return {"run": self.checks.hand_over()}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show it in the language and look of the moment."""
        run = memory.get("run")
        if isinstance(run, DiagnosisRun):
            self.checks.take_over(run)

    def focus_first(self) -> None:
        """Put the focus on the button that begins."""
        self.checks.enter()

    def _on_report(self) -> None:
        # Loaded with the first report.
        from app.core.report.prefill import Prefill
        from app.core.report.report import ReportKind

        self._desk.prefill = Prefill(ReportKind.PROBLEM, findings=self.checks.findings)
        self.place_requested.emit(Place(PageId.REPORT, f"new-{ReportKind.PROBLEM}"))

    def _on_finished(self) -> None:
        self.report.show()
        # The rows are put in order of concern: what needs a look stands at the top now. The layout comes first.
        QTimer.singleShot(0, self, lambda: self._column.verticalScrollBar().setValue(0))
