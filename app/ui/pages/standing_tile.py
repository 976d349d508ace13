"""One line on the home page: the score and what is next. Only while what is kept is open anyway."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.checklist_overview import Overview
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.checklist_words import band_word
from app.ui.widgets.card_button import WordyButton
from app.ui.widgets.parts import box, clear, icon_label, label, row, stack
from app.ui.widgets.score_ring import ScoreRing


class StandingTile(QWidget):
    """Where one stands.

    Signals:
        place_requested: A ``Place`` of the security page.
    """

    place_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.card: WordyButton | None = None
        self.alarm: WordyButton | None = None
        self._inside = stack(spacing=12)
        self.setLayout(self._inside)

    def look(self) -> None:
        """Read how things stand, in the worker. The keyring was asked before, on another page, or is not now."""
        services, lang = self._desk.services, self._desk.lang
        watch = services.watch if self._desk.settings.watch else None

        def job() -> tuple[Overview, int]:
            watched = watch().kept.watched() if watch is not None else ()
            alarms = sum(alarm.is_loud for each in watched for alarm in each.open_alarms)
            return services.checklists().overview(lang), alarms

        def on_done(found: tuple[Overview, int]) -> None:
            self.show_overview(found[0])
            self.show_alarms(found[1])

        self._desk.tasks.run("standing", lambda _token: job(), on_done)

    def show_alarms(self, count: int) -> None:
        """Show first that something happened to a watched address, until the person said that they know."""
        self.alarm = None
        if count:
            told = self.tr("%n alarm(s) of watched addresses", "", count)
            drawing = icon_label("warning", self._desk.tokens.colours.danger, 24)
            layout = row(drawing, label(told, "heading"), spacing=14, margins=(16, 12, 16, 12))
            layout.setStretch(1, 1)
            self.alarm = WordyButton(told, layout, "card-danger")
            self.alarm.clicked.connect(lambda: self.place_requested.emit(Place(PageId.CHECKLIST)))
            self._inside.insertWidget(0, self.alarm)

    def show_overview(self, overview: Overview) -> None:
        """Show the line; nothing where nothing was answered yet."""
        clear(self._inside)
        score, colours = overview.score, self._desk.tokens.colours
        if not (score.checked or score.told or score.uncheckable):
            return
        told = self.tr("Security score {value} of 100: {band}").format(value=score.value, band=band_word(score.band))
        item = overview.next[0].item if overview.next else None
        words = [label(told, "plain-strong")]
        if item is not None:
            words.append(label(self.tr("Next: {title}").format(title=item.title), "dim"))
        ring = ScoreRing(score.value, score.band, told, colours, round(3 * self._desk.tokens.measures.font))
        layout = row(ring, box(stack(*words, spacing=2)), spacing=14, margins=(16, 12, 16, 12))
        layout.setStretch(1, 1)
        self.card = WordyButton(told, layout, "card")
        place = Place(PageId.CHECKLIST, item.checklist, item.id) if item is not None else Place(PageId.CHECKLIST)
        self.card.clicked.connect(lambda: self.place_requested.emit(place))
        self._inside.addWidget(self.card)
