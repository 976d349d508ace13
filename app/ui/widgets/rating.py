"""One neutral question: how was the help?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.ui.widgets.parts import box, button, label, stack, with_role
from app.ui.widgets.segments import Segments
from app.ui.widgets.wrap_layout import WrapLayout

_BEST = 5


class Rating(QFrame):
    """Five marks in words and figures; no faces, which lead the answer (product-anchors.md 1-F).

    Signals:
        given: The mark, 1 to 5.
        declined: The person would rather not say.
    """

    given = Signal(int)
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        with_role(self, "card")
        question = self.tr("How was the help you got?")
        ends = {1: self.tr("very poor"), _BEST: self.tr("very good")}
        marks = [(str(mark), f"{mark} {ends.get(mark, '')}".strip()) for mark in range(1, _BEST + 1)]
        self.marks = Segments(question, marks, "")
        self.marks.chosen.connect(self._on_chosen)
        line = WrapLayout(self.marks, button(self.tr("Skip"), self.declined.emit, "quiet"))
        line.is_spread = False
        small = self.tr("For your own figures. It stays on this computer and is sent to nobody.")
        self.setLayout(
            stack(
                label(question, "plain-strong"), box(line), label(small, "small"), spacing=8, margins=(16, 12, 16, 12)
            )
        )

    def _on_chosen(self, mark: str) -> None:
        self.given.emit(int(mark))
