"""Hardening step by step: one item by its wizard, or everything that is open in order, resumable and undoable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from threading import Lock
from typing import Final, Protocol

from app.core.checklist import Checklist, Mark, Standing
from app.core.checklist_marks import Beside
from app.core.errors import AppError
from app.core.flow import Flow
from app.core.flow_walk import Walk
from app.core.harden import Run, RunView, Step, in_order, view_of, within
from app.core.harden_kept import read_run, write_run
from app.core.help import Lang
from app.core.records import Keeper, Record
from app.core.wizard import WAY, Conclusion, End, conclusion_of

_KIND, _ID = "harden-run", "run"
_DONE: Final = frozenset({End.VERIFIED, End.TOLD, End.NOT_MINE})


class Answers(Protocol):
    """Port: the answers of a person to the checklists."""

    def standings(self, lang: Lang) -> tuple[tuple[Checklist, ...], tuple[Standing, ...]]:
        """Give every list in the order shown, and how each item stands."""
        ...

    def conclude(self, item_id: str, conclusion: Conclusion, beside: Beside) -> None:
        """Note what a wizard came to, and what follows from the mark before, both or neither."""
        ...

    def take_back(self, item_id: str, before: Mark | None) -> None:
        """Put an earlier mark in place of the present one."""
        ...


class HardenService:
    """A person's run through what is open. Every call may open the encrypted store: call in a worker.

    Every call raises ``StateError`` when what is kept cannot be opened or written.
    """

    def __init__(self, answers: Answers, keeper: Keeper, now: Callable[[], datetime], system: str) -> None:
        """Args:
        now: The clock, in UTC.
        system: This computer's: ``windows``, ``macos``, ``linux``, or empty.
        """
        self._answers = answers
        self._keeper = keeper
        self._now = now
        self._system = system
        # Steps are noted by jobs of the window that may run side by side.
        self._lock = Lock()
        # Of items gone through outside a run: what was known before, for undo.
        self._before: dict[str, Mark | None] = {}

    def plan(self, lang: Lang) -> tuple[Standing, ...]:
        """List what is open in the order in which a run goes through it (``core.harden``). Nothing is kept."""
        lists, stands = self._answers.standings(lang)
        lasting = {each.id for each in lists if not each.occasion}
        wanted = [stand for stand in stands if stand.item.checklist in lasting and stand.item.wizard]
        return in_order(lists, wanted)

    def view(self, lang: Lang) -> RunView | None:
        """Give the run that was begun; None when there is none."""
        run = self._read()
        return view_of(run, self._answers.standings(lang)[1]) if run is not None else None

    def begin(self, lang: Lang, only: Iterable[str] = (), *, minutes: int = 0) -> RunView:
        """Begin a run through what is open now, in place of an earlier one.

        Args:
            lang: The reader's language.
            only: Ids to go through and nothing else, in this order, such as those of a plan somebody else made; what
                of them is not open is left out. Everything, in our order, when empty.
            minutes: Only as much as can be done in that time; 0 for everything.
        """
        wanted = {item_id: place for place, item_id in enumerate(only)}
        plan = self.plan(lang)
        if wanted:
            chosen = (stand for stand in plan if stand.item.id in wanted)
            plan = tuple(sorted(chosen, key=lambda stand: wanted[stand.item.id]))
        if minutes:
            plan = within(plan, minutes)
        run = Run(self._now().astimezone(UTC).isoformat(timespec="seconds"), tuple(Step(s.item.id) for s in plan))
        with self._lock:
            self._keep(run)
        return view_of(run, self._answers.standings(lang)[1])

    def known(self, flow: Flow, item_id: str) -> dict[str, str]:
        """Give the answers that the wizard of an item begins with: those of before, and where it is done.

        A computer's system is this one's; a phone's is the one that was chosen for an earlier item.
        """
        run = self._read()
        step = run.step(item_id) if run is not None else None
        if step is not None and step.answers:
            return dict(step.answers)
        way = flow.questions.get(WAY)
        ways = [self._system, *(each.answers.get(WAY, "") for each in (run.steps if run is not None else ()))]
        fitting = next((each for each in ways if way is not None and way.option(each) is not None), "")
        return {WAY: fitting} if fitting else {}

    def keep_answers(self, item_id: str, answers: Mapping[str, str]) -> None:
        """Note how far the person is in the wizard of an item; outside a run nothing is kept."""
        self._change(lambda run: run.answered(item_id, answers))

    def conclude(self, item_id: str, conclusion: Conclusion) -> None:
        """Note what the wizard of an item came to: the item's state follows from it.

        Raises:
            AppError: ``checklist.unknown_item``.
        """

        def beside(before: Mark | None) -> Iterable[Record]:
            run = self._read()
            self._before.setdefault(item_id, before)
            if run is not None:
                yield _record(run.concluded(item_id, before, is_done=conclusion.end in _DONE))

        with self._lock:
            self._answers.conclude(item_id, conclusion, beside)

    def note(self, item_id: str, walk: Walk, answers: Mapping[str, str], *, came_back: bool) -> End | None:
        """Note where the wizard of an item stands: its end, or how far the person is; give the end.

        Args:
            item_id: The item.
            walk: Where the wizard stands.
            answers: What was answered in it: option ids.
            came_back: True when the person just went back from an end, which is no longer one then.
        """
        conclusion = conclusion_of(walk)
        if conclusion is not None:
            self.conclude(item_id, conclusion)
            return conclusion.end
        run = self._read()
        if came_back and run is not None and run.step(item_id) is not None:
            self.undo(item_id)
        self.keep_answers(item_id, answers)
        return None

    def skip(self, item_id: str) -> None:
        """Leave an item out of the run; it stays open."""
        self._change(lambda run: run.skipped(item_id))

    def later(self, item_id: str) -> None:
        """Put an item at the end of the run."""
        self._change(lambda run: run.later(item_id))

    def undo(self, item_id: str) -> None:
        """Take back what came of an item: it is known as before, and waits again in the run.

        Raises:
            AppError: ``checklist.unknown_item`` for one that was not gone through.
        """
        run = self._read()
        step = run.step(item_id) if run is not None else None
        if step is None and item_id not in self._before:
            raise AppError("checklist.unknown_item", id=item_id[:80])
        before = self._before.pop(item_id, None)
        if step is None or step.is_marked:
            self._answers.take_back(item_id, step.before if step is not None else before)
        self._change(lambda run: run.undone(item_id))

    def stop(self) -> None:
        """Forget the run; what it changed stays."""
        store = self._keeper.reading()
        if store is not None:
            store.delete(_KIND, [_ID])

    def _change(self, change: Callable[[Run], Run]) -> None:
        with self._lock:
            run = self._read()
            changed = change(run) if run is not None else None
            if changed is not None and changed != run:
                self._keep(changed)

    def _read(self) -> Run | None:
        store = self._keeper.reading()
        record = store.get(_KIND, _ID) if store is not None else None
        return read_run(record.body) if record is not None else None

    def _keep(self, run: Run) -> None:
        self._keeper.keeping().put(_record(run))


def _record(run: Run) -> Record:
    return Record(_KIND, _ID, write_run(run), run.begun)
