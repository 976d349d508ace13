"""What help did not answer: searches without a result and articles that did not solve it, as kept and as a file.

Nothing is noted before the person said yes; what is noted is screened and masked, visible, and leaves in a file that
the person writes and hands over. ``content gaps`` turns such a file into tasks for authors.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from app.core.from_json import from_json

LONGEST: Final = 200
MOST: Final = 1000
_FORMAT: Final = 1


class GapKind(StrEnum):
    """What was missing."""

    SEARCH = "search"  # nothing matched
    NOT_YET = "not-yet"  # it was read and did not solve it


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that help did not answer.

    Attributes:
        text: A search: its words, screened and masked; an article: its id.
        lang: Language of the window.
        count: How often.
        day: ISO date of the last time; no more than a day is told.
    """

    kind: GapKind
    text: str
    lang: str
    count: int
    day: str

    @property
    def id(self) -> str:
        """Tells it from others."""
        return hashlib.sha256(f"{self.kind} {self.lang} {self.text.casefold()}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class _File:
    format: int
    program: str
    gaps: tuple[Gap, ...]


def write_file(gaps: Iterable[Gap], program: str) -> bytes:
    """Write a content-gap file, readable for people too.

    Args:
        gaps: What to hand over.
        program: Version of the program; nothing else is told of where it comes from.
    """
    return msgspec.json.format(msgspec.json.encode(_File(_FORMAT, program, tuple(gaps))), indent=1)


def read_file(data: bytes) -> tuple[Gap, ...] | None:
    """Read a content-gap file; None for anything else."""
    read = from_json(data, _File)
    if read is None:
        return None
    is_sound = all(0 < len(each.text) <= LONGEST and each.text.isprintable() and each.count > 0 for each in read.gaps)
    return read.gaps[:MOST] if read.format == _FORMAT and is_sound else None


def write_gap(gap: Gap) -> bytes:
    """Write one for the store."""
    return msgspec.json.encode(gap)


def read_gap(data: bytes) -> Gap | None:
    """Read one; None for one that cannot be read."""
    return from_json(data, Gap)
