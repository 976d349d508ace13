"""The navigation rail: one button per page, built from a list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QWidget

from app.core.version import NAME
from app.ui.actions import ActionSpec, shortcut_text, spoken
from app.ui.names import RESIZED
from app.ui.navigation import PageId
from app.ui.theme.icons import icon, icon_size
from app.ui.theme.tokens import Tokens
from app.ui.widgets.column import bring_into_view
from app.ui.widgets.parts import HandButton, icon_label, label, row, stack, with_role

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QPaintEvent

# A window narrower than so many letters has room for the drawings of the pages only.
_LETTERS_NARROW: Final = 34
# Pages without a button of their own, and the one they belong to.
_WITHIN: Final = {PageId.REPORT: PageId.TICKETS, PageId.CHECK: PageId.FLOW}


class _RailButton(HandButton):
    """Checked while its page is shown, which the rail decides: a click only asks for the page."""

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Stay as it is."""


class NavRail(QFrame):
    """Where one is, and where one can go.

    Signals:
        page_requested: A page id.
    """

    page_requested = Signal(str)

    def __init__(self, specs: Sequence[ActionSpec], tokens: Tokens) -> None:
        super().__init__()
        with_role(self, "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._colours = tokens.colours
        self._group = QButtonGroup(self)
        self._buttons: dict[PageId, QPushButton] = {}
        self._drawings: dict[PageId, str] = {}
        self._shown: PageId | None = None
        self._is_narrow = self._is_watching = False
        self._name = label(self.tr("TP Self-Help"), "strong", wraps=False)
        self._name.setToolTip(NAME)
        head = row(icon_label("shield", tokens.colours.accent, 24), self._name, 1, spacing=10, margins=(8, 4, 8, 16))
        layout = stack(spacing=4, margins=(8, 16, 8, 16))
        layout.addLayout(head)
        for spec in specs:
            if spec.page is not None and not spec.at_foot:
                layout.addWidget(self._button(spec, spec.page))
        layout.addStretch(1)
        for spec in specs:
            if spec.page is not None and spec.at_foot:
                layout.addWidget(self._button(spec, spec.page))
        self.setLayout(layout)
        self._measures = tokens.measures
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never cut a name: as wide as the longest of them in bold; without names as wide as a drawing."""
        needed = super().sizeHint()
        if self._is_narrow:
            return needed
        return QSize(max(self._measures.rail_width, needed.width() + self._measures.font), needed.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the window's width once it is seen: filters see every event, and the first ones cost the start."""
        super().paintEvent(event)
        if not self._is_watching:
            self._is_watching = True
            QTimer.singleShot(0, self, self._watch)

    def _watch(self) -> None:
        around = self.parentWidget()
        if around is not None:
            around.installEventFilter(self)
            self._fit(around.width())

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Show what Tab leads to: a page that one comes to from outside does not scroll by itself."""
        has_moved = super().focusNextPrevChild(is_next)
        around = self.window().focusWidget()
        if has_moved and around is not None:  # pyright: ignore[reportUnnecessaryComparison] - the stub omits None
            bring_into_view(around)
        return has_moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the names out where pages would have no room beside them."""
        around = self.parentWidget()
        if event.type() == RESIZED and around is not None and watched is around:
            self._fit(around.width())
        return False

    def _fit(self, width: int) -> None:
        is_narrow = width < _LETTERS_NARROW * self._measures.font
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._name.setVisible(not is_narrow)
        for entry in self._buttons.values():
            # Names stay for screen readers, and as tips.
            entry.setText("" if is_narrow else f"  {entry.accessibleName()}")
        self.updateGeometry()

    def show_page(self, page: PageId) -> None:
        """Mark the page one is on; a report is shown as part of the tickets."""
        self._shown = _WITHIN.get(page, page)
        # An exclusive group keeps its last one checked, whoever is told otherwise.
        self._group.setExclusive(False)
        for known, entry in self._buttons.items():
            entry.setChecked(known is self._shown)
            entry.setIcon(self._icon(known))
        self._group.setExclusive(True)

    def _button(self, spec: ActionSpec, page: PageId) -> QWidget:
        entry = with_role(_RailButton(f"  {spoken(spec)}"), "rail")
        entry.setAccessibleName(spoken(spec))
        entry.setCheckable(True)
        self._drawings[page] = spec.icon
        entry.setIcon(self._icon(page))
        entry.setIconSize(icon_size())
        entry.setToolTip(f"{spoken(spec)}  {shortcut_text(spec)}")
        entry.clicked.connect(lambda: self.page_requested.emit(page))
        # A screen reader toggles what can be checked, and Qt sends no click for that.
        entry.toggled.connect(partial(self._on_toggled, page))
        self._group.addButton(entry)
        self._buttons[page] = entry
        return entry

    def _icon(self, page: PageId) -> QIcon:
        # In one colour and not in both: drawing is a twentieth of the start, and one page is shown first.
        return icon(self._drawings[page], self._colours.accent if page is self._shown else self._colours.text_dim)

    def _on_toggled(self, page: PageId, is_on: bool) -> None:  # noqa: FBT001 - the signal's
        if is_on and page is not self._shown:
            self.page_requested.emit(page)
