"""The strip above every page: back, forward, where one is, search, menu, and the emergency button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton

from app.ui.actions import ALL, COMMANDS, shortcut_text, spoken
from app.ui.theme.icons import icon, icon_size
from app.ui.theme.tokens import Tokens
from app.ui.widgets.column import bring_into_view
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.parts import button, row, with_role

_SPECS: Final = {spec.id: spec for spec in COMMANDS}
# Up to this text size the key stands beside the word on the search button.
_ROOMY_FONT: Final = 20
_MENUS: Final = ("page", "go", "article", "view", "help")


class TopBar(QFrame):
    """Buttons for the commands needed everywhere.

    Signals:
        action_requested: An action id.
    """

    action_requested = Signal(str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        with_role(self, "bar")
        self.setAccessibleName(self.tr("Tools"))
        self._colours = tokens.colours
        self.back = self._tool("back")
        self.forward = self._tool("forward")
        self.title = ElidedLabel("strong")
        self.search = button(
            spoken(_SPECS["search"]),
            lambda: self.action_requested.emit("search"),
            "quiet",
            drawing=("search", tokens.colours.text_dim),
            tip=f"{spoken(_SPECS['search'])}  {shortcut_text(_SPECS['search'])}",
        )
        if tokens.measures.font <= _ROOMY_FONT:
            self.search.setText(f"{self.search.text()}  {shortcut_text(_SPECS['search'])}")
        self.emergency = button(
            spoken(_SPECS["emergency"]),
            lambda: self.action_requested.emit("emergency"),
            "emergency",
            drawing=("emergency", tokens.colours.danger),
            tip=self.tr("Coins stolen or recovery phrase leaked: what to do now")
            + f"  {shortcut_text(_SPECS['emergency'])}",
        )
        self.menu = self._menu_button()
        parts = (self.back, self.forward, self.title, self.search, self.emergency, self.menu)
        layout = row(*parts, margins=(16, 8, 16, 8))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Show what Tab leads to: a page that one comes to from outside does not scroll by itself."""
        has_moved = super().focusNextPrevChild(is_next)
        around = self.window().focusWidget()
        if has_moved and around is not None:  # pyright: ignore[reportUnnecessaryComparison] - the stub omits None
            bring_into_view(around)
        return has_moved

    def show_state(self, title: str, *, can_go_back: bool, can_go_forward: bool, is_home: bool) -> None:
        """Say where one is and where one can go."""
        self.title.setText(title)
        self.back.setEnabled(can_go_back)
        self.forward.setEnabled(can_go_forward)
        self.search.setVisible(not is_home)

    def tell_keys(self) -> None:
        """Name the keys of Back and Forward; behind the first paint, because Qt is asked for them."""
        for tool, action_id in ((self.back, "back"), (self.forward, "forward")):
            spec = _SPECS[action_id]
            tool.setToolTip(f"{spoken(spec)}  {shortcut_text(spec)}")

    def fill_menu(self, menu: QMenu, is_enabled: Callable[[str], bool]) -> None:
        """Put every command into a menu, grouped."""
        menu.clear()
        for group in _MENUS:
            for spec in ALL:
                if spec.menu == group:
                    keys = shortcut_text(spec)
                    entry = menu.addAction(spoken(spec) + (f"\t{keys}" if keys else ""))
                    if spec.icon:
                        entry.setIcon(icon(spec.icon, self._colours.text_dim))
                    entry.setEnabled(is_enabled(spec.id))
                    entry.triggered.connect(lambda _checked=False, id_=spec.id: self.action_requested.emit(id_))
            menu.addSeparator()

    def _tool(self, action_id: str) -> QPushButton:
        spec = _SPECS[action_id]
        made = button("", lambda: self.action_requested.emit(action_id), "tool", tip=spoken(spec))
        made.setIcon(icon(spec.icon, self._colours.text_dim))
        made.setIconSize(icon_size())
        return made

    def _menu_button(self) -> QToolButton:
        made = with_role(QToolButton(), "quiet")
        made.setIcon(icon("menu", self._colours.text_dim))
        made.setIconSize(icon_size())
        made.setAccessibleName(self.tr("Menu"))
        made.setToolTip(self.tr("Menu"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(QMenu(made))
        return made
