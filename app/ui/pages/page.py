"""What every page has in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.navigation import Place
from app.ui.widgets.parts import with_role


class Page(QWidget):
    """One job of the window. It asks for places and never knows other pages.

    Language, theme and text size are given when it is made: for others a new one is made in its place, which then
    recalls what the old one remembered.

    Signals:
        place_requested: A ``Place``.
        title_changed: Words for the title bar.
    """

    place_requested = Signal(object)
    title_changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        with_role(self, "page")
        self._desk = desk

    def show_place(self, place: Place) -> None:
        """Show a place of this page."""

    def title(self) -> str:
        """Give the words for the title bar."""
        return ""

    def memory(self) -> dict[str, Any]:
        """Give what a successor needs to look the same: never text a person typed that was refused."""
        return {}

    def recall(self, memory: dict[str, Any]) -> None:
        """Take over from a predecessor."""

    def run_action(self, action_id: str) -> bool:
        """Do a command that belongs to this page; False when it does not."""
        del action_id
        return False

    @property
    def is_reading(self) -> bool:
        """True while an article is shown."""
        return False

    def focus_first(self) -> None:
        """Put the focus where reading or choosing begins; on the page itself the next Tab starts at its top."""
        # A screen reader says where one is.
        self.setAccessibleName(self.title())
        self.setFocus()

    def focus_search(self) -> None:
        """Type a search at once, on a page that has a box for it."""

    def _open(self, item_id: str, anchor: str = "") -> None:
        self.place_requested.emit(self._desk.place_of(item_id, anchor))
