"""Where a report begins: what kind it is, and those that were begun before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import StateError
from app.core.report.report import ReportKind
from app.core.report.words import kind_words
from app.services.reports import Listed
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.report_words import KIND_ICONS, NEW, kind_told
from app.ui.tasks import CancelToken
from app.ui.widgets.card_button import CardButton, LinkButton
from app.ui.widgets.column import Column
from app.ui.widgets.parts import clear, icon_label, label, row, stack
from app.ui.widgets.tiles import Tiles

_MOST_SHOWN = 8


class ReportStart(Column):
    """Five kinds to choose from, and the drafts that are kept.

    Signals:
        place_requested: A ``Place``: a new report of a kind, or a kept one.
    """

    place_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tokens.measures.column)
        self._desk = desk
        self.cards: dict[ReportKind, CardButton] = {}
        self.drafts: dict[str, LinkButton] = {}
        self.add(label(self.tr("Report a problem"), "title"))
        lead = self.tr("Everything is seen by you before it goes. Nothing leaves this computer by itself.")
        self.add(label(lead, "lead"))
        self.add(self._build_kinds())
        safe = self.tr("No report holds a recovery phrase, key or password. Every field refuses them.")
        line = row(icon_label("shield", desk.tokens.colours.good, 18), label(safe, "small"))
        line.setStretch(1, 1)
        self.add(line)
        self._drafts = stack(spacing=4)
        self.add(self._drafts)
        self.content.addStretch(1)

    def look(self) -> None:
        """Read what was begun before; a store that nobody can open now is left closed."""
        reports = self._desk.services.reports

        def job(token: CancelToken) -> tuple[Listed, ...]:
            token.check()
            try:
                return reports().listed()
            except StateError:
                return ()

        self._desk.tasks.run("report-look", job, self.show_drafts)

    def show_drafts(self, listed: Sequence[Listed]) -> None:
        """List what was begun before, the newest first."""
        clear(self._drafts)
        self.drafts = {}
        if listed:
            self._drafts.addWidget(label(self.tr("Kept reports"), "heading"))
        for each in listed[:_MOST_SHOWN]:
            title = each.title or kind_words(each.kind, self._desk.lang)
            state = self.tr("finished") if each.is_finished else self.tr("draft")
            words = self.tr("{title} · {state} · {date}").format(title=title, state=state, date=each.at[:10])
            link = LinkButton(words, (KIND_ICONS[each.kind], self._desk.tokens.colours.accent))
            link.clicked.connect(partial(self._on_draft, each.id))
            self.drafts[each.id] = link
            self._drafts.addWidget(link)

    def enter(self) -> None:
        """Put the focus on the first kind."""
        next(iter(self.cards.values())).setFocus()

    def _build_kinds(self) -> Tiles:
        colours = self._desk.tokens.colours
        cards: list[QWidget] = []
        for kind in ReportKind:
            is_danger = kind is ReportKind.INCIDENT
            drawing = (KIND_ICONS[kind], colours.danger if is_danger else colours.accent)
            words = kind_words(kind, self._desk.lang)
            card = CardButton(words, kind_told(kind), drawing, "card-danger" if is_danger else "card")
            card.clicked.connect(partial(self._on_kind, kind))
            self.cards[kind] = card
            cards.append(card)
        return Tiles(cards, narrowest=round(17 * self._desk.tokens.measures.font), most=3)

    def _on_kind(self, kind: ReportKind) -> None:
        self.place_requested.emit(Place(PageId.REPORT, f"{NEW}{kind.value}"))

    def _on_draft(self, report_id: str) -> None:
        self.place_requested.emit(Place(PageId.REPORT, report_id))
