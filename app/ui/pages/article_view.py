"""One article with everything a reader does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.core.help import Kind, Lang
from app.services.help import Reading
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.article_foot import ArticleFoot
from app.ui.pages.article_tools import ArticleTools
from app.ui.pages.article_words import page_words
from app.ui.pages.paper import Paper
from app.ui.reading.page_html import headings, page_html, style
from app.ui.theme.fonts import fixed_families, text_families
from app.ui.widgets.find_bar import FindBar
from app.ui.widgets.help_browser import HelpBrowser
from app.ui.widgets.parts import box, label, row, stack, with_role

_ZOOMS = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_NORMAL = 2
_OUTLINE_FROM = 1000


class ArticleView(QWidget):
    """Reads one item in one language, short or full.

    Signals:
        item_requested: An id.
        place_requested: A ``Place``.
    """

    item_requested = Signal(str)
    place_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._reading: Reading | None = None
        self._lang = desk.lang
        self._is_short = desk.settings.level == "short"
        self._zoom = _NORMAL
        self._anchors: tuple[str, ...] = ()
        self.browser = HelpBrowser(self._figure, self._explain)
        self.browser.link_followed.connect(self._on_link)
        self.tools = ArticleTools(desk)
        self.find_bar = FindBar(self.browser, desk.tokens.colours)
        self.foot = ArticleFoot(desk)
        self._build_outline()
        self._build_layout()
        self._connect()

    @property
    def heading(self) -> str:
        """The title of what is read."""
        return self._reading.document.title if self._reading else ""

    def read(self, item_id: str, anchor: str = "") -> None:
        """Show an item.

        Raises:
            AppError: ``help.unknown_item``.
        """
        if self._reading is None or self._reading.item.id != item_id:
            self._reading = self._desk.services.help.read(item_id, self._lang)
            self.foot.show_item(self._reading.item)
            self.tools.show_item(self._reading.item, self._lang)
            self._render()
        if anchor:
            self.browser.scrollToAnchor(anchor)

    def memory(self) -> dict[str, Any]:
        """Keep the part that is read, how it is worded, and how large."""
        return {"part": self._part(), "zoom": self._zoom, "short": self._is_short}

    def recall(self, memory: dict[str, Any]) -> None:
        """Go back to that part."""
        self._zoom = int(memory.get("zoom", _NORMAL))
        self._is_short = bool(memory.get("short", self._is_short))
        self._render()
        self._go_to_part(float(memory.get("part", 0.0)))

    def run_action(self, action_id: str) -> bool:
        """Do a command on the article; False when it is none of ours."""
        commands: dict[str, Callable[[], object]] = {
            "find": self.find_bar.open,
            "find-next": self.find_bar.find_next,
            "find-previous": self.find_bar.find_previous,
            "zoom-in": lambda: self._set_zoom(self._zoom + 1),
            "zoom-out": lambda: self._set_zoom(self._zoom - 1),
            "zoom-reset": lambda: self._set_zoom(_NORMAL),
            "print": lambda: self._paper().print_out(self),
            "save-pdf": lambda: self._paper().save_pdf(self),
            "copy-text": lambda: self._paper().copy(),
            "next-article": lambda: self.foot.go(1),
            "previous-article": lambda: self.foot.go(-1),
        }
        command = commands.get(action_id)
        if command is not None and self._reading is not None:
            command()
        return command is not None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the outline where there is room for it."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= _OUTLINE_FROM and len(self._anchors) > 1)

    def _build_outline(self) -> None:
        self._outline_words = QStringListModel(self)
        self.outline = with_role(QListView(), "shelves")
        self.outline.setFrameShape(QFrame.Shape.NoFrame)
        self.outline.setModel(self._outline_words)
        self.outline.setWordWrap(True)
        self.outline.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.outline.setAccessibleName(self.tr("Parts of this article"))
        self.outline.clicked.connect(self._on_outline)
        self.outline.activated.connect(self._on_outline)
        self._side = box(
            stack(label(self.tr("In this article"), "small"), self.outline, spacing=8, margins=(0, 28, 16, 8))
        )
        self._side.setFixedWidth(round(13.5 * self._desk.tokens.measures.font))

    def _build_layout(self) -> None:
        middle = row(self.browser, self._side, spacing=0)
        middle.setStretch(0, 1)
        sheet = with_role(QFrame(), "sheet")
        sheet.setLayout(stack(self.tools, self.find_bar, box(middle), spacing=0))
        layout = stack(sheet, self.foot, spacing=0, margins=(24, 16, 24, 0))
        layout.setStretch(0, 1)
        inner = sheet.layout()
        if inner is not None:
            inner.setContentsMargins(1, 1, 1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.tools.level_chosen.connect(self._on_level)
        self.tools.language_chosen.connect(self._on_language)
        self.tools.shelf_requested.connect(self._on_shelf)
        self.tools.action_requested.connect(self.run_action)
        self.foot.item_requested.connect(self.item_requested)
        self.foot.place_requested.connect(self.place_requested)
        self.find_bar.counted.connect(self._desk.announce)

    def _render(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self.tools.show_level(is_short=self._is_short, has_short=bool(reading.document.short_html))
        words = page_words(reading, self._desk, asked=self._lang, is_short=self._is_short)
        tokens, zoom = self._desk.tokens, _ZOOMS[self._zoom]
        sheet = style(tokens, zoom, text_families(reading.lang), fixed_families())
        html = page_html(words, tokens)
        self.browser.set_letters(round((tokens.measures.font + 1) * zoom))
        self.browser.show_page(html, sheet, tokens, zoom)
        self.browser.setAccessibleName(words.title)
        found = headings(html)
        self._anchors = tuple(anchor for anchor, _ in found)
        self._outline_words.setStringList([text for _, text in found])
        self._side.setVisible(self.width() >= _OUTLINE_FROM and len(found) > 1)

    def _part(self) -> float:
        bar = self.browser.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def _go_to_part(self, part: float) -> None:
        bar = self.browser.verticalScrollBar()
        bar.setValue(round(part * bar.maximum()))

    def _set_zoom(self, zoom: int) -> None:
        part = self._part()
        self._zoom = min(len(_ZOOMS) - 1, max(0, zoom))
        self._render()
        self._go_to_part(part)

    def _on_level(self, level: str) -> None:
        part = self._part()
        self._is_short = level == "short"
        self._render()
        self._go_to_part(part)

    def _on_language(self, lang: str) -> None:
        if self._reading is None:
            return
        part = self._part()
        self._lang = Lang(lang)
        self._reading = self._desk.services.help.read(self._reading.item.id, self._lang)
        self._render()
        self._go_to_part(part)

    def _on_shelf(self, shelf_id: str) -> None:
        self.place_requested.emit(Place(PageId.HELP, shelf_id))

    def _on_link(self, kind: str, item_id: str) -> None:
        del kind
        self.item_requested.emit(item_id)

    def _on_outline(self, index: QModelIndex) -> None:
        self.browser.scrollToAnchor(self._anchors[index.row()])

    def _figure(self, figure_id: str) -> str | None:
        lang = self._reading.lang if self._reading else self._lang
        return self._desk.services.help.figure(figure_id, lang)

    def _explain(self, term_id: str) -> str:
        help_service = self._desk.services.help
        item = help_service.item(term_id)
        if item is None or item.kind is not Kind.TERM:
            return ""
        # In the language that is read, which is another one where a translation is missing.
        lang = self._reading.lang if self._reading else self._lang
        words = help_service.read(term_id, lang).document
        return f"{words.title}{': ' if lang is Lang.EN else '：'}{words.answer}"

    def _paper(self) -> Paper:
        assert self._reading is not None, "commands run only while something is read"
        return Paper(self._reading, self._desk, is_short=self._is_short)
