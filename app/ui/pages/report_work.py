"""A report while it is written: taken up, judged and kept in the worker, a moment after the last key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.core.errors import AppError, StateError
from app.core.hits import Hit
from app.core.records import Safe
from app.core.report.clarity import Clarity, clarity
from app.core.report.prefill import Prefill
from app.core.report.report import ASKED, Draft, FieldId, Report, ReportKind, Section
from app.core.secrets import Screened, SecretFound, screen
from app.services.reports import Listed, ReportService
from app.ui.desk import Desk
from app.ui.tasks import CancelToken

_Result = TypeVar("_Result")
_PAUSE_MS: Final = 250
# Somebody who types without a pause is judged and kept this often all the same.
_LONGEST_MS: Final = 2000
_MOST_ANSWERS: Final = 3
_LONGEST_QUERY: Final = 200
_NO_KEY: Final = frozenset({
    "state.no_keyring", "state.keyring_locked", "state.keyring_denied", "state.passphrase_needed", "state.key_gone",
    "state.wrong_passphrase",
})  # fmt: skip
_TOLD: Final = (FieldId.SUMMARY, FieldId.SCREEN, FieldId.DETAILS, FieldId.STEPS)


@dataclass(slots=True)
class Composed:
    """Everything of one report that is under way; a page hands it to its successor.

    Attributes:
        draft: What passed the guard.
        texts: What the fields hold at this moment.
        filled: Fields that the program filled in and nobody changed.
        is_kept: The person said yes to keeping it.
        flow: The guided check it comes from.
        report: The finished report; None before the preview and after every change.
    """

    draft: Draft
    texts: dict[FieldId, str] = field(default_factory=dict[FieldId, str])
    filled: frozenset[FieldId] = frozenset()
    is_kept: bool = False
    flow: str = ""
    sections: tuple[Section, ...] = ()
    report: Report | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking up what was typed.

    Attributes:
        faults: What is wrong with a field that was not taken.
        answers: Help that is near to what was written.
        lock: Nobody holds the key, so that nothing was kept.
    """

    draft: Draft
    clarity: Clarity
    faults: Mapping[FieldId, AppError]
    answers: tuple[Hit, ...]
    is_kept: bool
    lock: StateError | None = None


