"""The start of the security page: the score, what is next, and every list with its ring."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checklist import Checklist, score_of
from app.core.checklist_overview import Overview
from app.core.checklist_state import DONE, state_of
from app.ui.desk import Desk
from app.ui.navigation import TOOL_FAMILY, TOOL_HARDEN
from app.ui.pages.checklist_words import band_word, counts_words, priority_word
from app.ui.widgets.card_button import WordyButton
from app.ui.widgets.column import Column
from app.ui.widgets.history_line import HistoryLine
from app.ui.widgets.parts import box, button, clear, frame, label, row, stack
from app.ui.widgets.score_ring import ScoreRing
from app.ui.widgets.tiles import Tiles
from app.ui.widgets.wrap_layout import WrapLayout

if TYPE_CHECKING:
    from app.ui.pages.watch_panel import WatchPanel

# Behind the first paint of the lists, and before anybody has read them.
_BEHIND_MS: Final = 20


class SecurityStart(QWidget):
    """Where one stands.

    Signals:
        list_requested: Ids of a list and of one of its items, which may be empty.
        check_requested: All probe ids that answer items.
        tool_requested: A place that is no list: step by step, or the plan for somebody else.
        item_requested: Id of the flow or article that helps with a watched address.
        paper_requested: ``print``, ``pdf``, ``export``, ``import`` or ``reminder``.
    """

    list_requested = Signal(str, str)
    check_requested = Signal(object)
    tool_requested = Signal(str)
    item_requested = Signal(str)
    paper_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[str, WordyButton] = {}
        self.next: WordyButton | None = None
        self.column = Column(desk.tokens.measures.column)
        self.column.add(label(self.tr("Security check"), "title"))
        lead = self.tr("Short lists for this wallet. What the program can look at, it looks at; the rest is up to you.")
        self.column.add(label(lead, "lead"))
        self.above = QVBoxLayout()
        self.above.setSpacing(16)
        self.column.add(self.above)
        self._body = stack(spacing=16)
        self.column.add(self._body)
        self.column.content.addStretch(1)
        self.setLayout(row(self.column))

    def enter(self) -> None:
        """Put the focus on the next item, or on the first list."""
        first = self.next or next(iter(self.cards.values()), None)
        if first is not None:
            first.setFocus()

    @cached_property
    def watch(self) -> WatchPanel:
        """The watched addresses, below the lists; loaded behind them: a fifth of what the page costs."""
        from app.ui.pages.watch_panel import WatchPanel

        made = WatchPanel(self._desk)
        made.changed.connect(self._on_watch_changed)
        made.item_requested.connect(self.item_requested)
        self.column.content.insertWidget(self.column.content.indexOf(self._body) + 1, made)
        return made

    def look_at_watch(self) -> None:
        """Read how the watched addresses stand, once the lists are seen."""
        QTimer.singleShot(_BEHIND_MS, self, self._on_lists_seen)

    def _on_lists_seen(self) -> None:
        self.watch.look()

    def _on_watch_changed(self) -> None:
        """Bring an alarm to the top; without one the watch stands below the lists."""
        content = self.column.content
        place = content.indexOf(self._body)
        content.removeWidget(self.watch)
        content.insertWidget(place if self.watch.is_alarmed else place + 1, self.watch)
        QTimer.singleShot(0, self, self.column.settle)

    def show_overview(self, overview: Overview) -> None:
        """Show where one stands."""
        clear(self._body)
        self.cards = {}
        self._body.addWidget(self._score_card(overview))
        self._body.addWidget(self._tools(overview))
        lasting = [self._card(each, overview) for each in overview.lists if not each.occasion]
        occasions = [self._card(each, overview) for each in overview.lists if each.occasion]
        narrowest = round(20 * self._desk.tokens.measures.font)
        self._body.addWidget(Tiles(lasting, narrowest=narrowest, most=3))
        self._body.addWidget(label(self.tr("When it happens"), "heading"))
        self._body.addWidget(label(self.tr("These have no part in the score."), "dim"))
        self._body.addWidget(Tiles(occasions, narrowest=narrowest, most=3))

    def _score_card(self, overview: Overview) -> QWidget:
        score, colours = overview.score, self._desk.tokens.colours
        measures = self._desk.tokens.measures
        band = band_word(score.band)
        name = self.tr("Security score {value} of 100: {band}").format(value=score.value, band=band)
        ring = ScoreRing(score.value, score.band, name, colours, round(8 * measures.font))
        words = stack(label(band, "heading"), label(counts_words(score), "dim"), spacing=4)
        if overview.since is not None:
            since = self.tr("Since last time: +{better} −{worse}").format(
                better=len(overview.since.better), worse=len(overview.since.worse)
            )
            words.addWidget(label(since, "plain-strong"))
        values = [look.value for look in overview.looks]
        if len(values) > 1:
            told = self.tr("Earlier scores: {values}").format(values=" · ".join(map(str, values[-10:])))
            words.addLayout(row(HistoryLine(values, told, colours, round(2.6 * measures.font)), 1))
        words.addStretch(1)
        line = row(ring, box(words), spacing=24, margins=(20, 18, 20, 18))
        line.setStretch(1, 1)
        whole = stack(spacing=0)
        whole.addLayout(line)
        self.next = self._next_button(overview)
        if self.next is not None:
            whole.addWidget(box(stack(self.next, margins=(12, 0, 12, 12))))
        return frame("card", whole)

    def _next_button(self, overview: Overview) -> WordyButton | None:
        if not overview.next:
            return None
        item = overview.next[0].item
        title = next(each.title for each in overview.lists if each.id == item.checklist)
        heading = self.tr("Next: {title}").format(title=item.title)
        small = f"{priority_word(item.priority)} · {title} · {item.cost}"
        layout = stack(label(heading, "plain-strong"), label(small, "small"), spacing=2, margins=(14, 10, 14, 10))
        made = WordyButton(f"{heading}. {small}", layout, "trail-here")
        made.clicked.connect(lambda: self.list_requested.emit(item.checklist, item.id))
        return made

    def _tools(self, overview: Overview) -> QWidget:
        colours = self._desk.tokens.colours
        probes = tuple(
            dict.fromkeys(p for each in overview.lists for item in each.items if not item.needs for p in item.probes)
        )
        harden = partial(self.tool_requested.emit, TOOL_HARDEN)
        drawing = ("flow", colours.on_accent)
        self.harden = button(self.tr("Harden everything"), harden, "primary", drawing=drawing)
        check = button(
            self.tr("Check what can be checked"),
            lambda: self.check_requested.emit(probes),
            drawing=("tool", colours.accent),
        )
        papers = (
            ("print", self.tr("Print the plan"), "print"),
            ("pdf", self.tr("Plan as PDF"), "save"),
            ("export", self.tr("Export answers"), "download"),
            ("import", self.tr("Import answers"), "archive"),
            ("reminder", self.tr("Calendar reminder"), "today"),
        )
        ways = [
            button(words, self._emitter(kind), "quiet", drawing=(drawing, colours.text_dim))
            for kind, words, drawing in papers
        ]
        self.remind = button(self._remind_words(), self._on_remind, "quiet", drawing=("clock", colours.text_dim))
        family = partial(self.tool_requested.emit, TOOL_FAMILY)
        self.family = button(self.tr("For somebody else"), family, "quiet", drawing=("article", colours.text_dim))
        layout = WrapLayout(self.harden, check, *ways, self.remind, self.family)
        layout.is_spread = False
        return box(layout)

    def _remind_words(self) -> str:
        return self.tr("Stop reminding me here") if self._desk.settings.reminders else self.tr("Remind me here")

    def _on_remind(self) -> None:
        is_on = not self._desk.settings.reminders
        self._desk.change(reminders=is_on)
        self.remind.setText(f" {self._remind_words()}")
        self.remind.setAccessibleName(self._remind_words())
        said = self.tr("While the program runs, the desktop reminds you when something is due. No details are shown.")
        self._desk.offer_undo(said if is_on else self.tr("You are no longer reminded."), None)

    def _emitter(self, kind: str) -> Callable[[], None]:
        return lambda: self.paper_requested.emit(kind)

    def _card(self, checklist: Checklist, overview: Overview) -> WordyButton:
        stands = overview.of_list(checklist.id)
        score, colours = score_of(stands), self._desk.tokens.colours
        done, of = sum(state_of(stand) in DONE for stand in stands), sum(stand.counts for stand in stands)
        told = self.tr("{done} of {of} done").format(done=done, of=of)
        edge = round(3.4 * self._desk.tokens.measures.font)
        ring = ScoreRing(score.value, score.band, told, colours, edge)
        head = row(ring, label(checklist.title, "heading"), spacing=12)
        head.setStretch(1, 1)
        layout = stack(spacing=8, margins=(16, 14, 16, 14))
        layout.addLayout(head)
        layout.addWidget(label(checklist.intro, "dim"))
        layout.addStretch(1)
        layout.addWidget(label(told, "small"))
        made = WordyButton(f"{checklist.title}. {told}", layout, "card")
        made.clicked.connect(lambda: self.list_requested.emit(checklist.id, ""))
        self.cards[checklist.id] = made
        return made
