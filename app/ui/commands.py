"""Joins the commands of the window to what does them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.ui.actions import ALL, PAGES, sequences, spoken
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.navigation import PageId, Place
from app.ui.pages import curated

_SCALES = (80, 90, 100, 125, 150, 175, 200)
_SPECS = {spec.id: spec for spec in ALL}


class Commands(QObject):
    """Runs commands by id, from keys, menus, palette and buttons alike."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._table: dict[str, Callable[[], object]] = {
            "emergency": self._emergency,
            "search": self._search,
            "check": lambda: window.go_to(Place(PageId.CHECK)),
            "report": lambda: window.go_to(Place(PageId.REPORT)),
            "back": window.go_back,
            "forward": window.go_forward,
            "next-pane": self._next_pane,
            "zoom-in": lambda: self._scale(1),
            "zoom-out": lambda: self._scale(-1),
            "zoom-reset": lambda: desk.change(text_scale=100),
            "palette": self._palette,
            "manual": lambda: window.go_to(Place(PageId.HELP)),
            "shortcuts": self._shortcuts,
            "about": lambda: window.go_to(Place(PageId.SETTINGS, "about")),
            "quit": window.close,
        }
        for spec in PAGES:
            if spec.page is not None:
                self._table[spec.id] = partial(window.go_to, Place(spec.page))
        self._actions = [self._action(action_id) for action_id in _SPECS if _SPECS[action_id].keys]
        self.rename()

    def run(self, action_id: str) -> None:
        """Do a command. The page comes first: zoom in an article is the article's."""
        if not self._window.page.run_action(action_id) and action_id in self._table:
            self._table[action_id]()

    def rename(self) -> None:
        """Name everything anew after the frame was rebuilt or the language changed."""
        for action in self._actions:
            action.setText(spoken(_SPECS[action.objectName()]))
        self._window.bar.tell_keys()
        menu = self._window.bar.menu.menu()
        menu.aboutToShow.connect(lambda: self._window.bar.fill_menu(menu, self._is_enabled))

    def _action(self, action_id: str) -> QAction:
        action = QAction(self._window)
        action.setObjectName(action_id)
        action.setShortcuts(sequences(_SPECS[action_id]))
        action.triggered.connect(lambda: self.run(action_id))
        self._window.addAction(action)
        return action

    def _is_enabled(self, action_id: str) -> bool:
        history = self._window.history
        states = {"back": history.can_go_back, "forward": history.can_go_forward}
        return states.get(action_id, self._has_article() or not _SPECS[action_id].needs_article)

    def _has_article(self) -> bool:
        return self._window.page.is_reading

    def _emergency(self) -> None:
        known = self._desk.first_known(*curated.EMERGENCY)
        self._window.go_to(self._desk.place_of(known or curated.EMERGENCY[-1]))

    def _search(self) -> None:
        self._window.go_to(Place(PageId.HOME))
        self._window.page.focus_search()

    def _next_pane(self) -> None:
        window = self._window
        panes = [window.rail, window.bar, window.page]
        focused = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focused is not None and pane.isAncestorOf(focused)), -1)
        pane = panes[(at + 1) % len(panes)]
        if pane is window.page:
            window.page.focus_first()
            return
        pane.setFocus()
        if (first := pane.nextInFocusChain()) is not None and pane.isAncestorOf(first):
            first.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def _scale(self, by: int) -> None:
        now = self._desk.settings.text_scale
        nearest = min(range(len(_SCALES)), key=lambda n: abs(_SCALES[n] - now))
        self._desk.change(text_scale=_SCALES[min(len(_SCALES) - 1, max(0, nearest + by))])

    def _palette(self) -> None:
        # Both dialogs are loaded when first asked for.
        from app.ui.dialogs.palette import CommandPalette

        dialog = CommandPalette(self._desk.tokens, self._window, has_article=self._has_article())
        dialog.action_requested.connect(self.run)
        dialog.exec()
        dialog.deleteLater()

    def _shortcuts(self) -> None:
        from app.ui.dialogs.shortcut_list import ShortcutList

        dialog = ShortcutList(self._desk.tokens, self._window)
        dialog.exec()
        dialog.deleteLater()
