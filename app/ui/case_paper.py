"""A case file laid out for paper and PDF, for the window and the terminal."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument, QTextLayout

from app.core.case_file import Case, Line, case_parts, case_title
from app.core.case_words import say
from app.core.errors import AppError
from app.core.help import Lang
from app.ui.blank_paper import blank_paper
from app.ui.pdf import pdf_bytes

_FONT_PX: Final = 12
_CHINESE: Final = re.compile("[\u4e00-\u9fff]")
_COMMON: Final = "你的中文"


def case_document(case: Case, lang: Lang, *, shows_addresses: bool, parent: QObject | None = None) -> QTextDocument:
    """Lay a case file out."""
    made = blank_paper(lang, _FONT_PX, parent)
    made.setHtml(_html(case, lang, shows_addresses=shows_addresses))
    return made


def case_pdf_title(case: Case, lang: Lang) -> str:
    """Give the title of the PDF, which whoever opens it sees: never more than the file itself shows."""
    return f"{say('title', lang)} {case.ticket.id}"


def case_pdf(case: Case, lang: Lang, *, shows_addresses: bool) -> bytes:
    """Write a case file as PDF.

    Raises:
        AppError: ``paper.no_font`` when this computer has no Chinese font: the file would hold empty boxes.
    """
    document = case_document(case, lang, shows_addresses=shows_addresses)
    if not _can_be_drawn(document):
        raise AppError("paper.no_font")
    return pdf_bytes(document, case_pdf_title(case, lang))


def _can_be_drawn(document: QTextDocument) -> bool:
    """Say whether this computer has a font for the Chinese in a document; true where there is none in it."""
    if not _CHINESE.search(document.toPlainText()):
        return True
    layout = QTextLayout(_COMMON, document.defaultFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(all(run.glyphIndexes()) for run in layout.glyphRuns())


def _html(case: Case, lang: Lang, *, shows_addresses: bool) -> str:
    body = [f"<h2>{escape(case_title(case, lang, shows_addresses=shows_addresses))}</h2>"]
    for part in case_parts(case, lang, shows_addresses=shows_addresses):
        rows = "".join(_row(say(line.mark.value, lang) if line.mark else "", line) for line in part.lines)
        body.append(f'<h3>{escape(part.heading)}</h3><table cellspacing="0" cellpadding="3">{rows}</table>')
    return "".join(body)


def _row(mark: str, line: Line) -> str:
    """Lay a line out: whose word it is in a column of its own; the file's own words over both."""
    said = escape(line.text).replace("\n", "<br>")
    words = f"<b>{escape(line.head)}</b><br>{said}" if said else escape(line.head)
    if not mark:
        return f'<tr><td colspan="2">{words}</td></tr>'
    return f'<tr><td width="90">{escape(mark)}</td><td>{words}</td></tr>'
