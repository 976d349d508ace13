"""Answers to checklists as they are kept and taken along: small JSON, read with bounds, never trusted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Annotated, Final

import msgspec

from app.core.checklist import Mark
from app.core.errors import AppError

FORMAT: Final = 1
LARGEST_FILE: Final = 1024 * 1024
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


class _Head(msgspec.Struct):
    program: str
    format: Annotated[int, msgspec.Meta(ge=1)]


class _File(_Head):
    at: str
    marks: Annotated[list[Mark], msgspec.Meta(max_length=10_000)]


def write_mark(mark: Mark) -> bytes:
    """Write a mark for the store."""
    return msgspec.json.encode(mark)


def read_mark(data: bytes) -> Mark | None:
    """Read a mark from the store; None for one this program cannot read."""
    try:
        return msgspec.json.decode(data, type=Mark)
    except msgspec.DecodeError:
        return None


def write_look(look: Look) -> bytes:
    """Write a day's score for the store."""
    return msgspec.json.encode(look)


def read_look(data: bytes) -> Look | None:
    """Read a day's score from the store; None for one this program cannot read."""
    try:
        return msgspec.json.decode(data, type=Look)
    except msgspec.DecodeError:
        return None


def write_file(marks: Iterable[Mark], at: str) -> bytes:
    """Write answers to be taken along. What a check saw stays behind: it belongs to this computer."""
    plain = [replace(mark, evidence="") for mark in sorted(marks, key=lambda mark: mark.item)]
    return msgspec.json.format(msgspec.json.encode(_File(_OURS, FORMAT, at, plain)), indent=2)


def read_file(data: bytes) -> tuple[Mark, ...]:
    """Read what ``write_file`` wrote.

    Raises:
        AppError: ``checklist.not_ours`` or ``checklist.newer``.
    """
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.program != _OURS:
            raise AppError("checklist.not_ours")
        if head.format > FORMAT:
            raise AppError("checklist.newer")
        return tuple(msgspec.json.decode(data, type=_File).marks)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AppError("checklist.not_ours") from error
