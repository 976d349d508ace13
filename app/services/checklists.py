"""Security checklists for one person: answers, checks, score, history, and taking them along."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from app.core.checklist import (
    ASK_AGAIN_DAYS,
    Answer,
    Checklist,
    ChecklistItem,
    Mark,
    Progress,
    Proof,
    Standing,
    score_of,
    standings,
)
from app.core.checklist_change import change_between, covered_ids
from app.core.checklist_file import (
    LARGEST_FILE,
    LONGEST_REASON,
    Look,
    TakenIn,
    newer_marks,
    read_file,
    read_look,
    read_mark,
    write_file,
    write_look,
    write_mark,
)
from app.core.checklist_marks import Beside, checked_mark, is_day
from app.core.checklist_order import in_shown_order
from app.core.checklist_overview import Overview
from app.core.errors import AppError
from app.core.harden import in_order
from app.core.help import Lang
from app.core.probe import Finding
from app.core.records import Keeper, Record
from app.core.reminding import next_day
from app.core.secrets import Screened

if TYPE_CHECKING:
    from app.core.wizard import Conclusion

_MARK, _LOOK = "checklist-mark", "checklist-look"
_MOST_MARKS: Final = 1_000
_MOST_LOOKS: Final = 400


def _nothing_beside(_before: Mark | None) -> Iterable[Record]:
    return ()


class ChecklistStore(Protocol):
    """Port: the checklists of the opened help pack."""

    def checklists(self, lang: Lang) -> tuple[Checklist, ...]:
        """List them in a language."""
        ...


class Due(Protocol):
    """Port: a mark outside of the store, of when the lists want a look again: nobody is asked for a key before."""

    def note(self, day: str) -> None:
        """Note the day, ISO date; empty for never."""
        ...


class _Nobody:
    """Tells nobody."""

    def note(self, day: str) -> None:
        """Let it be."""


_NOBODY: Final = _Nobody()


class ChecklistService:
    """A person's checklists. Every call may open the encrypted store: call in a worker."""

    def __init__(self, store: ChecklistStore, keeper: Keeper, now: Callable[[], datetime], due: Due = _NOBODY) -> None:
        """Args:
        now: The clock, in UTC.
        due: Told when the lists want a look again.
        """
        self._store = store
        self._keeper = keeper
        self._now = now
        self._due = due

    def overview(self, lang: Lang) -> Overview:
        """Say how everything stands. Nothing is kept by looking.

        Raises:
            StateError: When what is kept cannot be opened.
        """
        lists, stands = self.standings(lang)
        looks, today = self._looks(), self._now().date().isoformat()
        earlier = next((look for look in reversed(looks) if look.day < today), None)
        since = change_between(earlier.covered, stands) if earlier else None
        lasting = {each.id for each in lists if not each.occasion}
        scored = tuple(stand for stand in stands if stand.item.checklist in lasting)
        return Overview(lists, stands, score_of(scored), in_order(lists, scored), since, looks)

    def standings(self, lang: Lang) -> tuple[tuple[Checklist, ...], tuple[Standing, ...]]:
        """Give every list in the order shown, and how each item stands. Raises as :meth:`overview`."""
        lists = in_shown_order(self._store.checklists(lang))
        return lists, standings((item for each in lists for item in each.items), self._progress(), self._now())

    def answer(self, item_id: str, answer: Answer, reason: Screened | None = None, review_on: str = "") -> Mark | None:
        """Note what the person says of an item; give the mark before, for taking it back.

        Raises:
            AppError: ``checklist.unknown_item``; ``checklist.reason_needed`` for an item that is set aside without a
                reason and a date to look at it again.
            StateError: When it cannot be kept.
        """
        item = self._item(item_id)
        if answer in {Answer.MUTED, Answer.NOT_MINE} and not (reason and reason.text.strip() and is_day(review_on)):
            raise AppError("checklist.reason_needed")
        words = reason.text.strip()[:LONGEST_REASON] if reason else ""
        before = self._progress().mark_of(item)
        self._keep(Mark(item.id, item.version, answer, self._stamp(), Proof.WORD, words, review_on))
        return before

    def demonstrated(self, item_id: str, evidence: str) -> Mark | None:
        """Note that the person showed it and the program saw it; give the mark before."""
        item = self._item(item_id)
        before = self._progress().mark_of(item)
        self._keep(Mark(item.id, item.version, Answer.DONE, self._stamp(), Proof.DEMONSTRATION, evidence=evidence))
        return before

    def conclude(self, item_id: str, conclusion: Conclusion, beside: Beside = _nothing_beside) -> None:
        """Note what the wizard of an item came to.

        Args:
            item_id: The item.
            conclusion: What its wizard came to.
            beside: Gives what is kept with it, by the mark before: all of it or nothing.

        Raises:
            AppError: ``checklist.unknown_item``.
            StateError: When it cannot be kept.
        """
        # With it come the flows, which the page of all lists does without.
        from app.core.wizard import mark_for

        item = self._item(item_id)
        again = (self._now() + timedelta(days=ASK_AGAIN_DAYS)).date().isoformat()
        mark = mark_for(item, conclusion, self._stamp(), again)
        with_it = beside(self._progress().mark_of(item))
        self._keeper.keeping().put(_record(mark), *with_it)

    def take_back(self, item_id: str, before: Mark | None) -> None:
        """Put an earlier mark in place of the present one."""
        if before is None:
            self._keeper.keeping().delete(_MARK, [item_id])
        else:
            self._keep(before)

    def checked(self, findings: Iterable[Finding]) -> tuple[Mark, ...]:
        """Answer every item that the findings answer; give the marks that were set.

        An item is done when all of its probes found nothing wrong, open when one found something wrong. What a probe
        could not find out answers nothing, and an item set aside by the person stays so.
        """
        by_probe = {finding.probe: finding for finding in findings}
        progress, stamp = self._progress(), self._stamp()
        set_aside = {Answer.MUTED, Answer.NOT_MINE}
        marks: list[Mark] = []
        for item in self._items():
            before = progress.mark_of(item)
            if item.proof is Proof.CHECK and not (before and before.answer in set_aside):
                mark = checked_mark(item, by_probe, stamp)
                marks += [mark] if mark else []
        if marks:
            self._keep(*marks)
        return tuple(marks)

    def probes(self) -> tuple[str, ...]:
        """List the probes that answer items, each once."""
        return tuple(dict.fromkeys(probe for item in self._items() for probe in item.probes))

    def note_look(self) -> None:
        """Keep today's score in the history: one line a day, the last of the day stays."""
        overview = self.overview(Lang.ZH)
        covered = tuple(sorted(covered_ids(overview.stands)))
        look = Look(self._now().date().isoformat(), overview.score.value, covered)
        self._keeper.keeping().put(Record(_LOOK, look.day, write_look(look), look.day))
        self.note_due(replace(overview, looks=(look,)))

    def note_due(self, overview: Overview, told_on: str = "") -> None:
        """Note when it is time for another look; ``told_on`` is the day of the last reminder, empty for none."""
        self._due.note(next_day(overview.lasting, overview.last_day, told_on, self._now()))

    def export(self) -> bytes:
        """Give every answer as a JSON file: no addresses, no evidence."""
        return write_file(self._progress().marks.values(), self._stamp())

    def set_aside(self, checklist_id: str, reason: Screened, review_on: str) -> dict[str, Mark | None]:
        """Note that no item of a list is the person's; give the marks before, for taking it back.

        Raises:
            AppError: ``checklist.unknown``; ``checklist.reason_needed`` without a reason or a date to look again.
            StateError: When it cannot be kept.
        """
        items = [item for item in self._items() if item.checklist == checklist_id]
        if not items:
            raise AppError("checklist.unknown", id=checklist_id[:80])
        if not (reason.text.strip() and is_day(review_on)):
            raise AppError("checklist.reason_needed")
        progress, stamp, words = self._progress(), self._stamp(), reason.text.strip()[:LONGEST_REASON]
        self._keep(*(Mark(i.id, i.version, Answer.NOT_MINE, stamp, Proof.WORD, words, review_on) for i in items))
        return {item.id: progress.mark_of(item) for item in items}

    def restore(self, before: Mapping[str, Mark | None]) -> None:
        """Put earlier marks in place of the present ones."""
        store = self._keeper.keeping()
        store.put(*(_record(mark) for mark in before.values() if mark is not None))
        store.delete(_MARK, [item_id for item_id, mark in before.items() if mark is None])

    def take_in(self, data: bytes) -> TakenIn:
        """Add the answers of an exported file; of two answers to one item the newer stays.

        Raises:
            AppError: ``checklist.not_ours`` for a foreign or damaged file, ``checklist.newer`` for one of a later
                program; nothing is changed then.
            StateError: When they cannot be kept.
        """
        if len(data) > LARGEST_FILE:
            raise AppError("checklist.not_ours")
        known = {name: item.id for item in self._items() for name in (item.id, *item.formerly)}
        here, file = self._progress().marks, read_file(data)
        came = newer_marks(file, known, here, self._stamp())
        if came:
            self._keep(*came)
        plan = tuple(dict.fromkeys(known[item_id] for item_id in file.plan if item_id in known))
        return TakenIn({mark.item: here.get(mark.item) for mark in came}, plan)

    @property
    def has_answers(self) -> bool:
        """True when anything was answered. Opens what is kept: for a worker."""
        return bool(self._progress().marks)

    def forget(self) -> None:
        """Forget every answer and the history."""
        store = self._keeper.reading()
        if store is not None:
            for kind in (_MARK, _LOOK):
                store.delete(kind, [record.id for record in store.newest(kind, _MOST_MARKS)])
        self._due.note("")

    def _items(self) -> tuple[ChecklistItem, ...]:
        return tuple(item for each in self._store.checklists(Lang.ZH) for item in each.items)

    def _item(self, item_id: str) -> ChecklistItem:
        found = next((item for item in self._items() if item.id == item_id), None)
        if found is None:
            raise AppError("checklist.unknown_item", id=item_id[:80])
        return found

    def _progress(self) -> Progress:
        store = self._keeper.reading()
        marks = (read_mark(record.body) for record in store.newest(_MARK, _MOST_MARKS)) if store else ()
        return Progress({mark.item: mark for mark in marks if mark is not None})

    def _looks(self) -> tuple[Look, ...]:
        store = self._keeper.reading()
        looks = (read_look(record.body) for record in store.newest(_LOOK, _MOST_LOOKS)) if store else ()
        return tuple(sorted((look for look in looks if look is not None), key=lambda look: look.day))

    def _keep(self, *marks: Mark) -> None:
        self._keeper.keeping().put(*map(_record, marks))

    def _stamp(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="seconds")


def _record(mark: Mark) -> Record:
    return Record(_MARK, mark.item, write_mark(mark), mark.at)