class ReportWork(QObject):
    """The report of the moment.

    Signals:
        begun: There is a draft to show.
        taken: A ``Taken``, after every pause.
        listed: What is kept, a tuple of ``Listed``.
        finished: The ``Report`` to preview.
    """

    begun = Signal()
    taken = Signal(object)
    listed = Signal(object)
    finished = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.composed: Composed | None = None
        self._taken_up: dict[FieldId, str] = {}
        self._is_wanted = False
        self._since = QElapsedTimer()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.take_up)

    @property
    def draft(self) -> Draft:
        """The draft as it was last taken up."""
        assert self.composed is not None, "a report is under way"
        return self.composed.draft

    def look(self) -> None:
        """Read what is kept; a closed store is left closed."""

        def job(service: ReportService) -> tuple[Listed, ...]:
            try:
                return service.listed()
            except StateError as error:
                if error.code not in _NO_KEY:
                    raise
                return ()

        self._run("report-look", job, self.listed.emit)

    def begin(self, prefill: Prefill) -> None:
        """Begin a report with everything that is known."""
        lang = self._desk.lang

        def job(service: ReportService) -> Composed:
            draft = service.begin(prefill.kind, lang)
            values = {name: text for name, text in prefill.values.items() if text.strip()}
            for name, text in values.items():
                draft = _written(service, draft, name, text)
            draft = replace(draft, tried=prefill.tried)
            texts = {name: draft.text(name) for name in draft.values}
            return Composed(draft, texts, frozenset(texts), False, prefill.flow, prefill.sections)

        self._run("report-begin", job, self._become)

    def open(self, report_id: str) -> None:
        """Go on with a draft that is kept."""

        def job(service: ReportService) -> Composed:
            draft = service.draft(report_id)
            return Composed(draft, {name: draft.text(name) for name in draft.values}, is_kept=True)

        self._run("report-begin", job, self._become)

    def take_over(self, composed: Composed) -> None:
        """Go on with what another page had under way, not with what this one was about to begin."""
        self._desk.tasks.cancel("report-begin")
        self._become(composed)

    def type(self, name: FieldId, text: str) -> None:
        """Note what a field holds now; it is taken up after a pause."""
        assert self.composed is not None, "fields belong to a report"
        self.composed.texts[name] = text
        self.composed.filled -= {name}
        self.changed()

    def changed(self) -> None:
        """Take everything up after a pause."""
        assert self.composed is not None, "only a report changes"
        self.composed.report = None
        if not self._pause.isActive():
            self._since.start()
        if not self._pause.isActive() or self._since.elapsed() < _LONGEST_MS:
            self._pause.start()

    def turn(self, kind: ReportKind) -> None:
        """Make it a report of another kind; what both kinds ask for stays."""
        self._replace(replace(self.draft, kind=kind))

    def note_tried(self, title: str, *, is_tried: bool) -> None:
        """Note that an answer was tried and did not help, or take that back."""
        others = tuple(each for each in self.draft.tried if each != title)
        self._replace(replace(self.draft, tried=(*others, title) if is_tried else others))

    def keep(self) -> None:
        """Keep the draft from now on: the person said yes."""
        assert self.composed is not None, "only a report is kept"
        self.composed.is_kept = True
        self.take_up()

    def unlock(self, opened: Callable[[Safe], None]) -> None:
        """Open the store as the person chose, then keep."""
        safe = self._desk.services.safe
        self._run("report-unlock", lambda _service: opened(safe()), lambda _nothing: self.keep())

    def take_up(self) -> None:
        """Take up what was typed: screen it, judge it, keep it, look for answers."""
        self._pause.stop()
        if self.composed is None:
            return
        composed, lang, search = self.composed, self._desk.lang, self._desk.services.search
        typed = {name: text for name, text in composed.texts.items() if self._taken_up.get(name) != text}

        def job(service: ReportService) -> Taken:
            draft, faults = composed.draft, dict[FieldId, AppError]()
            for name, text in typed.items():
                try:
                    draft = _written(service, draft, name, text)
                except AppError as error:
                    faults[name] = error
            lock = _kept(service, draft) if composed.is_kept else None
            query = _query(draft)
            answers = search().search(query, lang, _MOST_ANSWERS) if query is not None else None
            near = answers.hits if answers is not None and not answers.is_fallback else ()
            return Taken(draft, clarity(draft), faults, near, composed.is_kept and lock is None, lock)

        def on_taken(taken: Taken) -> None:
            self._taken_up |= {name: text for name, text in typed.items() if name not in taken.faults}
            self._on_taken(composed, taken)

        self._run("report-take", job, on_taken)

    def finish(self) -> None:
        """Make the report that is previewed, from everything that was typed until now."""
        self._is_wanted = True
        self.take_up()

    def _on_taken(self, composed: Composed, taken: Taken) -> None:
        if self.composed is not composed:
            return
        # Choices that were made meanwhile stay.
        composed.draft = replace(composed.draft, values=taken.draft.values)
        composed.is_kept = composed.is_kept and taken.lock is None
        self.taken.emit(taken)
        is_wanted, self._is_wanted = self._is_wanted, False
        if is_wanted and not taken.faults and not composed.draft.missing():
            self._finish(composed)

    def _finish(self, composed: Composed) -> None:
        draft = replace(composed.draft, left_out=frozenset())

        def on_finished(report: Report) -> None:
            if self.composed is composed:
                composed.report = report
                self.finished.emit(report)

        self._run("report-finish", lambda service: service.finished(draft, composed.sections), on_finished)

    def _become(self, composed: Composed) -> None:
        self.composed = composed
        self._taken_up = {}
        self.begun.emit()
        self.take_up()

    def _replace(self, draft: Draft) -> None:
        assert self.composed is not None, "only a report changes"
        self.composed.draft = draft
        self.composed.report = None
        self.take_up()

    def _run(self, name: str, job: Callable[[ReportService], _Result], on_result: Callable[[_Result], None]) -> None:
        services = self._desk.services

        def work(token: CancelToken) -> _Result:
            token.check()
            return job(services.reports())

        self._desk.tasks.run(name, work, on_result)


def _written(service: ReportService, draft: Draft, name: FieldId, text: str) -> Draft:
    """Put a text into a field; one that this kind does not ask for is left as it is."""
    return service.written(draft, name, text) if name in ASKED[draft.kind] else draft


def _kept(service: ReportService, draft: Draft) -> StateError | None:
    """Keep a draft; give why nobody holds the key."""
    try:
        service.keep(draft)
    except StateError as error:
        if error.code not in _NO_KEY:
            raise
        return error
    return None


def _query(draft: Draft) -> Screened | None:
    """Give the words to look for answers with; None while there are none."""
    words = next((text for name in _TOLD if (text := draft.text(name))), "")[:_LONGEST_QUERY]
    screened = screen(words)
    return None if not words or isinstance(screened, SecretFound) else screened
