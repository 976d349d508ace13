"""Before the plan goes on paper: which watched addresses go with it. None unless ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.ui.desk import Desk
from app.ui.pages.watch_words import WatchLine
from app.ui.widgets.parts import box, button, label, stack, with_role
from app.ui.widgets.tick_box import TickBox
from app.ui.widgets.wrap_layout import WrapLayout

_HEAD, _TAIL = 6, 6


class PlanAddresses(QFrame):
    """One box to tick for each watched address.

    Signals:
        chosen: A tuple with a line for each ticked address, the chain before it; empty for none.
        left: The plan is not wanted after all.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, lines: Sequence[WatchLine], words: str, desk: Desk) -> None:
        """Args:
        lines: What is watched.
        words: Names what comes next, printing or saving.
        """
        super().__init__()
        with_role(self, "card")
        why = self.tr(
            "Better without: whoever finds the sheet can look up on the chain what an address holds and does, and see "
            "whose it is. Tick one only if the sheet stays with you."
        )
        whole = stack(spacing=8, margins=(20, 16, 20, 16))
        whole.addWidget(label(self.tr("Addresses on the plan?"), "heading"))
        whole.addWidget(label(why, "dim"))
        self.ticks = {line.watched.id: _tick(line, desk) for line in lines}
        for tick in self.ticks.values():
            whole.addWidget(tick)
        self._lines = tuple(lines)
        self.go = button(words, self._on_go, "primary")
        self.stay = button(self.tr("Cancel"), self.left.emit)
        choices = WrapLayout(self.go, self.stay, margins=(0, 6, 0, 0))
        choices.is_spread = False
        whole.addWidget(box(choices))
        self.setLayout(whole)

    def _on_go(self) -> None:
        ticked = (line for line in self._lines if self.ticks[line.watched.id].isChecked())
        self.chosen.emit(tuple(f"{line.chain}: {line.watched.address}" for line in ticked))


def _tick(line: WatchLine, desk: Desk) -> TickBox:
    # On the screen its ends are enough to tell it from others; whoever looks over a shoulder reads no more.
    address = line.watched.address
    made = TickBox(f"{line.chain} · {address[:_HEAD]}…{address[-_TAIL:]}", desk.tokens.colours)
    made.setToolTip(address)
    return made
