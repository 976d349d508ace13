"""An article on paper, in a PDF, or as plain text; with the date and version of the content in the header."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QDate, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import AppError
from app.services.help import Reading
from app.ui.desk import Desk
from app.ui.pages.article_words import page_words
from app.ui.pdf import save_pdf
from app.ui.platform import spoken_date
from app.ui.reading.figures import FIGURE_STYLE, figure_ids, figure_image
from app.ui.reading.headings import size_headings
from app.ui.reading.page_html import page_html, style
from app.ui.theme.fonts import fixed_families, text_families
from app.ui.theme.tokens import LIGHT, Measures, Tokens

# A drawing on paper has this many dots for each pixel it takes on the page.
_DOTS = 4.0
_TOKENS = Tokens(LIGHT, Measures(font=11, font_small=9, font_lead=12, font_heading=14, font_title=19))


class Paper(QObject):
    """One article as it leaves the screen. It carries no addresses and nothing a person typed."""

    def __init__(self, reading: Reading, desk: Desk, *, is_short: bool) -> None:
        super().__init__()
        self._reading = reading
        self._desk = desk
        self._is_short = is_short

    def as_text(self) -> str:
        """Give the article as plain text."""
        words = self._reading.document
        body = words.short_text if self._is_short and words.short_text else words.full_text
        return "\n\n".join(part for part in (words.title, words.answer, body, self._header()) if part)

    def copy(self) -> None:
        """Put the article on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(self.as_text())
        self._desk.announce(self.tr("Copied"))

    def print_out(self, parent: QWidget) -> None:
        """Ask for a printer and print."""
        # Loads the printing system: only when somebody prints.
        from app.ui.printing import print_document

        print_document(self._document(), parent)

    def save_pdf(self, parent: QWidget) -> None:
        """Ask for a file and write a PDF."""
        name, _ = QFileDialog.getSaveFileName(
            parent, self.tr("Save as PDF"), f"{self._reading.item.id}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.write_pdf(name)

    def write_pdf(self, path: str) -> None:
        """Write a PDF; a failure is told to the person."""
        if not save_pdf(self._document(), self._reading.document.title, path):
            self._desk.failed(AppError("paper.not_written"))

    def _document(self) -> QTextDocument:
        lang = self._reading.lang
        words = page_words(self._reading, self._desk, asked=lang, is_short=self._is_short)
        document = QTextDocument(self)
        # Paper has no pixels to fit letters to.
        document.setUseDesignMetrics(True)
        document.setDefaultStyleSheet(style(_TOKENS, 1.0, text_families(lang), fixed_families()) + FIGURE_STYLE)
        html = page_html(words, _TOKENS)
        self._add_figures(document, html)
        document.setHtml(f'<p class="facts">{escape(self._header())}</p>{html}')
        size_headings(document, _TOKENS.measures, 1.0)
        return document

    def _add_figures(self, document: QTextDocument, html: str) -> None:
        scale = _TOKENS.measures.font / Measures().font
        for figure_id in figure_ids(html):
            svg = self._desk.services.help.figure(figure_id, self._reading.lang)
            image = figure_image(svg, LIGHT, scale, _DOTS) if svg else None
            if image is not None:
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"figure:{figure_id}"), image)

    def _header(self) -> str:
        info = self._desk.services.help.info()
        today = spoken_date(QDate.currentDate().toString(Qt.DateFormat.ISODate), self._desk.lang)
        return self.tr("TP Self-Help, independent of the wallet's vendor. Content {version}, printed {date}.").format(
            version=info.content_version, date=today
        )
