"""The end for bugs: says that it is one, shows the exact report, offers to copy or save it. Nothing is sent."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSysInfo, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPlainTextEdit, QWidget

from app.core.secrets import SecretFound, screen
from app.core.version import NAME, VERSION
from app.ui.widgets.parts import button, label, row, stack

_log = logging.getLogger(__name__)


def report_text(error: BaseException) -> str:
    """Write a bug down: kinds of errors and places in our code. No values, no messages, no folders of the person."""
    lines = [f"{NAME} {VERSION}, Qt {qVersion()}, Python {sys.version.split()[0]}, {QSysInfo.prettyProductName()}"]
    current: BaseException | None = error
    while current is not None:
        lines.append(type(current).__name__)
        places = traceback.extract_tb(current.__traceback__)
        lines += [f"  {_inside(place.filename)}:{place.lineno} {place.name}" for place in places]
        current = current.__cause__ or current.__context__
    text = "\n".join(lines)
    return "" if isinstance(screen(text), SecretFound) else text


def _inside(file: str) -> str:
    # A path may hold the person's name; from the program's own folder on it does not.
    parts = Path(file).parts
    return "/".join(parts[parts.index("app") :]) if "app" in parts else Path(file).name


class CrashDialog(QDialog):
    """Shows one report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("A fault in this program"))
        shown = QPlainTextEdit(report)
        shown.setReadOnly(True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setAccessibleName(self.tr("Report"))
        words = self.tr("It is our fault, not yours. Nothing was sent. This is all a report would say:")
        layout = stack(label(self.tr("Something went wrong inside"), "heading"), label(words), shown, spacing=12)
        layout.setContentsMargins(24, 20, 24, 20)
        copy = button(self.tr("Copy"), self.copy)
        save = button(self.tr("Save…"), self.save)
        close = button(self.tr("Continue"), self.accept, "primary")
        layout.addLayout(row(copy, save, 1, close))
        self.setLayout(layout)
        self.resize(640, 420)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)

    def save(self) -> None:
        """Write the report to a file of the person's choice."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save…"), "report.txt")
        if name:
            self._write(Path(name))

    def _write(self, path: Path) -> None:
        try:
            path.write_text(self._report, encoding="utf-8")
        except OSError:
            _log.warning("report could not be written")


class CrashGuard:
    """Takes over ``sys.excepthook``; the same fault is shown once."""

    def __init__(self, show: Callable[[str], None] | None = None) -> None:
        self._seen: set[str] = set()
        self._show = show or _show_dialog

    def install(self) -> None:
        """Catch what nobody else caught."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Handle one fault; safe before any window exists."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        report = report_text(error.with_traceback(trace))
        _log.error("%s", report)
        if report not in self._seen:
            self._seen.add(report)
            print(report, file=sys.stderr)
            self._show(report)


def _show_dialog(report: str) -> None:
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        CrashDialog(report, QApplication.activeWindow()).exec()
