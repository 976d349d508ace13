"""What is shown while somebody searches: an offer for what was recognised, the results, or what to do instead."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.hits import Intent, SearchResult
from app.core.secrets import Screened, SecretFound
from app.ui.desk import Desk
from app.ui.navigation import TOOL_SIGNING
from app.ui.pages.check_offer import Judged, check_offer, is_contact, may_hold_contact
from app.ui.pages.first_step import FirstStep, FirstStepNotice, FirstSteps
from app.ui.pages.search_notices import Ways, nothing_notice, recognised_notice, secret_notice
from app.ui.pages.tool_offer import is_request, signing_offer
from app.ui.pages.unanswered import Unanswered
from app.ui.tasks import CancelToken
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import clear, label, tab_before, with_role
from app.ui.widgets.result_list import ResultList


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
        # What stands above is never squeezed: the list gives way, it scrolls.
        self.results.setMinimumHeight(1)
        self.results.opened.connect(self.item_requested)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 24)
        layout.setSpacing(10)
        layout.addLayout(self._notices)
        layout.addWidget(self.summary)
        layout.addWidget(self.results, 1)
        self.shown: SearchResult | None = None
        self._asked: Screened | None = None
        self._opens_first = self.offers_check = self._has_stepped = False
        self._first_steps = FirstSteps(desk)
        self._first_step: FirstStep | None = None
        self._shown_notice: Notice | None = None
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
        self.offers_check = is_contact(result, judged)
        step = None if self.offers_check else self._first_steps.of(result)
        self._show_notice(result, judged, step)
        self.results.show_hits(result.hits)
        self.summary.setText(self._summary(result))
        self.summary.setVisible(bool(self.summary.text()))
        self._announce(is_urgent=step is not None)
        self.filled.emit()
        if self._opens_first:
            self._opens_first = False
            self._open_current()

    def _show_notice(self, result: SearchResult, judged: Judged | None, step: FirstStep | None) -> None:
        clear(self._notices)
        if step is not None:
            # One letter more rarely changes what to do first, and what is there already is quickly shown.
            if step != self._first_step:
                self._urgent.show_step(step)
            self._first_step, self._shown_notice = step, self._urgent
            self._urgent.show()
            return
        if self._first_step is not None:
            self._urgent.hide()
        if judged is not None and self.offers_check:
            self._shown_notice = check_offer(judged, self._desk, self._check)
        else:
            self._shown_notice = self._notice(result)
        if self._shown_notice is not None:
            self._notices.addWidget(self._shown_notice)
            # Made after the list, and read before it.
            tab_before(self.results, self._shown_notice)

    @cached_property
    def _urgent(self) -> FirstStepNotice:
        """What to do now. Made for the first frightened search, and kept for the next letter."""
        made = FirstStepNotice(self._desk)
        made.item_requested.connect(self.item_requested)
        self._layout.insertWidget(0, made)
        tab_before(self.results, made)
        return made

    def _announce(self, *, is_urgent: bool) -> None:
        """Say how many there are; what to do now comes before that, and what stands alone is read out itself."""
        told = self._shown_notice.accessibleName() if self._shown_notice is not None else ""
        count = self.summary.text()
        self._desk.announce(" ".join(filter(None, (told, count))) if is_urgent else count or told)

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
            return secret_notice(self._desk, self.item_requested.emit)
        if self._asked is not None and is_request(self._asked.text):
            return signing_offer(self._desk, partial(self._use_tool, TOOL_SIGNING))
        to = Ways(self.item_requested.emit, self.page_requested.emit, self._use_tool)
        return recognised_notice(result.intent, self._desk, to) or (
            nothing_notice(self._desk, to) if result.is_fallback else None
        )
