"""Plans for somebody else. This job is given the lists and nothing else: it cannot see an answer, score or address."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from app.core.checklist import ASK_AGAIN_DAYS, Checklist
from app.core.checklist_file import write_file
from app.core.checklist_order import in_shown_order
from app.core.family import FamilyStep, Person, items_for, marks_for, steps_of
from app.core.flow import Flow
from app.core.help import Lang
from app.core.secrets import Screened


class Library(Protocol):
    """Port: lists and wizards of the opened help pack."""

    def checklists(self, lang: Lang) -> tuple[Checklist, ...]:
        """List them in a language."""
        ...

    def flow(self, flow_id: str, lang: Lang) -> Flow | None:
        """Give a flow in a language; None when there is no such flow."""
        ...


class FamilyService:
    """Prepares steps for a person who is described, not looked at."""

    def __init__(self, library: Library, now: Callable[[], datetime]) -> None:
        """Args:
        now: The clock, in UTC.
        """
        self._library = library
        self._now = now

    def plan(self, person: Person, lang: Lang) -> tuple[FamilyStep, ...]:
        """Choose what they should do, each with its steps."""
        items = items_for(person, in_shown_order(self._library.checklists(lang)))
        return tuple(FamilyStep(item, steps_of(self._library.flow(item.wizard, lang), item, person)) for item in items)

    def file(self, person: Person, reason: Screened) -> bytes:
        """Give a file that they take in: the steps in order, and which lists are not theirs.

        Args:
            person: Whom it is for.
            reason: Why lists are left out, in their language.
        """
        lists, now = in_shown_order(self._library.checklists(Lang.ZH)), self._now().astimezone(UTC)
        again = (now + timedelta(days=ASK_AGAIN_DAYS)).date().isoformat()
        plan = [item.id for item in items_for(person, lists)]
        at = now.isoformat(timespec="seconds")
        return write_file(marks_for(person, lists, reason.text, again), at, plan)
