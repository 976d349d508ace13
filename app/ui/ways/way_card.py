"""What every way to send has in common: a card that opens, and words about what goes to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.report.report import Report
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.theme.icons import pixmap, sharpest
from app.ui.widgets.card_button import WordyButton
from app.ui.widgets.parts import box, icon_label, label, row, stack, with_role


@dataclass(frozen=True, slots=True)
class WayLook:
    """The head of a card.

    Attributes:
        told: For whom this way is good.
        drawing: Name of an icon.
    """

    name: str
    told: str
    drawing: str


class WayCard(QFrame):
    """One way. A card builds what it needs when it is first opened.

    Signals:
        opened: The person chose this way.
        handed_over: Id of the official channel it is meant for, and words: the report left the program, and only the
            person knows whether it was sent.
        told: A widget with words that somebody has to see now.
        waits: It is in the outbox, and may go out or have gone out.
        sent: Id of the official channel: it was sent, and the channel took it.
    """

    opened = Signal()
    handed_over = Signal(str, str)
    told = Signal(object)
    waits = Signal()
    sent = Signal(str)

    def __init__(self, look: WayLook, desk: Desk, gate: KeyGate, build_body: Callable[[], QVBoxLayout]) -> None:
        """Args:
        gate: Runs what needs the store.
        build_body: Builds what is shown when the card is open; called anew each time, with the report known.
        """
        super().__init__()
        with_role(self, "card")
        self._desk = desk
        self._build_body = build_body
        self._gate = gate
        self.report: Report | None = None
        accent = desk.tokens.colours.accent
        texts = box(stack(label(look.name, "plain-strong"), label(look.told, "dim"), spacing=2))
        self._more = icon_label("chevron-down", desk.tokens.colours.text_dim)
        line = row(icon_label(look.drawing, accent, 24), texts, self._more, spacing=14, margins=(16, 12, 16, 12))
        line.setStretch(1, 1)
        self.head = WordyButton(f"{look.name}. {look.told}", line, "link-row")
        self.head.clicked.connect(self._on_head)
        self._body: QWidget | None = None
        self._layout = stack(self.head, spacing=0, margins=(4, 4, 4, 4))
        self.setLayout(self._layout)

    @property
    def is_open(self) -> bool:
        """True while its body is shown."""
        return self._body is not None and not self._body.isHidden()

    def show_report(self, report: Report) -> None:
        """Take the report that is to be sent; the card is closed until it is chosen."""
        self.report = report
        self.put_away()

    def put_away(self) -> None:
        """Close the card and let go of what was in it."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
            self._point("chevron-down")

    def open(self) -> None:
        """Show what there is to decide."""
        if self._body is None:
            self._body = box(self._build_body())
            self._body.setContentsMargins(54, 0, 16, 12)
            self._layout.addWidget(self._body)
            self._body.show()
            self._point("chevron-up")
        self.opened.emit()

    def _point(self, drawing: str) -> None:
        """Show which way the next press goes."""
        edge = self._more.width()
        self._more.setPixmap(pixmap(drawing, self._desk.tokens.colours.text_dim, edge, sharpest()))

    def _on_head(self) -> None:
        if self.is_open:
            self.put_away()
        else:
            self.open()

    def _given(self) -> Report:
        """Give the report; a card is opened with one only."""
        assert self.report is not None, "a way is shown with its report"
        return self.report
