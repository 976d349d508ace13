"""A few choices side by side, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy

from app.ui.widgets.parts import with_role
from app.ui.widgets.wrap_layout import WrapLayout


class Segments(QFrame):
    """Choose one of a few. Arrow keys move, as in a group of radio buttons.

    Signals:
        chosen: The key of the choice a person made.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Args:
        name: What is chosen here, for screen readers.
        choices: Pairs of key and words.
        """
        super().__init__()
        with_role(self, "segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for key, words in choices:
            segment = with_role(QPushButton(words), "segment")
            segment.setCheckable(True)
            segment.setChecked(key == current)
            segment.setAccessibleName(f"{name}: {words}")
            segment.setCursor(Qt.CursorShape.PointingHandCursor)
            # Not clicked: a screen reader toggles what can be checked, and Qt sends no click for that.
            segment.toggled.connect(partial(self._on_toggled, key))
            self._group.addButton(segment)
            self._buttons[key] = segment
        layout = WrapLayout(*self._buttons.values(), spacing=2, margins=(3, 3, 3, 3))
        layout.is_spread = False
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current(self) -> str:
        """The key now chosen; empty for none."""
        return next((key for key, segment in self._buttons.items() if segment.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show a choice without telling anybody."""
        if key in self._buttons:
            with QSignalBlocker(self._buttons[key]):
                self._buttons[key].setChecked(True)

    def press(self, key: str) -> None:
        """Choose as a person would."""
        self._buttons[key].click()

    def _on_toggled(self, key: str, is_on: bool) -> None:  # noqa: FBT001 - the signal's
        if is_on:
            self.chosen.emit(key)
