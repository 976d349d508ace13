"""What is shown while somebody searches: an offer for what was recognised, the results, or what to do instead."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.hits import Intent, SearchResult
from app.core.secrets import Screened, SecretFound
from app.ui.desk import Desk
from app.ui.navigation import TOOL_ADDRESSES, TOOL_SIGNING, PageId
from app.ui.pages import curated
from app.ui.pages.check_offer import Judged, check_offer, is_contact, may_hold_contact
from app.ui.pages.tool_offer import is_request, signing_offer
from app.ui.pages.unanswered import Unanswered
from app.ui.tasks import CancelToken
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, label, with_role
from app.ui.widgets.result_list import ResultList

# What a recognised paste is offered, best first.
_OFFERS: Final = {
    Intent.CONTACT: curated.IS_IT_OFFICIAL,
    Intent.TRANSACTION: ("tx-status", "tx-not-found", "tx-stuck-pending"),
    Intent.COIN_ADDRESS: ("address-poisoning", "zero-value-transfer", "receive-address"),
    Intent.SECRET: curated.EXPOSED,
}


class SearchPanel(QWidget):
    """Answers what was typed into the box of the home page.

    Signals:
        item_requested: An id.
        page_requested: A page id.
        check_requested: A ``Screened`` to judge: is it official?
        tool_requested: A tool of the troubleshooting page, and the ``Screened`` for it.
        filled: There is something to see.
        cleared: There is nothing to see.
    """

    item_requested = Signal(str)
    page_requested = Signal(str)
    check_requested = Signal(object)
    tool_requested = Signal(str, object)
    filled = Signal()
    cleared = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        self.summary = label("", "small")
        self.results = ResultList(self.tr("Results"), desk.tokens)
        with_role(self.results, "plain")
        self.results.setProperty("driven", True)
        self.results.opened.connect(self.item_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 24)
        layout.setSpacing(10)
        layout.addLayout(self._notices)
        layout.addWidget(self.summary)
        layout.addWidget(self.results, 1)
        self.shown: SearchResult | None = None
        self._asked: Screened | None = None
        self._opens_first = self.offers_check = self._has_stepped = False
        self._unanswered = Unanswered(desk, self)

    def search(self, query: Screened) -> None:
        """Look for help; without words there is nothing to see."""
        if not query.text.strip():
            # The notice about a refused secret stays until something else is typed.
            if self.shown is not None and self.shown.intent is Intent.SECRET:
                return
            self._desk.tasks.cancel("search")
            self.shown = None
            self.cleared.emit()
            return
        search, verify, lang = self._desk.services.search, self._desk.services.verify, self._desk.lang

        def job(token: CancelToken) -> tuple[SearchResult, Judged | None]:
            token.check()
            result = search().search(query, lang)
            token.check()
            if not may_hold_contact(query.text):
                return result, None
            return result, (verify().verify(query), verify().sentences(lang))

        self._asked, self._has_stepped = query, False
        self._desk.tasks.run("search", job, lambda found: self._show(*found))

    def refuse(self, found: SecretFound) -> None:
        """Say that a secret was wiped, and what to do if it was exposed."""
        search, lang = self._desk.services.search, self._desk.lang

        def job(token: CancelToken) -> SearchResult:
            token.check()
            return search().search(found, lang)

        self._asked = None
        # The field is wiped already; only the way on comes from the one thread that may use the index.
        self._desk.tasks.run("search", job, self._show)

    def accept(self) -> None:
        """Open the current result."""
        # Return right behind the last letter: open the first result as soon as it is there.
        self._opens_first = self._desk.tasks.is_busy
        if not self._opens_first:
            self._open_current()

    def step(self, by: int) -> None:
        """Go to the next or previous result; the first step goes from the offer to the first result."""
        if self.offers_check and not self._has_stepped and by > 0:
            self.results.step(0)
        else:
            self.results.step(by)
        self._has_stepped = True

    def dismiss(self) -> None:
        """Show nothing any more."""
        self._desk.tasks.cancel("search")
        self.shown = None
        self.cleared.emit()

    def _show(self, result: SearchResult, judged: Judged | None = None) -> None:
        self.shown = result
        self._unanswered.look(self._asked, result)
        clear(self._notices)
        self.offers_check = is_contact(result, judged)
        notice = self._notice(result)
        if judged is not None and self.offers_check:
            notice = check_offer(judged, self._desk, self._check)
        if notice is not None:
            self._notices.addWidget(notice)
        self.results.show_hits(result.hits)
        self.summary.setText(self._summary(result))
        self.summary.setVisible(bool(self.summary.text()))
        self._desk.announce(self.summary.text() or (notice.accessibleName() if notice else ""))
        self.filled.emit()
        if self._opens_first:
            self._opens_first = False
            self._open_current()

    def _open_current(self) -> None:
        if self.offers_check and not self._has_stepped:
            self._check()
        else:
            self.results.open_current()

    def _check(self) -> None:
        if self._asked is not None:
            self.check_requested.emit(self._asked)

    def _use_tool(self, tool: str) -> None:
        if self._asked is not None:
            self.tool_requested.emit(tool, self._asked)

    def _summary(self, result: SearchResult) -> str:
        if result.intent is Intent.SECRET:
            return ""
        if result.is_fallback:
            return self.tr("Nothing matches these words. The nearest topics:")
        count = self.tr("%n result(s)", "", len(result.hits))
        if result.corrected is not None:
            return self.tr("{count} for “{words}”").format(count=count, words=result.corrected)
        return count

    def _notice(self, result: SearchResult) -> Notice | None:
        if result.intent is Intent.SECRET:
            return self._secret_notice()
        if self._asked is not None and is_request(self._asked.text):
            return signing_offer(self._desk, partial(self._use_tool, TOOL_SIGNING))
        notice = self._offer(result.intent)
        if notice is None and result.is_fallback:
            notice = self._nothing()
        return notice

    def _secret_notice(self) -> Notice:
        notice = Notice(
            self.tr("That looked like a recovery phrase or private key, so it was wiped."),
            self.tr(
                "It was not kept, not searched and not sent. If you ever typed it on a website, "
                "into a chat or into another app, treat it as leaked."
            ),
            ("shield", self._desk.tokens.colours.danger),
            "notice-danger",
        )
        exposed = self._desk.first_known(*curated.EXPOSED)
        if exposed:
            go = button(self.tr("Was it exposed? What to do"), lambda: self.item_requested.emit(exposed), "primary")
            notice.offer(go)
        return notice

    def _offer(self, intent: Intent) -> Notice | None:
        words = {
            Intent.TRANSACTION: (
                self.tr("This looks like a transaction hash."),
                self.tr("A block explorer shows its state. Open one from the list of checked explorers."),
            ),
            Intent.COIN_ADDRESS: (
                self.tr("This looks like a coin address."),
                self.tr("Nothing about it was looked up. Compare every letter with the one you were given."),
            ),
            Intent.ERROR: (self.tr("This looks like an error message."), self.tr("What it means and what to do:")),
        }.get(intent)
        if words is None:
            return None
        notice = Notice(*words, ("info", self._desk.tokens.colours.accent))
        known = self._desk.first_known(*_OFFERS.get(intent, ()))
        if known:
            title = self._desk.services.help.title(known, self._desk.lang)
            notice.offer(button(title, lambda: self.item_requested.emit(known)))
        if intent is Intent.COIN_ADDRESS:
            notice.offer(button(self.tr("Compare two addresses"), partial(self._use_tool, TOOL_ADDRESSES)))
        if intent is Intent.TRANSACTION:
            notice.offer(button(self.tr("Checked explorers"), lambda: self.page_requested.emit(PageId.CONTACT)))
        return notice

    def _nothing(self) -> Notice:
        notice = Notice(
            self.tr("No article says it in these words."),
            self.tr("Try fewer or other words, look through all topics, or ask official support."),
            ("info", self._desk.tokens.colours.accent),
        )
        notice.offer(button(self.tr("Browse all help"), lambda: self.page_requested.emit(PageId.HELP)))
        notice.offer(button(self.tr("Contact official"), lambda: self.page_requested.emit(PageId.CONTACT)))
        notice.offer(button(self.tr("Prepare a report"), lambda: self.page_requested.emit(PageId.REPORT)))
        return notice
