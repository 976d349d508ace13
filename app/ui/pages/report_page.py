"""Report a problem: choose what it is, write it, see every byte of it, send it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any, Final

from PySide6.QtWidgets import QStackedLayout, QWidget
from shiboken6 import isValid

from app.core.report.prefill import Prefill
from app.core.report.report import Report, ReportKind
from app.core.report.words import kind_words
from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.page import Page
from app.ui.pages.report_compose import ReportCompose
from app.ui.pages.report_preview import ReportPreview
from app.ui.pages.report_start import ReportStart
from app.ui.pages.report_state import Composed, Taken
from app.ui.pages.report_ways import ReportWays
from app.ui.pages.report_words import NEW
from app.ui.pages.report_work import KEEPING, OPENING, ReportWork
from app.ui.widgets.parts import box, label, stack

PREVIEW: Final = "preview"
SEND: Final = "send"


class ReportPage(Page):
    """One report at a time. Places: a kept report by id, ``new-KIND``, or the choice of a kind."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.gate = KeyGate(desk)
        self.work = ReportWork(desk, self.gate)
        self.gate.failed.connect(self._on_failed)
        self._place = Place(PageId.REPORT)
        self._wants_preview = False
        self.start = ReportStart(desk)
        self._stack = QStackedLayout()
        whole = stack(self.gate, spacing=0)
        whole.addLayout(self._stack, 1)
        self.setLayout(whole)
        # Only now: a stack that stands nowhere would show its first page as a window of its own.
        self._stack.addWidget(self.start)
        self._waiting = box(stack(label(self.tr("Getting ready…"), "dim"), 1, margins=(32, 32, 32, 32)))
        self._stack.addWidget(self._waiting)
        self.start.place_requested.connect(self.place_requested)
        self.work.begun.connect(self._on_begun)
        self.work.taken.connect(self._on_taken)
        self.work.finished.connect(self._on_finished)

    @cached_property
    def compose(self) -> ReportCompose:
        """The fields; made with the first report."""
        made = ReportCompose(self._desk)
        made.typed.connect(self.work.type)
        made.kind_chosen.connect(self._on_kind)
        made.keep_wanted.connect(self.work.keep)
        made.discard_wanted.connect(self._on_discard)
        made.preview_wanted.connect(self._on_preview)
        made.item_requested.connect(self._open)
        made.tried.connect(self._on_tried)
        made.shots.changed.connect(self.work.add_pictures)
        self.work.kept.connect(made.show_kept)
        self.work.unfinished.connect(made.tell_why_not)
        self._stack.addWidget(made)
        return made

    @cached_property
    def preview(self) -> ReportPreview:
        """The report as it goes; made with the first preview."""
        made = ReportPreview(self._desk)
        made.back_requested.connect(partial(self._go, ""))
        made.send_requested.connect(partial(self._go, SEND))
        made.found.connect(self.work.add_findings)
        made.item_requested.connect(self._open)
        made.sections.switched.connect(self._on_switched)
        made.sections.reader_chosen.connect(self.work.speak)
        self._stack.addWidget(made)
        return made

    @cached_property
    def ways(self) -> ReportWays:
        """How it can be sent; made when it is asked for."""
        made = ReportWays(self._desk, self.gate)
        made.back_requested.connect(partial(self._go, PREVIEW))
        made.place_requested.connect(self.place_requested)
        self._stack.addWidget(made)
        return made

    def title(self) -> str:
        """Give the words for the title bar."""
        composed = self.work.composed
        if composed is None or self._shown is self.start:
            return self.tr("Report a problem")
        return kind_words(composed.draft.kind, self._desk.lang)

    def show_place(self, place: Place) -> None:
        """Show a report where it was left, begin a new one, or ask which kind it shall be."""
        self._place = place
        composed = self.work.composed
        if not place.item_id:
            self.start.look()
            self._show(self.start)
        elif place.item_id.startswith(NEW):
            self._begin(place.item_id.removeprefix(NEW))
        elif composed is None or composed.draft.id != place.item_id:
            self._show(self._waiting)
            self.work.open(place.item_id)
        else:
            self._show_step(composed)

    def focus_first(self) -> None:
        """Put the focus where writing or choosing begins."""
        shown = self._shown
        if isinstance(shown, ReportStart | ReportPreview | ReportWays) or (
            isinstance(shown, ReportCompose) and self.work.composed is not None
        ):
            shown.enter()

    def memory(self) -> dict[str, Any]:
        """Keep the report that is under way; no field ever holds what was refused."""
        return {"composed": self.work.composed}

    def recall(self, memory: dict[str, Any]) -> None:
        """Go on with it in the language and look of the moment."""
        composed = memory.get("composed")
        if isinstance(composed, Composed):
            self.work.take_over(composed)

    @property
    def _shown(self) -> QWidget | None:
        return self._stack.currentWidget()

    def _show_step(self, composed: Composed) -> None:
        """Show the step of the place; only a finished report is previewed and sent."""
        if composed.report is None or self._place.anchor not in {PREVIEW, SEND}:
            self._show(self.compose)
        elif self._place.anchor == PREVIEW:
            self.preview.show_report(composed)
            self._show(self.preview)
        else:
            self.ways.show_report(composed)
            self._show(self.ways)

    def _begin(self, name: str) -> None:
        """Begin a report; one of this kind that is under way goes on, unless somebody hands over another."""
        prefill, self._desk.prefill = self._desk.prefill, None
        known = {kind.value for kind in ReportKind}
        kind = ReportKind(name) if name in known else ReportKind.PROBLEM
        composed = self.work.composed
        if prefill is None and composed is not None and composed.draft.kind is kind:
            self._show(self.compose)
            return
        # Keyring, cipher and mail are loaded with the first report, which can be seen to take a moment.
        self._show(self._waiting)
        self.work.begin(prefill or Prefill(kind))

    def _on_tried(self, title: str, is_tried: bool) -> None:  # noqa: FBT001 - the signal's
        self.work.note_tried(title, is_tried=is_tried)

    def _on_switched(self, section_id: str, is_on: bool) -> None:  # noqa: FBT001 - the signal's
        self.work.switch(section_id, is_on=is_on)

    def _on_begun(self) -> None:
        self.compose.show_report(self.work.under_way)
        if self._place.item_id:
            self._show_step(self.work.under_way)
            self.focus_first()

    def _on_kind(self, kind: ReportKind) -> None:
        self.work.turn(kind)
        self.compose.show_report(self.work.under_way)
        self.title_changed.emit(self.title())

    def _on_taken(self, taken: Taken) -> None:
        draft = self.work.under_way.draft
        self.compose.show_taken(taken, draft)
        is_wanted, self._wants_preview = self._wants_preview, False
        wanting = next(iter([*taken.faults, *draft.missing()]), None)
        if is_wanted and wanting is not None:
            self.compose.go_to_field(wanting)
            if wanting not in taken.faults:
                self.compose.fields[wanting].say_fault(self.tr("This is still needed."))

    def _on_failed(self, job: str) -> None:
        """Keep no more what cannot be kept, and begin anew where nothing can be opened; the person was told why."""
        if job == OPENING:
            self._show(self.start)
        elif job == KEEPING and self.work.composed is not None:
            self.work.composed.keeps = False
            self.compose.show_kept(None)

    def _on_discard(self) -> None:
        composed = self.work.under_way
        self.work.let_go()
        self.place_requested.emit(Place(PageId.REPORT))
        self._desk.offer_undo(self.tr("The draft was discarded."), partial(self._take_back, composed))

    def _take_back(self, composed: Composed) -> None:
        # The page may have been made anew since, for another language or look.
        if isValid(self):
            self.work.take_over(composed)
            self.place_requested.emit(Place(PageId.REPORT, composed.draft.id))

    def _on_preview(self) -> None:
        self._wants_preview = True
        self.work.finish()

    def _on_finished(self, report: Report) -> None:
        place = Place(PageId.REPORT, report.id, PREVIEW)
        if self._place == place:
            self.preview.show_report(self.work.under_way)
        else:
            self.place_requested.emit(place)

    def _go(self, anchor: str) -> None:
        self.place_requested.emit(Place(PageId.REPORT, self.work.under_way.draft.id, anchor))

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.title_changed.emit(self.title())
