"""The plan as it leaves the screen: paper, PDF, a file of answers, a reminder. No address, nothing typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, QIODevice, QObject, QSaveFile
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.checklist import Standing
from app.core.checklist_file import LARGEST_FILE
from app.core.errors import AppError
from app.core.reminder import calendar_file
from app.services.checklists import ChecklistService, Overview
from app.ui.desk import Desk
from app.ui.pages.checklist_words import band_word, counts_words, priority_word
from app.ui.pages.kept_answers import KeptAnswers
from app.ui.pages.paper import pdf_writer
from app.ui.platform import spoken_date
from app.ui.theme.fonts import text_families

# Fits on one page together with what is said of each.
_MOST: Final = 12
_EVERY_DAYS: Final = 30


class PlanPaper(QObject):
    """What is left to do, in order, and the answers themselves."""

    def __init__(self, overview: Overview, desk: Desk, kept: KeptAnswers) -> None:
        super().__init__(kept)
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
        """Lay the plan out on one page."""
        score = self._overview.score
        today = spoken_date(datetime.now(UTC).date().isoformat(), self._desk.lang)
        info = self._desk.services.help.info()
        foot = self.tr("TP Self-Help, independent of the wallet's vendor. Content {version}, printed {date}.").format(
            version=info.content_version, date=today
        )
        head = self.tr("Security score {value} of 100: {band}").format(value=score.value, band=band_word(score.band))
        steps = "".join(map(self._step, self._overview.next[:_MOST]))
        more = len(self._overview.next) - _MOST
        rest = f"<p>{escape(self.tr('and %n more', '', more))}</p>" if more > 0 else ""
        never = self.tr("Never write a recovery phrase, key or password on this sheet.")
        made = QTextDocument(self)
        font = made.defaultFont()
        font.setFamilies(list(text_families(self._desk.lang)))
        font.setPixelSize(12)
        made.setDefaultFont(font)
        made.setHtml(
            f"<h2>{escape(self.tr('My security plan'))}</h2>"
            f"<p><b>{escape(head)}</b><br>{escape(counts_words(score))}</p>"
            f'<table cellspacing="0" cellpadding="4">{steps}</table>{rest}'
            f"<p><b>{escape(never)}</b></p><p>{escape(foot)}</p>"
        )
        return made

    def write_pdf(self, path: str) -> None:
        """Write a PDF; a failure is told to the person."""
        file = QFile(path)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self._desk.failed(AppError("paper.not_written"))
            return
        self.document().print_(pdf_writer(file, self.tr("My security plan")))
        file.close()

    def _step(self, stand: Standing) -> str:
        item = stand.item
        title, when, how = map(escape, (item.title, priority_word(item.priority), item.how))
        return f'<tr><td width="24">\N{BALLOT BOX}</td><td><b>{title}</b> ({when})<br>{how}</td></tr>'

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

        def act(service: ChecklistService) -> None:
            service.take_in(_read(name))

        self._kept.change(act, self.tr("Answers of the file were added; the newer of two stays."))

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
        return calendar_file((now + timedelta(days=_EVERY_DAYS)).date(), title, note, now, _EVERY_DAYS)

    def _write(self, name: str, data: bytes) -> None:
        file = QSaveFile(name)
        is_written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
        if is_written:
            self._desk.offer_undo(self.tr("Saved"), None)
        else:
            self._desk.failed(AppError("paper.not_written"))


def _read(name: str) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise AppError("file.unreadable", reason=error.strerror or "") from error
