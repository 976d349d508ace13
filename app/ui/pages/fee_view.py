"""“What does a transfer cost?”: how fees come about, offline; what they are now, looked up after a yes."""

from __future__ import annotations

from functools import partial
from typing import Final

from app.core.secrets import Screened, screen
from app.services.diagnosis.service import DiagnosisService
from app.services.explain import FEES
from app.ui.desk import Desk
from app.ui.pages.live_checks import live_checks
from app.ui.pages.sentence_cards import SentenceCards
from app.ui.pages.tool_view import ToolView
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, clear, label, row, stack
from app.ui.widgets.probe_list import ProbeList
from app.ui.widgets.segments import Segments

_OTHER: Final = "other"


class FeeView(ToolView):
    """Choose a chain; below it what its fees are made of, and the figures of now with source and time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = self.tr("What does a transfer cost?")
        chains = [(chain.id, chain.name) for chain in desk.services.explain().fee_chains(desk.lang)]
        self.chain = Segments(self.tr("Chain"), [*chains, (_OTHER, self.tr("Another chain"))], chains[0][0])
        self.chain.chosen.connect(self.show_chain)
        self.cards = SentenceCards(desk)
        self.cards.item_requested.connect(self.item_requested)
        self.checks: ProbeList | None = None
        self._now = stack(spacing=0)
        self._build_layout()
        self.show_chain(chains[0][0])

    def enter(self) -> None:
        """Choose a chain first."""
        self.chain.setFocus()

    def take(self, text: Screened) -> None:
        """Show the chain that another page named."""
        self.chain.choose(text.text)
        self.show_chain(self.chain.current)

    def show_chain(self, chain_id: str) -> None:
        """Say how fees come about there, and offer to look up what they are."""
        known = "" if chain_id == _OTHER else chain_id
        sentences = self._desk.services.explain().fee(known, self._desk.lang, is_looked_up=bool(known))
        self.cards.show_sentences(sentences)
        self._desk.announce(sentences[0].title)
        clear(self._now)
        self.checks = None
        if known:
            # Live checks are loaded with the first look at them: beside the window, for it takes a quarter of a second.
            diagnosis = self._desk.services.diagnosis
            self._desk.tasks.run("fee-checks", lambda _token: diagnosis(), partial(self._offer, known))
        else:
            self._desk.tasks.cancel("fee-checks")

    def _offer(self, chain_id: str, service: DiagnosisService) -> None:
        chain = screen(chain_id)
        specs = service.specs(self._desk.lang, [FEES])
        given = {"chain": chain} if isinstance(chain, Screened) else {}
        checks = live_checks(self._desk, service.narrowed(specs, given), given)
        checks.item_requested.connect(self.item_requested)
        self._now.addWidget(checks)
        self.checks = checks

    def _build_layout(self) -> None:
        column = Column(self._desk.tokens.measures.column, margin=24)
        column.add(button(self.tr("Troubleshoot"), self.list_requested.emit, "link", tip=self.tr("All checks")))
        column.add(label(self.title, "title"))
        lead = self.tr("Why it costs, why “not enough gas” comes up, and what it is right now. No prices are built in.")
        column.add(label(lead, "lead"))
        column.add(self.chain)
        column.add(box(stack(self.cards)))
        column.add(self._now)
        column.content.addStretch(1)
        self.setLayout(row(column))
