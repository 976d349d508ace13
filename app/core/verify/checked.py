"""The answer to one thing a person gave: what was read from it, and the verdicts on what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.verify.verdict import Assessment, Finding, Kind, badness


class Subject(StrEnum):
    """What was given."""

    TEXT = "text"
    PICTURE = "picture"
    MAIL = "mail"
    APP = "app"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing read from a file or picture, shown before the verdict.

    Attributes:
        label: Id of its name among the labels of a card.
        value: As it was read; anything may stand in it.
    """

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Checked:
    """An answer with what it is about.

    Attributes:
        name: Name of the file, without its folder; empty for text.
        facts: What was read, in reading order.
    """

    assessment: Assessment
    subject: Subject = Subject.TEXT
    name: str = ""
    facts: tuple[Fact, ...] = ()


def worst_first(assessment: Assessment) -> tuple[Finding, ...]:
    """Give every finding once, the worst on top, else in the order of the text."""
    once: dict[tuple[Kind, str, str], Finding] = {}
    for finding in assessment.findings:
        once.setdefault((finding.kind, finding.subject.lower() or finding.text, finding.verdict.value), finding)
    return tuple(sorted(once.values(), key=lambda finding: -badness(finding.verdict)))
