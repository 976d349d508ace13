"""An outcome as it leaves the screen: plain text for the clipboard, a page for the printer."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from app.core.flow import Flow, Outcome
from app.core.help import Lang
from app.ui.blank_paper import blank_paper
from app.ui.desk import Desk
from app.ui.pages.flow_words import outcome_text

# As on the screen at its usual size.
_FONT_PX = 15


class OutcomePaper(QObject):
    """One outcome. It carries what to do, not what was answered."""

    def __init__(self, flow: Flow, outcome: Outcome, desk: Desk, lang: Lang) -> None:
        super().__init__()
        self._flow = flow
        self._outcome = outcome
        self._desk = desk
        self._lang = lang

    def as_text(self) -> str:
        """Give the outcome as plain text."""
        version = self._desk.services.help.info().content_version
        foot = self.tr("TP Self-Help, independent of the wallet's vendor. Content {version}.").format(version=version)
        return f"{self._flow.title}\n\n{outcome_text(self._outcome)}\n\n{foot}\n"

    def copy(self) -> None:
        """Put it on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())
        self._desk.offer_undo(self.tr("Copied"), None)

    def document(self) -> QTextDocument:
        """Lay it out as a page."""
        made = blank_paper(self._lang, _FONT_PX, self)
        title, _, rest = self.as_text().partition("\n")
        made.setHtml(f'<h2>{escape(title)}</h2><div style="white-space:pre-wrap">{escape(rest)}</div>')
        return made

    def print_out(self, parent: QWidget) -> None:
        """Ask for a printer and print."""
        # Loads the printing system: only when somebody prints.
        from app.ui.printing import print_document

        print_document(self.document(), parent)
