"""Why an item is left out, and when it is asked again."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFrame

from app.core.checklist import Answer
from app.core.secrets import Screened, screen
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, button, label, stack, with_role
from app.ui.widgets.segments import Segments
from app.ui.widgets.wrap_layout import WrapLayout

_LONGEST = 300


class SetAside(QFrame):
    """Two answers, and the item leaves the score until that day.

    Signals:
        given: ``Answer``, reason (``Screened``) and ISO date.
        dismissed: The person thought better of it.
    """

    given = Signal(object, object, str)
    dismissed = Signal()

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        with_role(self, "sunken")
        self._answer = answer
        is_never = answer is Answer.NOT_MINE
        self.reason = GuardedEdit()
        self.reason.setMaxLength(_LONGEST)
        self.reason.setAccessibleName(self.tr("Why"))
        example = (
            self.tr("For example: I have no TRON") if is_never else self.tr("For example: waiting for a new phone")
        )
        self.reason.setPlaceholderText(example)
        self.reason.accepted.connect(self._on_given)
        self.reason.dismissed.connect(self.dismissed)
        times = [("30", self.tr("In a month")), ("90", self.tr("In three months")), ("365", self.tr("In a year"))]
        self.when = Segments(self.tr("Ask again"), times, "365" if is_never else "30")
        self.done = button(self.tr("Leave it out"), self._on_given, "primary")
        cancel = button(self.tr("Cancel"), self.dismissed.emit)
        self.fault = label(self.tr("A few words why, please."), "badge-danger")
        self.fault.hide()
        title = self.tr("Why is this not yours?") if is_never else self.tr("Why not now?")
        line = WrapLayout(self.when, self.done, cancel)
        line.is_spread = False
        self.setLayout(
            stack(label(title, "plain-strong"), self.reason, self.fault, box(line), spacing=8, margins=(14, 12, 14, 12))
        )

    def enter(self) -> None:
        """Type at once."""
        self.reason.setFocus()

    def _on_given(self) -> None:
        text = screen(self.reason.text())
        if not isinstance(text, Screened) or not text.text.strip():
            self.fault.show()
            self.enter()
            return
        day = QDate.currentDate().addDays(int(self.when.current)).toString(Qt.DateFormat.ISODate)
        self.given.emit(self._answer, text, day)
