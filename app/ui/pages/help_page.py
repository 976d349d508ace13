"""Help: shelves of articles, and the article that is read."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedLayout

from app.core.errors import AppError
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.article_view import ArticleView
from app.ui.pages.page import Page
from app.ui.pages.shelves_view import ShelvesView


class HelpPage(Page):
    """Browse and read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shelves = ShelvesView(desk)
        self.article = ArticleView(desk)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.shelves)
        self._stack.addWidget(self.article)
        self.shelves.item_requested.connect(self._open)
        self.shelves.shelf_requested.connect(self._on_shelf)
        self.article.item_requested.connect(self._open)
        self.article.place_requested.connect(self.place_requested)

    @property
    def is_reading(self) -> bool:
        """True while an article is shown."""
        return self._stack.currentWidget() is self.article

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.article.heading if self.is_reading else self.tr("Help")

    def show_place(self, place: Place) -> None:
        """Show a shelf, or an article at a heading."""
        if not place.item_id or self.shelves.has(place.item_id):
            self.shelves.show_shelf(place.item_id)
            self._stack.setCurrentWidget(self.shelves)
        else:
            try:
                self.article.read(place.item_id, place.anchor)
            except AppError as error:
                self.shelves.show_shelf("")
                self._stack.setCurrentWidget(self.shelves)
                self._desk.failed(error)
            else:
                self._stack.setCurrentWidget(self.article)
        self.focus_first()
        self.title_changed.emit(self.title())

    def focus_first(self) -> None:
        """Arrow keys scroll an article, or move along a shelf."""
        (self.article.browser if self.is_reading else self.shelves.items).setFocus()

    def memory(self) -> dict[str, Any]:
        """Keep where in the article the person is."""
        return self.article.memory() if self.is_reading else {}

    def recall(self, memory: dict[str, Any]) -> None:
        """Go back to that part of the article."""
        if self.is_reading:
            self.article.recall(memory)

    def run_action(self, action_id: str) -> bool:
        """Do a command on the article."""
        return self.is_reading and self.article.run_action(action_id)

    def _on_shelf(self, shelf_id: str) -> None:
        self.place_requested.emit(Place(PageId.HELP, shelf_id))
