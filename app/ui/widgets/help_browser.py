"""The reader: shows help, loads nothing but our own drawings, follows nothing but ids."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip

from app.core.figure_format import FIGURE_WIDTH
from app.ui.navigation import parse_help_link
from app.ui.reading.figures import FIGURE_STYLE, figure_ids, figure_image
from app.ui.reading.headings import size_headings
from app.ui.theme.icons import drawn, icon_names, sharpest, svg
from app.ui.theme.tokens import Colours, Measures, Tokens

_COLUMN_LETTERS: Final = 46
_UNKNOWN: Final = QTextDocument.ResourceType.UnknownResource
_TINTS: Final = ("good", "warn", "accent", "text_dim", "danger")


class HelpBrowser(QTextBrowser):
    """Reads one document.

    Signals:
        link_followed: Kind and id of a link.
    """

    link_followed = Signal(str, str)

    def __init__(self, figure: Callable[[str], str | None], explain: Callable[[str], str]) -> None:
        """Args:
        figure: Gives a drawing of the help pack as SVG text.
        explain: Gives the one-line meaning of a term id, empty for none.
        """
        super().__init__()
        self._figure = figure
        self._explain = explain
        self._colours: Colours | None = None
        self._scale = self._fit = 1.0
        self._shown: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_anchor)

    def show_page(self, html: str, style_sheet: str, tokens: Tokens, zoom: float) -> None:
        """Show a document from its beginning."""
        self._colours = tokens.colours
        self._scale = zoom * tokens.measures.font / Measures().font
        document = self.document()
        document.setDefaultStyleSheet(style_sheet + FIGURE_STYLE)
        document.setDocumentMargin(0)
        self._shown = figure_ids(html)
        self._draw_figures()
        self.setHtml(html)
        size_headings(document, tokens.measures, zoom)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, N802 - Qt's names
        """Give our own drawings; nothing else exists for a document."""
        address = name if isinstance(name, str) else name.toString()
        scheme, _, rest = address.partition(":")
        if type == int(QTextDocument.ResourceType.ImageResource.value) and self._colours is not None:
            if scheme == "icon":
                return self._icon(rest)
            if scheme == "figure":
                return self._drawn(rest)
        return None

    def doSetSource(self, name: QUrl | str, type: QTextDocument.ResourceType = _UNKNOWN) -> None:  # noqa: A002, N802
        """Load no document by address: there is nothing to load from."""

    def event(self, event: QEvent) -> bool:
        """Explain a term under the pointer in one line."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = self.viewport().mapFrom(self, event.pos())
            link = parse_help_link(self.anchorAt(point))
            words = self._explain(link[1]) if link and link[0] == "term" else ""
            # Marked up as text so that Qt breaks a long line.
            QToolTip.showText(event.globalPos(), f"<qt>{escape(words)}</qt>" if words else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column at a width that reads well, in the middle of the room."""
        super().resizeEvent(event)
        self._centre()

    def set_letters(self, pixel_size: int) -> None:
        """Tell the size of the text, for the width of the column."""
        font = self.font()
        font.setPixelSize(pixel_size)
        self.setFont(font)
        self._centre()

    def _centre(self) -> None:
        column = QFontMetrics(self.font()).horizontalAdvance("\N{CJK UNIFIED IDEOGRAPH-5B57}") * _COLUMN_LETTERS
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(24, (room - column) // 2)
        self.setViewportMargins(side, 24, side, 0)
        # Qt lays the text out anew for a resized viewport, but not for margins set while it is hidden: the ends of
        # lines were cut then, a word of an emergency article among them.
        self.document().setTextWidth(self.viewport().width())
        if self._shown and self._fitting() != self._fit:
            self._draw_figures()
            self.document().markContentsDirty(0, self.document().characterCount())

    def _fitting(self) -> float:
        """Give the size of a unit of a drawing: as large as the words, at most as wide as the column."""
        return min(self._scale, max(1, self.viewport().width()) / FIGURE_WIDTH)

    def _draw_figures(self) -> None:
        """Draw what the document shows in the size it is shown: Qt would shrink a larger image into ragged words."""
        self._fit = self._fitting()
        for figure_id in self._shown:
            image = self._drawn(figure_id)
            if image is not None:
                address = QUrl(f"figure:{figure_id}")
                self.document().addResource(QTextDocument.ResourceType.ImageResource, address, image)

    def _on_anchor(self, url: QUrl) -> None:
        link = parse_help_link(url.toString())
        if link is None:
            return
        if link[0] == "source":
            self.scrollToAnchor(f"source-{link[1]}")
        else:
            self.link_followed.emit(*link)

    def _icon(self, name: str) -> QImage | None:
        drawing, _, colour = name.partition("/")
        if drawing not in icon_names() or colour not in _TINTS or self._colours is None:
            return None
        return drawn(svg(drawing, getattr(self._colours, colour), 36))

    def _drawn(self, figure_id: str) -> QImage | None:
        drawing = self._figure(figure_id)
        if drawing is None or self._colours is None:
            return None
        return figure_image(drawing, self._colours, self._fit, sharpest())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A narrow window may squeeze the reader."""
        return QSize(240, 160)
