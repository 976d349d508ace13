"""The report as it will go, byte for byte."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from app.core.report import paper
from app.core.report.report import Report
from app.ui.desk import Desk
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, label, with_role
from app.ui.widgets.wrap_layout import WrapLayout

_LINES: Final = 24


class ReportPreview(Column):
    """Shows a finished report.

    Signals:
        back_requested: Go on writing.
        saved: Write it to a file.
    """

    back_requested = Signal()
    save_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(round(1.15 * desk.tokens.measures.column), margin=24)
        self.report: Report | None = None
        self.add(label(self.tr("This is the report, byte for byte"), "title"))
        self.add(label(self.tr("Nothing else goes, and nothing goes before you choose a way to send it."), "dim"))
        self.text = with_role(QPlainTextEdit(), "paper")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setMinimumHeight(_LINES * round(1.4 * desk.tokens.measures.font))
        self.add(self.text)
        self.back = button(self.tr("Back to writing"), self.back_requested.emit)
        self.save = button(self.tr("Save as a file…"), self.save_requested.emit, "primary")
        line = WrapLayout(self.save, self.back)
        line.is_spread = False
        self.add(box(line))
        self.content.addStretch(1)

    def show_report(self, report: Report) -> None:
        """Show what will go."""
        self.report = report
        self.text.setPlainText(paper.text(report))

    def enter(self) -> None:
        """Put the focus on the report, so that it is read."""
        self.text.setFocus()
