"""Report a problem: choose what it is, write it, see every byte of it, send it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any, Final

from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from app.core.errors import StateError
from app.core.records import Safe
from app.core.report.prefill import Prefill
from app.core.report.report import Report, ReportKind
from app.core.report.words import kind_words
from app.ui.desk import Desk
from app.ui.messages import message
from app.ui.navigation import PageId, Place
from app.ui.pages.page import Page
from app.ui.pages.report_compose import ReportCompose
from app.ui.pages.report_preview import ReportPreview
from app.ui.pages.report_start import ReportStart
from app.ui.pages.report_words import NEW
from app.ui.pages.report_work import Composed, ReportWork, Taken
from app.ui.widgets.keep_notice import KeepNotice

PREVIEW: Final = "preview"


class ReportPage(Page):
    """One report at a time. Places: a kept report by id, ``new-KIND``, or the choice of a kind."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.work = ReportWork(desk)
        self._place = Place(PageId.REPORT)
        self._wants_preview = False
        self.start = ReportStart(desk)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start)
        self.start.kind_chosen.connect(self._on_new)
        self.start.draft_chosen.connect(self._on_draft)
        self.work.begun.connect(self._on_begun)
        self.work.taken.connect(self._on_taken)
        self.work.listed.connect(self.start.show_drafts)
        self.work.finished.connect(self._on_finished)

    @cached_property
    def compose(self) -> ReportCompose:
        """The fields; made with the first report."""
        made = ReportCompose(self._desk)
        made.typed.connect(self.work.type)
        made.kind_chosen.connect(self._on_kind)
        made.keep_wanted.connect(self.work.keep)
        made.preview_wanted.connect(self._on_preview)
        made.item_requested.connect(self._open)
        made.tried.connect(self._on_tried)
        self._stack.addWidget(made)
        return made

    @cached_property
    def preview(self) -> ReportPreview:
        """The report as it goes; made with the first preview."""
        made = ReportPreview(self._desk)
        made.back_requested.connect(lambda: self._go(""))
        made.save_requested.connect(self._on_save)
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
            self.work.look()
            self._show(self.start)
        elif place.item_id.startswith(NEW):
            self._begin(place.item_id.removeprefix(NEW))
        elif composed is None or composed.draft.id != place.item_id:
            self.work.open(place.item_id)
        elif place.anchor == PREVIEW and composed.report is not None:
            self._show(self.preview)
        else:
            self._show(self.compose)

    def focus_first(self) -> None:
        """Put the focus where writing or choosing begins."""
        if self._shown is self.start:
            self.start.enter()
        elif self.work.composed is not None:
            (self.preview if self._shown is vars(self).get("preview") else self.compose).enter()

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

    def _begin(self, name: str) -> None:
        """Begin a report; one of this kind that is under way goes on, unless somebody hands over another."""
        prefill, self._desk.prefill = self._desk.prefill, None
        known = {kind.value for kind in ReportKind}
        kind = ReportKind(name) if name in known else ReportKind.PROBLEM
        composed = self.work.composed
        if prefill is None and composed is not None and composed.draft.kind is kind:
            self._show(self.compose)
            return
        self.work.begin(prefill or Prefill(kind))

    def _on_new(self, kind: ReportKind) -> None:
        self.place_requested.emit(Place(PageId.REPORT, f"{NEW}{kind.value}"))

    def _on_draft(self, report_id: str) -> None:
        self.place_requested.emit(Place(PageId.REPORT, report_id))

    def _on_tried(self, title: str, is_tried: bool) -> None:  # noqa: FBT001 - the signal's
        self.work.note_tried(title, is_tried=is_tried)

    def _on_begun(self) -> None:
        assert self.work.composed is not None, "it was begun"
        self.compose.show_report(self.work.composed)
        if self._place.item_id:
            self._show(self.compose)
            self.compose.enter()

    def _on_kind(self, kind: ReportKind) -> None:
        self.work.turn(kind)
        assert self.work.composed is not None, "a report is turned"
        self.compose.show_report(self.work.composed)
        self.title_changed.emit(self.title())

    def _on_taken(self, taken: Taken) -> None:
        self.compose.show_taken(taken, self.work.draft)
        if taken.lock is not None:
            self._ask_for_key(taken.lock)
        if self._wants_preview:
            self._wants_preview = False
            wanting = next(iter([*taken.faults, *self.work.draft.missing()]), None)
            if wanting is not None:
                self.compose.go_to_field(wanting)
                self.compose.fields[wanting].say_fault(self.tr("This is still needed."))

    def _on_preview(self) -> None:
        self._wants_preview = True
        self.work.finish()

    def _on_finished(self, report: Report) -> None:
        self.preview.show_report(report)
        self._go(PREVIEW)

    def _go(self, anchor: str) -> None:
        self.place_requested.emit(Place(PageId.REPORT, self.work.draft.id, anchor))

    def _on_save(self) -> None:
        report = self.preview.report
        assert report is not None, "only what is shown is saved"
        kinds = self.tr("Mail draft (*.eml);;Text (*.txt);;Everything in one file (*.zip)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), f"{report.id}.eml", kinds)
        if path:
            delivery = self._desk.services.delivery
            self._desk.tasks.run("report-save", lambda _token: delivery().save(report, path), self._on_saved)

    def _on_saved(self, nothing: None) -> None:
        del nothing
        self._desk.offer_undo(self.tr("Saved. Nothing was sent."), None)

    def _ask_for_key(self, error: StateError) -> None:
        is_closed = error.code in {"state.passphrase_needed", "state.wrong_passphrase"}
        notice = KeepNotice(message(error), self._desk.tokens.colours, is_closed=is_closed)
        notice.passphrase_given.connect(partial(self._open_with, is_closed=is_closed))
        notice.memory_chosen.connect(lambda: self.work.unlock(lambda safe: safe.keep_in_memory()))
        notice.again_chosen.connect(lambda: self.work.unlock(_as_it_is))
        self.compose.show_notice(notice)
        self._desk.announce(message(error))

    def _open_with(self, passphrase: str, *, is_closed: bool) -> None:
        def opened(safe: Safe) -> None:
            if is_closed:
                safe.unlock(passphrase)
            else:
                safe.keep_by_passphrase(passphrase)

        self.compose.show_notice(None)
        self.work.unlock(opened)

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.title_changed.emit(self.title())


def _as_it_is(safe: Safe) -> None:
    safe.reading()
