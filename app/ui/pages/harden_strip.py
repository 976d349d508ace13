"""Above a wizard: how far the run is, the ways past an item, and what was noted at its end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.core.harden import RunView
from app.core.wizard import End
from app.ui.desk import Desk
from app.ui.pages.harden_words import end_look, place_words
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, label, stack
from app.ui.widgets.wrap_layout import WrapLayout

_THIN = 6


class HardenStrip(QWidget):
    """One line, a bar, and notes.

    Signals:
        all_requested: The plan, or the list that the item is of.
        later_requested: This item at the end.
        skip_requested: Not this item.
        next_requested: The item behind the one that came to its end.
        undo_requested: What came of this item is taken back.
    """

    all_requested = Signal()
    later_requested = Signal()
    skip_requested = Signal()
    next_requested = Signal()
    undo_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        dim, accent = desk.tokens.colours.text_dim, desk.tokens.colours.accent
        self.all = button(self.tr("All items"), self.all_requested.emit, "link", drawing=("back", accent))
        self.place = label("", "plain-strong", wraps=False)
        self.later = button(self.tr("Later"), self.later_requested.emit, "quiet", drawing=("clock", dim))
        self.skip = button(self.tr("Skip"), self.skip_requested.emit, "quiet", drawing=("forward", dim))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(_THIN)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.next: QPushButton | None = None
        self.undo: QPushButton | None = None
        # What the page says stands above what was noted, and stays until the page takes it away.
        self.above = stack(spacing=8)
        self.notes = stack(spacing=8)
        line = WrapLayout(self.all, self.place, self.later, self.skip)
        line.is_spread = False
        whole = stack(spacing=8, margins=(24, 12, 24, 0))
        whole.addLayout(line)
        whole.addWidget(self.progress)
        whole.addLayout(self.above)
        whole.addLayout(self.notes)
        self.setLayout(whole)

    def show_place(self, view: RunView | None) -> None:
        """Say how far the run is; None outside one."""
        self.forget_notes()
        for part in (self.place, self.later, self.skip, self.progress):
            part.setVisible(view is not None)
        name = self.tr("Back to the list") if view is None else self.tr("All items")
        self.all.setText(f" {name}")
        self.all.setAccessibleName(name)
        if view is not None:
            self.place.setText(place_words(view))
            self.progress.setRange(0, len(view.steps))
            self.progress.setValue(view.number - 1)
            self._desk.announce(place_words(view))

    def show_end(self, end: End, score: int, *, has_next: bool) -> None:
        """Say what was noted, with the way on and the way back.

        Args:
            end: Where the wizard ended.
            score: What all answers are worth now.
            has_next: True within a run.
        """
        self.forget_notes()
        for past in (self.later, self.skip):
            past.hide()
        look = end_look(end)
        told = self.tr("Security score now: {value} of 100").format(value=score)
        notice = Notice(look.word, told, (look.icon, getattr(self._desk.tokens.colours, look.colour)), look.role)
        if has_next:
            self.next = button(self.tr("Next item"), self.next_requested.emit, "primary")
            notice.offer(self.next)
        self.undo = button(self.tr("Undo"), self.undo_requested.emit)
        notice.offer(self.undo)
        self.notes.addWidget(notice)
        self._desk.announce(look.word)

    def offer_ways_past(self) -> None:
        """The item is not at its end: it can be put off."""
        for past in (self.later, self.skip):
            past.setVisible(not self.progress.isHidden())
        self.forget_notes()

    def forget_notes(self) -> None:
        """Take away what was noted of another item."""
        clear(self.notes)
        self.next = self.undo = None
