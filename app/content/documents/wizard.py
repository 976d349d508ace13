"""A hardening wizard: the frame that all share, filled with an item's own words and what its author wrote for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.content.library import Library
from app.content.schema import ChecklistItemEntry, Words
from app.content.wizard_schema import WizardEntry, WrongEntry
from app.content.wording import Wording
from app.core.checklist import Proof
from app.core.flow import Edge, Flow, Option, Outcome, OutcomeUrgency, ProbeStep, Question
from app.core.wizard import (
    CANNOT_SHOW,
    DO,
    EYE,
    FAILED,
    SHOWN,
    VERIFY,
    WAY,
    WHOSE,
    WHY,
    End,
    wizard_id,
)

# Findings of one visit to an item; a check that is gone through again looks again.
_MINUTES = 10


def wizards(library: Library, wording: Wording) -> Iterator[Flow]:
    """Give the wizard of every item of every list in one language."""
    for checklist_id, checklist in sorted(library.checklists.items()):
        for item in checklist.file.item:
            yield wizard_data(checklist_id, item, wizard_entry(library, checklist_id, item.id), wording)


def wizard_entry(library: Library, checklist_id: str, item_id: str) -> WizardEntry | None:
    """Find what an author wrote for the wizard of an item."""
    file = library.wizards.get(checklist_id)
    return next((each for each in file.file.wizard if each.item == item_id), None) if file is not None else None


def wizard_data(checklist_id: str, item: ChecklistItemEntry, entry: WizardEntry | None, wording: Wording) -> Flow:
    """Give the wizard of an item in one language; without an entry it leads through the item's own words."""
    frame = _Frame(item, entry, wording)
    outcomes = {outcome.id: outcome for outcome in frame.outcomes()}
    return Flow(
        wizard_id(f"{checklist_id}/{item.id}"),
        item.version,
        wording.pick(item.title),
        wording.pick(item.effect) or wording.pick(item.why),
        WHY,
        {question.id: question for question in frame.questions()},
        outcomes,
        {step.id: step for step in frame.checks()},
    )


class _Frame:
    def __init__(self, item: ChecklistItemEntry, entry: WizardEntry | None, wording: Wording) -> None:
        self._item = item
        self._entry = entry
        self._wording = wording
        self._verify = VERIFY if item.proof is not Proof.WORD else EYE

    def questions(self) -> Sequence[Question]:
        asked = [self._why(), *self._how()]
        asked += [self._show()] if self._item.demo is not None else []
        return [*asked, self._eye(), self._whose()]

    def checks(self) -> Sequence[ProbeStep]:
        if self._item.proof is not Proof.CHECK:
            return ()
        # In this order: one bad finding outweighs good ones, and what nobody could see is not good.
        doubt = EYE if self._entry is not None and self._entry.attention == "ask" else End.WRONG
        edges = (
            Edge(("state:bad",), End.WRONG),
            Edge(("state:attention",), doubt),
            Edge(("state:unknown",), EYE),
            Edge(("state:good",), End.VERIFIED),
        )
        hint = self._pick(self._item.verify)
        return [ProbeStep(VERIFY, self._say("check"), hint, tuple(self._item.probes), {}, edges, EYE, _MINUTES)]

    def outcomes(self) -> Sequence[Outcome]:
        item = self._item
        article = (item.article,) if item.article else ()
        ends = [
            (End.TOLD, OutcomeUrgency.NOTED, self._says("told-step", "again"), ()),
            (End.STUCK, OutcomeUrgency.WAIT, self._says("stuck-step", "stuck-open"), article),
            (End.NOT_MINE, OutcomeUrgency.NOTED, self._says("not-mine-step", "not-mine-back"), ()),
        ]
        if item.proof is not Proof.WORD:
            ends.append((End.VERIFIED, OutcomeUrgency.DONE, (self._pick(item.effect), self._say("again")), ()))
        made = [
            Outcome(end.value, haste, self._say(f"{end}-title"), steps, articles=read)
            for end, haste, steps, read in ends
        ]
        return [*made, self._wrong(article)]

    def _wrong(self, article: tuple[str, ...]) -> Outcome:
        item = self._item
        told = self._entry.wrong if self._entry is not None else None
        if told is None:
            told = WrongEntry([item.how])
        title = self._pick(told.title) or self._say("wrong-title")
        flow = told.flow or item.flow
        return Outcome(End.WRONG.value, told.urgency, title, self._lines(told.steps), articles=article, flow=flow)

    def _why(self) -> Question:
        options = (("begin", self._first()), ("done-already", self._verify), ("not-mine", WHOSE))
        return Question(WHY, self._pick(self._item.title), self._pick(self._item.why), self._options(options))

    def _first(self) -> str:
        return WAY if self._ways() else DO

    def _how(self) -> Sequence[Question]:
        ways = self._ways()
        if not ways:
            steps = self._entry.steps if self._entry is not None and self._entry.steps else [self._item.how]
            return [self._do(DO, steps)]
        options = self._options([(on, f"{DO}-{on}") for on in ways])
        asked = Question(WAY, self._say("way"), self._say("way-hint"), options)
        return [asked, *(self._do(f"{DO}-{on}", steps) for on, steps in ways.items())]

    def _ways(self) -> Mapping[str, list[Words]]:
        return {way.on: way.steps for way in self._entry.way} if self._entry is not None else {}

    def _do(self, node: str, steps: list[Words]) -> Question:
        options = self._options((("ready", self._verify), ("stuck", End.STUCK)))
        return Question(node, self._say("do"), self._cost(), options, steps=self._lines(steps))

    def _cost(self) -> str:
        cost = self._item.cost
        return f"{self._say_note('cost')}{self._pick(cost)}" if cost is not None else ""

    def _show(self) -> Question:
        options = self._options(((SHOWN, End.VERIFIED), (FAILED, End.WRONG), (CANNOT_SHOW, EYE)))
        return Question(VERIFY, self._say("show"), self._pick(self._item.verify), options, demo=self._item.demo)

    def _eye(self) -> Question:
        ask = self._pick(self._entry.ask) if self._entry is not None and self._entry.ask else self._say("ask")
        options = self._options((("yes", End.TOLD), ("no", End.WRONG), ("unsure", End.WRONG)))
        return Question(EYE, ask, self._pick(self._item.verify), options)

    def _whose(self) -> Question:
        options = self._options([(each, End.NOT_MINE) for each in ("no-use", "other-way", "someone-else")])
        return Question(WHOSE, self._say("whose"), self._say("whose-hint"), options)

    def _options(self, ways: Sequence[tuple[str, str]]) -> tuple[Option, ...]:
        return tuple(Option(each, self._say(each), goto) for each, goto in ways)

    def _lines(self, steps: Sequence[Words]) -> tuple[str, ...]:
        return tuple(map(self._pick, steps))

    def _says(self, *keys: str) -> tuple[str, ...]:
        return tuple(map(self._say, keys))

    def _say(self, key: str) -> str:
        return self._wording.label("wizard", key)

    def _say_note(self, key: str) -> str:
        colon = ": " if self._wording.lang.value == "en" else "："
        return f"{self._wording.label('note', key)}{colon}"

    def _pick(self, words: Words | None) -> str:
        return self._wording.pick(words)
