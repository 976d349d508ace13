"""Looks at what is kept and changes it, in the worker: opening it may wait for the keyring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.checklist import Mark
from app.core.checklist_overview import Overview
from app.core.errors import StateError
from app.core.records import Safe
from app.services.checklists import ChecklistService
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.services.harden import HardenService

# Changes answers; gives what the person can take it back to, if anything.
Act = Callable[[ChecklistService], Callable[[ChecklistService], None] | None]
_Result = TypeVar("_Result")
_NO_KEY = frozenset({
    "state.no_keyring", "state.keyring_locked", "state.keyring_denied", "state.passphrase_needed", "state.key_gone",
    "state.wrong_passphrase",
})  # fmt: skip


def answering(item_id: str, act: Callable[[ChecklistService], Mark | None]) -> Act:
    """Make an act of one that answers an item and gives the mark before."""

    def both(service: ChecklistService) -> Callable[[ChecklistService], None]:
        before = act(service)
        return lambda again: again.take_back(item_id, before)

    return both


class KeptAnswers(QObject):
    """The answers of a person, as a page works with them.

    Signals:
        looked: An ``Overview``, after every look and every change.
        locked: A ``StateError``: nobody holds the key. What was to be done waits for :meth:`unlock`.
    """

    looked = Signal(object)
    locked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._waiting: Callable[[], None] | None = None

    def look(self) -> None:
        """Read how everything stands."""
        lang = self._desk.lang
        self._run("checklist-look", lambda service: service.overview(lang), self.looked.emit, None)

    def change(self, act: Act, done: str = "") -> None:
        """Change answers.

        Args:
            act: What to do, in the worker.
            done: Said afterwards, with a way to take it back; empty for neither.
        """
        lang = self._desk.lang

        def job(service: ChecklistService) -> tuple[Callable[[ChecklistService], None] | None, Overview]:
            way_back = act(service)
            service.note_look()
            return way_back, service.overview(lang)

        def on_done(result: tuple[Callable[[ChecklistService], None] | None, Overview]) -> None:
            way_back, overview = result
            self.looked.emit(overview)
            if done:
                undo = None if way_back is None else lambda: self.change(_without_way_back(way_back))
                self._desk.offer_undo(done, undo)

        self._run(self._desk.own_name("checklist-change"), job, on_done, lambda: self.change(act, done))

    def harden(
        self, act: Callable[[HardenService], _Result], on_done: Callable[[_Result], None], *, changes: bool = False
    ) -> None:
        """Ask the job that leads through items step by step.

        Args:
            act: What to ask, in the worker.
            on_done: Is given what came of it.
            changes: True when it may change answers: how everything stands is looked at again then.
        """
        harden, lang = self._desk.services.harden, self._desk.lang

        def job(service: ChecklistService) -> tuple[_Result, Overview | None]:
            result = act(harden())
            if not changes:
                return result, None
            service.note_look()
            return result, service.overview(lang)

        def both(done: tuple[_Result, Overview | None]) -> None:
            result, overview = done
            if overview is not None:
                self.looked.emit(overview)
            on_done(result)

        self._run(self._desk.own_name("harden"), job, both, lambda: self.harden(act, on_done, changes=changes))

    def unlock(self, opened: Callable[[Safe], None]) -> None:
        """Open what is kept as the person chose, then do what waited."""
        waiting, self._waiting = self._waiting, None
        safe, lang = self._desk.services.safe, self._desk.lang

        def job(service: ChecklistService) -> Overview:
            opened(safe())
            return service.overview(lang)

        def on_done(overview: Overview) -> None:
            self.looked.emit(overview)
            if waiting is not None:
                waiting()

        self._run("checklist-look", job, on_done, waiting)

    def _run(
        self,
        name: str,
        job: Callable[[ChecklistService], _Result],
        on_done: Callable[[_Result], None],
        waits: Callable[[], None] | None,
    ) -> None:
        services = self._desk.services

        def guarded() -> _Result | StateError:
            try:
                return job(services.checklists())
            except StateError as error:
                if error.code not in _NO_KEY:
                    raise
                return error

        def on_result(result: _Result | StateError) -> None:
            if isinstance(result, StateError):
                self._waiting = waits
                self.locked.emit(result)
            else:
                on_done(result)

        self._desk.tasks.run(name, lambda _token: guarded(), on_result)


def _without_way_back(way_back: Callable[[ChecklistService], None]) -> Act:
    def act(service: ChecklistService) -> None:
        way_back(service)

    return act
