"""The case file: seen before it leaves, with or without addresses, as PDF, on paper or as text."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import Final

from PySide6.QtCore import QFile, QIODevice, QSaveFile
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog

from app.core.case_file import Case, Line, case_parts, case_text, case_title
from app.core.case_words import say
from app.core.errors import AppError
from app.core.verify.verdict import Reason, Verdict
from app.ui.desk import Desk
from app.ui.pages.paper import pdf_writer
from app.ui.pages.ticket_acts import Look, TicketActs
from app.ui.pages.ticket_panels import Panel, buttons
from app.ui.theme.fonts import text_families
from app.ui.widgets.parts import button, frame, label, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.told_text import ToldText

_FONT_PX: Final = 12
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
        made = QTextDocument(self)
        made.setUseDesignMetrics(True)
        font = made.defaultFont()
        font.setFamilies(list(text_families(self._desk.lang)))
        font.setPixelSize(_FONT_PX)
        made.setDefaultFont(font)
        made.setHtml(self._html())
        return made

    def write_pdf(self, path: str) -> None:
        """Write a PDF; a failure is told to the person."""
        file = QFile(path)
        if self._case is None or not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self._desk.failed(AppError("paper.not_written"))
            return
        # The title of a PDF is shown by whoever opens it: never more than the file itself shows.
        self.document().print_(pdf_writer(file, f"{self.tr('Case file')} {self._case.ticket.id}"))
        file.close()
        self._desk.offer_undo(self.tr("Saved"), None)

    def write_text(self, path: str) -> None:
        """Write the text; a failure is told to the person."""
        file, data = QSaveFile(path), self.text().encode()
        if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit():
            self._desk.offer_undo(self.tr("Saved"), None)
        else:
            self._desk.failed(AppError("paper.not_written"))

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

    def _html(self) -> str:
        if self._case is None:
            return ""
        lang = self._desk.lang
        title = case_title(self._case, lang, shows_addresses=self.shows_addresses)
        body = [f"<h2>{escape(title)}</h2>"]
        for part in case_parts(self._case, lang, shows_addresses=self.shows_addresses):
            rows = "".join(_row(say(line.mark.value, lang) if line.mark else "", line) for line in part.lines)
            body.append(f'<h3>{escape(part.heading)}</h3><table cellspacing="0" cellpadding="3">{rows}</table>')
        return "".join(body)

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


def _row(mark: str, line: Line) -> str:
    """Lay a line out: whose word it is in a column of its own; the file's own words over both."""
    said = escape(line.text).replace("\n", "<br>")
    words = f"<b>{escape(line.head)}</b><br>{said}" if said else escape(line.head)
    if not mark:
        return f'<tr><td colspan="2">{words}</td></tr>'
    return f'<tr><td width="90">{escape(mark)}</td><td>{words}</td></tr>'
