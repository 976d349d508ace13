"""The answer to one thing a person gave: what was read from it, and the verdicts on what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.verify.verdict import Assessment, Finding, Kind, badness

_SHOWN_CODES: Final = 4


class Subject(StrEnum):
    """What was given."""

    TEXT = "text"
    PICTURE = "picture"
    MAIL = "mail"
    APP = "app"
    EXTENSIONS = "extensions"


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


def answered(text: str, findings: tuple[Finding, ...], as_of: str) -> Assessment:
    """Make the answer out of findings: the worst is on top.

    Args:
        text: What was judged.
        findings: One at least.
        as_of: ISO date of the registry.
    """
    top = findings[0] if len(findings) == 1 else max(findings, key=lambda finding: badness(finding.verdict))
    codes = "-".join(reason.code.replace("_", "") for reason in top.reasons[:_SHOWN_CODES])
    return Assessment(text, top, findings, as_of, f"{as_of.replace('-', '')}:{codes}")


def worst_first(assessment: Assessment) -> tuple[Finding, ...]:
    """Give every finding once, the worst on top, else in the order of the text."""
    once: dict[tuple[Kind, str, str], Finding] = {}
    for finding in assessment.findings:
        once.setdefault((finding.kind, finding.subject.lower() or finding.text, finding.verdict.value), finding)
    return tuple(sorted(once.values(), key=lambda finding: -badness(finding.verdict)))
