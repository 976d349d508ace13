"""The case file: seen before it leaves, with or without addresses, as PDF, on paper or as text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog

from app.core.case_file import Case, case_text
from app.core.errors import AppError
from app.core.verify.verdict import Reason, Verdict
from app.ui.case_paper import case_document, case_pdf_title
from app.ui.desk import Desk
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.ticket_panels import Panel, buttons
from app.ui.pdf import save_pdf
from app.ui.whole_file import save
from app.ui.widgets.parts import button, frame, label, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.told_text import ToldText

_LINES: Final = 24
_HIDDEN, _SHOWN = "hidden", "shown"


class CasePanel(Panel):
    """What stands in it, and ways for it to leave."""

    def __init__(self, desk: Desk, acts: TicketActs) -> None:
        super().__init__(desk, acts)
        self._case: Case | None = None
        choices = [(_HIDDEN, self.tr("Hide them")), (_SHOWN, self.tr("Include them"))]
        self.choice = Segments(self.tr("Addresses and hashes"), choices, _HIDDEN)
        self.choice.chosen.connect(self._on_chosen)
        dim = desk.tokens.colours.text_dim
        self.pdf = button(self.tr("Save as PDF…"), self._save_pdf, "primary")
        self.printer = button(self.tr("Print…"), self._print, drawing=("print", dim))
        self.saver = button(self.tr("Save as text…"), self._save_text, drawing=("save", dim))
        self.preview = ToldText("", self.tr("Case file"), _LINES)
        hint = self.tr(
            "For an exchange or the police. It says of every line whose word it is. Read it before you hand it on."
        )
        self._lay_out(
            label(self.tr("Case file"), "heading"),
            label(hint, "dim"),
            buttons(label(self.tr("Addresses and hashes"), "plain-strong", wraps=False), self.choice),
            buttons(self.pdf, self.printer, self.saver),
            frame("sunken", stack(self.preview, margins=(16, 12, 16, 12))),
        )

    @property
    def shows_addresses(self) -> bool:
        """True when the person chose to have addresses in it."""
        return self.choice.current == _SHOWN

    def enter(self) -> None:
        """Decide first."""
        self.choice.setFocus()

    def show_look(self, look: Look) -> None:
        """Show the file as it would leave now."""
        self._case = self._made(look)
        self._on_chosen()

    def text(self) -> str:
        """Give the file as text."""
        return case_text(self._case, self._desk.lang, shows_addresses=self.shows_addresses) if self._case else ""

    def document(self) -> QTextDocument:
        """Lay the file out for paper."""
        assert self._case is not None, "what is laid out is shown"
        return case_document(self._case, self._desk.lang, shows_addresses=self.shows_addresses, parent=self)

    def write_pdf(self, path: str) -> None:
        """Write a PDF; a failure is told to the person."""
        if self._case is not None and save_pdf(self.document(), case_pdf_title(self._case, self._desk.lang), path):
            self._desk.offer_undo(self.tr("Saved"), None)
        else:
            self._desk.failed(AppError("paper.not_written"))

    def write_text(self, path: str) -> None:
        """Write the text; a failure is told to the person."""
        save(path, self.text().encode(), self._desk, self.tr("Saved"))

    def _made(self, look: Look) -> Case:
        info, words = self._desk.services.help.info(), look.words
        tricks = {trick for event in look.ticket.events for trick in event.warning}
        return Case(
            look.ticket,
            look.report,
            look.entries,
            f"{info.content_version} ({info.built})",
            datetime.now(UTC).isoformat(timespec="seconds"),
            look.titles,
            {verdict.value: words.verdict(verdict).title for verdict in Verdict},
            {trick: words.reason(Reason(f"trick.{trick}")) for trick in tricks},
        )

    def _on_chosen(self, _choice: str = "") -> None:
        """Show every line: what is seen is what leaves."""
        self.preview.tell(self.text())

    def _name(self, ending: str) -> str:
        return f"case-{self._case.ticket.id}.{ending}" if self._case else ""

    def _save_pdf(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF…"), self._name("pdf"), "PDF (*.pdf)")
        if name:
            self.write_pdf(name)

    def _save_text(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as text…"), self._name("txt"), "TXT (*.txt)")
        if name:
            self.write_text(name)

    def _print(self) -> None:
        # Loads the printing system: only when somebody prints.
        from app.ui.printing import print_document

        print_document(self.document(), self)
