"""Answers to checklists as they are kept and taken along: small JSON, read with bounds, never trusted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Final

import msgspec

from app.core.checklist import Mark
from app.core.errors import AppError
from app.core.from_json import UNREADABLE, from_json
from app.core.secrets import Screened, screen

FORMAT: Final = 1
LARGEST_FILE: Final = 1024 * 1024
LONGEST_REASON: Final = 300
_OURS: Final = "tp-self-help-checklists"


@dataclass(frozen=True, slots=True)
class Look:
    """The score of one day.

    Attributes:
        day: ISO date, UTC.
        covered: Ids of the items that were covered.
    """

    day: str
    value: int
    covered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a file.

    Attributes:
        before: The marks that were replaced, by id; None where there was none.
        plan: Ids of items that somebody prepared to be gone through, in order.
    """

    before: Mapping[str, Mark | None]
    plan: tuple[str, ...]


class _Head(msgspec.Struct):
    program: str
    format: Annotated[int, msgspec.Meta(ge=1)]


class _File(_Head):
    at: str
    marks: Annotated[list[Mark], msgspec.Meta(max_length=10_000)]
    plan: Annotated[list[Annotated[str, msgspec.Meta(max_length=200)]], msgspec.Meta(max_length=200)] = []


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """What a file of answers holds.

    Attributes:
        plan: Ids of items that somebody prepared to be gone through, in order; empty in a plain export.
    """

    marks: tuple[Mark, ...]
    plan: tuple[str, ...] = ()


def write_mark(mark: Mark) -> bytes:
    """Write a mark for the store."""
    return msgspec.json.encode(mark)


def read_mark(data: bytes) -> Mark | None:
    """Read a mark from the store; None for one this program cannot read."""
    return from_json(data, Mark)


def write_look(look: Look) -> bytes:
    """Write a day's score for the store."""
    return msgspec.json.encode(look)


def read_look(data: bytes) -> Look | None:
    """Read a day's score from the store; None for one this program cannot read."""
    return from_json(data, Look)


def write_file(marks: Iterable[Mark], at: str, plan: Iterable[str] = ()) -> bytes:
    """Write answers to be taken along. What a check saw stays behind: it belongs to this computer."""
    plain = [replace(mark, evidence="") for mark in sorted(marks, key=lambda mark: mark.item)]
    return msgspec.json.format(msgspec.json.encode(_File(_OURS, FORMAT, at, plain, list(plan))), indent=2)


def read_file(data: bytes) -> AnswerFile:
    """Read what ``write_file`` wrote; a reason that holds a secret is left out.

    Raises:
        AppError: ``checklist.not_ours`` or ``checklist.newer``.
    """
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.program != _OURS:
            raise AppError("checklist.not_ours")
        if head.format > FORMAT:
            raise AppError("checklist.newer")
        file = msgspec.json.decode(data, type=_File)
    except UNREADABLE as error:
        raise AppError("checklist.not_ours") from error
    return AnswerFile(tuple(map(_screened, file.marks)), tuple(file.plan))


def _screened(mark: Mark) -> Mark:
    # A file comes from anywhere, and what it says of a check is not ours.
    reason = screen(mark.reason[:LONGEST_REASON])
    return replace(mark, reason=reason.text if isinstance(reason, Screened) else "", evidence="")


def newer_marks(file: AnswerFile, known: Mapping[str, str], here: Mapping[str, Mark], stamp: str) -> list[Mark]:
    """Choose what of a file comes in: answers to items that there are, newer than what is here.

    Args:
        file: What was read.
        known: Present ids by every id an item has or had.
        here: What is known here, by id.
        stamp: Now: UTC, ISO 8601. A date in the future would win over every later answer.
    """
    return [
        mark
        for mark in file.marks
        if mark.item in known and mark.at <= stamp and mark.at > (here[mark.item].at if mark.item in here else "")
    ]
