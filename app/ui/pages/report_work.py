"""A report while it is written: taken up, judged and kept in the worker, a moment after the last key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.core.errors import AppError
from app.core.help import Lang
from app.core.probe import Finding
from app.core.records import KeptBy
from app.core.report.gathered import still_meant
from app.core.report.prefill import Prefill
from app.core.report.report import Attachment, Draft, FieldId, Report, ReportKind
from app.services.reports import ReportService
from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.report_draft import begun, judged, keep_whole, whole
from app.ui.pages.report_gather import at_hand, sections
from app.ui.pages.report_state import Composed, Taken
from app.ui.tasks import CancelToken

_Result = TypeVar("_Result")
_PAUSE_MS: Final = 250
KEEPING: Final = "report-keep"
OPENING: Final = "report-open"
# Somebody who types without a pause is judged and kept this often all the same.
_LONGEST_MS: Final = 2000


class ReportWork(QObject):
    """The report of the moment.

    Signals:
        begun: There is a draft to show.
        taken: A ``Taken``, after every pause.
        kept: A ``KeptBy``: the draft was kept.
        finished: The ``Report`` to preview.
        unfinished: An ``AppError``: why there is none, such as a secret that shows only in the whole.
    """

    begun = Signal()
    taken = Signal(object)
    kept = Signal(object)
    finished = Signal(object)
    unfinished = Signal(object)

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        """Args:
        gate: Asks how the draft shall be kept, where somebody has to say so.
        """
        super().__init__()
        self._desk = desk
        self._gate = gate
        self.composed: Composed | None = None
        self._taken_up: dict[FieldId, str] = {}
        self._is_wanted = False
        self._since = QElapsedTimer()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.take_up)

    @property
    def under_way(self) -> Composed:
        """The report of the moment, where there must be one."""
        assert self.composed is not None, "a report is under way"
        return self.composed

    def begin(self, prefill: Prefill) -> None:
        """Begin a report with everything that is known."""
        lang, safe = self._desk.lang, self._desk.services.safe
        self._run("report-begin", lambda service: begun(service, prefill, lang, safe()), self._become)

    def open(self, report_id: str) -> None:
        """Go on with a draft that is kept; somebody may have to say first how it is opened."""
        reports = self._desk.services.reports

        def job(token: CancelToken) -> Composed:
            token.check()
            service = reports()
            draft, pictures = service.draft(report_id), service.pictures(report_id)
            texts = {name: draft.text(name) for name in draft.values}
            return Composed(draft, texts, keeps=True, pictures=pictures, kept_pictures=pictures)

        self._gate.run(OPENING, job, self._become)

    def take_over(self, composed: Composed) -> None:
        """Go on with what another page had under way, not with what this one was about to begin."""
        self._desk.tasks.cancel("report-begin")
        self._become(composed)

    def let_go(self) -> None:
        """Let go of the report, and forget it where it is kept."""
        composed, self.composed = self.under_way, None
        self._pause.stop()
        self._desk.tasks.cancel("report-take")
        if composed.keeps:
            name = self._desk.own_name("report-forget")
            self._run(name, lambda service: service.forget(composed.draft.id), _nothing_more)

    def type(self, name: FieldId, text: str) -> None:
        """Note what a field holds now; it is taken up after a pause."""
        composed = self.under_way
        composed.texts[name] = text
        composed.filled -= {name}
        composed.whole = None
        if not self._pause.isActive():
            self._since.start()
        if not self._pause.isActive() or self._since.elapsed() < _LONGEST_MS:
            self._pause.start()

    def turn(self, kind: ReportKind) -> None:
        """Make it a report of another kind; what both kinds ask for stays."""
        self._change(replace(self.under_way.draft, kind=kind))

    def speak(self, lang: Lang) -> None:
        """Write it for a reader of another language, and finish it anew."""
        self._change(replace(self.under_way.draft, lang=lang))
        self.finish()

    def switch(self, section_id: str, *, is_on: bool) -> None:
        """Let a section go along, or leave it out; the report is finished all the same."""
        self.under_way.draft = self.under_way.draft.switched(section_id, is_on=is_on)
        self._keep()
        if self.under_way.report is not None:
            self.finished.emit(self.under_way.report)

    def note_tried(self, title: str, *, is_tried: bool) -> None:
        """Note that an answer was tried and did not help, or take that back."""
        others = tuple(each for each in self.under_way.draft.tried if each != title)
        self._change(replace(self.under_way.draft, tried=(*others, title) if is_tried else others))

    def add_findings(self, findings: tuple[Finding, ...]) -> None:
        """Let what live checks found go along, and finish the report anew."""
        self.under_way.draft = self.under_way.draft.with_findings(findings)
        self.finish()

    def add_pictures(self, pictures: tuple[Attachment, ...]) -> None:
        """Let these pictures go along, in place of those before."""
        self.under_way.pictures = pictures
        self.under_way.whole = None
        self._keep()

    def keep(self) -> None:
        """Keep the draft from now on: the person said yes."""
        self.under_way.keeps = True
        self.take_up()

    def take_up(self) -> None:
        """Take up what was typed: screen it, judge it, look for answers; then keep it."""
        self._pause.stop()
        if self.composed is None:
            return
        composed, lang, search = self.composed, self._desk.lang, self._desk.services.search
        typed = {name: text for name, text in composed.texts.items() if self._taken_up.get(name) != text}

        def job(service: ReportService) -> Taken:
            return judged(service, composed.draft, typed, search(), lang)

        def on_taken(taken: Taken) -> None:
            self._taken_up |= {name: text for name, text in typed.items() if name not in taken.faults}
            if self.composed is composed:
                self._on_taken(composed, taken)

        self._run("report-take", job, on_taken)

    def finish(self) -> None:
        """Make the report that is previewed, from everything that was typed until now."""
        self._is_wanted = True
        self.take_up()

    def _on_taken(self, composed: Composed, taken: Taken) -> None:
        # Choices that were made meanwhile stay.
        before, now = composed.draft, replace(composed.draft, values=taken.draft.values)
        composed.draft = replace(now, findings=still_meant(before, now))
        self._keep()
        self.taken.emit(taken)
        is_wanted, self._is_wanted = self._is_wanted, False
        if is_wanted and not taken.faults and not composed.draft.missing():
            self._finish(composed)

    def _finish(self, composed: Composed) -> None:
        lang, services = composed.draft.lang, self._desk.services
        draft, hand = composed.draft, at_hand(self._desk, composed.draft)

        def on_finished(made: Report | AppError) -> None:
            if isinstance(made, AppError):
                self.unfinished.emit(made)
            elif self.composed is composed:
                composed.whole = made
                self.finished.emit(composed.report)

        def job(service: ReportService) -> Report | AppError:
            return whole(service, draft, lambda: sections(hand, services, lang), composed.pictures)

        self._run("report-finish", job, on_finished)

    def _keep(self) -> None:
        """Keep the draft as it is; while the person is asked how, the question stands."""
        composed, services = self.under_way, self._desk.services
        if not composed.keeps or self._gate.notice is not None:
            return

        def job(token: CancelToken) -> KeptBy | None:
            token.check()
            keep_whole(services.reports(), composed)
            return services.safe().kept_by

        self._gate.run(KEEPING, job, self.kept.emit)

    def _become(self, composed: Composed) -> None:
        self.composed = composed
        self._taken_up = {}
        self.begun.emit()
        self.take_up()

    def _change(self, draft: Draft) -> None:
        self.under_way.draft = draft
        self.under_way.whole = None
        self.take_up()

    def _run(self, name: str, job: Callable[[ReportService], _Result], on_result: Callable[[_Result], None]) -> None:
        services = self._desk.services

        def work(token: CancelToken) -> _Result:
            token.check()
            return job(services.reports())

        self._desk.tasks.run(name, work, on_result)


def _nothing_more(nothing: None) -> None:
    del nothing
