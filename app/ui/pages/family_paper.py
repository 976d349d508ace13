"""A plan for somebody else as it leaves the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import AppError
from app.core.family import FamilyStep
from app.ui.desk import Desk
from app.ui.pages.checklist_words import priority_word
from app.ui.pages.harden_words import minutes_words
from app.ui.pages.plan_paper import foot_words
from app.ui.pages.plan_sheet import Sheet, SheetStep, sheet_document, write_sheet
from app.ui.whole_file import save


class FamilyPaper(QObject):
    """Paper, PDF, or a file that their program takes in."""

    def __init__(self, steps: tuple[FamilyStep, ...], desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = steps
        self._desk = desk
        self._parent = parent

    def sheet(self) -> Sheet:
        """Give what stands on it."""
        minutes = minutes_words(sum(step.item.minutes for step in self._steps))
        lead = self.tr("{count} steps, about {minutes}").format(count=len(self._steps), minutes=minutes)
        return Sheet(
            title=self.tr("Keep your wallet safe: step by step"),
            lead=(lead, self.tr("Take your time. One step after the other, on several days if you like.")),
            steps=tuple(map(_step, self._steps)),
            rest="",
            never=self.tr("Nobody may see your recovery phrase: no support, no friend. Never write it here."),
            foot=foot_words(self._desk),
        )

    def leave(self, kind: str, file: Callable[[], bytes]) -> None:
        """Do one of ``print``, ``pdf``, ``file``."""
        if kind == "print":
            # Loads the printing system: only when somebody prints.
            from app.ui.printing import print_document

            print_document(sheet_document(self.sheet(), self._desk.lang, self), self._parent)
        elif kind == "pdf":
            name, _ = QFileDialog.getSaveFileName(
                self._parent, self.tr("Save as PDF"), "wallet-steps.pdf", "PDF (*.pdf)"
            )
            if name:
                self.write_pdf(name)
        else:
            name, _ = QFileDialog.getSaveFileName(
                self._parent, self.tr("File for their program"), "wallet-steps.json", "JSON (*.json)"
            )
            if name:
                self.write_file(name, file())

    def write_pdf(self, path: str) -> None:
        """Write a PDF; a failure is told to the person."""
        if not write_sheet(self.sheet(), self._desk.lang, path, self):
            self._desk.failed(AppError("paper.not_written"))

    def write_file(self, path: str, data: bytes) -> None:
        """Write the file for their program; a failure is told to the person."""
        save(path, data, self._desk, self.tr("Saved. They take it in under Security check, Import answers."))


def _step(step: FamilyStep) -> SheetStep:
    facts = f"{priority_word(step.item.priority)} · {minutes_words(step.item.minutes)}"
    return SheetStep(step.item.title, facts, step.steps)
