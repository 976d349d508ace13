"""“Harden everything”: in which order open items are gone through, and how far a person has come.

The order is risk × ease. Risk is what an item weighs (``checklist.WEIGHTS``) times what is not covered of it, and half
as much again when a check saw it wrong. Ease is 1.5 for what takes two minutes, 1 up to ten, 0.75 for longer. So what
loses everything at once comes first, the quick before the slow; a quick thing for this week comes before a slow one of
the first kind, which people put off; habits come last. Equal ones stay as their lists are written: a backup is made
before it is tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from app.core.checklist import WEIGHTS, Checklist, ChecklistItem, Mark, Standing, is_waiting
from app.core.checklist_state import ItemState, state_of

_SEEN_WRONG: Final = 1.5
# Minutes up to which an item is that easy; both numbers are ours.
_EASE: Final = ((2, 1.5), (10, 1.0))
_LONG: Final = 0.75


def gain(stand: Standing) -> float:
    """Give what doing an item now is worth: its risk × its ease."""
    risk = WEIGHTS[stand.item.priority] * (1 - stand.worth)
    seen = _SEEN_WRONG if state_of(stand) is ItemState.FAILED else 1.0
    ease = next((factor for most, factor in _EASE if stand.item.minutes <= most), _LONG)
    return risk * seen * ease


def in_order(lists: Iterable[Checklist], stands: Iterable[Standing]) -> tuple[Standing, ...]:
    """List what is left to do, what is worth most first.

    Args:
        lists: In the order in which they are shown.
        stands: Of any of their items, in any order.
    """
    places = {item.id: place for place, item in enumerate(item for each in lists for item in each.items)}
    waiting = [stand for stand in stands if is_waiting(stand)]
    return tuple(sorted(waiting, key=lambda stand: (-gain(stand), places.get(stand.item.id, len(places)))))


def within(plan: Sequence[Standing], minutes: int) -> tuple[Standing, ...]:
    """Give as much of a plan, from its beginning, as can be done in that time; one item at least."""
    taken: list[Standing] = []
    for stand in plan:
        minutes -= stand.item.minutes
        if taken and minutes < 0:
            break
        taken.append(stand)
    return tuple(taken)


class StepState(StrEnum):
    """How far one item of a run is."""

    WAITING = "waiting"
    DONE = "done"
    OPEN = "open"  # gone through, and it is not so
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One item of a run.

    Attributes:
        item: Its id.
        is_marked: True once the run changed what is known of the item; ``before`` is then what was known.
        answers: Option ids by question id of its wizard, to go on where the person left.
    """

    item: str
    state: StepState = StepState.WAITING
    is_marked: bool = False
    before: Mark | None = None
    answers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Run:
    """One run through what was open when it began. Immutable: a change gives a new one.

    Attributes:
        begun: UTC, ISO 8601.
    """

    begun: str
    steps: tuple[Step, ...]

    def step(self, item_id: str) -> Step | None:
        """Find the step of an item."""
        return next((step for step in self.steps if step.item == item_id), None)

    def answered(self, item_id: str, answers: Mapping[str, str]) -> Run:
        """Note how far the person is in the wizard of a step that waits."""
        return self._with(item_id, lambda step: replace(step, answers=dict(answers)), only_waiting=True)

    def concluded(self, item_id: str, before: Mark | None, *, is_done: bool) -> Run:
        """Note that a wizard came to its end; what was known before the run stays what undo goes back to."""
        state = StepState.DONE if is_done else StepState.OPEN

        def noted(step: Step) -> Step:
            first = step.before if step.is_marked else before
            return replace(step, state=state, is_marked=True, before=first, answers={})

        return self._with(item_id, noted)

    def skipped(self, item_id: str) -> Run:
        """Leave an item out of this run; it stays open."""
        return self._with(item_id, lambda step: replace(step, state=StepState.SKIPPED), only_waiting=True)

    def later(self, item_id: str) -> Run:
        """Put an item at the end of this run."""
        step = self.step(item_id)
        if step is None or step.state is not StepState.WAITING:
            return self
        return replace(self, steps=(*(each for each in self.steps if each is not step), step))

    def undone(self, item_id: str) -> Run:
        """Make a step wait again, as if the run had not come to it."""
        return self._with(item_id, lambda step: Step(step.item))

    def _with(self, item_id: str, change: Callable[[Step], Step], *, only_waiting: bool = False) -> Run:
        steps = tuple(
            change(step)
            if step.item == item_id and not (only_waiting and step.state is not StepState.WAITING)
            else step
            for step in self.steps
        )
        return replace(self, steps=steps)


@dataclass(frozen=True, slots=True)
class RunView:
    """A run as it is shown.

    Attributes:
        steps: With the item of each in the reader's language; items that there no longer are, are left out.
    """

    steps: tuple[tuple[Step, ChecklistItem], ...]

    @property
    def current(self) -> ChecklistItem | None:
        """The item to do now; None at the end."""
        return next((item for step, item in self.steps if step.state is StepState.WAITING), None)

    @property
    def number(self) -> int:
        """Which item that is, counted from 1."""
        return min(len(self.steps), sum(step.state is not StepState.WAITING for step, _ in self.steps) + 1)

    @property
    def minutes(self) -> int:
        """How long the rest takes."""
        return sum(item.minutes for step, item in self.steps if step.state is StepState.WAITING)

    @property
    def last(self) -> ChecklistItem | None:
        """The item that can be undone: the last one the run changed or left out."""
        passed = [item for step, item in self.steps if step.state is not StepState.WAITING]
        return passed[-1] if passed else None


def view_of(run: Run, stands: Sequence[Standing]) -> RunView:
    """Hold a run against how the items stand: what was done elsewhere in the meantime waits no longer."""
    known = {stand.item.id: stand for stand in stands}
    shown: list[tuple[Step, ChecklistItem]] = []
    for step in run.steps:
        stand = known.get(step.item)
        if stand is not None:
            is_over = step.state is StepState.WAITING and not is_waiting(stand)
            shown.append((replace(step, state=StepState.DONE) if is_over else step, stand.item))
    return RunView(tuple(shown))
