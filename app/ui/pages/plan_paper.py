"""The plan as it leaves the screen: paper, PDF, a file of answers, a reminder. Nothing typed; addresses if ticked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.checklist import Standing
from app.core.checklist_file import LARGEST_FILE, TakenIn
from app.core.checklist_overview import Overview
from app.core.errors import AppError
from app.core.reminder import calendar_file
from app.services.harden import HardenService
from app.ui.desk import Desk
from app.ui.pages.checklist_words import band_word, counts_words, priority_word
from app.ui.pages.harden_words import minutes_words
from app.ui.pages.kept_answers import KeptAnswers
from app.ui.pages.plan_sheet import Sheet, SheetStep, sheet_document, write_sheet
from app.ui.platform import spoken_date
from app.ui.whole_file import save

# Fits on one page together with what is said of each.
_MOST: Final = 16
_EVERY_DAYS: Final = 30


class PlanPaper(QObject):
    """What is left to do, in order, and the answers themselves.

    Signals:
        plan_came: A file held steps that somebody prepared; the run through them has begun.
    """

    plan_came = Signal()

    def __init__(self, overview: Overview, desk: Desk, kept: KeptAnswers, addresses: tuple[str, ...] = ()) -> None:
        """Args:
        addresses: Lines that the person ticked for paper and PDF; no other way out takes them.
        """
        super().__init__(kept)
        self._addresses = addresses
        self._overview = overview
        self._desk = desk
        self._kept = kept

    def leave(self, kind: str, parent: QWidget) -> None:
        """Do one of ``print``, ``pdf``, ``export``, ``import``, ``reminder``."""
        ways: dict[str, Callable[[QWidget], None]] = {
            "print": self._print,
            "pdf": self._save_pdf,
            "export": self._export,
            "import": self._import,
            "reminder": self._remind,
        }
        ways[kind](parent)

    def document(self) -> QTextDocument:
        """Lay the plan out for a printer."""
        return sheet_document(self.sheet(), self._desk.lang, self)

    def sheet(self) -> Sheet:
        """Give what stands on it: one page."""
        score, plan = self._overview.score, self._overview.next
        # It stays one page: addresses take the room of steps.
        most = _MOST - (len(self._addresses) + 1) // 2
        more = len(plan) - most
        head = self.tr("Security score {value} of 100: {band}").format(value=score.value, band=band_word(score.band))
        return Sheet(
            title=self.tr("My security plan"),
            lead=(head, counts_words(score)),
            steps=tuple(map(_step, plan[:most])),
            rest=self.tr("and %n more", "", more) if more > 0 else "",
            never=self.tr("Never write a recovery phrase, key or password on this sheet."),
            foot=foot_words(self._desk),
            addresses=self._addresses,
        )

    def write_pdf(self, path: str) -> None:
        """Write a PDF; a failure is told to the person."""
        if not write_sheet(self.sheet(), self._desk.lang, path, self):
            self._desk.failed(AppError("paper.not_written"))

    def _print(self, parent: QWidget) -> None:
        # Loads the printing system: only when somebody prints.
        from app.ui.printing import print_document

        print_document(self.document(), parent)

    def _save_pdf(self, parent: QWidget) -> None:
        name, _ = QFileDialog.getSaveFileName(parent, self.tr("Save as PDF"), "security-plan.pdf", "PDF (*.pdf)")
        if name:
            self.write_pdf(name)

    def _export(self, parent: QWidget) -> None:
        name, _ = QFileDialog.getSaveFileName(parent, self.tr("Export answers"), "checklists.json", "JSON (*.json)")
        if name:
            services = self._desk.services
            self._desk.tasks.run(
                "checklist-export", lambda _token: services.checklists().export(), lambda data: self._write(name, data)
            )

    def _import(self, parent: QWidget) -> None:
        name, _ = QFileDialog.getOpenFileName(parent, self.tr("Import answers"), "", "JSON (*.json)")
        if not name:
            return

        services, lang = self._desk.services, self._desk.lang

        def act(harden: HardenService) -> TakenIn:
            taken = services.checklists().take_in(_read(name))
            if taken.plan:
                harden.begin(lang, taken.plan)
            return taken

        self._kept.harden(act, self._on_taken_in, changes=True)

    def _on_taken_in(self, taken: TakenIn) -> None:
        def undo() -> None:
            self._kept.change(lambda service: service.restore(taken.before))

        words = self.tr("Answers of the file were added; the newer of two stays.")
        self._desk.offer_undo(words, undo if taken.before else None)
        if taken.plan:
            self.plan_came.emit()

    def _remind(self, parent: QWidget) -> None:
        name, _ = QFileDialog.getSaveFileName(
            parent, self.tr("Calendar reminder"), "security-check.ics", "iCalendar (*.ics)"
        )
        if name:
            self._write(name, self.reminder(datetime.now(UTC)))

    def reminder(self, now: datetime) -> bytes:
        """Give the calendar file: in a month, and every month from then on."""
        title = self.tr("Security check")
        note = self.tr("Open TP Self-Help and go through what is next. Nobody writes or calls you about it.")
        return calendar_file((now.astimezone() + timedelta(days=_EVERY_DAYS)).date(), title, note, now, _EVERY_DAYS)

    def _write(self, name: str, data: bytes) -> None:
        save(name, data, self._desk, self.tr("Saved"))


def foot_words(desk: Desk) -> str:
    """Say who made a sheet, from which content, and when."""
    today = spoken_date(datetime.now(UTC).date().isoformat(), desk.lang)
    words = QCoreApplication.translate(
        "PlanPaper", "TP Self-Help, independent of the wallet's vendor. Content {version}, printed {date}."
    )
    return words.format(version=desk.services.help.info().content_version, date=today)


def _step(stand: Standing) -> SheetStep:
    item = stand.item
    facts = f"{priority_word(item.priority)} · {minutes_words(item.minutes)}"
    return SheetStep(item.title, facts, (item.how,))


def _read(name: str) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise AppError("file.unreadable", reason=error.strerror or "") from error
