"""The frame around the pages: rail, top bar, status line, history. It owns no data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.actions import PAGES
from app.ui.desk import Desk
from app.ui.navigation import History, PageId, Place
from app.ui.pages.page import Page
from app.ui.pages.registry import make_page
from app.ui.widgets.nav_rail import NavRail
from app.ui.widgets.parts import box, row, stack
from app.ui.widgets.status_line import StatusLine
from app.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    # Classes of events are made with the first such event, not before the first paint.
    from PySide6.QtGui import QCloseEvent, QMouseEvent, QPaintEvent

SMALLEST: Final = (880, 600)


class MainWindow(QMainWindow):
    """Navigation, a stack of pages made on first visit, and the notices above them.

    Signals:
        painted: The window was drawn for the first time, or stands minimized.
        closing: The window is about to close.
        action_requested: An action id from a button or menu of the frame.
    """

    painted = Signal()
    closing = Signal()
    action_requested = Signal(str)

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__()
        self.setMinimumSize(*SMALLEST)
        self._desk = desk
        self.history = History(start)
        self._pages: dict[PageId, Page] = {}
        self._is_painted = False
        outer = QVBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._outer = outer
        self.setCentralWidget(box(outer))
        self._build_frame()

    @property
    def page(self) -> Page:
        """The page now shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Page), "the stack holds pages only"
        return shown

    def go_to(self, place: Place) -> None:
        """Go somewhere new."""
        self.history.visit(place)
        self._show(place)

    def go_back(self) -> None:
        """Go where one was before."""
        self._show(self.history.back())

    def go_forward(self) -> None:
        """Go where one was before going back."""
        self._show(self.history.forward())

    def rebuild(self) -> None:
        """Make everything anew for another language, look or text size; the person stays where they are."""
        memory, focused = self.page.memory(), _focus_path(self.page)
        self._pages.clear()
        old = self._body
        self._build_frame()
        old.setParent(None)
        old.deleteLater()
        self._show(self.history.current)
        self.page.recall(memory)
        _focus(self.page, focused)

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show a short notice, with a way to take back what it tells when there is one."""
        # Loaded when there is something to say.
        from app.ui.widgets.undo_bar import UndoBar

        bar = UndoBar(self._desk.tokens.colours)
        for earlier in self.findChildren(UndoBar):
            earlier.put_away()
            earlier.deleteLater()
        self._outer.addWidget(bar)
        bar.offer(words, undo)
        self.announce(words)

    def fail(self, error: AppError) -> None:
        """Tell an expected failure."""
        # The table of words is loaded with the first failure.
        from app.ui.messages import message

        self.say(message(error))

    def announce(self, words: str) -> None:
        """Tell screen readers what changed without taking the focus."""
        # Loaded with the first words; nothing is announced while the window opens.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def stand(self) -> None:
        """Begin what waits for the first paint; also where there is none, in a window that opens minimized."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell once that there is something to see."""
        super().paintEvent(event)
        self.stand()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The side buttons of a mouse go back and forward."""
        if event.button() is QtCore.Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() is QtCore.Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the geometry be kept and the workers end."""
        self.closing.emit()
        super().closeEvent(event)

    def _build_frame(self) -> None:
        tokens = self._desk.tokens
        self.rail = NavRail(PAGES, tokens)
        self.rail.page_requested.connect(self._on_page)
        self.bar = TopBar(tokens)
        self.bar.action_requested.connect(self.action_requested)
        self._stack = QStackedWidget()
        status = StatusLine(self._desk.services.help.info(), tokens)
        right = stack(self.bar, self._stack, status, spacing=0)
        right.setStretch(1, 1)
        whole = row(self.rail, box(right), spacing=0)
        whole.setStretch(1, 1)
        self._body = box(whole)
        self._outer.insertWidget(0, self._body, 1)

    def _show(self, place: Place) -> None:
        self._desk.log.note("page", page=place.page.value)
        page = self._pages.get(place.page) or self._make(place.page)
        self._stack.setCurrentWidget(page)
        page.focus_first()
        page.show_place(place)
        self._show_state()

    def _on_page(self, page_id: str) -> None:
        self.go_to(Place(PageId(page_id)))

    def _make(self, page_id: PageId) -> Page:
        page = make_page(page_id, self._desk)
        page.place_requested.connect(self.go_to)
        page.title_changed.connect(self._show_state)
        self._pages[page_id] = page
        self._stack.addWidget(page)
        return page

    def _show_state(self) -> None:
        title, here = self.page.title(), self.history.current.page
        self.rail.show_page(here)
        self.rail.setVisible(here is not PageId.WELCOME)
        self.bar.show_state(
            title,
            can_go_back=self.history.can_go_back,
            can_go_forward=self.history.can_go_forward,
            is_home=here in {PageId.HOME, PageId.WELCOME},
        )
        name = self.tr("TP Self-Help")
        self.setWindowTitle(f"{title} – {name}" if title else name)


def _focus_path(page: QWidget) -> list[int]:
    """Say where the focus is: the place among its siblings, from the inside out."""
    path: list[int] = []
    at = page.focusWidget()
    while page.isAncestorOf(at) and (parent := at.parentWidget()) is not None:
        path.append(parent.children().index(at))
        at = parent
    return path


def _focus(page: QWidget, path: list[int]) -> None:
    """Put the focus where the same path leads in what was made anew."""
    at: QWidget = page
    for place in reversed(path):
        children = at.children()
        if place >= len(children) or not isinstance(found := children[place], QWidget):
            return
        at = found
    if at is not page:
        at.setFocus()
