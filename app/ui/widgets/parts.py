"""The plain parts pages are built from: labels, buttons and frames with a role for the style sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.names import PLAIN_TEXT
from app.ui.theme.icons import icon, icon_size, pixmap, scaled, sharpest

if TYPE_CHECKING:
    # Qt makes the class of an event when the first one comes; naming it here would make it before the first paint.
    from PySide6.QtGui import QEnterEvent

_Widget = TypeVar("_Widget", bound=QWidget)


def with_role(widget: _Widget, role: str) -> _Widget:
    """Choose a look of the style sheet."""
    widget.setProperty("role", role)
    return widget


class HandButton(QPushButton):
    """A button over which the pointer is a hand."""

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the pointer when it first matters."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)


def label(text: str, role: str = "", *, wraps: bool = True, can_select: bool = False) -> QLabel:
    """Make a label of plain text: nothing in it is ever read as markup."""
    made = with_role(QLabel(text), role)
    made.setProperty("textFormat", PLAIN_TEXT)
    made.setWordWrap(wraps)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if can_select:
        made.setTextInteractionFlags(
            QtCore.Qt.TextInteractionFlag.TextSelectableByMouse | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def icon_label(name: str, colour: str, size: int = 20) -> QLabel:
    """Make a drawing that stands beside words saying the same, so it has no name of its own."""
    edge = scaled(size)
    made = QLabel()
    made.setPixmap(pixmap(name, colour, edge, sharpest()))
    made.setFixedSize(edge, edge)
    made.setScaledContents(True)
    return made


def button(
    text: str, on_click: Callable[[], object], role: str = "", *, drawing: tuple[str, str] | None = None, tip: str = ""
) -> QPushButton:
    """Make a button; ``drawing`` is the name and colour of an icon. Without text the tip is its name."""
    # Qt leaves no room between drawing and words.
    made = with_role(HandButton(f" {text}" if drawing is not None and text else text), role)
    made.setAccessibleName(text or tip)
    made.clicked.connect(lambda _checked=False: on_click())
    if drawing is not None:
        made.setIcon(icon(*drawing))
        made.setIconSize(icon_size())
    if tip:
        made.setToolTip(tip)
    return made


def make_clearable(field: QLineEdit, name: str) -> None:
    """Give a field a button that empties it, with a name: Qt leaves its own without one."""
    field.setClearButtonEnabled(True)
    for tool in field.findChildren(QToolButton):
        tool.setAccessibleName(name)
        tool.setToolTip(name)


def frame(role: str, layout: QLayout) -> QFrame:
    """Make a frame around a layout."""
    made = with_role(QFrame(), role)
    made.setLayout(layout)
    return made


def row(*parts: QWidget | int, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Put parts side by side; a number is a stretch of that weight."""
    return _filled(QHBoxLayout(), parts, spacing, margins)


def stack(*parts: QWidget | int, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Put parts below one another; a number is a stretch of that weight."""
    return _filled(QVBoxLayout(), parts, spacing, margins)


def box(layout: QLayout) -> QWidget:
    """Wrap a layout in a widget without a look."""
    made = QWidget()
    made.setLayout(layout)
    return made


def tab_after(before: QWidget, inside: QWidget) -> None:
    """Let Tab go through the parts of a widget right behind another: what is made later stands at the end otherwise."""
    for each in inside.findChildren(QWidget):
        if each.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, each)
            before = each


def tab_before(after: QWidget, inside: QWidget) -> None:
    """Let Tab go through the parts of a widget right before another."""
    before = after.previousInFocusChain()
    while before is not None and before is not after and not before.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    if before is not None:
        tab_after(before, inside)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:  # pyright: ignore[reportUnnecessaryComparison] - the stub omits None
        if (widget := item.widget()) is not None:  # pyright: ignore[reportUnnecessaryComparison] - the stub omits None
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:  # pyright: ignore[reportUnnecessaryComparison] - the stub omits None
            clear(inner)


_Box = TypeVar("_Box", bound=QBoxLayout)


def _filled(layout: _Box, parts: tuple[QWidget | int, ...], spacing: int, margins: tuple[int, int, int, int]) -> _Box:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout
