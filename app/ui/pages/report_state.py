"""One report that is under way, as pages hand it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.errors import AppError
from app.core.hits import Hit
from app.core.report.clarity import Clarity
from app.core.report.report import Attachment, Draft, FieldId, Report


@dataclass(slots=True)
class Composed:
    """Everything of one report that is under way; a page hands it to its successor.

    Attributes:
        draft: What passed the guard.
        texts: What the fields hold at this moment.
        filled: Fields that the program filled in and nobody changed.
        keeps: The person said yes to keeping it.
        offered: What a field may take over with one press.
        kept_pictures: Those that are kept with the draft.
        whole: The finished report with every section; None before the preview and after every change.
    """

    draft: Draft
    texts: dict[FieldId, str] = field(default_factory=dict[FieldId, str])
    filled: frozenset[FieldId] = frozenset()
    keeps: bool = False
    offered: Mapping[FieldId, str] = field(default_factory=dict[FieldId, str])
    pictures: tuple[Attachment, ...] = ()
    kept_pictures: tuple[Attachment, ...] = ()
    whole: Report | None = None

    @property
    def report(self) -> Report | None:
        """The report as it goes: without the sections that are switched off."""
        return (
            None
            if self.whole is None
            else self.whole.without([each.id for each in self.whole.sections if self.draft.leaves_out(each.id)])
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking up what was typed.

    Attributes:
        faults: What is wrong with a field that was not taken.
        answers: Help that is near to what was written.
    """

    draft: Draft
    clarity: Clarity
    faults: Mapping[FieldId, AppError]
    answers: tuple[Hit, ...]


def fields_of(error: AppError) -> frozenset[FieldId]:
    """Give the fields that an error names; none where it names no field."""
    named = str(error.facts.get("fields") or error.facts.get("field", "")).split(",")
    return frozenset(field for field in FieldId if field.value in named)
