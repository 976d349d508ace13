"""One line on the home page: the ticket on which one should ask again. Only while what is kept is open anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.models.ticket_words import LONG, clock_words
from app.ui.navigation import PageId, Place
from app.ui.widgets.card_button import WordyButton
from app.ui.widgets.parts import box, clear, icon_label, label, row, stack

if TYPE_CHECKING:
    from app.services.ticket_book import Line

_LONGEST = 60


class WaitingTile(QWidget):
    """Whom one waits for.

    Signals:
        place_requested: A ``Place`` of the ticket book.
    """

    place_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.card: WordyButton | None = None
        self._inside = stack(spacing=0)
        self.setLayout(self._inside)

    def look(self) -> None:
        """Read which ticket waits longest, in the worker. The keyring was asked before, on another page."""
        book = self._desk.services.book
        self._desk.tasks.run("waiting-tile", lambda _token: book().waiting_longest(), self.show_line)

    def show_line(self, line: Line | None) -> None:
        """Show the line; nothing where nobody has waited long."""
        clear(self._inside)
        self.card = None
        if line is None:
            return
        told = self.tr("{waited}: ask on the next channel").format(waited=clock_words(line.waiting))
        title = line.ticket.title
        shown = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
        drawing, ink = LONG
        mark = icon_label(drawing, getattr(self._desk.tokens.colours, ink), 24)
        words = stack(label(told, "badge-warn"), label(shown, "dim"), spacing=2)
        layout = row(mark, box(words), spacing=14, margins=(16, 12, 16, 12))
        layout.setStretch(1, 1)
        self.card = WordyButton(f"{told}. {shown}", layout, "card")
        place = Place(PageId.TICKETS, line.ticket.id)
        self.card.clicked.connect(lambda: self.place_requested.emit(place))
        self._inside.addWidget(self.card)
