"""What the home page says of what is kept: the score, and the ticket that waits. Only what is open anyway."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.pages.standing_tile import StandingTile
from app.ui.pages.waiting_tile import WaitingTile
from app.ui.widgets.parts import stack


class KeptTiles(QWidget):
    """Two lines, each of which may be empty.

    Signals:
        place_requested: A ``Place``.
    """

    place_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.standing = StandingTile(desk)
        self.waiting = WaitingTile(desk)
        for tile in (self.standing, self.waiting):
            tile.place_requested.connect(self.place_requested)
        self.setLayout(stack(self.standing, self.waiting, spacing=8))

    def look(self) -> None:
        """Read, in the worker, what was read on another page before."""
        services = self._desk.services
        if services.checklists.made is not None or self._desk.settings.watch:
            self.standing.look()
        if services.book.made is not None or self._desk.settings.keeps_tickets:
            self.waiting.look()
